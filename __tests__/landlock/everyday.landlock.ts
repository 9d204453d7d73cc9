// What honest programs do within their grant goes on as before behind the second wall.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../src/policy/grant.ts';
import type { GrantedMount } from '../../src/sandbox/plan/layout.ts';
import { SecondWall, withoutLandlock } from '../kit/second-wall.ts';
import { removeFolders } from '../kit/tool.ts';

const BUILD: Partial<Grant> = { category: 'build' };

let wall: SecondWall;

beforeAll(async () => {
  wall = await SecondWall.start();
});

afterAll(async () => {
  await wall.close();
  removeFolders();
});

/** Exit codes without the second wall and with it. */
async function bothWays(
  words: readonly string[],
  granted: readonly GrantedMount[] = [],
  grant: Partial<Grant> = BUILD,
): Promise<readonly number[]> {
  const plan = await wall.plan(words, granted, grant);
  return [await wall.run(withoutLandlock(plan)), await wall.run(plan)];
}

const python = (text: string) => ['/usr/bin/python3', '-c', text];
const shell = (text: string) => ['/bin/sh', '-ec', text];

describe('in its private places a tool', () => {
  test.each([
    [
      'moves files and folders from one folder to another',
      shell('mkdir a b; echo x > a/f; mv a/f b/; mv b a/; test -f a/b/f'),
    ],
    [
      'moves files onto others',
      python('import os\nos.mkdir("r"); open("f", "w"); open("r/f", "w"); os.replace("f", "r/f")'),
    ],
    [
      'gives a file a second name in another folder',
      shell('mkdir l; echo x > g; ln g l/h; ln -s g s; cat s l/h > both'),
    ],
    ['removes a tree', shell('mkdir -p t/u/v; touch t/u/v/w; rm -r t')],
    [
      'empties files and makes them longer',
      python('import os\nopen("e","w").write("x"*9); os.truncate("e", 2); f=open("e","r+"); f.truncate(99)'),
    ],
    [
      'gives a nameless file a name',
      python(
        'import ctypes, os, sys\nd=os.open("/tmp", os.O_TMPFILE | os.O_RDWR); sys.exit(-ctypes.CDLL(None).linkat(-100, b"/proc/self/fd/%d" % d, -100, b"/tmp/named", 0x400))',
      ),
    ],
    [
      'uses nameless files',
      python('import tempfile\nwith tempfile.TemporaryFile() as f: f.write(b"x"); f.seek(0); assert f.read() == b"x"'),
    ],
    [
      'maps files',
      python('import mmap\nf=open("m","w+b"); f.truncate(4096); m=mmap.mmap(f.fileno(), 4096); m[0:1]=b"x"; m.flush()'),
    ],
    ['sets modes, times and attributes', shell('touch -d 2020-01-01 o; chmod 700 o; cp -a o q')],
    ['runs what it has made', shell('printf "#!/bin/sh\\nexit 0\\n" > run; chmod +x run; ./run')],
    [
      'runs what it has made in memory',
      python(
        'import os\nd=os.memfd_create("x", 0); os.write(d, open("/usr/bin/true","rb").read()); os.execve(d, ["x"], {})',
      ),
    ],
    [
      'shares memory',
      python(
        'from multiprocessing import shared_memory as s\na=s.SharedMemory(create=True, size=4096); b=s.SharedMemory(a.name); b.close(); a.close(); a.unlink()',
      ),
    ],
    ['makes locks', python('import multiprocessing as m\nl=m.Lock(); l.acquire(); l.release()')],
    ['works in its home', shell('mkdir -p $HOME/.cache/x; echo y > $HOME/.cache/x/y; mv $HOME/.cache/x $HOME/')],
  ])('%s', async (_what, words) => {
    expect(await bothWays(words)).toEqual([0, 0]);
  });
});

test('in its private places a tool makes named pipes and sockets', async () => {
  const words = python('import os, socket\nos.mkfifo("p"); s=socket.socket(socket.AF_UNIX); s.bind("k"); s.listen()');
  expect(await bothWays(words, [], { category: 'web-server' })).toEqual([0, 0]);
});

