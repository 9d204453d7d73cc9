// Takes away each wall in turn and shows that an attack works then which did not before. Where other walls stop the same
// attack, they are gone from the start: the wall has to hold alone. Words pick walls by parts of their names.
//
// Usage: walls [WORD]...
import { availableParallelism } from 'node:os';
import { ALL_CASES } from '../__tests__/hostile/cases/all.ts';
import { ALL_WALLS } from '../__tests__/hostile/walls/all.ts';
import { inexpressibleHere } from '../__tests__/hostile/walls/inexpressible.ts';
import { attempt, type HostileCase } from '../__tests__/kit/hostile-case.ts';
import { removeFolders } from '../__tests__/kit/tool.ts';
import type { Wall } from '../__tests__/kit/wall.ts';
import { messageOf } from '../src/message-of.ts';
import { requireSandbox } from './require-sandbox.ts';

/** What came of one case. */
interface Shown {
  readonly one: HostileCase;
  /** The attack fails while the wall stands. */
  readonly holds: boolean;
  /** It works when the wall is gone. */
  readonly falls: boolean;
  readonly failure?: unknown;
}

async function show(one: HostileCase): Promise<Shown> {
  const behind = one.behind ?? [];
  try {
    const standing = await attempt(one, behind);
    const gone = await attempt(one, [...behind, one.wall]);
    return { one, holds: !standing.succeeded, falls: gone.succeeded };
  } catch (failure) {
    return { one, holds: false, falls: false, failure };
  }
}

/** One at a time on each processor, and the next when one has ended. */
async function showAll(cases: readonly HostileCase[]): Promise<readonly Shown[]> {
  const waiting = [...cases];
  const shown: Shown[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      shown.push(await show(next));
      process.stderr.write(`\r${shown.length} of ${cases.length}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stderr.write('\n');
  return shown;
}

function complaint({ one, holds, failure }: Shown): string {
  const what = failure === undefined ? (holds ? 'fails without it too' : 'works in spite of it') : messageOf(failure);
  return `    ✗ ${one.name}: ${what}`;
}

/** The wall's line, and whether it was shown. */
function report(wall: Wall, shown: readonly Shown[]): boolean {
  const own = shown.filter(({ one }) => one.wall === wall);
  const bad = own.filter(({ holds, falls }) => !holds || !falls);
  const excuse = inexpressibleHere(wall);
  if (excuse !== undefined) {
    console.log(`  – ${wall.name}: cannot be shown here. ${excuse.reason}`);
    return true;
  }
  const isShown = own.length > 0 && bad.length === 0;
  console.log(
    `  ${isShown ? '✓' : '✗'} ${wall.name}: ${own.length - bad.length} of ${own.length} attacks work without it`,
  );
  for (const each of bad) console.log(complaint(each));
  return isShown;
}

await requireSandbox();
const words = process.argv.slice(2);
const walls = ALL_WALLS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
try {
  const cases = ALL_CASES.filter(({ wall }) => walls.includes(wall) && inexpressibleHere(wall) === undefined);
  const shown = await showAll(cases);
  const results = walls.map((wall) => report(wall, shown));
  const bare = results.filter((isShown) => !isShown).length;
  console.log(`${walls.length} walls, ${cases.length} attacks; ${bare} walls not shown to hold`);
  process.exitCode = bare === 0 && walls.length > 0 ? 0 : 1;
} finally {
  removeFolders();
}
