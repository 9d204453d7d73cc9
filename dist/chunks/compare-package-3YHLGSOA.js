import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ANOTHER_ARTIFACT
} from "./chunk-RPPDQGKY.js";
import {
  packageName,
  readPurl
} from "./chunk-TNZ4SUZY.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/signature/statement/compare-package.ts
function comparePackage(statements, { artifact, document }) {
  const own = artifact.purl === void 0 ? void 0 : readPurl(artifact.purl);
  if (own?.kind !== "purl") return [];
  const named = new Set(
    statements.flatMap(({ subjects }) => subjects.length === 1 ? subjects.map(({ name }) => name) : [])
  );
  return [...named].flatMap((name) => {
    const signed = readPurl(name);
    if (signed.kind !== "purl" || signed.type !== own.type) return [];
    const isVersion = own.version === void 0 || signed.version === own.version;
    if (packageName(signed) === packageName(own) && isVersion) return [];
    const message = `The artifact was signed as ${quoted(name)}; the manifest says that it is ${quoted(own.text)}.`;
    return [
      finding("signature/other-package", message, {
        place: document.place("/artifact/purl"),
        fix: `Correct artifact.purl in the manifest. ${ANOTHER_ARTIFACT}`,
        evidence: { signed: name }
      })
    ];
  });
}
export {
  comparePackage
};
