import { bin, type EverydayProgram } from './row.ts';

/** Programs that calculate, and leave no file behind. */
export const COMPUTE: readonly EverydayProgram[] = [
  {
    name: 'bc',
    category: 'compute',
    spawn: bin('bc'),
    script: 'echo "scale=20; 4*a(1); 2^100" | bc -l',
    prints: '3.14159265358979323844\n1267650600228229401496703205376\n',
  },
  {
    name: 'coreutils-numbers',
    category: 'compute',
    spawn: bin('factor', 'seq', 'expr', 'numfmt', 'shuf', 'sort', 'tail'),
    script: `
      factor 1000000007 600851475143
      seq -s, 1 3 10
      expr 6 '*' 7
      numfmt --to=iec 1048576
      shuf -i 1-100 -n 100 | sort -n | tail -n 1
    `,
    prints: '1000000007: 1000000007\n600851475143: 71 839 1471 6857\n1,4,7,10\n42\n1.0M\n100\n',
  },
  {
    name: 'coreutils-text',
    category: 'compute',
    spawn: bin('cut', 'paste', 'tr', 'nl', 'fold', 'tac', 'head', 'wc', 'rev', 'expand'),
    script: `
      printf 'a:1\\nb:2\\n' | cut -d: -f2 | paste -sd+ -
      printf 'hello' | tr a-z A-Z | rev
      printf '\\n1\\n2\\n3\\n' | tac | head -n 2 | nl | expand -t 4
      printf 'abcdef' | fold -w 3 | wc -c
    `,
    prints: '1+2\nOLLEH     1  3\n     2  2\n7\n',
  },
  {
    name: 'sort',
    category: 'compute',
    spawn: bin('sort', 'uniq'),
    script: `printf 'b\\na\\nb\\nc\\n' | sort | uniq -c | sort -k1,1nr -k2`,
    prints: '      2 b\n      1 a\n      1 c\n',
  },
  {
    name: 'checksums',
    category: 'compute',
    spawn: bin('sha256sum', 'md5sum', 'b2sum', 'cksum', 'base64', 'base32', 'cut'),
    script: `
      printf abc | sha256sum | cut -c 1-16
      printf abc | md5sum | cut -c 1-16
      printf abc | b2sum | cut -c 1-16
      printf abc | cksum
      printf abc | base64 | base64 -d | base32
    `,
    prints: 'ba7816bf8f01cfea\n900150983cd24fb0\nba80a53f981c4d0d\n1219131554 3\nMFRGG===\n',
  },
  {
    name: 'awk',
    category: 'compute',
    spawn: bin('awk'),
    script: `printf 'x 3\\ny 4\\n' | awk '{ sum += $2 * $2 } END { printf "%.2f %s\\n", sqrt(sum), toupper("done") }'`,
    prints: '5.00 DONE\n',
  },
  {
    name: 'sed',
    category: 'compute',
    spawn: bin('sed'),
    script: `printf 'one two\\nthree\\n' | sed -E 's/(\\w+) (\\w+)/\\2 \\1/; 2i between'`,
    prints: 'two one\nbetween\nthree\n',
  },
  {
    name: 'grep',
    category: 'compute',
    spawn: bin('grep'),
    script: `
      printf 'ab12\\nxy\\nab3\\n' | grep -nE '^[a-b]+[0-9]+$'
      printf 'a.b' | grep -oP '(?<=\\.)b'
    `,
    prints: '1:ab12\n3:ab3\nb\n',
  },
  {
    name: 'jq',
    category: 'compute',
    spawn: bin('jq'),
    script: `echo '{"items":[{"n":2},{"n":40}]}' | jq -c '{sum: ([.items[].n] | add), sorted: (.items | sort_by(-.n))}'`,
    prints: '{"sum":42,"sorted":[{"n":40},{"n":2}]}\n',
  },
  {
    name: 'openssl',
    category: 'compute',
    spawn: bin('openssl', 'head'),
    script: `
      printf abc | openssl dgst -sha512 -r | head -c 16; echo
      openssl ecparam -name prime256v1 -genkey -noout -out key.pem
      openssl ec -in key.pem -pubout -out public.pem 2> /dev/null
      printf 'to be signed' > text
      openssl dgst -sha256 -sign key.pem -out signature text
      openssl dgst -sha256 -verify public.pem -signature signature text
      openssl req -x509 -key key.pem -subj /CN=example.com -days 1 -out certificate.pem
      openssl x509 -in certificate.pem -noout -subject
      printf secret | openssl enc -aes-256-cbc -pbkdf2 -k pass | openssl enc -d -aes-256-cbc -pbkdf2 -k pass
    `,
    prints: 'ddaf35a193617aba\nVerified OK\nsubject=CN = example.com\nsecret',
  },
  {
    name: 'python',
    category: 'compute',
    spawn: bin('python3'),
    files: {
      'python.py': `
import concurrent.futures, csv, datetime, decimal, hashlib, io, json, multiprocessing, random, re, sqlite3, statistics
import asyncio, ctypes, locale, tempfile, threading, uuid, zlib, zoneinfo

def square(number):
    return number * number

if __name__ == "__main__":
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        print(sum(pool.map(square, range(10))))
    with sqlite3.connect(":memory:") as database:
        print(database.execute("select 6 * 7").fetchone()[0])
    print(json.dumps(sorted(re.findall(r"\\w+", "b a")), separators=(",", ":")), zlib.crc32(b"abc"))
    print(decimal.Decimal(1) / 7, statistics.median([3, 1, 2]))
    print(datetime.datetime(2024, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")).isoformat())
    print(asyncio.run(asyncio.sleep(0, "later")), ctypes.CDLL(None).abs(-5), len(str(uuid.uuid4())))
`,
    },
    script: 'python3 "$TOOL/python.py"',
    prints: '285\n42\n["a","b"] 891568578\n0.1428571428571428571428571429 2\n2024-07-01T00:00:00+02:00\nlater 5 36\n',
  },
  {
    name: 'node',
    category: 'compute',
    spawn: bin('node'),
    files: {
      'node.mjs': `
import { createHash, generateKeyPairSync } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { gzipSync, gunzipSync } from 'node:zlib';
console.log(createHash('sha256').update('abc').digest('hex').slice(0, 16));
console.log(generateKeyPairSync('ed25519').publicKey.asymmetricKeyType);
console.log(String(gunzipSync(gzipSync('packed'))), new Intl.NumberFormat('de').format(1234.5));
const worker = new Worker('require("node:worker_threads").parentPort.postMessage(2 ** 10)', { eval: true });
worker.on('message', (value) => console.log(value));
`,
    },
    script: 'node "$TOOL/node.mjs"',
    prints: 'ba7816bf8f01cfea\ned25519\npacked 1.234,5\n1024\n',
  },
  {
    name: 'perl',
    category: 'compute',
    spawn: bin('perl'),
    script: `perl -MList::Util=sum -MDigest::SHA=sha1_hex -MPOSIX=floor -MTime::Local -E 'say sum(1 .. 100), " ", substr(sha1_hex("abc"), 0, 8), " ", floor(2.5), " ", timegm(0, 0, 0, 1, 0, 2000)'`,
    prints: '5050 a9993e36 2 946684800\n',
  },
  {
    name: 'tclsh',
    category: 'compute',
    spawn: bin('tclsh'),
    script: `echo 'puts [expr {2 ** 64}]; puts [lsort {b a}]' | tclsh`,
    prints: '18446744073709551616\na b\n',
  },
  {
    name: 'date',
    category: 'compute',
    spawn: bin('date'),
    script: `TZ=Asia/Tokyo date -d @0 '+%F %T %Z'; date -u -d '2024-02-28 + 1 day' +%A`,
    prints: '1970-01-01 09:00:00 JST\nThursday\n',
  },
  {
    name: 'dumps',
    category: 'compute',
    spawn: bin('od', 'xxd', 'hexdump', 'strings'),
    script: `
      printf 'A\\001' | od -An -tx1
      printf hi | xxd -p | xxd -r -p
      printf 'AB' | hexdump -e '2/1 "%02x" "\\n"'
      printf '\\001\\002readable\\003' | strings
    `,
    prints: ' 41 01\nhi4142\nreadable\n',
  },
  {
    name: 'iconv',
    category: 'compute',
    spawn: bin('iconv', 'od'),
    script: `printf 'é' | iconv -f UTF-8 -t UTF-16LE | od -An -tx1; printf '\\344' | iconv -f LATIN1 -t UTF-8; echo`,
    prints: ' e9 00\nä\n',
  },
];
