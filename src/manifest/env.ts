import { type BadTerm, badTerm } from './term.ts';

/**
 * Variables that steer programs rather than the tool: with one of them, whoever sets its value runs code in, or takes
 * the trust from, every program of the sandbox. `*` ends a prefix.
 */
export const UNSAFE_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  // ld.so(8) and glibc's own list for setuid programs (sysdeps/generic/unsecvars.h).
  'the dynamic loader and the C library': [
    'LD_*',
    'GLIBC_TUNABLES',
    'GCONV_PATH',
    'GETCONF_DIR',
    'HOSTALIASES',
    'LOCALDOMAIN',
    'LOCPATH',
    'MALLOC_*',
    'NIS_PATH',
    'NLSPATH',
    'RESOLV_*',
    'RES_OPTIONS',
    'TZDIR',
  ],
  'the shell': [
    'BASH*',
    'ENV',
    'SHELLOPTS',
    'IFS',
    'PS4',
    'CDPATH',
    'GLOBIGNORE',
    'PROMPT_COMMAND',
    'ZDOTDIR',
    'FPATH',
  ],
  'an interpreter': [
    'NODE_*',
    'BUN_*',
    'DENO_*',
    'PYTHON*',
    'PERL*',
    'RUBY*',
    'GEM_*',
    'BUNDLE_*',
    'LUA_*',
    'PHP*',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    '_JAVA_OPTIONS',
    'CLASSPATH',
    'CORECLR_*',
    'COR_*',
    'DOTNET_*',
    'R_*',
    'GUILE_*',
    'TCLLIBPATH',
    'ERL_*',
  ],
  'the programs that a tool starts': [
    'GIT_*',
    'NPM_CONFIG_*',
    'npm_config_*',
    'PIP_*',
    'MAKEFLAGS',
    'EDITOR',
    'VISUAL',
    'PAGER',
    'BROWSER',
    'LESSOPEN',
    'LESSCLOSE',
  ],
  'the trust in certificates': [
    'SSL_CERT_*',
    'SSLKEYLOGFILE',
    'OPENSSL_*',
    'CURL_CA_BUNDLE',
    'CURL_HOME',
    'REQUESTS_CA_BUNDLE',
    'AWS_CA_BUNDLE',
  ],
  'the sandbox, which sets it itself': ['HOME', 'TMPDIR', 'PWD', 'OLDPWD', 'SHLVL'],
  // A job's own channels: with ACTIONS_ID_TOKEN_REQUEST_* a tool could sign in the name of the workflow.
  'the runner': ['ACTIONS_*', 'RUNNER_*', 'INPUT_*', 'GITHUB_*'],
};

/** Names below an unsafe prefix that only the tool reads. A token is for the policy to allow or not. */
export const HARMLESS_VARIABLES = new Set([
  'NODE_ENV',
  'GITHUB_TOKEN',
  'PYTHONUNBUFFERED',
  'PYTHONIOENCODING',
  'PYTHONHASHSEED',
]);

/** @returns what is wrong with handing the variable in, whatever a policy says, or undefined */
export function refuseUnsafeEnv(name: string): BadTerm | undefined {
  if (HARMLESS_VARIABLES.has(name)) return undefined;
  const [steered] =
    Object.entries(UNSAFE_VARIABLES).find(([, patterns]) => patterns.some((pattern) => matches(pattern, name))) ?? [];
  if (steered === undefined) return undefined;
  return badTerm(
    'unsafe-env',
    `${name} steers ${steered}.`,
    'Let the tool take this from an argument or a name of its own.',
  );
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
