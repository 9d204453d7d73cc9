import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  normalName
} from "./chunk-RCGLFSV5.js";

// src/sandbox/egress/http-service.ts
import { createServer } from "node:http";
var MAX_HEAD_BYTES = 16 * 1024;
var MISDIRECTED_REQUEST = 421;
var WENT_AWAY = "HPE_INVALID_EOF_STATE";
function hostValues({ rawHeaders }) {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host");
}
function agreement(request, { host, port }) {
  const { url = "" } = request;
  if (!url.startsWith("/") && url !== "*") return { agrees: false, named: url };
  const [named, ...more] = hostValues(request);
  if (named === void 0) return { agrees: false };
  const agrees = more.length === 0 && [host, `${host}:${port}`].includes(normalName(named));
  return { agrees, named: [named, ...more].join(", ") };
}
var HttpService = class {
  // A request without a Host is ours to answer: Node would do so unseen.
  #server = createServer({ maxHeaderSize: MAX_HEAD_BYTES, requireHostHeader: false });
  #connections = /* @__PURE__ */ new WeakMap();
  #handler;
  constructor(handler) {
    this.#handler = handler;
    const receive = (request, response) => void this.#receive(request, response);
    this.#server.on("request", receive).on("checkExpectation", receive);
    this.#server.on("connect", ({ url }, stream) => this.#connections.get(stream)?.refuse("protocol", url));
    this.#server.on("clientError", (error, stream) => {
      const { code = "" } = error;
      if (code.startsWith("HPE_") && code !== WENT_AWAY) this.#connections.get(stream)?.refuse("protocol");
      stream.destroy();
    });
  }
  /** Serves a stream of requests: the connection's own socket, or the inside of its TLS. */
  serve(stream, connection) {
    this.#connections.set(stream, connection);
    this.#server.emit("connection", stream);
  }
  async #receive(request, response) {
    const connection = this.#connections.get(request.socket);
    if (connection === void 0) return void request.socket.destroy();
    const { agrees, named } = agreement(request, connection);
    if (!agrees) {
      connection.note("name-mismatch", named);
      response.writeHead(MISDIRECTED_REQUEST, { connection: "close" }).end();
      return;
    }
    connection.agree();
    try {
      await this.#handler(request, response, connection);
    } catch {
      connection.socket.destroy();
    }
  }
};

export {
  HttpService
};
