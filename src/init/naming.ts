import type { Clues, Found } from './clues.ts';

/** As the manifest's schema has them. */
const NAME = /^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$/;
const MAX_NAME = 214;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_!-]*$/;
const MAX_VERSION = 128;

/** For a tool that has not been released under any. */
const NO_VERSION = '0.0.0';

export function isToolName(text: string): boolean {
  return NAME.test(text) && text.length <= MAX_NAME;
}

/** The name that was asked for, or the first that a file gives, or the folder's. */
export function toolName(wish: string | undefined, clues: readonly Clues[], folder: string): Found<string> {
  if (wish !== undefined) return { value: wish, from: 'the command line' };
  const given = clues.find(({ name }) => name !== undefined)?.name ?? { value: folder, from: "the folder's name" };
  if (isToolName(given.value)) return given;
  return { value: spelt(given.value), from: `${given.from}, in letters that a manifest's names may have` };
}

function spelt(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z0-9@._/+-]+/g, '-').replace(/^[^A-Za-z0-9@]+/, '');
  return letters.slice(0, MAX_NAME).replace(/-+$/, '') || 'tool';
}

export function toolVersion(clues: readonly Clues[]): Found<string> {
  const given = clues.find(({ version }) => version !== undefined)?.version;
  if (given !== undefined && VERSION.test(given.value) && given.value.length <= MAX_VERSION) return given;
  const why = given === undefined ? 'no file of the folder, which states none' : `nowhere: ${given.from} is no version`;
  return { value: NO_VERSION, from: why };
}

/** A file name that stays the same from version to version, so that manifest and workflow need not follow. */
export function artifactName(tool: string): string {
  const plain = tool.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
  return `${plain === '' ? 'tool' : plain}.tgz`;
}
