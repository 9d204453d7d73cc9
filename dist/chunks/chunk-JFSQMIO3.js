import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/signature/trust/seed.ts
async function publicSeed() {
  const { default: seeds } = await import("./seeds-QN3K2XFX.js");
  const [seed] = Object.values(seeds);
  if (seed === void 0) throw new Error("the TUF client embeds no repository");
  const text = (base64) => Buffer.from(base64, "base64");
  return { root: text(seed["root.json"]), trustedRoot: text(seed.targets["trusted_root.json"]).toString("utf8") };
}

export {
  publicSeed
};
