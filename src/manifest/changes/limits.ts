import type { Respect, Surplus } from './surplus.ts';

interface Limit {
  readonly key: 'memoryMb' | 'cpuSeconds' | 'wallSeconds' | 'pids';
  readonly name: string;
  readonly unit: string;
  /** What comes after the number where the name has not been said. */
  readonly of: string;
  readonly near: string;
}

const LIMITS: readonly Limit[] = [
  { key: 'memoryMb', name: 'memory', unit: ' MiB', of: ' of memory', near: '/capabilities/memory/max_rss_mb' },
  {
    key: 'cpuSeconds',
    name: 'processor time',
    unit: ' s',
    of: ' of processor time',
    near: '/capabilities/cpu/max_seconds',
  },
  {
    key: 'wallSeconds',
    name: 'the time of a run',
    unit: ' s',
    of: ' for a run',
    near: '/capabilities/cpu/wall_seconds',
  },
  { key: 'pids', name: 'the number of processes', unit: '', of: ' processes', near: '/capabilities/process/max_pids' },
];

const DEFAULT = "in place of the policy's default";

type Sentences = Pick<Surplus, 'gained' | 'lost'>;

function sentences({ name, unit, of }: Limit, more: number | undefined, less: number | undefined): Sentences[] {
  if (more === less) return [];
  if (less === undefined) {
    const own = `${more}${unit}${of}`;
    return [{ gained: `asks for ${own} ${DEFAULT}`, lost: `no longer asks for ${own}` }];
  }
  const own = `${less}${unit}`;
  if (more === undefined) {
    const gained = `leaves ${name} to the policy's default in place of ${own}`;
    return [{ gained, lost: `limits ${name} to ${own} ${DEFAULT}` }];
  }
  if (more < less) return [];
  return [{ gained: `raises ${name} from ${less} to ${more}${unit}`, lost: `lowers ${name} from ${more} to ${own}` }];
}

/** Limits by number. The policy's default may be higher than a number and may be lower, so either way it is more. */
export const limits: Respect = ({ capabilities: more }, { capabilities: less }) =>
  LIMITS.flatMap((limit) => {
    const { key, near } = limit;
    const [asked, had] = [more[key], less[key]];
    return sentences(limit, asked?.value, had?.value).map((said) => ({
      weight: 'limit' as const,
      ...said,
      ...(asked !== undefined && { here: asked.pointer }),
      ...(had !== undefined && { there: had.pointer }),
      near,
    }));
  });
