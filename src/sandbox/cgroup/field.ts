/** The number behind a name in a flat keyed file of a cgroup, one pair to a line; 0 where the name is missing. */
export function field(text: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
}
