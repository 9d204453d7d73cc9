import { bin, type EverydayProgram } from './row.ts';

/** Programs that fetch from a host that the scenario stands in for, see `HOST`. */
export const WEB_CLIENT: readonly EverydayProgram[] = [
  {
    name: 'curl',
    category: 'web-client',
    spawn: bin('curl', 'cat'),
    script: `
      curl -sS https://api.example.com/greeting
      curl -sS -o saved -w '%{http_code} %{size_download}\\n' https://api.example.com/greeting && cat saved
      curl -sSf https://api.example.com/none 2> /dev/null || echo "exit $?"
    `,
    prints: 'hello\n200 6\nhello\nexit 22\n',
  },
  {
    name: 'wget',
    category: 'web-client',
    spawn: bin('wget'),
    script: 'wget -qO- https://api.example.com/greeting',
    prints: 'hello\n',
  },
  {
    name: 'python-urllib',
    category: 'web-client',
    spawn: bin('python3'),
    files: {
      'fetch.py': `
import json, urllib.request
print(urllib.request.urlopen("https://api.example.com/greeting").read().decode(), end="")
print(json.load(urllib.request.urlopen("https://api.example.com/data.json"))["n"])
`,
    },
    script: 'python3 "$TOOL/fetch.py"',
    prints: 'hello\n7\n',
  },
  {
    name: 'node-fetch',
    category: 'web-client',
    spawn: bin('node'),
    files: {
      'fetch.mjs': `
const [text, data] = await Promise.all(['greeting', 'data.json'].map((name) => fetch('https://api.example.com/' + name)));
console.log((await text.text()).trim(), (await data.json()).n);
`,
    },
    script: 'node "$TOOL/fetch.mjs"',
    prints: 'hello 7\n',
  },
  {
    name: 'openssl-client',
    category: 'web-client',
    spawn: bin('openssl', 'grep'),
    script: `
      printf 'GET /greeting HTTP/1.1\\r\\nHost: api.example.com\\r\\nConnection: close\\r\\n\\r\\n' |
        openssl s_client -quiet -verify_quiet -verify_return_error -connect api.example.com:443 -servername api.example.com |
        grep hello
    `,
    prints: 'hello\n',
  },
];

/** What the host says to these programs. */
export const HOST = {
  'api.example.com:443': [
    { path: '/greeting', status: 200, headers: { 'content-type': 'text/plain' }, body: 'hello\n' },
    { path: '/data.json', status: 200, headers: { 'content-type': 'application/json' }, body: '{"n":7}' },
    { path: '/none', status: 404, body: 'none' },
  ],
};

/** Programs that answer requests, and one that asks them from within. */
export const WEB_SERVER: readonly EverydayProgram[] = [
  {
    name: 'python-http-server',
    category: 'web-server',
    spawn: bin('python3'),
    files: {
      'serve.py': `
import functools, http.server, threading, urllib.request
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory="/tool")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 8080), handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
print(len(opener.open("http://127.0.0.1:8080/serve.py").read()) > 100)
server.shutdown()
`,
    },
    script: 'python3 "$TOOL/serve.py" 2> /dev/null',
    prints: 'True\n',
  },
  {
    name: 'node-http-server',
    category: 'web-server',
    spawn: bin('node'),
    files: {
      'serve.mjs': `
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end('you asked for ' + request.url)).listen(8080, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
console.log(await (await fetch('http://127.0.0.1:8080/here')).text());
server.close();
`,
    },
    script: 'node "$TOOL/serve.mjs"',
    prints: 'you asked for /here\n',
  },
];
