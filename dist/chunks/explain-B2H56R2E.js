import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-VIYRK4E2.js";
import {
  tell
} from "./chunk-5IIVNGUQ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import "./chunk-ER4DYOU4.js";
import "./chunk-IVADRYRK.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  decideGrant
} from "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import {
  readManifest
} from "./chunk-D7GHH3GN.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import {
  buildReport
} from "./chunk-B66HZBJ2.js";
import "./chunk-XSLZZFYW.js";
import "./chunk-RJP57CHX.js";
import "./chunk-5J2EX2XK.js";
import "./chunk-GASTHEOE.js";
import {
  canvasFor,
  padEnd,
  truncate
} from "./chunk-RWTFK2OS.js";
import "./chunk-F4L5I24H.js";
import "./chunk-XKVLZXPK.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JQLHPJ7F.js";
import "./chunk-GDOIBZK2.js";
import "./chunk-55BTHPJ6.js";
import {
  placeText
} from "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import {
  exitCode
} from "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import {
  TMP,
  TOOL,
  pathCovers
} from "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import {
  isolationToken
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/policy/explaining/explain.ts
var EVERYWHERE = [TOOL, TMP];
function explain({ grant, category, syscalls, limits, requiredIsolation }, policy, manifestFile) {
  const settled = (kind, value, place) => place.file === manifestFile ? { kind, value, asked: place, decided: [] } : { kind, value, decided: [place] };
  const demanded = ({ value, place }) => {
    const token = isolationToken(value);
    const decided = requiredIsolation.filter((one) => isolationToken(one.value) === token).map((one) => one.place);
    return { kind: "requires", value: token, decided, ...place.file === manifestFile && { asked: place } };
  };
  return [
    { ...settled("category", category.value, category.place), decided: linesOn(category.value, policy) },
    ...grant.endpoints.flatMap(
      (endpoint) => endpoint.value.ports.map((port) => asked("connect to", `${endpoint.value.host}:${port}`, endpoint))
    ),
    ...grant.listen.map((port) => asked("listen on", String(port.value), port)),
    ...grant.read.map((path) => asked("read", path.value, path)),
    ...grant.write.map((path) => asked("write", path.value, path)),
    ...grant.spawn.map((path) => asked("start", path.value, path)),
    ...grant.env.map((variable) => asked("variable", variable.value.name, variable)),
    ...syscalls.map((name) => asked("system call", name.value, name)),
    ...limits.map(({ shown, asked: asked2, by }) => ({ kind: "limit", value: shown, decided: [by], ...defined({ asked: asked2 }) })),
    ...grant.isolation.required.map(demanded),
    ...grant.isolation.recommended.map(({ value, place }) => settled("recommends", isolationToken(value), place)),
    ...policy.baseRuntime.read.items.map(({ value, place }) => settled("base read", value, place)),
    ...policy.baseRuntime.env.items.map(({ value, place }) => settled("base variable", value, place))
  ];
}
function linesOn(category, { tiers }) {
  const layers = tiers.flatMap((tier) => tier.layers).filter(({ categories }) => categories.has(category));
  return layers.map(({ document }) => document.place(`/categories/${category}`));
}
function asked(kind, value, { place, by }) {
  const everywhere = EVERYWHERE.some((path) => pathCovers(path, value));
  return { kind, value, asked: place, decided: everywhere ? [] : by };
}

// src/policy/explaining/explain-manifest.ts
async function explainManifest(path, request) {
  const now = /* @__PURE__ */ new Date();
  const [{ manifest }, { policy }] = [await readManifest(path), await readJudgingPolicy(request, now)];
  if (manifest === void 0 || policy === void 0) return void 0;
  const { inForce } = exceptionsFor(manifest, policy.exceptions, now);
  const { meet } = decideGrant(manifest, policy, inForce);
  if (meet === void 0) return void 0;
  return {
    title: `${manifest.name} ${manifest.version} by policy ${policy.name}`,
    atoms: explain(meet, policy, manifest.document.file)
  };
}

// src/report/explanation.ts
var INDENT = "    ";
var LABEL = 9;
var KIND = 15;
function placeLine(label, place, { source, style, width }) {
  const where = visible(placeText(place));
  const says = place.line === void 0 ? "" : visible(source(place.file, place.line)?.trim() ?? "");
  const room = width - INDENT.length - LABEL - where.length - 2;
  const quoted = says === "" || room < 10 ? "" : `  ${style.faint(truncate(says, room))}`;
  return `${INDENT}${style.faint(label.padEnd(LABEL))}${where}${quoted}`;
}
function atomLines({ kind, value, asked: asked2, decided }, canvas) {
  const { style, width } = canvas;
  const title = `  ${padEnd(kind, KIND)}${style.strong(truncate(visible(value), width - KIND - 2))}`;
  const by = decided.map((place, index) => placeLine(index === 0 ? "decided" : "", place, canvas));
  if (asked2 === void 0) return [title, ...by];
  const none = `${INDENT}${style.faint("decided  by nobody: every tool may ask for it")}`;
  return [title, placeLine("asked", asked2, canvas), ...by.length === 0 ? [none] : by];
}
function explanationText(title, atoms, canvas) {
  const lines = [canvas.style.strong(visible(title)), "", ...atoms.flatMap((atom) => atomLines(atom, canvas)), ""];
  return inertLines(lines.join("\n"));
}

// src/commands/policy/explain.ts
function toldByCheck(error) {
  if (!(error instanceof Refusal)) throw error;
}
var explainCommand = {
  usage: `Prints what a tool may have and, for each part of it, the line that asks and the lines that decided. What is
refused is told as by "check".

Usage
  as-declared policy explain --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --json                print it as JSON: verdict, atoms (kind, value, asked, decided), findings
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      manifest: { type: "string" },
      json: { type: "boolean", default: false },
      ...POLICY_OPTIONS
    });
    refusePositionals(positionals);
    const { manifest, json } = values;
    if (manifest === void 0) throw usage("No --manifest is given.");
    const request = policyRequest(values);
    const result = await check({ manifests: [manifest], ...request });
    const explanation = await explainManifest(manifest, request).catch(toldByCheck);
    if (json) {
      const { verdict, tools } = buildReport(result);
      const findings = tools.flatMap((tool) => tool.findings);
      process.stdout.write(jsonText({ verdict, atoms: explanation?.atoms ?? [], findings }));
      return exitCode(result.tools);
    }
    if (explanation !== void 0) {
      const canvas = canvasFor(process.stdout, process.env);
      process.stdout.write(`${explanationText(explanation.title, explanation.atoms, canvas)}
`);
    }
    return tell(result, { report: void 0, summary: void 0 });
  }
};
export {
  explainCommand
};
