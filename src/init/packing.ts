import type { Remark, Start } from './clues.ts';
import type { Folder } from './folder.ts';
import { isPlainName, shown } from './plain.ts';

/** What is beside a tool in its folder and not needed to run it. */
const NOT_NEEDED = /^(?:as-declared\..*|.*\.(?:tgz|tar\.\w+|zip|whl|mcpb|dxt|skill)|__tests__|tests?|docs|coverage)$/;

const MAX_SHOWN = 5;

/** What of the folder is packed as the artifact, by the names at its top. */
export interface Packed {
  readonly entries: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Names that would have to be quoted are left out: they would have to be so in a workflow as well. */
export function packed({ top, files }: Folder, start: Start | undefined): Packed {
  const [started] = start?.file?.split('/') ?? [];
  const needed = top.filter((name) => name === started || !NOT_NEEDED.test(name));
  const odd = needed.filter((name) => !isPlainName(name));
  return {
    entries: needed.filter(isPlainName),
    remarks: [...oddNames(odd), ...(start?.file === undefined ? [] : notThere(start.file, files))],
  };
}

function oddNames(odd: readonly string[]): readonly Remark[] {
  if (odd.length === 0) return [];
  const names = odd.slice(0, MAX_SHOWN).map(shown).join(', ');
  const more = odd.length > MAX_SHOWN ? ` and ${odd.length - MAX_SHOWN} more` : '';
  const text = `Not packed, since a command line would have to quote the name: ${names}${more}.`;
  return [{ part: 'files', text }];
}

function notThere(file: string, files: Folder['files']): readonly Remark[] {
  if (files.has(file)) return [];
  const text = `${file} is not in the folder yet. Build it before the tool is packed, in the workflow too.`;
  return [{ part: 'build', text }];
}
