import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-VIYRK4E2.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import "./chunk-ER4DYOU4.js";
import "./chunk-IVADRYRK.js";
import "./chunk-3OI6F2HG.js";
import "./chunk-7I2VYV6M.js";
import {
  runFilter
} from "./chunk-CTVVWVMH.js";
import "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import {
  ARCHITECTURES,
  architectureOf,
  grantedProfile,
  syscallProfile
} from "./chunk-XQDT5WYV.js";
import "./chunk-D7GHH3GN.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import {
  terminalReport
} from "./chunk-XSLZZFYW.js";
import "./chunk-5J2EX2XK.js";
import "./chunk-GASTHEOE.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import {
  exitCode,
  overallVerdict
} from "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import {
  CATEGORIES
} from "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
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
import "./chunk-QGV6EUNW.js";
import "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/sandbox/seccomp/masked-equality.ts
var HALF_BITS = 32;
function allBut(values, mask, decided, bit) {
  if (values.length === 0) return [decided];
  if (bit < 0) return [];
  const weight = 1 << bit >>> 0;
  if ((mask & weight) === 0) return allBut(values, mask, decided, bit - 1);
  return [0, weight].flatMap((own) => {
    const here = values.filter((value) => (value & weight) >>> 0 === own);
    const pattern = { mask: (decided.mask | weight) >>> 0, value: (decided.value | own) >>> 0 };
    return allBut(here, mask, pattern, bit - 1);
  });
}
function patternsOf({ mask: signed, test }) {
  const mask = signed >>> 0;
  switch (test.kind) {
    case "none":
      return [{ mask, value: 0 }];
    case "in":
      return [...new Set(test.values.map((value) => value >>> 0))].filter((value) => (value & ~mask) === 0).map((value) => ({ mask, value }));
    case "not-in": {
      const values = test.values.filter((value) => (value & ~mask) === 0);
      return allBut(values, mask, { mask: 0, value: 0 }, HALF_BITS - 1);
    }
  }
}
function both(known, { argument, half }, pattern) {
  const shift = half === "high" ? BigInt(HALF_BITS) : 0n;
  const own = { mask: BigInt(pattern.mask) << shift, value: BigInt(pattern.value) << shift };
  const { mask, value } = known.get(argument) ?? { mask: 0n, value: 0n };
  if (((value ^ own.value) & mask & own.mask) !== 0n) return void 0;
  return new Map([...known, [argument, { mask: mask | own.mask, value: value | own.value }]]);
}
function maskedEqualities(conditions) {
  return conditions.reduce(
    (known, condition) => known.flatMap((one) => patternsOf(condition).flatMap((pattern) => both(one, condition, pattern) ?? [])),
    [/* @__PURE__ */ new Map()]
  );
}

