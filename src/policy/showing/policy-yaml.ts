import { Document, type Scalar } from 'yaml';
import { defined } from '../../defined.ts';
import type { Place } from '../../finding.ts';
import type { IsolationDemand } from '../../manifest/isolation.ts';
import type { DomainRequest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type { PolicyEntry, RuleLevel } from '../../sbom/sbom-policy.ts';
import type { ProvenanceDemand } from '../../signature/provenance/demand.ts';
import { pemOf } from '../../signature/verify/signing-key.ts';
import type {
  Allowance,
  CategoryPolicy,
  Ceiling,
  Denial,
  Exception,
  LimitBounds,
  PolicyLayer,
  Requirements,
  ToolPolicy,
} from '../layer.ts';
import type { PolicyReference } from '../policy-reference.ts';
import { LIMIT_NAMES } from '../resolving/defaults.ts';

/** A value as it stands in the text, with a comment or without. */
type Leaf = Scalar;

/** How a value of one kind is written. */
type Write<T> = (value: T) => string | number;

const same: Write<string | number> = (value) => value;

/**
 * A policy file in its normal form: what reads it back understands the same.
 * @param comment what is to be said of the place that a value comes from
 */
export function policyYaml(layer: PolicyLayer, comment: (place: Place) => string | undefined): string {
  const document = new Document(undefined);
  document.contents = document.createNode(new Writer(comment).policy(layer));
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

class Writer {
  readonly #comment: (place: Place) => string | undefined;

  constructor(comment: (place: Place) => string | undefined) {
    this.#comment = comment;
  }

  policy(layer: PolicyLayer): object {
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
        env: this.#allowance(baseRuntime.env, same),
      }),
      defaults: present(this.#limits(layer.defaults)),
      default_category: layer.defaultCategory && this.#leaf(layer.defaultCategory, same),
      categories: present(
        Object.fromEntries([...categories].map(([name, category]) => [name, this.#category(category)])),
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
          mcp_tools: layer.coverage?.mcpTools,
        }),
      }),
    });
  }

  #supplyChain(layer: PolicyLayer): object | undefined {
    const { require, requireOn, identities, keys, bundles, notBefore, provenance } = layer;
    const events = [...requireOn].map(([event, required]) => [event, requirements(required)]);
    const signers = identities?.map(({ tools, issuer, subject: { kind, text } }) => {
      return { tools, issuer, [kind === 'regex' ? 'subject_regex' : 'subject']: text };
    });
    const kept = keys?.map(({ tools, key }) => ({ tools, public_key: pemOf(key) }));
    const required = present({ ...requirements(require), events: present(Object.fromEntries(events)) });
    return present({
      require: required,
      identities: signers,
      keys: kept,
      bundles,
      not_before: notBefore && this.#leaf(notBefore, same),
      provenance: provenance?.map(provenanceDemand),
    });
  }

  #category({ ceiling, requireIsolation }: CategoryPolicy): object {
    return {
      ceiling: this.#ceiling(ceiling),
      ...defined({ require_isolation: some(this.#list(requireIsolation, demand)) }),
    };
  }

  #tool({ match, category, ceiling, deny }: ToolPolicy): object {
    return {
      match,
      ...defined({
        category: category && this.#leaf(category, same),
        ceiling: present(this.#ceiling(ceiling)),
        deny: present(this.#denial(deny)),
      }),
    };
  }

  #ceiling(ceiling: Ceiling): Readonly<Record<string, unknown>> {
    return defined({
      domains: this.#allowance(ceiling.domains, domain),
      ports: this.#allowance(ceiling.ports, same),
      listen: this.#allowance(ceiling.listen, same),
      read: this.#allowance(ceiling.read, same),
      write: this.#allowance(ceiling.write, same),
      spawn: this.#allowance(ceiling.spawn, same),
      env: this.#allowance(ceiling.env, same),
      syscalls: this.#allowance(ceiling.syscalls, same),
      ...this.#limits(ceiling),
    });
  }

  #limits(bounds: LimitBounds): Readonly<Record<string, unknown>> {
    const keys = Object.keys(LIMIT_NAMES) as readonly (keyof LimitBounds)[];
    const stated = keys.flatMap((key) => {
      const bound = bounds[key];
      return bound === undefined ? [] : [[LIMIT_NAMES[key], this.#leaf(bound, same)]];
    });
    return Object.fromEntries(stated);
  }

  #denial(deny: Denial): Readonly<Record<string, unknown>> {
    return defined({
      domains: some(this.#list(deny.domains, domain)),
      listen: some(this.#list(deny.listen, same)),
      read: some(this.#list(deny.read, same)),
      write: some(this.#list(deny.write, same)),
      spawn: some(this.#list(deny.spawn, same)),
      env: some(this.#list(deny.env, same)),
      syscalls: some(this.#list(deny.syscalls, same)),
    });
  }

  #exception({ id, rule, tool, reason, expires, ...more }: Exception): object {
    return {
      ...{ id, rule, tool },
      ...defined({
        version: more.version,
        digest: more.sha256 === undefined ? undefined : { sha256: more.sha256 },
        grant: present(this.#ceiling(more.grant)),
        evidence: present(Object.fromEntries(more.evidence)),
      }),
      ...{ reason, approved_by: more.approvedBy },
      ...defined({ approved_on: more.approvedOn }),
      expires,
    };
  }

  #allowance<T>(allowance: Allowance<T> | undefined, write: Write<T>): Leaf | readonly Leaf[] | undefined {
    if (allowance === undefined) return undefined;
    return allowance.any
      ? this.#leaf({ value: 'any', place: allowance.place }, same)
      : this.#list(allowance.items, write);
  }

  #list<T>(items: readonly Placed<T>[], write: Write<T>): readonly Leaf[] {
    return items.map((item) => this.#leaf(item, write));
  }

  #leaf<T>({ value, place }: Placed<T>, write: Write<T>): Leaf {
    const leaf = new Document(write(value)).contents as Leaf;
    const comment = this.#comment(place);
    if (comment !== undefined) leaf.comment = ` ${comment}`;
    return leaf;
  }
}

/** What is stated of a map; nothing where nothing is. */
function present(map: Readonly<Record<string, unknown>>): object | undefined {
  const stated = defined(map);
  return Object.keys(stated).length > 0 ? stated : undefined;
}

/** A list that says nothing when it is empty. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function domain({ host, port }: DomainRequest): string {
  return port === undefined ? host : `${host}:${port}`;
}

function demand({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}

function requirements({ signature, sbom, sbomSubjectMatch }: Requirements): Readonly<Record<string, unknown>> {
  return defined({ signature, sbom, sbom_subject_match: sbomSubjectMatch });
}

function reference(value: PolicyReference): object {
  const { path, sha256 } = value;
  const where = value.kind === 'file' ? {} : { repo: `${value.owner}/${value.repo}`, ref: value.commit };
  return defined({ ...where, path, sha256 });
}

function level(value: RuleLevel | undefined): string | undefined {
  return value === 'warning' ? 'warn' : value;
}

function sbomRules({ allowLicenses, denyLicenses, denyPackages, ...levels }: PolicyLayer['sbom']): object | undefined {
  const texts = (entries: readonly PolicyEntry[] | undefined) => entries?.map(({ text }) => text);
  return present({
    licenses: present({
      allow: texts(allowLicenses),
      deny: texts(some(denyLicenses)),
      unknown: level(levels.unknownLicense),
    }),
    deny_packages: texts(some(denyPackages)),
    require: present({
      hashes: level(levels.hashes),
      purl: level(levels.purl),
      dependency_graph: level(levels.dependencyGraph),
    }),
  });
}

function provenanceDemand(demand: ProvenanceDemand): object {
  const { tools, predicateTypes, source, ref, commit, workflow, builder, triggers, denySelfHosted } = demand;
  return {
    tools,
    predicate_types: predicateTypes,
    ...defined({
      source: source?.text,
      ref: ref?.text,
      commit,
      workflow: workflow?.text,
      builder: builder?.text,
      triggers,
    }),
    ...(denySelfHosted && { deny_self_hosted_runners: true }),
  };
}
