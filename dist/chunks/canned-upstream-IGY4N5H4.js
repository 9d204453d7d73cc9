import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  HttpService
} from "./chunk-V7WK3ZYY.js";
import "./chunk-RCGLFSV5.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/sandbox/egress/canned-upstream.ts
import { validateHeaderName, validateHeaderValue } from "node:http";
import { createServer } from "node:tls";

// src/sandbox/egress/lookout.ts
var Lookout = class {
  #watch;
  #connection;
  #known = /* @__PURE__ */ new Set();
  constructor(watch, connection) {
    this.#watch = watch;
    this.#connection = connection;
  }
  /** Looks through a text that is whole, or the first bytes of a connection: a ClientHello, or what passes for one. */
  see(text) {
    this.#note(this.#watch.find(text));
  }
  /** Looks through what comes piece by piece. */
  follow() {
    const look = this.#watch.stream();
    return (chunk) => this.#note(look(chunk));
  }
  /**
   * Looks through all that a stream brings, whatever its reader makes of it: requests that never end, trailers, chunk
   * extensions, what follows an upgrade. To be called once the reader listens, or the stream would flow to nobody.
   */
  tap(stream) {
    stream.on("data", this.follow());
  }
  #note(found) {
    for (const marked of found) {
      if (!this.#known.has(marked)) this.#connection.recordLeak(marked);
      this.#known.add(marked);
    }
  }
};

// src/sandbox/egress/canned-upstream.ts
var MAX_BODY_BYTES = 64 * 1024 * 1024;
var FRAMING = /* @__PURE__ */ new Set(["connection", "content-length", "keep-alive", "trailer", "transfer-encoding", "upgrade"]);
var NOTHING_CANNED = {
  path: "",
  status: 404,
  headers: { "content-type": "text/plain" },
  body: Buffer.from("as-declared: the scenario has no reply to this request\n")
};
function matches({ method, path }, request) {
  if (method !== void 0 && method.toUpperCase() !== request.method) return false;
  const { url = "" } = request;
  return url === path || !path.includes("?") && url.split("?", 1)[0] === path;
}
function refuseUnsendable(upstream, { path, status, headers }) {
  try {
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError(`${status} is no final status`);
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch (error) {
    const reason = messageOf(error);
    throw new Refusal(
      "runtime/scenario-invalid-value",
      `The reply of ${upstream} to ${path} cannot be sent: ${reason}.`,
      {
        cause: error,
        fix: "Give a status from 200 to 599, and headers of printable characters."
      }
    );
  }
}
async function drain(request, look) {
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    look(chunk);
    if (bytes > MAX_BODY_BYTES) return void 0;
  }
  return bytes;
}
var CannedUpstream = class {
  #replies;
  #authority;
  #watch;
  #lookouts = /* @__PURE__ */ new WeakMap();
  #http = new HttpService((request, response, connection) => this.#reply(request, response, connection));
  /** @throws Refusal runtime/scenario-invalid-value */
  constructor(replies, authority, watch) {
    for (const [upstream, canned] of replies) for (const reply of canned) refuseUnsendable(upstream, reply);
    this.#replies = replies;
    this.#authority = authority;
    this.#watch = watch;
  }
  get caPem() {
    return this.#authority.caPem;
  }
  async takeTls(connection) {
    connection.inHandshake = true;
    const leaf = await this.#authority.leaf(connection.host);
    if (connection.socket.destroyed) return;
    const tls = createServer({ ...leaf, ALPNProtocols: ["http/1.1"] });
    tls.once("tlsClientError", () => connection.socket.destroy());
    tls.once("secureConnection", (stream) => {
      connection.inHandshake = false;
      this.#http.serve(stream, connection);
      this.#lookoutFor(connection)?.tap(stream);
    });
    tls.emit("connection", connection.socket);
  }
  async takePlain(connection) {
    this.#http.serve(connection.socket, connection);
    this.#lookoutFor(connection)?.tap(connection.socket);
  }
  see(connection, first) {
    this.#lookoutFor(connection)?.see(first.toString("latin1"));
  }
  #lookoutFor(connection) {
    if (this.#watch === void 0) return void 0;
    const lookout = this.#lookouts.get(connection) ?? new Lookout(this.#watch, connection);
    this.#lookouts.set(connection, lookout);
    return lookout;
  }
  async #reply(request, response, connection) {
    const look = this.#lookoutFor(connection)?.follow();
    const bodyBytes = await drain(request, (chunk) => look?.(chunk));
    if (bodyBytes === void 0) return connection.refuse("over-limit");
    const canned = this.#replies.get(`${connection.host}:${connection.port}`);
    const reply = canned?.find((each) => matches(each, request)) ?? NOTHING_CANNED;
    if (reply === NOTHING_CANNED) connection.note("no-upstream");
    const { method = "", url = "" } = request;
    connection.recordRequest({ method, path: url, status: reply.status, bodyBytes });
    response.statusCode = reply.status;
    for (const [name, value] of Object.entries(reply.headers)) {
      if (!FRAMING.has(name.toLowerCase())) response.setHeader(name, value);
    }
    response.end(reply.body);
  }
};
export {
  CannedUpstream
};
