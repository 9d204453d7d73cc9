import { pathCovers } from '../../manifest/path.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import { isBelowAny } from '../exposure.ts';
import { isLibrarySocket } from './noise.ts';
import type { TrialRecord } from './trial-record.ts';

/** What holds credentials or controls the machine. No runtime or library looks there by itself. */
const SECRET_PLACES = [
  '/etc/shadow',
  '/etc/gshadow',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/kubernetes',
  '/etc/docker',
  '/etc/ssh/ssh_host_rsa_key',
  '/etc/ssh/ssh_host_ecdsa_key',
  '/etc/ssh/ssh_host_ed25519_key',
  '/run/secrets',
  '/var/run/secrets',
  '/run/user',
  '/var/run/user',
  '/run/docker.sock',
  '/var/run/docker.sock',
  '/var/lib/docker',
  '/var/lib/kubelet',
  '/var/lib/cloud',
  '/var/lib/waagent',
  '/opt/actions-runner',
];

/** The same at home. Not among them what libraries read unasked: .netrc, .npmrc, .gitconfig, .curlrc. */
const SECRETS_AT_HOME = [
  '.ssh',
  '.aws',
  '.azure',
  '.config/gcloud',
  '.config/gh',
  '.kube',
  '.docker',
  '.gnupg',
  '.password-store',
  '.git-credentials',
  '.pypirc',
  '.cargo/credentials',
  '.cargo/credentials.toml',
  '.claude/.credentials.json',
  '.codex/auth.json',
  '.gemini/oauth_creds.json',
  '.config/github-copilot',
  '.bash_history',
  '.zsh_history',
  '.mozilla',
  '.config/google-chrome',
  '.config/chromium',
  '.local/share/keyrings',
  '.bitcoin',
  '.ethereum',
];

/**
 * Whether to look there says something about a tool, whether or not anything is there: because of what such a place
 * holds anywhere, or because the policy denies it by name.
 */
export function isSecretPlace(path: string, { exposure, grant }: TrialRecord): boolean {
  const denied = isLibrarySocket(path) ? [] : grant.denied.map(sandboxPath);
  return isSecretPath(path, exposure.home) || isBelowAny(denied, path);
}

/** Where the homes of people are, beside that of the sandbox. */
const ANY_HOME = /^(?:\/home\/[^/]+|\/root)(?=\/|$)/;

/** All such places, with a path's own home before those at home. */
function secretPlaces(path: string, home: string): readonly string[] {
  const [own = home] = ANY_HOME.exec(path) ?? [];
  return [...SECRET_PLACES, ...SECRETS_AT_HOME.map((name) => `${own}/${name}`)];
}

/** Whether a place holds credentials or controls the machine, on any machine. */
export function isSecretPath(path: string, home: string): boolean {
  return isBelowAny(secretPlaces(path, home), path);
}

/**
 * Whether a path is called like such a place, wherever it is: what is at home in one machine is mounted elsewhere in
 * another. That is for who proposes; an honest tool may well have a folder of such a name among its own.
 */
export function isCalledSecret(path: string): boolean {
  const names = [...SECRET_PLACES, ...SECRETS_AT_HOME.map((name) => `/${name}`), '/.env', '/.netrc', '/.npmrc'];
  return names.some((name) => `${path}/`.includes(`${name}/`));
}

/** Whether there is such a place in a folder. */
export function holdsSecrets(folder: string, home: string): boolean {
  return secretPlaces(folder, home).some((secret) => pathCovers(folder, secret));
}
