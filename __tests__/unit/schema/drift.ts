// Each schema held against the type of the code, by the compiler: `npm run typecheck` fails where they say different
// things, and names the place as a JSON pointer in which `*` is every item.
import type { RawManifest } from '../../../src/manifest/raw-manifest.ts';
import type { RawScenario } from '../../../src/observe/scenario/raw-scenario.ts';
import type { RawPolicy } from '../../../src/policy/reading/raw-policy.ts';
import type { Report } from '../../../src/report/report.ts';
import type { RuleId } from '../../../src/rules.ts';
import type { ManifestDocument, PolicyDocument, ReportDocument, ScenarioDocument } from './from-schemas.ts';

export type ManifestHolds = Nothing<Drift<Plain<ManifestDocument>, Plain<RawManifest>>>;
export type PolicyHolds = Nothing<Drift<Plain<PolicyDocument>, Plain<RawPolicy>>>;
export type ScenarioHolds = Nothing<Drift<Plain<ScenarioDocument>, Plain<RawScenario>>>;
export type ReportHolds = Nothing<Drift<Plain<ReportDocument>, Plain<Report>>>;

type Nothing<D extends never> = D;

/**
 * A type without what the schemas have no word for: `readonly`, the way it is put together, and the ids of rules, which
 * are text with a pattern there.
 */
type Plain<T> = T extends RuleId
  ? string
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** Identical, down to which keys are optional. To be assignable to each other would let an optional key be left out. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it is what makes the compiler compare the two
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The places where two types differ. */
type Drift<A, B, At extends string = ''> =
  Same<A, B> extends true
    ? never
    : [A, B] extends [readonly (infer X)[], readonly (infer Y)[]]
      ? Or<Drift<X, Y, `${At}/*`>, At>
      : [A, B] extends [object, object]
        ? Or<{ [K in keyof A | keyof B]: DriftOfKey<A, B, K, `${At}/${K & string}`> }[keyof A | keyof B], At>
        : At;

type DriftOfKey<A, B, K, At extends string> = K extends keyof A & keyof B
  ? Same<Pick<A, K>, Pick<B, K>> extends true
    ? never
    : Or<Drift<Exclude<A[K], undefined>, Exclude<B[K], undefined>, At>, At>
  : At;

/** Where no part differs, the whole does: in being optional. */
type Or<Parts, Whole> = [Parts] extends [never] ? Whole : Parts;
