import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/sbom/apart/judge-apart.ts
import { Worker } from "node:worker_threads";
var BOUNDS = { deadline: 12e4, heap: 1536 };
var FIX = "Leave out what the gate does not need, such as lists of files, or give each tool an SBOM of its own.";
function program() {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return new URL("./sbom-worker.ts", here);
  return new URL(here.includes("/chunks/") ? "../sbom-worker.js" : "./sbom-worker.js", here);
}
function faultOf(error, { heap }, place) {
  const { code } = error ?? {};
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    const message = `Judging the SBOM takes more than ${heap} MiB of memory.`;
    return new Refusal("sbom/too-much-memory", message, { fix: FIX, place, cause: error });
  }
  return new Refusal("sbom/fault", `The SBOM could not be judged: ${messageOf(error)}.`, {
    fix: "Please report this, with the SBOM if you may.",
    ...{ place, cause: error }
  });
}
function start(request, { heap }) {
  const limits = { maxOldGenerationSizeMb: heap };
  return new Worker(program(), { workerData: request, stdout: true, stderr: true, resourceLimits: limits });
}
function answerOf(worker, bounds, place) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Judging the SBOM takes longer than ${bounds.deadline / 1e3} seconds.`;
      reject(new Refusal("sbom/too-slow", message, { fix: FIX, place }));
    }, bounds.deadline);
    worker.once("message", resolve);
    worker.once("error", (error) => reject(faultOf(error, bounds, place)));
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(faultOf(new Error("its reader ended without a word"), bounds, place));
    });
  });
}
async function judgeApart(request, bounds = BOUNDS) {
  const worker = start(request, bounds);
  try {
    const answer = await answerOf(worker, bounds, { file: request.path });
    if (answer.kind === "judged") return answer.judgement;
    const { rule, message, level: _, ...details } = answer.finding;
    throw new Refusal(rule, message, details);
  } finally {
    await worker.terminate();
  }
}

export {
  judgeApart
};
