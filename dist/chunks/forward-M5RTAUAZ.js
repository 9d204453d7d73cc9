import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./chunk-26LVTRER.js";

// src/sandbox/egress/forward.ts
import { once } from "node:events";
import { request as send } from "node:http";
import { pipeline } from "node:stream/promises";
var REPLY_MS = 6e4;
var SWITCHING_PROTOCOLS = 101;
var BAD_GATEWAY = 502;
var HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "proxy-authorization", "te", "trailer", "upgrade"];
var ESSENTIAL = /* @__PURE__ */ new Set(["host", "content-length", "transfer-encoding"]);
function endToEnd({ rawHeaders, headers }, alsoDropped = []) {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  const dropped = /* @__PURE__ */ new Set([...HOP_BY_HOP, ...alsoDropped, ...named.filter((name) => !ESSENTIAL.has(name))]);
  return rawHeaders.filter((_, index) => !dropped.has((rawHeaders[index - index % 2] ?? "").toLowerCase()));
}
async function forward(request, response, connection, { port, lookup }) {
  const { method = "", url = "" } = request;
  const headers = endToEnd(request);
  const upstream = send({ host: connection.host, port, lookup, method, path: url, headers, agent: false });
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
    if (reply.statusCode === SWITCHING_PROTOCOLS) throw new Error("the upstream has switched protocols");
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
