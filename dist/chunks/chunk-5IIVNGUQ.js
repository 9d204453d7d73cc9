import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-B66HZBJ2.js";
import {
  terminalReport
} from "./chunk-XSLZZFYW.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  interruptible
} from "./chunk-XKVLZXPK.js";
import {
  writeOutlet
} from "./chunk-JQLHPJ7F.js";
import {
  exitCode
} from "./chunk-3KQWTZUF.js";
import {
  jsonText
} from "./chunk-76KL262O.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    await interruptible(async () => {
      if (report !== void 0) await writeOutlet(report, "report", jsonText(buildReport(result)));
      if (summary === void 0) return;
      const { summaryHtml } = await import("./summary-VFK7XCRH.js");
      await writeOutlet(summary, "summary", summaryHtml(result));
    });
  } finally {
    process.stdout.write(`${text}
`);
  }
  return exitCode(result.tools);
}

export {
  tell
};
