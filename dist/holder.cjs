"use strict";

// src/sandbox/egress/holder.ts
var import_node_child_process = require("node:child_process");
var import_node_dgram = require("node:dgram");
var import_node_events = require("node:events");
var import_node_net = require("node:net");
var import_node_util = require("node:util");

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
async function makeEveryAddressLocal(ip2) {
  const running = (0, import_node_util.promisify)(import_node_child_process.execFile)(ip2, ["-batch", "-"], { env: {} });
  running.child.stdin?.on("error", () => void 0).end(EVERY_ADDRESS_LOCAL);
  await running;
}
async function handOverTcp(port) {
  const server = (0, import_node_net.createServer)();
  server.listen({ port, host: "::", ipv6Only: false });
  await (0, import_node_events.once)(server, "listening");
  await tell({ kind: "tcp", port }, server);
  server.close();
}
async function handOverUdp() {
  const socket = (0, import_node_dgram.createSocket)("udp4");
  socket.bind(DNS_PORT, DNS_ADDRESS);
  await (0, import_node_events.once)(socket, "listening");
  await tell({ kind: "udp" }, socket);
  socket.close();
}
async function open({ ports }, local2) {
  for (const port of ports) await handOverTcp(port);
  await local2;
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
var local = makeEveryAddressLocal(ip);
process.on("message", (request) => void report(() => open(request, local)));
void report(async () => {
  await local;
  await tell({ kind: "ready" });
});
