import { Refusal } from '../../finding.ts';
import { type JsonObject, parseObject } from './json-object.ts';
import { requireRegistrySpecs } from './registry-spec.ts';

/**
 * What npm compares a lockfile with. Scripts, workspaces, configuration and engines of the author's are left behind;
 * `devDependencies` are compared though they are not installed.
 */
const KEPT = [
  'name',
  'version',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
];

/**
 * The part of a package.json that an installation needs.
 * @throws Refusal signature/closure-unreadable, signature/closure-unsafe, signature/closure-unsupported
 */
export function parsePackage(text: string): JsonObject {
  const all = parseObject(text, "artifact's package.json");
  for (const field of ['workspaces', 'overrides']) {
    if (all[field] === undefined) continue;
    throw new Refusal('signature/closure-unsupported', `The artifact's package.json uses ${field}.`, {
      fix: 'Publish the tool without them, or name the folder of its dependencies in artifact.closure.path.',
    });
  }
  const kept = Object.fromEntries(KEPT.filter((field) => field in all).map((field) => [field, all[field]]));
  requireRegistrySpecs(kept, "The artifact's package.json");
  return kept;
}
