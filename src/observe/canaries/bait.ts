import { randomBytes } from 'node:crypto';
import { HOME_FOLDER } from '../../sandbox/plan/layout.ts';
import type { Canary } from './canary.ts';

/** Files and variables such as a thief looks for. */
export interface Bait {
  readonly files: readonly { readonly at: string; readonly content: string }[];
  readonly env: Readonly<Record<string, string>>;
  readonly canaries: readonly Canary[];
}

/** Characters of a token: more than any program needs to tell two apart, and fewer than a DNS label holds. */
const TOKEN_CHARACTERS = 36;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

function newToken(): string {
  return [...randomBytes(TOKEN_CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A key as ssh-keygen writes it; what is within is no key. */
function sshKey(token: string): string {
  const body = Buffer.from(`openssh-key-v1\0${token}`.repeat(8)).toString('base64');
  const lines = body.match(/.{1,70}/g) ?? [];
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

/** Each in a place that no library reads unasked, below the home. */
const FILES: Readonly<Record<string, (token: string) => string>> = {
  '.ssh/id_ed25519': sshKey,
  '.aws/credentials': (token) =>
    `[default]\naws_access_key_id = AKIAQ3EXAMPLE7TOOL\naws_secret_access_key = ${token}\n`,
  '.config/gh/hosts.yml': (token) => `github.com:\n    user: deploy\n    oauth_token: gho_${token}\n`,
  '.git-credentials': (token) => `https://deploy:${token}@github.com\n`,
  '.docker/config.json': (token) =>
    `{"auths":{"ghcr.io":{"auth":"${Buffer.from(`deploy:${token}`).toString('base64')}"}}}\n`,
  '.kube/config': (token) => `apiVersion: v1\nkind: Config\nusers:\n- name: deploy\n  user: {token: ${token}}\n`,
  '.claude/.credentials.json': (token) => `{"claudeAiOauth":{"accessToken":"sk-ant-oat01-${token}"}}\n`,
  '.bash_history': (token) => `export OPENAI_API_KEY=sk-proj-${token}\nssh deploy@db.internal\n`,
  '.local/share/assistant/conversations.jsonl': (token) =>
    `{"role":"user","content":"Refund Ada Lovelace, reference ${token}, card ending 4711"}\n`,
};

const VARIABLES: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: '',
  GITHUB_TOKEN: 'ghp_',
  OPENAI_API_KEY: 'sk-proj-',
  ANTHROPIC_API_KEY: 'sk-ant-api03-',
  NPM_TOKEN: 'npm_',
};

/**
 * Bait for one run, with tokens of its own.
 * @param isTaken whether something is granted or placed at a path, or below it
 */
export function makeBait(isTaken: (path: string) => boolean): Bait {
  const canaries: Canary[] = [];
  const plant = (where: Pick<Canary, 'what' | 'file'>): string => {
    const token = newToken();
    canaries.push({ ...where, token });
    return token;
  };
  const files = Object.entries(FILES).flatMap(([name, content]) => {
    const at = `${HOME_FOLDER}/${name}`;
    return isTaken(at) ? [] : [{ at, content: content(plant({ what: `secret in ~/${name}`, file: at })) }];
  });
  const env = Object.entries(VARIABLES).map(([name, prefix]) => [name, prefix + plant({ what: `variable ${name}` })]);
  return { files, env: Object.fromEntries(env) as Record<string, string>, canaries };
}
