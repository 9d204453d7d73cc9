// What is no manifest or no policy, read from files as the gate reads them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/finding.ts';
import { readManifest } from '../../../src/manifest/read-manifest.ts';
import { readJudgingPolicy } from '../../../src/policy/judging-policy.ts';
import { HostStore } from '../../../src/policy/loading/host-store.ts';
import { BAD_DOCUMENTS, type BadKind, HEADS } from '../../kit/bad-documents.ts';
import { TODAY } from '../../kit/documents.ts';
import { FULL_MANIFEST, FULL_POLICY } from '../../kit/full-documents.ts';
import { type Judged, judgedInTime } from '../../kit/in-time.ts';

type Reading = Promise<{ readonly findings: readonly Finding[] }>;

function readPolicy(path: string): Reading {
  const policy = { address: { path }, store: new HostStore(() => '') };
  return readJudgingPolicy({ policy }, TODAY);
}

const READERS: Readonly<Record<BadKind, (path: string) => Reading>> = { manifest: readManifest, policy: readPolicy };

describe.each(['manifest', 'policy'] as const)('as a %s,', (kind) => {
  let folder: string;
  const read = (content: string | Buffer): Promise<Judged> => {
    const path = join(folder, 'document.yml');
    writeFileSync(path, content);
    return judgedInTime(() => READERS[kind](path));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'as-declared-bad-'));
    // The schema is compiled once in the life of a process.
    await read(HEADS[kind]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the two lines that they begin with are right', async () => {
    expect(await read(HEADS[kind])).toEqual({ findings: [], inTime: true });
  });

  it.each(BAD_DOCUMENTS.filter(({ of }) => of === undefined || of === kind))(
    '$what is one finding, with a place, within a second',
    async ({ text, problem, line, column }) => {
      const { findings, inTime } = await read(text(HEADS[kind]));
      expect(inTime).toBe(true);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        rule: `${kind}/${problem}`,
        level: 'error',
        place: { file: join(folder, 'document.yml'), line, ...(column !== undefined && { column }) },
        fix: expect.stringMatching(/\w/),
      });
    },
  );

  it.each([...nodesOf({ manifest: FULL_MANIFEST, policy: FULL_POLICY }[kind])])(
    'a value of the wrong type at "%s" is one finding at that place',
    async (pointer) => {
      const full = { manifest: FULL_MANIFEST, policy: FULL_POLICY }[kind];
      for (const wrong of wrongFor(valueAt(full, pointer), pointer)) {
        const text = JSON.stringify(replaced(full, pointer.split('/').slice(1), wrong), null, 1);
        const { findings } = await read(text);
        expect([wrong, findings.map(({ place }) => place?.pointer)]).toEqual([wrong, [pointer]]);
        expect(text.split('\n')[(findings[0]?.place?.line ?? 0) - 1]).toContain(JSON.stringify(wrong).slice(0, 1));
      }
    },
  );
});

type Node = { readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Pointers of all values, but for those that nobody judges. */
function* nodesOf(value: unknown, pointer = ''): Generator<string> {
  yield pointer;
  if (!isNode(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (!key.startsWith('x-')) yield* nodesOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((parent, segment) => (isNode(parent) ? parent[unescaped(segment)] : undefined), value);
}

function replaced(value: unknown, [segment, ...rest]: readonly string[], by: unknown): unknown {
  if (segment === undefined || !isNode(value)) return by;
  const key = unescaped(segment);
  const child = replaced(value[key], rest, by);
  return Array.isArray(value) ? value.with(Number(key), child) : { ...value, [key]: child };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value of every other type. "any" stands for a list; the evidence of an exception may be text, number or truth. */
function wrongFor(right: unknown, pointer: string): readonly unknown[] {
  const free = pointer.includes('/evidence/') ? ['string', 'number', 'boolean'] : right === 'any' ? ['array'] : [];
  return [null, -1.5, true, ':', ['a'], { a: 1 }].filter((value) => {
    return typeOf(value) !== typeOf(right) && !free.includes(typeOf(value));
  });
}
