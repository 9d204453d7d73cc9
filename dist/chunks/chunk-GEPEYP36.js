import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  leastPrivilege
} from "./chunk-L4YJTLNN.js";
import {
  NEW_REQUESTS_TITLE,
  isToldAsRequest,
  newRequests,
  newToolMessages
} from "./chunk-LCNA5U3B.js";
import {
  caseNames,
  commandText,
  culprits,
  outputTails
} from "./chunk-2QHXBBKJ.js";
import {
  hostsOf
} from "./chunk-N33M24IL.js";
import {
  cut
} from "./chunk-S37X4VBL.js";
import {
  GLYPHS,
  bytes,
  counted,
  duration,
  enumerate,
  placeText,
  tally,
  toolTitle,
  verdictSentence
} from "./chunk-DSV24SD4.js";
import {
  ranked
} from "./chunk-6J6O3WXY.js";
import {
  QUESTIONS,
  overallVerdict,
  sum,
  toolVerdict
} from "./chunk-3KQWTZUF.js";
import {
  visible
} from "./chunk-V27FFKIZ.js";

// src/report/html.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return visible(text).replace(/[&<>"'@#:]|www(?=\.)/gi, (found) => ENTITIES[found] ?? `${found}<wbr>`);
}
function escaped(text) {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}
function code(text) {
  return `<code>${escaped(text)}</code>`;
}
function pre(lines) {
  return `<pre>${lines.map(escaped).join("&#10;")}</pre>`;
}
function table(rows) {
  const row2 = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>${rows.map((cells, index) => row2(cells, index === 0 ? "th" : "td")).join("")}</table>`;
}
function details(label, content) {
  return `<details><summary>${label}</summary>${content}</details>`;
}
function list(items) {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

// src/report/summary-findings.ts
var MAX_FINDINGS = 50;
var MAX_MESSAGE = 1e3;
function detail(label, content) {
  return `<br>${label}: ${content}`;
}
function findingItem(finding, tool) {
  const { rule, message, place, related = [], fix, exception } = finding;
  return [
    `<b>${html(cut(message, MAX_MESSAGE))}</b>`,
    ...place === void 0 ? [] : [detail("at", code(placeText(place)))],
    ...related.map((each) => detail("because", code(placeText(each)))),
    ...caseNames(finding, tool).map((each) => detail("case", code(each))),
    ...culprits(finding).map((each) => detail("process", code(each))),
    ...outputTails(finding).map(({ stream, lines }) => detail(stream, pre(lines))),
    ...fix === void 0 ? [] : [detail("fix", html(cut(fix, MAX_MESSAGE)))],
    ...exception === void 0 ? [] : [detail("waived by exception", code(exception))],
    detail("rule", code(rule))
  ].join("");
}
var TITLES = { error: "Findings", warning: "Warnings", notice: "Notices" };
function findingsSection(tool, level) {
  const findings = ranked(tool.findings).filter((each) => each.level === level && !isToldAsRequest(each));
  if (findings.length === 0) return "";
  const more = findings.length - MAX_FINDINGS;
  const rest = more > 0 ? [`and ${counted(more, "more finding")} in the report`] : [];
  const items = findings.slice(0, MAX_FINDINGS).map((finding) => findingItem(finding, tool));
  return `<h4>${TITLES[level]}</h4>${list([...items, ...rest])}`;
}

// src/report/summary-requests.ts
var MAX_REQUESTS = 50;
var MAX_TEXT = 1e3;
function row({ risk, what, place }) {
  return [risk, html(cut(what, MAX_TEXT)), place === void 0 ? "" : code(placeText(place))];
}
function newRequestsSection(tool) {
  const findings = ranked(tool.findings);
  const requests = newRequests(findings);
  const said = newToolMessages(findings).map((message) => `<p>${html(cut(message, MAX_TEXT))}</p>`);
  if (requests.length + said.length === 0) return "";
  const more = requests.length - MAX_REQUESTS;
  const rest = more > 0 ? [["", `and ${more} more in the report`, ""]] : [];
  const rows = requests.length === 0 ? "" : table([["risk", "request", "where"], ...requests.slice(0, MAX_REQUESTS).map(row), ...rest]);
  return `<h4>${NEW_REQUESTS_TITLE}</h4>${said.join("")}${rows}`;
}

// src/report/process-tree.ts
var MAX_INDENT = 20;
function line({ pid, command, exit }, depth) {
  const end = exit === null ? "end not seen" : `exit ${exit}`;
  return `${"  ".repeat(Math.min(depth, MAX_INDENT))}${pid}  ${commandText(command)}  (${end})`;
}
function processTree(processes, max) {
  const pids = new Set(processes.map(({ pid }) => pid));
  const children = /* @__PURE__ */ new Map();
  for (const process of processes) {
    const parent = process.parent !== null && pids.has(process.parent) ? process.parent : null;
    const siblings = children.get(parent);
    if (siblings === void 0) children.set(parent, [process]);
    else siblings.push(process);
  }
  const lines = [];
  const waiting = (children.get(null) ?? []).map((process) => ({ process, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== void 0 && lines.length < max; next = waiting.pop()) {
    const { process, depth } = next;
    lines.push(line(process, depth));
    const below = (children.get(process.pid) ?? []).map((child) => ({ process: child, depth: depth + 1 }));
    children.delete(process.pid);
    waiting.push(...below.reverse());
  }
  return processes.length > lines.length ? [...lines, `and ${processes.length - lines.length} more`] : lines;
}

// src/report/summary-run.ts
var MAX_HOSTS = 100;
var MAX_PROCESSES = 100;
var MAX_CASES = 20;
var STATES = ["enforced", "degraded", "absent"];
function isolationSection({ isolation, runtimes }) {
  const entries = Object.entries(isolation);
  if (entries.length === 0) return "";
  const rows = STATES.map(
    (state) => [state, entries.filter(([, is]) => is === state).map(([name]) => code(name))]
  );
  const filled = rows.filter(([, names]) => names.length > 0).map(([state, names]) => [state, names.join(" ")]);
  const shown = runtimes.length === 0 ? [] : [["shown read-only", runtimes.map(code).join(" ")]];
  return `<h4>What was enforced</h4>${table([["", "isolation"], ...filled, ...shown])}`;
}
function hostRow({ host, port, allowed, bytes_out, bytes_in }) {
  const answer = allowed ? `${GLYPHS.pass} allowed` : `${GLYPHS.fail} refused`;
  return [code(port === null ? host : `${host}:${port}`), answer, bytes(bytes_out), bytes(bytes_in)];
}
function hostsSection({ cases }) {
  const hosts = hostsOf(cases.map((each) => each.egress));
  if (hosts.length === 0) return "";
  const rows = hosts.slice(0, MAX_HOSTS).map(hostRow);
  const more = hosts.length > MAX_HOSTS ? [[`and ${hosts.length - MAX_HOSTS} more`, "", "", ""]] : [];
  return `<h4>Hosts</h4>${table([["host", "answer", "sent", "received"], ...rows, ...more])}`;
}
function processesSection({ cases }) {
  if (cases.length === 0) return "";
  const trees = cases.slice(0, MAX_CASES).map(({ name, observation }) => {
    return `<p>${html(name)}</p>${pre(processTree(observation.processes, MAX_PROCESSES))}`;
  });
  const more = cases.length > MAX_CASES ? [`<p>and ${counted(cases.length - MAX_CASES, "more case")}</p>`] : [];
  return details("Processes", [...trees, ...more].join(""));
}
function coverageSection(tool) {
  const { cases } = tool;
  const privilege = leastPrivilege(tool);
  if (privilege === null) return "";
  const observations = cases.map((each) => each.observation);
  const processes = sum(observations.map((each) => each.processes.length));
  const read = sum(observations.map(({ files }) => files.read.length));
  const written = sum(observations.map(({ files }) => files.written.length));
  const seen = [
    counted(cases.length, "case"),
    counted(processes, "process", "processes"),
    `${counted(read, "file")} read`,
    `${counted(written, "file")} written`,
    `${privilege.used} of ${counted(privilege.granted, "granted capability", "granted capabilities")} used`
  ];
  return `<p>The trial saw ${enumerate(seen)}.</p>`;
}

// src/report/summary.ts
var MAX_SUMMARY = 1024 * 1024;
var MAX_WHAT = 200;
function questionsSection(tool) {
  const rows = QUESTIONS.map((question) => {
    const { status, what, ms } = tool.checks[question];
    return [
      question,
      `${GLYPHS[status]} ${status}`,
      html(cut(what, MAX_WHAT)),
      status === "skipped" ? "" : duration(ms)
    ];
  });
  return `<p>${html(verdictSentence(tool))}</p>${table([["question", "answer", "", "time"], ...rows])}`;
}
var SECTIONS = [
  questionsSection,
  (tool) => findingsSection(tool, "error"),
  (tool) => findingsSection(tool, "warning"),
  newRequestsSection,
  coverageSection,
  isolationSection,
  (tool) => findingsSection(tool, "notice"),
  hostsSection,
  processesSection
];
function toolSections(tool) {
  const title = `<h3>${GLYPHS[toolVerdict(tool.checks)]} ${html(toolTitle(tool))} ${code(tool.manifest)}</h3>`;
  return [title, ...SECTIONS.map((section) => section(tool))];
}
function head(result) {
  const verdict = overallVerdict(result.tools);
  const { policy } = result;
  const sources = policy?.sources.map(({ source }) => code(source)).join(", ") ?? "";
  const by = policy === null ? "No policy could be read." : `Judged by policy ${code(policy.name)} from ${sources}.`;
  return `<h2>${GLYPHS[verdict]} as-declared: ${verdict}</h2><p>${tally(result)}. ${by}</p>`;
}
function summaryHtml(result, max = MAX_SUMMARY) {
  const tools = result.tools.map(toolSections);
  for (let shown = SECTIONS.length + 1; shown > 0; shown -= 1) {
    const blocks = tools.map((sections) => sections.slice(0, shown).join(""));
    const left = shown > SECTIONS.length ? [] : ["<p>This summary is shortened; the report has the rest.</p>"];
    const text = `${[head(result), ...blocks, ...left].join("\n\n")}
`;
    if (Buffer.byteLength(text) <= max) return text;
  }
  return `${head(result)}<p>The report has the rest.</p>
`;
}

export {
  summaryHtml
};
