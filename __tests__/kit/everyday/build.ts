import { bin, type EverydayProgram } from './row.ts';

const COMPILER = [...bin('gcc', 'as', 'ld'), '/usr/lib/gcc/'];

/** Programs that compile, link and pack. */
export const BUILD: readonly EverydayProgram[] = [
  {
    name: 'gcc',
    category: 'build',
    spawn: [...COMPILER, ...bin('g++'), '/tmp/work/'],
    files: {
      'greet.h': 'int twice(int);\n',
      'greet.c': '#include "greet.h"\nint twice(int n) { return 2 * n; }\n',
      'main.c':
        '#include <stdio.h>\n#include <math.h>\n#include "greet.h"\nint main(void) { printf("%d %.1f\\n", twice(21), sqrt(6.25)); }\n',
      'threads.cpp':
        '#include <iostream>\n#include <thread>\n#include <vector>\n#include <atomic>\nint main() { std::atomic<int> n{0}; std::vector<std::thread> all; for (int i = 0; i < 4; i++) all.emplace_back([&] { n++; }); for (auto &t : all) t.join(); std::cout << n << "\\n"; }\n',
    },
    script: `
      gcc -O2 -Wall -Werror -pipe -o c "$TOOL/main.c" "$TOOL/greet.c" -lm && ./c
      g++ -std=c++17 -O1 -pthread -flto -o cpp "$TOOL/threads.cpp" && ./cpp
    `,
    prints: '42 2.5\n4\n',
  },
  {
    name: 'binutils',
    category: 'build',
    spawn: [...COMPILER, ...bin('ar', 'ranlib', 'nm', 'objdump', 'objcopy', 'strip', 'readelf', 'size', 'grep', 'cut')],
    files: { 'answer.c': 'int answer(void) { return 42; }\n' },
    script: `
      gcc -c -o answer.o "$TOOL/answer.c"
      ar rcs libanswer.a answer.o && ranlib libanswer.a && ar t libanswer.a
      nm libanswer.a | grep -o 'T answer'
      objdump -d answer.o | grep -c ret
      gcc -shared -o libanswer.so answer.o && strip libanswer.so
      readelf -h libanswer.so | grep -o DYN
      size answer.o | cut -f 1
      objcopy -O binary -j .text answer.o text.bin && test -s text.bin
    `,
    prints: 'answer.o\nT answer\n1\nDYN\n   text\n',
  },
  {
    name: 'make-c',
    category: 'build',
    spawn: [...COMPILER, ...bin('make', 'sh'), '/tmp/work/'],
    files: {
      'Makefile.c':
        'VPATH := $(TOOL)\nCFLAGS := -O1\nprogram: one.o two.o\n\t$(CC) -o $@ $^\n%.o: %.c\n\t$(CC) $(CFLAGS) -c -o $@ $<\n',
      'one.c': 'int two(void);\nint main(void) { return two(); }\n',
      'two.c': 'int two(void) { return 2; }\n',
    },
    script: 'make -s -j2 -f "$TOOL/Makefile.c" CC=gcc TOOL="$TOOL"; ./program || echo "returned $?"',
    prints: 'returned 2\n',
  },
  {
    name: 'cmake',
    category: 'build',
    spawn: [
      ...COMPILER.filter((path) => path !== '/usr/bin/gcc'),
      ...bin('cmake', 'ninja', 'sh', 'cc', 'uname', 'ar', 'ranlib'),
      '/tmp/work/',
    ],
    files: {
      'project/CMakeLists.txt':
        'cmake_minimum_required(VERSION 3.16)\nproject(answer C)\nadd_library(half STATIC half.c)\nadd_executable(answer answer.c)\ntarget_link_libraries(answer half)\n',
      'project/half.c': 'int half(int n) { return n / 2; }\n',
      'project/answer.c': '#include <stdio.h>\nint half(int);\nint main(void) { printf("%d\\n", half(84)); }\n',
    },
    script: 'cmake -G Ninja -S "$TOOL/project" -B out > log && ninja -C out >> log && out/answer',
    prints: '42\n',
  },
  {
    name: 'javac',
    category: 'build',
    spawn: bin('java', 'javac', 'jar'),
    files: {
      'app/Main.java':
        'package app;\npublic class Main { public static void main(String[] a) { System.out.println("hello " + String.join("+", a)); } }\n',
    },
    script: `
      javac -d classes "$TOOL/app/Main.java"
      jar --create --file app.jar --main-class app.Main -C classes .
      java -jar app.jar a b
    `,
    prints: 'hello a+b\n',
  },
  {
    name: 'npm',
    category: 'build',
    spawn: bin('npm', 'node', 'sh', 'cp'),
    write: ['${HOME}/.npm/'],
    files: {
      'package/package.json':
        '{ "name": "greeter", "version": "1.2.3", "main": "index.js", "scripts": { "greet": "node index.js" } }\n',
      'package/index.js': 'console.log("hello", process.env.npm_package_version);\n',
    },
    script: `
      cp -r "$TOOL/package" . && cd package
      npm run --silent --no-update-notifier greet
      npm pack --silent --no-update-notifier
    `,
    prints: 'hello 1.2.3\ngreeter-1.2.3.tgz\n',
  },
  {
    name: 'go',
    category: 'build',
    spawn: ['/usr/local/go/bin/', '/usr/local/go/pkg/tool/'],
    write: ['${HOME}/.config/go/'],
    files: { 'main.go': 'package main\nfunc main()   { println( "hi" ) }\n' },
    script: `
      PATH=$PATH:/usr/local/go/bin
      gofmt "$TOOL/main.go"
      go tool compile -p main -o main.o "$TOOL/main.go" && test -s main.o
      go env GOOS
    `,
    prints: 'package main\n\nfunc main() { println("hi") }\nlinux\n',
  },
  {
    name: 'python-packages',
    category: 'build',
    spawn: bin('python3', 'cp', 'ls', 'wc'),
    files: { 'app/__main__.py': 'print("zipped")\n' },
    script: `
      python3 -m zipapp "$TOOL/app" -o app.pyz && python3 app.pyz
      python3 -m venv --without-pip venv && venv/bin/python3 -c 'import sys; print(sys.prefix != sys.base_prefix)'
      cp -r "$TOOL/app" . && python3 -m compileall -q app && ls app/__pycache__ | wc -l
    `,
    prints: 'zipped\nTrue\n1\n',
  },
  {
    name: 'prove',
    category: 'build',
    spawn: bin('prove', 'perl', 'grep'),
    files: { 'sum.t': 'use Test::More tests => 1;\nis(1 + 1, 2, "adds");\n' },
    script: `prove "$TOOL/sum.t" | grep -o 'All tests successful'`,
    prints: 'All tests successful\n',
  },
];
