// src/sandbox/egress/holder.ts
import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

// src/sandbox/egress/holder-protocol.ts
var DNS_ADDRESS = "10.0.0.53";
var DNS_PORT = 53;

// src/sandbox/egress/holder.ts
var EVERY_ADDRESS_LOCAL = "link set lo up\nroute add local default dev lo\nroute add local ::/0 dev lo\n";
function tell(message, handle) {
  return new Promise((resolve, reject) => {
    process.send?.(message, handle, {}, (error) => error === null ? resolve() : reject(error));
  });
}
async function handOverTcp(port) {
  const server = createServer();
  server.listen({ port, host: "::", ipv6Only: false });
  await once(server, "listening");
  await tell({ kind: "tcp", port }, server);
  server.close();
}
async function handOverUdp() {
  const socket = createSocket("udp4");
  socket.bind(DNS_PORT, DNS_ADDRESS);
  await once(socket, "listening");
  await tell({ kind: "udp" }, socket);
  socket.close();
}
async function open({ ports }) {
  for (const port of ports) await handOverTcp(port);
  await handOverUdp();
}
async function report(work) {
  try {
    await work();
  } catch (error) {
    await tell({ kind: "failed", reason: String(error) });
  }
}
var [ip = ""] = process.argv.slice(2);
process.stdin.once("close", () => process.exit(0)).resume();
process.on("message", (request) => void report(() => open(request)));
await report(async () => {
  execFileSync(ip, ["-batch", "-"], { input: EVERY_ADDRESS_LOCAL, env: {}, stdio: ["pipe", "ignore", "pipe"] });
  await tell({ kind: "ready" });
});
