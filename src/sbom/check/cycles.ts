import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { Dependency, Sbom } from '../sbom.ts';

/** Steps of a circle that a message names. */
const NAMED = 5;

/** Each element's own edges, those of several entries for one element together. */
function edgesOf(dependencies: readonly Dependency[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { ref, dependsOn } of dependencies) {
    const own = edges.get(ref);
    if (own === undefined) edges.set(ref, [...dependsOn]);
    else own.push(...dependsOn);
  }
  return edges;
}

/** An element on the way that is being walked, and which of its edges is next. */
interface Step {
  readonly ref: string;
  readonly ahead: readonly string[];
  next: number;
}

/** A way that leads back to where it began. */
export interface Circle {
  readonly length: number;
  /** Its first elements: the whole of it would make a hostile graph quadratic. */
  readonly begin: readonly string[];
}

function circleOf(way: readonly Step[], since: number): Circle {
  return { length: way.length - since, begin: way.slice(since, since + NAMED).map(({ ref }) => ref) };
}

/**
 * Ways that lead back to where they began, one for each edge that closes one. Walked without recursion: a graph may be as
 * deep as a document is long. Every edge is looked at once.
 */
export function* circles(dependencies: readonly Dependency[]): Generator<Circle> {
  const edges = edgesOf(dependencies);
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const way: Step[] = [{ ref: start, ahead: edges.get(start) ?? [], next: 0 }];
    const onWay = new Map([[start, 0]]);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const target = step.ahead[step.next];
      step.next += 1;
      if (target === undefined) {
        way.pop();
        onWay.delete(step.ref);
        done.add(step.ref);
        continue;
      }
      const since = onWay.get(target);
      if (since !== undefined) yield circleOf(way, since);
      else if (!done.has(target)) {
        onWay.set(target, way.length);
        way.push({ ref: target, ahead: edges.get(target) ?? [], next: 0 });
      }
    }
  }
}

/** What depends on itself, by however many steps. Real packages do: it is told, and no more. */
export function checkCycles({ dependencies, file }: Sbom, findings: FindingCollector): void {
  const pointers = new Map(dependencies.map(({ ref, pointer }) => [ref, pointer]));
  for (const { begin, length } of circles(dependencies)) {
    const [first = ''] = begin;
    const named = begin.map(quoted).join(' → ');
    const rest = length > NAMED ? ` → … (${length} in all)` : '';
    findings.add('sbom/cyclic-dependency', `The dependency graph leads back to ${quoted(first)}: ${named}${rest}.`, {
      fix: 'Nothing has to be done where the packages really need each other; where they do not, take the edge out.',
      place: { file, pointer: pointers.get(first) ?? '/dependencies' },
      evidence: { length },
    });
  }
}