// src/sandbox/seccomp/oci-profile.ts
var OCI_ARCHITECTURES = {
  "x86-64": "SCMP_ARCH_X86_64",
  aarch64: "SCMP_ARCH_AARCH64"
};
function ociAction(action) {
  switch (action.kind) {
    case "allow":
      return { action: "SCMP_ACT_ALLOW" };
    case "trace":
      return { action: "SCMP_ACT_TRACE" };
    case "trap":
      return { action: "SCMP_ACT_TRAP" };
    case "errno":
      return { action: "SCMP_ACT_ERRNO", errnoRet: action.errno };
    case "kill":
      return { action: "SCMP_ACT_KILL_PROCESS" };
  }
}
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function jsonNumber(value) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${value} is no number that JSON can be trusted with`);
  return Number(value);
}
function ociArguments(equality) {
  return [...equality].map(([index, { mask, value }]) => ({
    index,
    value: jsonNumber(mask),
    valueTwo: jsonNumber(value),
    op: "SCMP_CMP_MASKED_EQ"
  }));
}
function conditional(call, rule, when) {
  return when.flatMap(maskedEqualities).map((equality) => ({ names: [call], ...ociAction(rule.action), args: ociArguments(equality) }));
}
function ociProfile(filter, { name, calls }) {
  const special = [];
  const alike = /* @__PURE__ */ new Map();
  for (const [call, number] of calls) {
    const rule = filter.rules.get(number);
    if (rule === void 0) continue;
    if (rule.when !== void 0) {
      if (!same(rule.otherwise, filter.fallback))
        throw new RangeError(`${call} has two answers, and neither is the default`);
      for (const each of conditional(call, rule, rule.when)) special.push(each);
    } else if (!same(rule.action, filter.fallback)) {
      const answer = ociAction(rule.action);
      const key = JSON.stringify(answer);
      const group = alike.get(key) ?? { answer, names: [] };
      group.names.push(call);
      alike.set(key, group);
    }
  }
  const { action: defaultAction, errnoRet } = ociAction(filter.fallback);
  return {
    defaultAction,
    ...errnoRet !== void 0 && { defaultErrnoRet: errnoRet },
    architectures: [OCI_ARCHITECTURES[name]],
    syscalls: [...[...alike.values()].map(({ answer, names }) => ({ names: names.toSorted(), ...answer })), ...special]
  };
}

// src/commands/seccomp.ts
var OPTIONS = {
  manifest: { type: "string" },
  ...POLICY_OPTIONS,
  category: { type: "string" },
  network: { type: "boolean", default: false },
  arch: { type: "string" }
};
function architecture(arch) {
  const names = ARCHITECTURES.map(({ name: name2 }) => name2);
  const name = arch === void 0 ? void 0 : oneOf("--arch", arch, names);
  const found = name === void 0 ? architectureOf(process.arch) : ARCHITECTURES.find((each) => each.name === name);
  if (found === void 0) throw usage(`There is no table for this machine. Say which --arch: ${names.join(", ")}.`);
  return found;
}
function print(profile, machine) {
  process.stdout.write(jsonText(ociProfile(runFilter(profile, machine), machine)));
}
function refuseContradictions({ category, manifest, policy, event, mode, network }) {
  if (category === void 0) {
    if (network) throw usage("--network belongs to --category; a grant says by itself what it may reach.");
    if (manifest === void 0) throw usage("Neither --manifest nor --category is given.");
    return;
  }
  const [other] = Object.entries({ manifest, policy, event, mode }).find(([, value]) => value !== void 0) ?? [];
  if (other !== void 0) throw usage(`--${other} belongs to a grant, and --category is given.`);
}
async function printGranted(manifest, request, machine) {
  const result = await check({ manifests: [manifest], ...request });
  if (overallVerdict(result.tools) !== "pass") {
    process.stderr.write(`${terminalReport(result, canvasFor(process.stderr, process.env))}
`);
  }
  const code = exitCode(result.tools);
  const grant = result.tools[0]?.grant ?? null;
  if (grant === null) return Math.max(code, 1);
  if (code === 0) print(grantedProfile(grant), machine);
  return code;
}
var seccompCommand = {
  usage: `Prints which system calls a tool may make, as a seccomp profile of the OCI runtime specification, which container
engines load. It is that of the filter under which a tool is run, with nothing to watch it.

Usage
  as-declared seccomp --manifest FILE --policy FILE [options]
  as-declared seccomp --category NAME [--network] [options]

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --category NAME       ${CATEGORIES.join(", ")}
  --network             with sockets to other machines, as where hosts or ports are granted
  --arch NAME           ${ARCHITECTURES.map(({ name }) => name).join(" or ")}           (default: this machine's)
`,
  async run(words) {
    const { values, positionals } = readOptions(words, OPTIONS);
    refusePositionals(positionals);
    refuseContradictions(values);
    const { category, network, manifest } = values;
    const machine = architecture(values.arch);
    if (manifest !== void 0) return printGranted(manifest, policyRequest(values), machine);
    const name = oneOf("--category", category ?? "", CATEGORIES);
    print(syscallProfile(name, { allow: [], deny: [] }, network), machine);
    return 0;
  }
};
export {
  seccompCommand
};
