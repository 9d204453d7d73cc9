import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/interruption.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function interruptible(work) {
  const aborter = new AbortController();
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const interrupt = (signal) => {
    release();
    aborter.abort(new Refusal("host/interrupted", `The run was ended by ${signal} before there was a verdict.`));
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await work(aborter.signal);
  } finally {
    release();
  }
}

export {
  interruptible
};
