#!/usr/bin/env node
// A client for sigstore-conformance (https://github.com/sigstore/sigstore-conformance, docs/cli_protocol.md): its command
// line, spoken over the program that is shipped. Exit code 0 for a bundle that verifies, another one for every other.
//
//   verify-bundle [--staging] --bundle FILE (--certificate-identity I --certificate-oidc-issuer U | --key FILE)
//                 [--trusted-root FILE] FILE_OR_DIGEST
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const [command, ...words] = process.argv.slice(2);
if (command !== 'verify-bundle') throw new Error(`no command but verify-bundle is spoken here: ${command}`);
const { values, positionals } = parseArgs({
  args: words,
  allowPositionals: true,
  options: {
    staging: { type: 'boolean' },
    bundle: { type: 'string' },
    'certificate-identity': { type: 'string' },
    'certificate-oidc-issuer': { type: 'string' },
    key: { type: 'string' },
    'trusted-root': { type: 'string' },
  },
});
const root = values['trusted-root'];
if (values.staging === true && root === undefined) throw new Error('the staging instance is known by its root alone');

const given = {
  '--bundle': values.bundle,
  '--identity': values['certificate-identity'],
  '--issuer': values['certificate-oidc-issuer'],
  '--key': values.key,
  '--trusted-root': root,
};
const options = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
const line = [CLI, 'verify', ...options, ...(root === undefined ? ['--offline'] : []), ...positionals];
process.exitCode = spawnSync(process.execPath, line, { stdio: 'inherit' }).status ?? 2;
