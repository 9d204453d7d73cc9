import { manifestChanges, removedRequests } from '../manifest/changes/compare.ts';
import { canvasFor } from '../report/canvas.ts';
import { changesJson } from '../report/changes-json.ts';
import { changesText } from '../report/changes-text.ts';
import { jsonText } from '../report/json.ts';
import { type ManifestDiff, widens } from '../report/manifest-diff.ts';
import type { Command } from './command.ts';
import { readDiffOptions, USAGE } from './diff-options.ts';
import { type DiffSide, readSide } from './diff-side.ts';
import { usage } from './options.ts';

function nothingThere(base: DiffSide, head: DiffSide): string {
  const places = [...new Set([base.source, head.source])].join(', ');
  return `No manifest is there: ${places}. Say --manifest PATH where it is called otherwise.`;
}

function compared(base: DiffSide, head: DiffSide): ManifestDiff {
  const sources = { base: base.source, head: head.source };
  if (head.manifest !== undefined) {
    const changes = manifestChanges(base.manifest, head.manifest);
    const tool = { name: head.manifest.name, version: head.manifest.version };
    return { ...sources, tool, change: base.manifest === undefined ? 'new' : 'kept', changes };
  }
  if (base.manifest === undefined) throw usage(nothingThere(base, head));
  const tool = { name: base.manifest.name, version: base.manifest.version };
  return { ...sources, tool, change: 'removed', changes: removedRequests(base.manifest) };
}

/** `as-declared diff`: what a change of a manifest asks for. */
export const diffCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { base, head, manifests, json } = readDiffOptions(words);
    const folder = process.cwd();
    const diff = compared(await readSide(base, manifests, folder), await readSide(head, manifests, folder));
    const text = json ? jsonText(changesJson(diff)) : changesText(diff, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return widens(diff) ? 1 : 0;
  },
};
