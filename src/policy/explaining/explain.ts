import { defined } from '../../defined.ts';
import type { Place } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { IsolationDemand } from '../../manifest/isolation.ts';
import { isolationToken } from '../../manifest/isolation-demand.ts';
import { pathCovers, TMP, TOOL } from '../../manifest/path.ts';
import type { Placed } from '../../placed.ts';
import type { Meet } from '../deciding/decide.ts';
import type { Granted } from '../grant.ts';
import type { Policy } from '../policy.ts';

/** One thing that a tool may have, and every line that decided it. */
export interface ExplainedAtom {
  /** `connect to`, `read`, `limit`: what the value is of. */
  readonly kind: string;
  readonly value: string;
  /** The manifest's line, where it asks. */
  readonly asked?: Place;
  /** Lines of the policy; none for what every sandbox has. */
  readonly decided: readonly Place[];
}

/** What every sandbox has, whatever a policy says. */
const EVERYWHERE = [TOOL, TMP];

/** The meet of a manifest and a policy, atom by atom. */
export function explain(
  { grant, category, syscalls, limits, requiredIsolation }: Meet,
  policy: Policy,
  manifestFile: string,
): readonly ExplainedAtom[] {
  const settled = (kind: string, value: string, place: Place): ExplainedAtom =>
    place.file === manifestFile ? { kind, value, asked: place, decided: [] } : { kind, value, decided: [place] };
  const demanded = ({ value, place }: Placed<IsolationDemand>): ExplainedAtom => {
    const token = isolationToken(value);
    const decided = requiredIsolation.filter((one) => isolationToken(one.value) === token).map((one) => one.place);
    return { kind: 'requires', value: token, decided, ...(place.file === manifestFile && { asked: place }) };
  };
  return [
    { ...settled('category', category.value, category.place), decided: linesOn(category.value, policy) },
    ...grant.endpoints.flatMap((endpoint) =>
      endpoint.value.ports.map((port) => asked('connect to', `${endpoint.value.host}:${port}`, endpoint)),
    ),
    ...grant.listen.map((port) => asked('listen on', String(port.value), port)),
    ...grant.read.map((path) => asked('read', path.value, path)),
    ...grant.write.map((path) => asked('write', path.value, path)),
    ...grant.spawn.map((path) => asked('start', path.value, path)),
    ...grant.env.map((variable) => asked('variable', variable.value.name, variable)),
    ...syscalls.map((name) => asked('system call', name.value, name)),
    ...limits.map(({ shown, asked, by }) => ({ kind: 'limit', value: shown, decided: [by], ...defined({ asked }) })),
    ...grant.isolation.required.map(demanded),
    ...grant.isolation.recommended.map(({ value, place }) => settled('recommends', isolationToken(value), place)),
    ...policy.baseRuntime.read.items.map(({ value, place }) => settled('base read', value, place)),
    ...policy.baseRuntime.env.items.map(({ value, place }) => settled('base variable', value, place)),
  ];
}

/** The lines by which a policy has tools of a category at all. */
function linesOn(category: Category, { tiers }: Policy): readonly Place[] {
  const layers = tiers.flatMap((tier) => tier.layers).filter(({ categories }) => categories.has(category));
  return layers.map(({ document }) => document.place(`/categories/${category}`));
}

function asked(kind: string, value: string, { place, by }: Granted<unknown>): ExplainedAtom {
  const everywhere = EVERYWHERE.some((path) => pathCovers(path, value));
  return { kind, value, asked: place, decided: everywhere ? [] : by };
}
