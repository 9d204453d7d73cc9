import type { Category } from './category.ts';
import type { IsolationDemand, IsolationName } from './isolation.ts';

/** `seccomp-filter:web-client` and its like. The schemas list every token there is, so that this needs no doubt. */
export function isolationDemand(token: string): IsolationDemand {
  const [name, category] = token.split(':') as [IsolationName, Category?];
  return category === undefined ? { name } : { name, category };
}
