import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { isObject, type JsonObject } from './json-object.ts';

const MAX_SPEC_LENGTH = 256;

/** A version range or tag, or `npm:` and another package's. Never a path, an address or a git repository. */
const REGISTRY_SPEC = /^(?:npm:(?:@[\w.~-]+\/)?[\w~-][\w.~-]*@?)?(?:[\w*^~<>=|][\w\s.*^~<>=|+-]*)?$/;
/** npm takes a word that ends so for a file in the current folder. */
const TARBALL_NAME = /\.(?:tgz|tar|tar\.gz)$/i;

const SPEC_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function isRegistrySpec(spec: string): boolean {
  return spec.length <= MAX_SPEC_LENGTH && REGISTRY_SPEC.test(spec) && !TARBALL_NAME.test(spec);
}

/**
 * Everything that npm could be sent to by this package or lockfile entry must be its registry: npm clones git
 * repositories and follows links for anything else.
 * @throws Refusal signature/closure-unsafe
 */
export function requireRegistrySpecs(holder: JsonObject, where: string): void {
  for (const field of SPEC_FIELDS) {
    const specs = holder[field];
    if (specs === undefined) continue;
    for (const [name, spec] of Object.entries(isObject(specs) ? specs : { [field]: specs })) {
      if (typeof spec === 'string' && isRegistrySpec(spec)) continue;
      throw new Refusal(
        'signature/closure-unsafe',
        `${where} wants ${quoted(name)} as ${quoted(spec)}, which is not a version in a registry.`,
        { fix: 'Depend on published versions only.' },
      );
    }
  }
}
