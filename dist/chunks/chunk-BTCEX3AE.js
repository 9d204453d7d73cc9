import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/host/host-command.ts
var HostCommandError = class extends Error {
  constructor(words, result) {
    super(`${words.join(" ")}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = "HostCommandError";
  }
};
var ENVIRONMENT = { LC_ALL: "C" };
async function tryCommand([program = "", ...args], input) {
  const { getExecOutput } = await import("./exec-DMU55IXZ.js");
  return getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: ENVIRONMENT,
    ...input !== void 0 && { input: Buffer.from(input) }
  });
}
async function hostCommand(words, input) {
  const result = await tryCommand(words, input);
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}

export {
  HostCommandError,
  tryCommand,
  hostCommand
};
