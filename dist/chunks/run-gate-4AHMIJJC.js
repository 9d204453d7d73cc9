import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-33PVG6XN.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-L2C65TXM.js";
import {
  buildReport,
  canvasFor,
  jsonText,
  summaryHtml,
  terminalReport,
  writeWhole
} from "./chunk-ZSKN34OY.js";
import "./chunk-AXAD4IAZ.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-7X2ESAZV.js";
import {
  exitCode
} from "./chunk-K2KAGBVV.js";
import "./chunk-MUSAKDL7.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";

// src/run-gate.ts
async function runGate({ request, report, summary }) {
  const canvas = canvasFor(process.stdout, process.env);
  const result = await gate({
    ...request,
    progress: (line) => process.stderr.write(`${line}
`)
  });
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) await writeWhole(summary, summaryHtml(result));
  } finally {
    process.stdout.write(`${terminalReport(result, canvas)}
`);
  }
  return exitCode(result.tools);
}
export {
  runGate
};
