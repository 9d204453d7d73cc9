import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestChanges, removedRequests } from '../../../src/manifest/changes/compare.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { judgeManifest } from '../../../src/manifest/read-manifest.ts';
import { changesJson } from '../../../src/report/changes-json.ts';
import { changesText } from '../../../src/report/changes-text.ts';
import { jsonText } from '../../../src/report/json.ts';
import type { ManifestDiff } from '../../../src/report/manifest-diff.ts';
import { styleFor } from '../../../src/report/style.ts';
import { documentOf } from '../../kit/documents.ts';
import { expectGolden } from '../../kit/golden.ts';
import { hostileText } from '../../kit/hostile-text.ts';
import { readCommands } from '../../kit/runner-commands.ts';

const BASE = `name: web-fetcher
version: 1.2.0
category: web-client
artifact: { path: web-fetcher-1.2.0.tgz }
entrypoint: { command: [node, fetch.js] }
capabilities:
  networking: { allowed_domains: ["*.example.com", gone.example.net] }
  filesystem: { access: read-only, paths: [/cache] }
  memory: { max_rss_mb: 512 }
isolation: { required: [network-namespace, memory-limit] }
`;

const HEAD = `name: web-fetcher
version: 1.3.0
category: build
artifact: { path: web-fetcher-1.3.0.tgz, closure: { path: node_modules } }
entrypoint: { command: [sh, -c, node fetch.js] }
capabilities:
  networking:
    allowed_domains: ["*.example.com", docs.example.com, api.evil.dev, "*.cdn.evil.dev"]
    allowed_ports: [443, 8443]
  filesystem: { access: read-write, paths: [/cache/] }
  memory: { max_rss_mb: 1024 }
  process: { spawn: [/usr/bin/git] }
  env: [{ name: API_TOKEN }, { name: LOG_LEVEL }]
  syscalls: { allow: [io_uring_setup] }
isolation: { required: [network-namespace] }
`;

const PLAIN = { width: 100, style: styleFor(false), source: () => undefined };

async function read(text: string, file: string): Promise<Manifest> {
  const { manifest } = judgeManifest(documentOf(text, 'manifest', file));
  if (manifest === undefined) throw new Error('it is a manifest');
  return manifest;
}

async function diffs(): Promise<Readonly<Record<string, ManifestDiff>>> {
  const sources = { base: 'main:as-declared.yml', head: 'as-declared.yml' };
  const [base, head] = [await read(BASE, sources.base), await read(HEAD, sources.head)];
  const tool = { name: head.name, version: head.version };
  return {
    widened: { ...sources, tool, change: 'kept', changes: manifestChanges(base, head) },
    narrowed: { ...sources, tool, change: 'kept', changes: manifestChanges(head, base).filter(isNarrowed) },
    same: { ...sources, tool, change: 'kept', changes: manifestChanges(head, head) },
    new: { ...sources, tool, change: 'new', changes: manifestChanges(undefined, head) },
    removed: { ...sources, tool, change: 'removed', changes: removedRequests(base) },
  };
}

function isNarrowed({ kind }: ManifestDiff['changes'][number]): boolean {
  return kind === 'narrowed';
}

test.each(['widened', 'narrowed', 'same', 'new', 'removed'])('%s reads on a terminal as it did', async (name) => {
  const diff = (await diffs())[name];
  if (diff === undefined) throw new Error(`there is no ${name}`);
  expectGolden(`changes/${name}.txt`, changesText(diff, PLAIN));
});

test('the changes for programs are as they were', async () => {
  const { widened } = await diffs();
  if (widened === undefined) throw new Error('there is none');
  expectGolden('changes/widened.json', jsonText({ ...changesJson(widened), as_declared: { version: 'x' } }));
});

test('neither text commands a runner or a terminal, whatever the manifests say and are called', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('new', 'kept', 'removed'), (text, change) => {
      const kinds = (['widened', 'changed', 'narrowed'] as const).map((kind) => {
        return { kind, risk: 'high' as const, what: text, place: { file: text, line: 1 }, before: { file: text } };
      });
      const tool = { name: text, version: text };
      const diff: ManifestDiff = { base: text, head: text, tool, change, changes: kinds };
      const printed = changesText(diff, PLAIN);
      expect(readCommands(printed)).toEqual([]);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const json = jsonText(changesJson(diff));
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(readCommands(json)).toEqual([]);
    }),
  );
});
