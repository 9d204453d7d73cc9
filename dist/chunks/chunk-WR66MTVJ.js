import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/own-program.ts
function ownProgram(here, { source, built }) {
  if (here.endsWith(".ts")) return new URL(source, here);
  return new URL(here.includes("/chunks/") ? `../${built}` : `./${built}`, here);
}

export {
  ownProgram
};
