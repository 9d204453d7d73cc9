// What it costs to judge an SBOM of 2,000 to 200,000 components, in JSON and XML, as a whole process with its peak memory;
// the small one beside the CycloneDX library's own validator, whose cost is quadratic.
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { line, median, pair } from './paired.ts';
import { CLI, ENVIRONMENT, type Workplace } from './workplace.ts';

const COUNTS = [2000, 20_000, 200_000] as const;
const RUNS = 3;

/** Components for the library: of ten times as many it makes a minute. */
const LIBRARY_COUNT = 2000;

const POLICY = `schema_version: 1
name: bench
sbom:
  licenses: { allow: [MIT, Apache-2.0, BSD-3-Clause], deny: [AGPL-3.0-only], unknown: error }
  deny_packages: ["pkg:npm/evil", "pkg:npm/component-7@<1.0.0"]
  require: { hashes: error, purl: error, dependency_graph: error }
`;

const LICENSES = ['MIT', 'Apache-2.0', 'BSD-3-Clause'] as const;

function component(index: number) {
  return {
    type: 'library',
    'bom-ref': `pkg:npm/component-${index}@1.0.${index}`,
    name: `component-${index}`,
    version: `1.0.${index}`,
    description: 'What it is for, in half a line.',
    hashes: [{ alg: 'SHA-256', content: index.toString(16).padStart(64, '0') }],
    licenses: [{ license: { id: LICENSES[index % LICENSES.length] } }],
    purl: `pkg:npm/component-${index}@1.0.${index}`,
    externalReferences: [{ type: 'vcs', url: `git+https://github.com/acme/component-${index}.git` }],
  };
}

function jsonOf(count: number): string {
  const components = Array.from({ length: count }, (_, index) => component(index));
  const dependencies = components.map(({ 'bom-ref': ref }, index) => ({
    ref,
    dependsOn: components.slice(index + 1, index + 3).map((each) => each['bom-ref']),
  }));
  const subject = { type: 'application', name: 'bench', version: '1.0.0', 'bom-ref': 'bench' };
  return JSON.stringify({
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: subject } },
    ...{ components, dependencies },
  });
}

function xmlOf(count: number): string {
  const components = Array.from({ length: count }, (_, index) => {
    const { name, version, description, purl, hashes, licenses, externalReferences } = component(index);
    return `<component type="library" bom-ref="${purl}"><name>${name}</name><version>${version}</version>
<description>${description}</description><hashes><hash alg="SHA-256">${hashes[0]?.content}</hash></hashes>
<licenses><license><id>${licenses[0]?.license.id}</id></license></licenses><purl>${purl}</purl>
<externalReferences><reference type="vcs"><url>${externalReferences[0]?.url}</url></reference></externalReferences></component>`;
  });
  return `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata><component type="application" bom-ref="bench">
<name>bench</name><version>1.0.0</version></component></metadata><components>${components.join('\n')}</components>
<dependencies><dependency ref="bench"/></dependencies></bom>`;
}

interface Cost {
  readonly ms: number;
  readonly mebibytes: number;
}

/** Tells at its end what a process took of memory at most, with all its threads, in KiB. */
const PEAK = "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

function judge(file: string, policy: string): Cost {
  const words = ['--import', PEAK, CLI, 'sbom', file, '--policy', policy];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env: ENVIRONMENT, encoding: 'utf8' });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${file} was not taken: ${stdout.slice(0, 1000)}${stderr}`);
  return { ms, mebibytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function measure(what: string, text: string, file: string, policy: string): number {
  writeFileSync(file, text);
  const costs = Array.from({ length: RUNS }, () => judge(file, policy));
  const [ms, mebibytes] = [median(costs.map((cost) => cost.ms)), median(costs.map((cost) => cost.mebibytes))];
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${what} (${megabytes} MB): ${(ms / 1000).toFixed(2)} s and at most ${mebibytes.toFixed(0)} MiB`);
  return ms;
}

/** The library's validator alone, against everything that is judged here. */
async function compareLibrary(folder: string, policy: string): Promise<void> {
  const text = jsonOf(LIBRARY_COUNT);
  const file = join(folder, 'small.json');
  writeFileSync(file, text);
  const validator = new JsonStrictValidator(Version.v1dot6);
  const theirs = async () => {
    const started = performance.now();
    if ((await validator.validate(text)) !== null) throw new Error('the library does not take it');
    return performance.now() - started;
  };
  const ours = () => judge(file, policy).ms;
  console.log(
    line(`${LIBRARY_COUNT} components, a process against the library’s validator`, await pair(ours, theirs, RUNS)),
  );
}

export async function benchSbom(workplace: Workplace): Promise<void> {
  const folder = workplace.folder('sbom');
  const policy = join(folder, 'policy.yml');
  writeFileSync(policy, POLICY);
  for (const [form, textOf] of [
    ['json', jsonOf],
    ['xml', xmlOf],
  ] as const) {
    const took = COUNTS.map((count) =>
      measure(`${count} components in ${form}`, textOf(count), join(folder, `bom.${form}`), policy),
    );
    const [first = 0, second = 0, third = 0] = took;
    console.log(`ten times as many take ×${(third / second).toFixed(1)}, and ×${(second / first).toFixed(1)} before`);
  }
  await compareLibrary(folder, policy);
}
