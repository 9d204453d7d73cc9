import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./chunk-26LVTRER.js";

// src/sandbox/egress/forward.ts
import { once } from "node:events";
import { request as send } from "node:http";
import { connect } from "node:net";
import { pipeline } from "node:stream/promises";

// src/sandbox/egress/wide-reads.ts
var READ_BYTES = 256 * 1024;
function wideReads(socket) {
  return {
    buffer: () => Buffer.allocUnsafeSlow(READ_BYTES),
    callback: (bytes, buffer) => socket().push(buffer.subarray(0, bytes))
  };
}

// src/sandbox/egress/forward.ts
var REPLY_MS = 6e4;
var BAD_GATEWAY = 502;
var HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "proxy-authorization", "te", "trailer", "upgrade"];
var ESSENTIAL = /* @__PURE__ */ new Set(["host", "content-length", "transfer-encoding"]);
function endToEnd({ rawHeaders, headers }, alsoDropped = []) {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  const dropped = /* @__PURE__ */ new Set([...HOP_BY_HOP, ...alsoDropped, ...named.filter((name) => !ESSENTIAL.has(name))]);
  return rawHeaders.filter((_, index) => !dropped.has((rawHeaders[index - index % 2] ?? "").toLowerCase()));
}
function dial(host, { port, lookup }) {
  const socket = connect({ host, port, lookup, noDelay: true, onread: wideReads(() => socket) });
  return socket;
}
async function forward(request, response, connection, route) {
  const { method = "", url = "" } = request;
  const headers = endToEnd(request);
  const upstream = send({
    ...{ host: connection.host, port: route.port, method, path: url, headers, agent: false },
    createConnection: () => dial(connection.host, route)
  });
  upstream.on("error", () => void 0);
  response.once("close", () => upstream.destroy());
  let bodyBytes = 0;
  request.on("data", (chunk) => {
    bodyBytes += chunk.length;
  });
  request.pipe(upstream);
  let status = BAD_GATEWAY;
  try {
    const [reply] = await once(upstream, "response", { signal: AbortSignal.timeout(REPLY_MS) });
    status = reply.statusCode ?? BAD_GATEWAY;
    response.writeHead(status, reply.statusMessage, endToEnd(reply, ["transfer-encoding"]));
    await pipeline(reply, response);
  } catch (error) {
    if (response.headersSent) throw error;
    connection.note("unreachable");
    response.writeHead(BAD_GATEWAY, { connection: "close" }).end();
  } finally {
    connection.recordRequest({ method, path: url, status, bodyBytes });
  }
}
export {
  forward
};