describe('of the system a tool', () => {
  test.each([
    ['lists the root and what is on the way to its files', shell('ls / /etc /home /dev /proc > all')],
    ['walks all that it sees', shell('find / -xdev > all 2>&1; find /etc /dev -ls > all')],
    [
      'reads what the sandbox says',
      shell('cat /etc/passwd /etc/group /etc/hosts /etc/nsswitch.conf /etc/resolv.conf > all; id'),
    ],
    [
      'uses devices',
      shell('head -c 9 /dev/urandom > /dev/null; head -c 9 /dev/zero >> /dev/null; : > /dev/full; ls -l /dev/fd/'),
    ],
    [
      'opens a terminal of its own',
      python(
        'import pty, os, fcntl, termios\na,b=pty.openpty(); fcntl.ioctl(b, termios.TIOCSWINSZ, b"\\0"*8); os.write(b, b"x"); open(os.ttyname(b),"w")',
      ),
    ],
    [
      'looks at itself',
      shell(
        'cat /proc/self/status /proc/self/maps /proc/self/environ /proc/cpuinfo /proc/meminfo > all; readlink /proc/self/exe',
      ),
    ],
    [
      'names itself and its place among those to be ended',
      shell('echo name > /proc/self/comm; echo 500 > /proc/self/oom_score_adj'),
    ],
    [
      'looks at its children',
      python(
        'import subprocess as s\np=s.Popen(["sleep","9"]); open(f"/proc/{p.pid}/environ").read(); open(f"/proc/{p.pid}/maps").read(); p.kill()',
      ),
    ],
    [
      'opens its pipes anew',
      shell(
        'echo x | cat /dev/stdin | cat /proc/self/fd/0 | tee /dev/null; echo y | (read z < /dev/fd/0; test "$z" = y)',
      ),
    ],
    ['shuts itself in further', ['/usr/bin/setpriv', '--no-new-privs', '/usr/bin/true']],
    [
      'runs Python with its libraries',
      python(
        'import json, sqlite3, ssl, ctypes, asyncio, decimal\nsqlite3.connect("d.db").execute("create table t(x)")',
      ),
    ],
    [
      'runs Perl',
      ['/usr/bin/perl', '-MFile::Temp=tempfile', '-e', 'my ($h, $n) = tempfile(); print $h "x"; unlink $n'],
    ],
    [
      'packs and unpacks',
      shell('mkdir c d; echo x > c/x; ln -s x c/y; tar -C c -czf c.tgz .; tar -C d -xzf c.tgz; cmp c/x d/y'),
    ],
    [
      'keeps versions',
      shell(
        'git init -q r; cd r; echo x > f; git add f; git -c user.name=a -c user.email=a@b commit -qm m; git mv f g; git gc -q; git clone -q . ../s; git -C ../s log --oneline > log',
      ),
    ],
    [
      'sorts more than fits',
      shell('seq 99999 | sort -R --buffer-size=64k -T /tmp | sort -n > n; test $(wc -l < n) = 99999'),
    ],
    [
      'compiles and links',
      shell(
        'echo "int main(void){return 0;}" > m.c; gcc -o m m.c; ./m; ar rc l.a m.c; printf "all: ; true\\n" > Makefile; make -s',
      ),
    ],
  ])('%s', async (_what, words) => {
    expect(await bothWays(words)).toEqual([0, 0]);
  });
});

describe('what is granted of the host', () => {
  test('for writing, a folder, can be changed in every way', async () => {
    const folder = wall.folder();
    const granted = [{ kind: 'writable', at: '/data', from: folder, shows: 'folder' } as const];
    const words = shell(
      'cd /data; echo more >> kept; mkdir -p d; mv kept d/; echo x > y; mv d/kept .; rm -r d y inner; mkdir inner',
    );
    expect(await bothWays(words, granted)).toEqual([0, 0]);
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept\nmore\nmore\n');
  });

  test('for writing, a file, can be written anew', async () => {
    const file = join(wall.folder(), 'kept');
    const granted = [{ kind: 'writable', at: '/data/file', from: file, shows: 'file' } as const];
    expect(await bothWays(shell('test "$(cat /data/file)"; echo new > /data/file'), granted)).toEqual([0, 0]);
    expect(readFileSync(file, 'utf8')).toBe('new\n');
  });

  test.each(['', '/kept'])('for reading can be read and not written: the folder%s', async (below) => {
    const folder = wall.folder();
    const granted = [{ kind: 'read-only', at: `/data${below}`, from: `${folder}${below}` } as const];
    const words = shell('ls /data; cat /data/kept; if echo x > /data/kept; then exit 1; fi');
    expect(await bothWays(words, granted)).toEqual([0, 0]);
  });

  test('for reading below what is granted for writing is held by the mount alone', async () => {
    const [outer, inner] = [wall.folder(), wall.folder()];
    const granted = [
      { kind: 'writable', at: '/data', from: outer, shows: 'folder' },
      { kind: 'read-only', at: '/data/inner', from: inner },
    ] as const;
    const words = shell('cat /data/inner/kept; echo x > /data/kept; if echo x > /data/inner/kept; then exit 1; fi');
    expect(await bothWays(words, granted)).toEqual([0, 0]);
  });
});
