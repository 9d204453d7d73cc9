import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ownProgram
} from "./chunk-WR66MTVJ.js";
import {
  SMALLER
} from "./chunk-KW5MBSSP.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal,
  refusalOf
} from "./chunk-RWKBM5BJ.js";

// src/sbom/apart/judge-apart.ts
import { Worker } from "node:worker_threads";
var BOUNDS = { deadline: 12e4, heap: 1536 };
var PROGRAM = { source: "./sbom-worker.ts", built: "sbom-worker.js" };
function faultOf(error, { heap }, place) {
  const { code } = error ?? {};
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    const message = `Judging the SBOM takes more than ${heap} MiB of memory.`;
    return new Refusal("sbom/too-much-memory", message, { fix: SMALLER, place, cause: error });
  }
  return new Refusal("sbom/fault", `The SBOM could not be judged: ${messageOf(error)}.`, {
    fix: "Please report this, with the SBOM if you may.",
    ...{ place, cause: error }
  });
}
function start(request, { heap }) {
  const limits = { maxOldGenerationSizeMb: heap };
  return new Worker(ownProgram(import.meta.url, PROGRAM), {
    workerData: request,
    stdout: true,
    stderr: true,
    resourceLimits: limits
  });
}
function answerOf(worker, bounds, place) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Judging the SBOM takes longer than ${bounds.deadline / 1e3} seconds.`;
      reject(new Refusal("sbom/too-slow", message, { fix: SMALLER, place }));
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
    throw refusalOf([answer.finding]);
  } finally {
    await worker.terminate();
  }
}

export {
  judgeApart
};
