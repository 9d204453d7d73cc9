import { describe, expect, it } from 'vitest';
import { refuseUnsafeEnv } from '../../../src/manifest/env.ts';

describe('an environment variable that steers programs is never handed in:', () => {
  it.each([
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'LD_AUDIT',
    'GLIBC_TUNABLES',
    'GCONV_PATH',
    'HOSTALIASES',
    'RES_OPTIONS',
    'BASH_ENV',
    'BASH_FUNC_ls%%',
    'ENV',
    'SHELLOPTS',
    'IFS',
    'NODE_OPTIONS',
    'NODE_PATH',
    'NODE_EXTRA_CA_CERTS',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'PYTHONHOME',
    'PERL5OPT',
    'PERL5LIB',
    'RUBYOPT',
    'RUBYLIB',
    'JAVA_TOOL_OPTIONS',
    '_JAVA_OPTIONS',
    'DOTNET_STARTUP_HOOKS',
    'LUA_INIT',
    'PHPRC',
    'GIT_SSH_COMMAND',
    'GIT_EXEC_PATH',
    'npm_config_script_shell',
    'SSL_CERT_FILE',
    'SSLKEYLOGFILE',
    'OPENSSL_CONF',
    'CURL_CA_BUNDLE',
    'HOME',
    'TMPDIR',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'RUNNER_TEMP',
    'INPUT_POLICY',
  ])('%s', (name) => {
    expect(refuseUnsafeEnv(name)).toMatchObject({ problem: 'unsafe-env' });
  });

  it.each([
    'API_KEY',
    'LANG',
    'TZ',
    'PATH',
    'NODE_ENV',
    'GITHUB_TOKEN',
    'OPENAI_API_KEY',
    'PYTHONUNBUFFERED',
    'ENVIRONMENT',
    'MY_LD_PRELOAD',
    'HOMEPAGE',
  ])('but %s may be asked for', (name) => {
    expect(refuseUnsafeEnv(name)).toBeUndefined();
  });
});
