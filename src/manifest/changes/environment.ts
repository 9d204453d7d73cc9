import type { EnvRequest } from '../manifest.ts';
import { type Respect, uncovered, valuesOf } from './surplus.ts';

/** The flag is the author's, and who wants a credential unseen leaves it out. */
const NAMED_LIKE_A_SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|APIKEY|(?:^|_)(?:KEY|AUTH|PAT|PWD)(?:_|$)/i;

function isSecret({ name, secret }: EnvRequest): boolean {
  return secret || NAMED_LIKE_A_SECRET.test(name);
}

/** Environment variables by name. */
export const environment: Respect = (more, less) =>
  uncovered(more.capabilities.env, valuesOf(less.capabilities.env), (a, b) => a.name === b.name).map(
    ({ value, pointer }) => ({
      weight: isSecret(value) ? 'secret' : 'variable',
      gained: `reads the environment variable ${value.name}${value.secret ? ', a secret' : ''}`,
      lost: `no longer reads the environment variable ${value.name}`,
      here: pointer,
      near: '/capabilities/env',
    }),
  );
