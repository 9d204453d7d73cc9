import { bin, type EverydayProgram } from './row.ts';

/** Programs that start others. */
export const SUBPROCESS: readonly EverydayProgram[] = [
  {
    name: 'git',
    category: 'subprocess',
    spawn: [...bin('git', 'cut'), '/usr/lib/git-core/'],
    script: `
      export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.com GIT_AUTHOR_DATE='@0 +0000'
      export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.com GIT_COMMITTER_DATE='@0 +0000'
      git init -q -b main repo && cd repo
      echo one > file && git add file && git commit -qm first
      git checkout -qb side && echo two >> file && git commit -qam second
      git checkout -q main && git merge -q side
      git log --format='%h %s'
      git clone -q . ../copy && git -C ../copy diff --stat HEAD~1
      git gc -q && git fsck --strict && git archive --format=tar HEAD | git get-tar-commit-id | cut -c 1-7
      git grep -n two
    `,
    prints: '79fa7c0 second\n40c1a46 first\n file | 1 +\n 1 file changed, 1 insertion(+)\n79fa7c0\nfile:2:two\n',
  },
  {
    name: 'bash',
    category: 'subprocess',
    spawn: bin('bash', 'sort', 'cat', 'sleep', 'tee'),
    files: {
      'shell.bash': `
set -euo pipefail
declare -A ages=([ada]=36 [bob]=7)
for name in "\${!ages[@]}"; do echo "$name=\${ages[$name]}"; done | sort
mapfile -t lines < <(printf 'x\\ny\\n')
echo "\${#lines[@]} \${lines[1]^^} $((2 ** 10)) \${BASH_REMATCH[0]:-none}"
[[ v12 =~ [0-9]+ ]] && echo "\${BASH_REMATCH[0]}"
trap 'echo bye' EXIT
sleep 0.01 & wait $!
cat /dev/stdin <<< "here $(cat /dev/fd/0)"
echo out > /dev/stdout; echo err > /dev/stderr; echo both | tee /dev/stderr
coproc { read -r line; echo "co $line"; }
echo talk >&"\${COPROC[1]}"; read -r answer <&"\${COPROC[0]}"; echo "$answer"
`,
    },
    script: 'bash "$TOOL/shell.bash"',
    prints: 'ada=36\nbob=7\n2 Y 1024 none\n12\nhere \nout\nboth\nco talk\nbye\n',
  },
  {
    name: 'dash',
    category: 'subprocess',
    spawn: bin('dash'),
    script: `
      dash -c 'set -- a b; shift; echo $1 $#; ( exit 3 ) || echo $?; kill -l 9; trap "echo term" TERM; kill -TERM $$'
      umask
    `,
    prints: 'b 1\n3\nKILL\nterm\n0022\n',
  },
  {
    name: 'xargs',
    category: 'subprocess',
    spawn: bin('xargs', 'seq', 'echo', 'wc'),
    script: `seq 1 20 | xargs -P 4 -n 5 echo | wc -l; printf 'a b\\0c' | xargs -0 -I{} echo '<{}>'`,
    prints: '4\n<a b>\n<c>\n',
  },
  {
    name: 'wrappers',
    category: 'subprocess',
    spawn: bin(
      'timeout',
      'nice',
      'nohup',
      'env',
      'stdbuf',
      'setsid',
      'sleep',
      'flock',
      'getopt',
      'echo',
      'printenv',
      'nproc',
    ),
    script: `
      timeout 0.05 sleep 5 || echo "ended $?"
      nice -n 5 echo nice
      nohup echo nohup 2> /dev/null
      env -i A=1 printenv A
      stdbuf -oL echo unbuffered
      setsid -w echo session
      flock lock echo locked
      getopt -o ab: --long all -- -b 1 --all x
      test "$(nproc)" -gt 0
    `,
    prints: "ended 124\nnice\nnohup\n1\nunbuffered\nsession\nlocked\n -b '1' --all -- 'x'\n",
  },
  {
    name: 'make',
    category: 'subprocess',
    spawn: bin('make', 'sh', 'echo', 'sleep', 'cat'),
    files: {
      'Makefile.parts':
        'all: a b\n\t@cat a b\na b:\n\t@sleep 0.01; echo part $@ > $@\nNUMBER := $(shell echo 7)\n$(info number $(NUMBER))\n',
    },
    script: 'make -s -j2 -f "$TOOL/Makefile.parts"; make -sf "$TOOL/Makefile.parts" -q a b && echo "up to date"',
    prints: 'number 7\npart a\npart b\nnumber 7\nup to date\n',
  },
  {
    name: 'gpg',
    category: 'subprocess',
    spawn: bin('gpg', 'tr'),
    script: `
      export GNUPGHOME=$PWD/keys && mkdir -m 700 keys
      printf abc | gpg -q --print-md sha256 | tr -d ' \\n' ; echo
      printf abc | gpg -q --enarmor 2> /dev/null | gpg -q --dearmor; echo
    `,
    prints: 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD\nabc\n',
  },
  {
    name: 'ssh-keygen',
    category: 'subprocess',
    spawn: bin('ssh-keygen', 'cut', 'cat'),
    script: `
      ssh-keygen -q -t ed25519 -N '' -C ada@example.com -f key
      ssh-keygen -lf key.pub | cut -d' ' -f1,3-
      printf text > text && ssh-keygen -q -Y sign -f key -n file text
      echo "ada@example.com $(cat key.pub)" > signers
      ssh-keygen -Y verify -f signers -I ada@example.com -n file -s text.sig < text
    `,
    prints: '256 ada@example.com (ED25519)\nGood "file" signature for ada@example.com',
  },
  {
    name: 'ps',
    category: 'subprocess',
    spawn: bin('ps', 'sleep', 'tr', 'pgrep', 'cat'),
    script: `
      sleep 20 &
      n=0 # Until it has started the program it is a shell still.
      until read -r name < /proc/$!/comm; test "$name" = sleep || test $n -ge 5000; do n=$((n + 1)); done
      ps -o comm= -p $! | tr -d ' '
      pgrep -x sleep > found && test "$(cat found)" = $! && echo found
      kill $! && wait $! || echo "ended $?"
    `,
    prints: 'sleep\nfound\nended 143\n',
  },
  {
    name: 'languages-start-programs',
    category: 'subprocess',
    spawn: [...bin('python3', 'node', 'perl', 'echo', 'cat', 'sh', 'tr')],
    files: {
      'starts.py': `
import asyncio, subprocess
print(subprocess.run(["tr", "a-z", "A-Z"], input="python", capture_output=True, text=True, check=True).stdout)
async def main():
    process = await asyncio.create_subprocess_exec("echo", "async", stdout=asyncio.subprocess.PIPE)
    print((await process.communicate())[0].decode().strip())
asyncio.run(main())
`,
      'starts.mjs': `
import { exec, execFileSync, spawn } from 'node:child_process';
console.log(execFileSync('tr', ['a-z', 'A-Z'], { input: 'node', encoding: 'utf8' }));
exec('echo "from $0"', (error, stdout) => process.stdout.write(stdout));
`,
    },
    script: `
      python3 "$TOOL/starts.py"
      node "$TOOL/starts.mjs"
      perl -e 'print \`echo perl\`; open(my $p, "|-", "cat") or die; print $p "piped\\n"; close $p'
    `,
    prints: 'PYTHON\nasync\nNODE\nfrom /bin/sh\nperl\npiped\n',
  },
];
