import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  allReachable,
  dismiss,
  prepareHost,
  startKeeper,
  unavailable
} from "./chunk-A6G6SXGR.js";

// src/sandbox/trial-site.ts
import { fileURLToPath } from "node:url";

// src/sandbox/egress/start-holder.ts
import { Socket as UdpSocket } from "node:dgram";
import { Server } from "node:net";
var STEP_MS = 1e4;
async function listenUntil(last, child, exited) {
  const spoken = [];
  let listen = (_message, _handle) => void 0;
  let slow;
  const heard = new Promise((resolve, reject) => {
    const expire = () => reject(new Error(`no answer within ${STEP_MS / 1e3} seconds`));
    slow = setTimeout(() => setImmediate(expire), STEP_MS);
    listen = (message, handle) => {
      const said = message;
      spoken.push({ message: said, handle });
      if (said.kind === "failed") reject(new Error(said.reason));
      if (said.kind === last) resolve();
    };
  });
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  child.on("message", listen);
  try {
    await Promise.race([heard, gone]);
    return spoken;
  } catch (error) {
    for (const { handle } of spoken) if (handle instanceof Server || handle instanceof UdpSocket) handle.close();
    throw error;
  } finally {
    clearTimeout(slow);
    child.off("message", listen);
  }
}
function socketsIn(spoken) {
  const listeners = /* @__PURE__ */ new Map();
  let udp;
  for (const { message, handle } of spoken) {
    if (message.kind === "tcp" && handle instanceof Server) listeners.set(message.port, handle);
    if (message.kind === "udp" && handle instanceof UdpSocket) udp = handle;
  }
  if (udp === void 0) throw new Error("the resolver socket did not arrive");
  return { listeners, udp };
}
async function startHolder({ programs, node, script, identity }) {
  const started = startKeeper([node, script, programs.ip], { programs, identity }, ["pipe", "ignore", "pipe", "ipc"]);
  const { child, exited } = started;
  try {
    await listenUntil("ready", child, exited);
    if (child.pid === void 0) throw new Error("it has no process");
    return {
      pid: child.pid,
      exited,
      open: async (ports) => {
        try {
          const request = { ports };
          const answer = listenUntil("udp", child, exited);
          child.send(request, () => void 0);
          return socketsIn(await answer);
        } catch (error) {
          throw unavailable(error, "");
        }
      },
      close: () => dismiss(started)
    };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

// src/sandbox/trial-site.ts
function holderScript() {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return fileURLToPath(new URL("./egress/holder.ts", here));
  return fileURLToPath(new URL(here.includes("/chunks/") ? "../holder.mjs" : "./holder.mjs", here));
}
async function holdNamespaces(folder, host) {
  const [node = "", script = ""] = await allReachable([process.execPath, holderScript()], folder, host);
  return startHolder({ ...host, node, script });
}
async function openTrialSite(folder, installDependencies, say) {
  const host = await prepareHost(installDependencies, say);
  return { host, holder: await holdNamespaces(folder, host) };
}

export {
  holdNamespaces,
  openTrialSite
};
