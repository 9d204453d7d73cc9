import type { Category } from './category.ts';
import type { IsolationDemand, IsolationName, IsolationToken } from './isolation.ts';

/** `seccomp-filter:web-client` and its like in two parts. */
export function isolationDemand(token: IsolationToken): IsolationDemand {
  const [name, category] = token.split(':') as [IsolationName, Category?];
  return category === undefined ? { name } : { name, category };
}

/** A demand as it is written. */
export function isolationToken({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}
