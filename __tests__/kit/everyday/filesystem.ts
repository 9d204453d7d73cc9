import { bin, type EverydayProgram } from './row.ts';

/** Programs that make, pack, compare and change files. */
export const FILESYSTEM: readonly EverydayProgram[] = [
  {
    name: 'coreutils-files',
    category: 'filesystem',
    spawn: bin(
      'mkdir',
      'touch',
      'cp',
      'mv',
      'ln',
      'rm',
      'chmod',
      'ls',
      'stat',
      'readlink',
      'install',
      'rmdir',
      'cat',
      'sync',
    ),
    script: `
      mkdir -p a/b
      echo text > a/one
      touch -d 2020-01-01 a/two
      cp -a a/one a/three
      mv a/three a/b/four
      ln a/one a/hard
      ln -s one a/soft
      install -m 640 a/one a/b/five
      chmod -R g-w a
      ls a a/b
      stat -c '%h %a' a/one a/b/five
      readlink -f a/soft
      cat a/soft
      sync a/one
      rm -r a/b/four a/b/five
      rmdir a/b
      rm -r a
    `,
    prints: 'a:\nb\nhard\none\nsoft\ntwo\n\na/b:\nfive\nfour\n2 644\n1 640\n/tmp/work/a/one\ntext\n',
  },
  {
    name: 'coreutils-blocks',
    category: 'filesystem',
    spawn: bin('dd', 'truncate', 'split', 'csplit', 'du', 'cat', 'cmp', 'wc', 'fallocate', 'mktemp', 'tee', 'df'),
    script: `
      dd if=/dev/zero of=zeros bs=1024 count=64 status=none
      truncate -s 10 short
      split -b 16384 zeros part-
      cat part-* | cmp - zeros
      fallocate -l 8192 room
      du --apparent-size -k zeros room
      printf 'a\\n--\\nb\\n' | csplit -s - /--/ && cat xx01
      printf both | tee "$(mktemp -p .)" | wc -c
      df --output=target . | wc -l
    `,
    prints: '64\tzeros\n8\troom\n--\nb\n4\n2\n',
  },
  {
    name: 'find',
    category: 'filesystem',
    spawn: bin('find', 'mkdir', 'touch', 'sort', 'grep'),
    script: `
      mkdir -p x/y x/z
      touch x/y/1.txt x/z/2.txt x/z/3.log
      find x -name '*.txt' -type f -printf '%f %d\\n' | sort
      find x -name '*.log' -delete
      find x -type f -exec grep -c nothing {} ';' | sort
    `,
    prints: '1.txt 2\n2.txt 2\n0\n0\n',
  },
  {
    name: 'tar',
    category: 'filesystem',
    spawn: bin('tar', 'mkdir', 'ln', 'gzip', 'xz', 'zstd', 'bzip2', 'sort', 'cat'),
    script: `
      mkdir in out
      echo one > in/one
      ln -s one in/link
      for format in gzip xz zstd bzip2; do
        tar -C in --$format -cf packed.$format .
        mkdir out/$format
        tar -C out/$format -xf packed.$format
        cat out/$format/link
      done
      tar -tzf packed.gzip --sort=name | sort
    `,
    prints: 'one\none\none\none\n./\n./link\n./one\n',
  },
  {
    name: 'compressors',
    category: 'filesystem',
    spawn: bin('gzip', 'bzip2', 'xz', 'zstd', 'seq', 'cmp', 'lz4'),
    script: `
      seq 1 20000 > numbers
      gzip -9k numbers && gzip -dc numbers.gz | cmp - numbers && echo gzip
      bzip2 -k numbers && bzip2 -dc numbers.bz2 | cmp - numbers && echo bzip2
      xz -T2 -k numbers && xz -dc numbers.xz | cmp - numbers && echo xz
      zstd -q -T2 -k numbers && zstd -qdc numbers.zst | cmp - numbers && echo zstd
      lz4 -q -k numbers numbers.lz4 && lz4 -qdc numbers.lz4 | cmp - numbers && echo lz4
    `,
    prints: 'gzip\nbzip2\nxz\nzstd\nlz4\n',
  },
  {
    name: 'zip',
    category: 'filesystem',
    spawn: bin('zip', 'unzip', 'mkdir', 'cat'),
    script: `
      mkdir docs && echo text > docs/a.txt
      zip -qr docs.zip docs
      unzip -q docs.zip -d out
      cat out/docs/a.txt
      unzip -Z1 docs.zip
    `,
    prints: 'text\ndocs/\ndocs/a.txt\n',
  },
  {
    name: 'diff',
    category: 'filesystem',
    spawn: bin('diff', 'patch', 'cmp', 'cat', 'comm', 'join'),
    script: `
      printf 'a\\nb\\n' > old
      printf 'a\\nc\\n' > new
      diff -u --label old --label new old new > change || true
      cat change
      patch -s old < change
      cmp old new && echo same
      printf 'a\\nd\\n' | comm -12 new -
      printf '1 x\\n' > l; printf '1 y\\n' > r; join l r
    `,
    prints: '--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n+c\nsame\na\n1 x y\n',
  },
  {
    name: 'editors',
    category: 'filesystem',
    spawn: bin('ed', 'sed', 'cat', 'vim'),
    script: `
      printf 'one\\ntwo\\n' > text
      printf '2s/two/2/\\nw\\nq\\n' | ed -s text
      sed -i 's/one/1/' text
      vim -u NONE -es -c '%s/2/zwei/' -c wq text < /dev/null
      cat text
    `,
    prints: '1\nzwei\n',
  },
  {
    name: 'file',
    category: 'filesystem',
    spawn: bin('file'),
    files: { 'picture.gif': 'GIF89a\u0001\u0000\u0001\u0000' },
    script: `
      file -b --mime-type "$TOOL/picture.gif" "$TOOL/file.sh"
      printf '{"a":1}' > data; file -b data
    `,
    prints: 'image/gif\ntext/x-shellscript\nJSON text data\n',
  },
  {
    name: 'sqlite',
    category: 'filesystem',
    spawn: bin('sqlite3'),
    script: `
      sqlite3 store.db 'pragma journal_mode = wal; create table t (n integer); insert into t values (1), (41); select sum(n) from t;'
      sqlite3 -json store.db 'select count(*) as rows from t'
      sqlite3 store.db 'vacuum; pragma integrity_check'
    `,
    prints: 'wal\n42\n[{"rows":2}]\nok\n',
  },
  {
    name: 'dpkg',
    category: 'filesystem',
    spawn: bin('dpkg-deb', 'mkdir', 'tar', 'rm', 'chmod'),
    script: `
      mkdir -p pkg/DEBIAN pkg/usr
      printf 'Package: p\\nVersion: 1\\nArchitecture: all\\nMaintainer: x <x@example.com>\\nDescription: d\\n' > pkg/DEBIAN/control
      chmod -R u+rwX,go+rX,go-w pkg
      dpkg-deb --root-owner-group --build pkg p.deb
      dpkg-deb -f p.deb Package Version
    `,
    prints: "dpkg-deb: building package 'p' in 'p.deb'.\nPackage: p\nVersion: 1\n",
  },
  {
    name: 'gettext',
    category: 'filesystem',
    spawn: bin('msgfmt', 'msgunfmt'),
    script: `
      printf 'msgid ""\\nmsgstr "Content-Type: text/plain; charset=UTF-8\\\\n"\\n\\nmsgid "yes"\\nmsgstr "ja"\\n' > de.po
      msgfmt --check -o de.mo de.po
      msgunfmt de.mo
    `,
    prints: 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "yes"\nmsgstr "ja"\n',
  },
];
