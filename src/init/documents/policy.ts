import { type CommentedMap, type Entry, entry, yamlText } from '../../document/commented-yaml.ts';
import { BASE_RUNTIME, DEFAULTS, ISOLATION, NEVERALLOW } from '../first-policy.ts';
import type { Proposal } from '../proposal.ts';

/** A first policy: just what this tool asks for, and nobody's signature yet. */
export function policyText(proposal: Proposal): string {
  const header = [
    'What the tools of this repository may have. What is not listed is denied.',
    'A pull request is judged by the policy of its base branch: merge this file first, and keep .github/ under CODEOWNERS.',
  ];
  return yamlText(header, {
    entries: [
      entry('schema_version', 1),
      entry('name', 'first'),
      entry(
        'mode',
        'enforce',
        'enforce: asking for more fails. audit: it is said, and the tool is tried with what it may have.',
      ),
      supplyChain(),
      baseRuntime(),
      entry('defaults', inline(DEFAULTS), 'Limits of tools that name none.'),
      categories(proposal),
      neverAllow(),
    ],
  });
}

function inline(values: Readonly<Record<string, number | readonly string[]>>): CommentedMap {
  return { inline: true, entries: Object.entries(values).map(([key, value]) => entry(key, value)) };
}

function supplyChain(): Entry {
  const require = {
    entries: [
      entry(
        'signature',
        false,
        'true, once releases are signed (actions/attest-build-provenance or cosign) and "identities" names the signer:',
        '  identities:',
        '    - issuer: https://token.actions.githubusercontent.com',
        '      subject: https://github.com/OWNER/REPOSITORY/.github/workflows/release.yml@refs/tags/v1.0.0',
      ),
      entry(
        'sbom',
        false,
        'true, once the manifest’s sbom_ref names a CycloneDX SBOM ("npm sbom --sbom-format cyclonedx").',
      ),
      entry('sbom_subject_match', false, 'true, once that SBOM describes the packed artifact itself.'),
    ],
  };
  const comment = 'Who made it, and what is in it. Nothing is asked yet; turn these on one by one.';
  return entry('supply_chain', { entries: [entry('require', require)] }, comment);
}

function baseRuntime(): Entry {
  const comment =
    'What every tool has without asking: the host’s programs and libraries, read-only. Nothing of /home or /run.';
  return entry('base_runtime', inline(BASE_RUNTIME), comment);
}

function categories({ category, domains, env, spawn }: Proposal): Entry {
  const lists = { domains: values(domains), spawn: values(spawn), env: env.map(({ value }) => value.name) };
  const asked = Object.entries(lists).filter(([, list]) => list.length > 0);
  const ceiling = asked.length === 0 ? inline({}) : { entries: asked.map(([key, list]) => entry(key, list)) };
  const words =
    asked.length === 0
      ? 'Nothing beyond the defaults: domains, ports, read, write, spawn, env, listen and larger limits would stand here.'
      : 'Copied from what the manifest asks for. Take out what it should not have.';
  const value = {
    entries: [
      entry('ceiling', ceiling, words),
      entry('require_isolation', ISOLATION, 'What the sandbox must be made of; where one is missing nothing passes.'),
    ],
  };
  const comment =
    'The most that tools of each category may have. A manifest may ask for any category that stands here.';
  return entry('categories', { entries: [entry(category.value, value)] }, comment);
}

function values(all: readonly { readonly value: string }[]): readonly string[] {
  return all.map(({ value }) => value);
}

function neverAllow(): Entry {
  const items = NEVERALLOW.map((each): CommentedMap => {
    return { entries: Object.entries(each).map(([key, value]) => entry(key, value)) };
  });
  return entry('neverallow', items, 'What no tool may have, whatever stands above.');
}
