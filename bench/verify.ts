// What it costs to verify a bundle: the first and the steady time beside Sigstore's own library, a whole process, a 4 GB
// artifact, and bundles that are made to be slow.
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { Refusal } from '../src/finding.ts';
import { offersFrom } from '../src/signature/evidence/offers.ts';
import { judgeSignature } from '../src/signature/judge-signature.ts';
import { namedArtifact } from '../src/signature/named-artifact.ts';
import { subjectPattern } from '../src/signature/subject-pattern.ts';
import { line, pair, time, type Words } from './paired.ts';
import { CLI, ENVIRONMENT, type Workplace } from './workplace.ts';

const RUNS = 30;
const EXAMPLES = join(dirname(CLI), '../examples');
const ARTIFACT = join(EXAMPLES, 'web-fetcher/web-fetcher-1.2.0.tgz');
const BUNDLE = `${ARTIFACT}.sigstore.json`;
const ROOT = join(EXAMPLES, 'trusted-root.json');
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/web-fetcher/.github/workflows/release.yml@refs/tags/v1.2.0';

/** As many as took the library half a minute (GHSA-cq38-jh5f-37mq), and as many as the limit of bytes lets through. */
const ENTRIES = { 'of 19 MB, 4,000 log entries': 4000, 'of 14 MB, 3,000 log entries': 3000 } as const;

/** Of a file without content, which no disk has to hold. */
const LARGE_BYTES = 4 * 1024 ** 3;

async function judge(bundle: string, artifact = ARTIFACT) {
  const place = { file: 'bench' };
  return judgeSignature({
    offers: await offersFrom({ paths: [bundle] }),
    artifact: await namedArtifact(artifact),
    trustedRoot: { kind: 'file', file: ROOT },
    toolName: 'web-fetcher',
    accepted: [{ identities: [{ tools: ['*'], issuer: ISSUER, subject: subjectPattern(SUBJECT), place }], keys: [] }],
    ...{ identitiesAt: place, bundles: 'any', provenance: [] },
  });
}

async function took(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Sigstore's library by itself, which asks neither who signed nor what. */
function library(): void {
  const root = TrustedRoot.fromJSON(JSON.parse(readFileSync(ROOT, 'utf8')));
  const bundle = bundleFromJSON(JSON.parse(readFileSync(BUNDLE, 'utf8')));
  new Verifier(toTrustMaterial(root)).verify(toSignedEntity(bundle));
}

/** The bundle with its log entry so many times. */
function hostile(folder: string, entries: number): string {
  const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as { verificationMaterial: { tlogEntries: object[] } };
  const [entry = {}] = bundle.verificationMaterial.tlogEntries;
  bundle.verificationMaterial.tlogEntries = Array.from({ length: entries }, () => entry);
  const path = join(folder, `hostile-${entries}.json`);
  writeFileSync(path, JSON.stringify(bundle));
  return path;
}

async function refused(bundle: string): Promise<string> {
  try {
    await judge(bundle);
  } catch (error) {
    if (error instanceof Refusal) return error.finding.rule;
    throw error;
  }
  throw new Error('a hostile bundle was taken');
}

async function compareHostile(folder: string): Promise<void> {
  for (const [what, entries] of Object.entries(ENTRIES)) {
    const bundle = hostile(folder, entries);
    const megabytes = (readFileSync(bundle).length / 1e6).toFixed(1);
    const rule = await refused(bundle);
    const refuse = () => took(() => refused(bundle));
    const parse = () => took(async () => JSON.parse(readFileSync(bundle, 'utf8')) as unknown);
    console.log(
      line(`a bundle ${what} (${megabytes} MB) is refused: ${rule}, against JSON.parse`, await pair(refuse, parse, 10)),
    );
  }
}

/** What a large artifact takes in memory: a statement needs its digest alone. */
async function compareLarge(folder: string): Promise<void> {
  const path = join(folder, 'large');
  const file = openSync(path, 'w');
  ftruncateSync(file, LARGE_BYTES);
  closeSync(file);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const ms = await took(() => judge(BUNDLE, path));
  clearInterval(watch);
  console.log(
    `a 4 GiB artifact is held against a statement in ${(ms / 1000).toFixed(1)} s and ${((most - before) / 2 ** 20).toFixed(0)} MiB more memory`,
  );
}

/** First and steady, as a process, with what is hostile, and with what is large. */
export async function benchVerify(workplace: Workplace): Promise<void> {
  const folder = workplace.folder('verify');
  console.log(
    `the first verification takes ${(await took(() => judge(BUNDLE))).toFixed(1)} ms, with all that it loads`,
  );
  const ours = () => took(() => judge(BUNDLE));
  const theirs = () => took(async () => library());
  console.log(line('one after the other, against the library alone', await pair(ours, theirs, RUNS)));
  const words = [
    'verify',
    ARTIFACT,
    '--bundle',
    BUNDLE,
    '--identity',
    SUBJECT,
    '--issuer',
    ISSUER,
    '--trusted-root',
    ROOT,
  ];
  const verify: Words = [process.execPath, CLI, ...words];
  const nothing: Words = [process.execPath, '-e', '0'];
  const options = { env: ENVIRONMENT };
  console.log(
    line(
      'a whole process, against one that does nothing',
      await pair(
        () => time(verify, options),
        () => time(nothing, options),
        15,
      ),
    ),
  );
  await compareHostile(folder);
  await compareLarge(folder);
}
