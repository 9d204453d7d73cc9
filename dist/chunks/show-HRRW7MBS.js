import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  ANY_HOST,
  allowancesFor,
  boundsFor,
  listedDomains,
  listedHostCovers,
  ownerWithout,
  portAllowances,
  readAllowances,
  rulesFor
} from "./chunk-OD662AMF.js";
import {
  LIMIT_NAMES,
  intersection,
  smaller
} from "./chunk-IWOWGMCH.js";
import {
  matchesTool
} from "./chunk-F7CWHQ47.js";
import {
  placeText
} from "./chunk-DSV24SD4.js";
import {
  strictestLevel
} from "./chunk-3KQWTZUF.js";
import {
  isToolName
} from "./chunk-DXJN4JK6.js";
import "./chunk-XGOUBRDT.js";
import {
  CATEGORIES
} from "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  pemOf
} from "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import "./chunk-3GAUR5JY.js";
import {
  require_dist
} from "./chunk-QGV6EUNW.js";
import {
  defined,
  isDefined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import {
  subjectTester
} from "./chunk-QPMTDPWL.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  refusalOf
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/policy/showing/joined-signers.ts
function forTool(list, tool) {
  return list.filter(({ tools }) => tools.some((pattern) => matchesTool(pattern, tool)));
}
async function narrower(one, other) {
  if (one.issuer !== other.issuer) return void 0;
  const [a, b] = [one.subject, other.subject];
  if (a.kind === b.kind && a.text === b.text) return one;
  if (a.kind === "exact") return (await subjectTester(b))(a.text) ? one : void 0;
  if (b.kind === "exact") return (await subjectTester(a))(b.text) ? other : void 0;
  return void 0;
}
async function inBoth(some2, others) {
  const met = await Promise.all(some2.flatMap((one) => others.map((other) => narrower(one, other))));
  return [...new Set(met.flatMap((identity) => identity ?? []))];
}
function keysInBoth(some2, others) {
  return some2.filter(({ key }) => others.some((other) => other.key.key.equals(key.key)));
}
async function joinedSigners(all, tool) {
  const [first, ...rest] = all.map(({ identities, keys }) => {
    return { identities: forTool(identities, tool), keys: forTool(keys, tool) };
  });
  let joined = first ?? { identities: [], keys: [] };
  for (const { identities, keys } of rest)
    joined = { identities: await inBoth(joined.identities, identities), keys: keysInBoth(joined.keys, keys) };
  return joined;
}

// src/policy/showing/flatten.ts
async function flatten(policy, tool) {
  const [{ layers }] = policy.tiers;
  const all = policy.tiers.flatMap((tier) => tier.layers);
  const assigned = all.flatMap(({ tools }) => tools.filter(({ match }) => matchesTool(match, tool)));
  const category = assigned.findLast((entry) => entry.category !== void 0)?.category;
  const { require: require2, signature } = policy.supplyChain;
  return {
    ...{ document: layers[0].document, name: policy.name, mode: policy.mode, extends: [], require: require2 },
    requireOn: /* @__PURE__ */ new Map(),
    ...await joinedSigners(signature.accepted, tool),
    ...{ bundles: signature.bundles, provenance: signature.provenance.filter((demand2) => isFor(demand2, tool)) },
    sbom: flatSbom(policy),
    baseRuntime: policy.baseRuntime,
    defaults: policy.defaults,
    categories: flatCategories(policy, tool),
    tools: [{ match: tool === "" ? "*" : tool, ceiling: {}, deny: denials(all, tool), ...defined({ category }) }],
    neverallow: all.flatMap(({ neverallow }) => neverallow),
    exceptions: policy.exceptions.filter((one) => !isOfOneOwner(one, policy)),
    severity: policy.severity.rules,
    undeclaredAccess: policy.severity.undeclaredAccess,
    unusedCapability: policy.severity.unusedCapability,
    network: policy.network,
    conditions: policy.conditions,
    coverage: policy.coverage,
    changes: strictestDemand(policy.changes),
    ...defined({
      defaultCategory: defaultCategoryOf(policy),
      expires: all.flatMap(({ expires }) => expires ?? []).toSorted((a, b) => a.value < b.value ? -1 : 1)[0],
      maxExceptionDays: policy.maxExceptionDays,
      notBefore: signature.notBefore
    })
  };
}
function isFor({ tools }, tool) {
  return tools.some((pattern) => matchesTool(pattern, tool));
}
function isOfOneOwner({ evidence }, { tiers }) {
  return tiers.length > 1 && evidence.size === 0;
}
function defaultCategoryOf({ tiers }) {
  const said = tiers.map(({ open, layers }) => ({ open, own: layers.flatMap((layer) => layer.defaultCategory ?? []) }));
  return said.every(({ open, own }) => open || own.length > 0) ? said.flatMap(({ own }) => own)[0] : void 0;
}
function flatSbom({ sbom: { licenses, denyPackages, require: require2 } }) {
  const [first, ...rest] = licenses.allow;
  const inAll = first?.filter(({ text }) => rest.every((list) => list.some((entry) => entry.text === text)));
  return {
    denyLicenses: licenses.deny,
    unknownLicense: licenses.unknown,
    denyPackages,
    ...require2,
    ...defined({ allowLicenses: inAll })
  };
}
function flatCategories(policy, tool) {
  const [{ layers }] = policy.tiers;
  const known = CATEGORIES.filter((category) => ownerWithout(category, policy) === void 0);
  return new Map(
    known.map((category) => {
      const place = layers[0].document.place(`/categories/${category}`);
      const rules = rulesFor(tool, { value: category, place }, policy, []);
      return [category, { ceiling: flatCeiling(rules), requireIsolation: rules.requireIsolation }];
    })
  );
}
function flatCeiling(rules) {
  const same2 = (a, b) => a === b;
  const all = (lists, covers) => lists.reduce((a, b) => intersection(a, b, covers));
  const ports = all(portAllowances(rules), same2);
  const read = all(readAllowances(rules), pathCovers);
  return {
    domains: flatDomains(rules, ports),
    ports,
    listen: all(allowancesFor(rules, "listen"), same2),
    read,
    write: all([...allowancesFor(rules, "write"), read], pathCovers),
    spawn: all(allowancesFor(rules, "spawn"), same2),
    env: all(allowancesFor(rules, "env"), same2),
    syscalls: all(allowancesFor(rules, "syscalls"), same2),
    memoryMb: boundsFor(rules, "memoryMb").reduce(smaller),
    pids: boundsFor(rules, "pids").reduce(smaller),
    cpuSeconds: boundsFor(rules, "cpuSeconds").reduce(smaller),
    wallSeconds: boundsFor(rules, "wallSeconds").reduce(smaller)
  };
}
function flatDomains(rules, shared) {
  const [first, ...rest] = allowancesFor(rules, "domains").map(
    (allowance) => ({ ...allowance, any: false, items: listedDomains(allowance) })
  );
  if (first === void 0) throw new Error("nobody says anything of domains");
  const items = rest.reduce(
    (met, { items: others }) => met.flatMap((one) => others.flatMap((other) => both(one, other, shared) ?? [])),
    first.items
  );
  const isAny = items.some(({ value }) => value.host === ANY_HOST);
  return { ...first, any: isAny, items: isAny ? [] : distinct(items) };
}
function both(one, other, shared) {
  const [narrow, wide] = listedHostCovers(one.value.host, other.value.host) ? [other, one] : [one, other];
  if (!listedHostCovers(wide.value.host, narrow.value.host)) return void 0;
  const { host } = narrow.value;
  const ports = [...new Set([one.value.port, other.value.port].filter(isDefined))];
  const [port] = ports;
  if (port === void 0) return { value: { host }, place: narrow.place };
  const isShared = shared.any || shared.items.some(({ value }) => value === port);
  const isAllowed = ports.length === 1 && (isShared || one.value.port === other.value.port);
  return isAllowed ? { value: { host, port }, place: narrow.place } : void 0;
}
function distinct(items) {
  const same2 = (a, b) => a.host === b.host && a.port === b.port;
  return items.filter(({ value }, index) => items.findIndex((other) => same2(other.value, value)) === index);
}
function denials(layers, tool) {
  const own = layers.flatMap(({ tools }) => tools.filter(({ match }) => matchesTool(match, tool)));
  const all = own.map(({ deny }) => deny);
  return {
    policy: all[0]?.policy ?? "",
    domains: all.flatMap(({ domains }) => domains),
    listen: all.flatMap(({ listen }) => listen),
    read: all.flatMap(({ read }) => read),
    write: all.flatMap(({ write }) => write),
    spawn: all.flatMap(({ spawn }) => spawn),
    env: all.flatMap(({ env }) => env),
    syscalls: all.flatMap(({ syscalls }) => syscalls)
  };
}
function strictestDemand(demands) {
  const [first = { level: "notice" }, ...rest] = demands;
  const level2 = strictestLevel([first.level, ...rest.map((demand2) => demand2.level)]);
  return demands.find((demand2) => demand2.level === level2) ?? first;
}

// src/policy/showing/policy-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var same = (value) => value;
function policyYaml(layer, comment) {
  const document = new import_yaml.Document(void 0);
  document.contents = document.createNode(new Writer(comment).policy(layer));
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
var Writer = class {
  #comment;
  constructor(comment) {
    this.#comment = comment;
  }
  policy(layer) {
    const { baseRuntime, categories, tools, neverallow, exceptions } = layer;
    return defined({
      schema_version: 1,
      name: layer.name,
      mode: layer.mode,
      expires: layer.expires && this.#leaf(layer.expires, same),
      extends: some(layer.extends.map(({ value }) => reference(value))),
      supply_chain: this.#supplyChain(layer),
      sbom: sbomRules(layer.sbom),
      base_runtime: present({
        read: this.#allowance(baseRuntime.read, same),
        env: this.#allowance(baseRuntime.env, same)
      }),
      defaults: present(this.#limits(layer.defaults)),
      default_category: layer.defaultCategory && this.#leaf(layer.defaultCategory, same),
      categories: present(
        Object.fromEntries([...categories].map(([name, category]) => [name, this.#category(category)]))
      ),
      tools: some(tools.map((tool) => this.#tool(tool))),
      neverallow: some(neverallow.map(({ id, reason, deny }) => ({ id, reason, ...this.#denial(deny) }))),
      exceptions: some(exceptions.map((exception) => this.#exception(exception))),
      max_exception_days: layer.maxExceptionDays && this.#leaf(layer.maxExceptionDays, same),
      severity: present(Object.fromEntries(layer.severity)),
      changes: layer.changes && { widening: layer.changes.level, ...defined({ label: layer.changes.label }) },
      runtime: present({
        network: layer.network,
        undeclared_access: layer.undeclaredAccess,
        unused_capability: layer.unusedCapability,
        conditions: layer.conditions,
        coverage: present({
          entrypoint: layer.coverage?.entrypoint,
          declared_domains: layer.coverage?.declaredDomains,
          mcp_tools: layer.coverage?.mcpTools
        })
      })
    });
  }
  #supplyChain(layer) {
    const { require: require2, requireOn, identities, keys, bundles, notBefore, provenance } = layer;
    const events = [...requireOn].map(([event, required2]) => [event, requirements(required2)]);
    const signers = identities?.map(({ tools, issuer, subject: { kind, text } }) => {
      return { tools, issuer, [kind === "regex" ? "subject_regex" : "subject"]: text };
    });
    const kept = keys?.map(({ tools, key }) => ({ tools, public_key: pemOf(key) }));
    const required = present({ ...requirements(require2), events: present(Object.fromEntries(events)) });
    return present({
      require: required,
      identities: signers,
      keys: kept,
      bundles,
      not_before: notBefore && this.#leaf(notBefore, same),
      provenance: provenance?.map(provenanceDemand)
    });
  }
  #category({ ceiling, requireIsolation }) {
    return {
      ceiling: this.#ceiling(ceiling),
      ...defined({ require_isolation: some(this.#list(requireIsolation, demand)) })
    };
  }
  #tool({ match, category, ceiling, deny }) {
    return {
      match,
      ...defined({
        category: category && this.#leaf(category, same),
        ceiling: present(this.#ceiling(ceiling)),
        deny: present(this.#denial(deny))
      })
    };
  }
  #ceiling(ceiling) {
    return defined({
      domains: this.#allowance(ceiling.domains, domain),
      ports: this.#allowance(ceiling.ports, same),
      listen: this.#allowance(ceiling.listen, same),
      read: this.#allowance(ceiling.read, same),
      write: this.#allowance(ceiling.write, same),
      spawn: this.#allowance(ceiling.spawn, same),
      env: this.#allowance(ceiling.env, same),
      syscalls: this.#allowance(ceiling.syscalls, same),
      ...this.#limits(ceiling)
    });
  }
  #limits(bounds) {
    const keys = Object.keys(LIMIT_NAMES);
    const stated = keys.flatMap((key) => {
      const bound = bounds[key];
      return bound === void 0 ? [] : [[LIMIT_NAMES[key], this.#leaf(bound, same)]];
    });
    return Object.fromEntries(stated);
  }
  #denial(deny) {
    return defined({
      domains: some(this.#list(deny.domains, domain)),
      listen: some(this.#list(deny.listen, same)),
      read: some(this.#list(deny.read, same)),
      write: some(this.#list(deny.write, same)),
      spawn: some(this.#list(deny.spawn, same)),
      env: some(this.#list(deny.env, same)),
      syscalls: some(this.#list(deny.syscalls, same))
    });
  }
  #exception({ id, rule, tool, reason, expires, ...more }) {
    return {
      ...{ id, rule, tool },
      ...defined({
        version: more.version,
        digest: more.sha256 === void 0 ? void 0 : { sha256: more.sha256 },
        grant: present(this.#ceiling(more.grant)),
        evidence: present(Object.fromEntries(more.evidence))
      }),
      ...{ reason, approved_by: more.approvedBy },
      ...defined({ approved_on: more.approvedOn }),
      expires
    };
  }
  #allowance(allowance, write) {
    if (allowance === void 0) return void 0;
    return allowance.any ? this.#leaf({ value: "any", place: allowance.place }, same) : this.#list(allowance.items, write);
  }
  #list(items, write) {
    return items.map((item) => this.#leaf(item, write));
  }
  #leaf({ value, place }, write) {
    const leaf = new import_yaml.Document(write(value)).contents;
    const comment = this.#comment(place);
    if (comment !== void 0) leaf.comment = ` ${comment}`;
    return leaf;
  }
};
function present(map) {
  const stated = defined(map);
  return Object.keys(stated).length > 0 ? stated : void 0;
}
function some(list) {
  return list.length > 0 ? list : void 0;
}
function domain({ host, port }) {
  return port === void 0 ? host : `${host}:${port}`;
}
function demand({ name, category }) {
  return category === void 0 ? name : `${name}:${category}`;
}
function requirements({ signature, sbom, sbomSubjectMatch }) {
  return defined({ signature, sbom, sbom_subject_match: sbomSubjectMatch });
}
function reference(value) {
  const { path, sha256 } = value;
  const where = value.kind === "file" ? {} : { repo: `${value.owner}/${value.repo}`, ref: value.commit };
  return defined({ ...where, path, sha256 });
}
function level(value) {
  return value === "warning" ? "warn" : value;
}
function sbomRules({ allowLicenses, denyLicenses, denyPackages, ...levels }) {
  const texts = (entries) => entries?.map(({ text }) => text);
  return present({
    licenses: present({
      allow: texts(allowLicenses),
      deny: texts(some(denyLicenses)),
      unknown: level(levels.unknownLicense)
    }),
    deny_packages: texts(some(denyPackages)),
    require: present({
      hashes: level(levels.hashes),
      purl: level(levels.purl),
      dependency_graph: level(levels.dependencyGraph)
    })
  });
}
function provenanceDemand(demand2) {
  const { tools, predicateTypes, source, ref, commit, workflow, builder, triggers, denySelfHosted } = demand2;
  return {
    tools,
    predicate_types: predicateTypes,
    ...defined({
      source: source?.text,
      ref: ref?.text,
      commit,
      workflow: workflow?.text,
      builder: builder?.text,
      triggers
    }),
    ...denySelfHosted && { deny_self_hosted_runners: true }
  };
}

// src/commands/policy/show.ts
function singledOut({ tiers }) {
  const entries = tiers.flatMap(({ layers }) => layers.flatMap(({ tools }) => tools));
  const names = [...new Set(entries.map(({ match }) => match))].filter((match) => match !== "*");
  if (names.length === 0) return "";
  return `# For tools that are not singled out. These are: ${names.join(", ")}. Show one with --tool NAME.
`;
}
function leftOut(policy) {
  const ids = policy.exceptions.filter((one) => isOfOneOwner(one, policy)).map(({ id }) => id);
  if (ids.length === 0) return "";
  return `# Left out, since each waives what its own owner asks and nothing of another one's: ${ids.join(", ")}.
`;
}
async function shown(policy, resolved, tool) {
  const [{ layers }] = policy.tiers;
  if (!resolved) return policyYaml(layers[0], () => void 0);
  const layer = await flatten(policy, tool ?? "");
  const head = tool === void 0 ? singledOut(policy) : `# For ${tool}.
`;
  return head + leftOut(policy) + policyYaml(layer, (place) => place.line === void 0 ? void 0 : placeText(place));
}
var showCommand = {
  usage: `Prints a policy in its normal form. With --resolved, as one file that judges as it does together with all that it
extends; comments say where each value comes from.

Usage
  as-declared policy show --policy FILE [--resolved] [--tool NAME] [options]

Options
${POLICY_USAGE}  --resolved            joined with all that it extends
  --tool NAME           resolved for the tool of this name
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      resolved: { type: "boolean", default: false },
      tool: { type: "string" },
      ...POLICY_OPTIONS
    });
    refusePositionals(positionals);
    const { resolved, tool } = values;
    if (tool !== void 0 && !resolved) throw usage("--tool belongs to --resolved.");
    if (tool !== void 0 && !isToolName(tool))
      throw usage(`--tool: "${tool}" is not letters, digits and @ . _ / + -`);
    const { policy, findings } = await readJudgingPolicy(policyRequest(values), /* @__PURE__ */ new Date());
    if (policy === void 0) throw refusalOf(findings);
    process.stdout.write(inertLines(visibleLines(await shown(policy, resolved, tool))));
    return 0;
  }
};
function visibleLines(text) {
  return text.split("\n").map(visible).join("\n");
}
export {
  showCommand
};
