import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';

const SET_ID_AND_STICKY = 0o7000;

const FIX = 'Pack plain files and folders only.';

/** Links are refused whether or not they stay inside: what they lead to is decided when they are followed, not now. */
export function refuseLink(name: string, target: string | undefined): never {
  const lead = target === undefined ? '' : ` to ${quoted(target)}`;
  throw new Refusal('signature/artifact-link', `The artifact's entry ${quoted(name)} is a link${lead}.`, {
    fix: 'Pack the file itself in the place of the link.',
  });
}

export function refuseSpecialFile(name: string, kind: string): never {
  throw new Refusal('signature/artifact-special-file', `The artifact's entry ${quoted(name)} is a ${kind}.`, {
    fix: FIX,
  });
}

/**
 * Whether an entry of this Unix mode may be run.
 * @throws Refusal signature/artifact-special-mode
 */
export function isExecutable(name: string, mode: number): boolean {
  const special = mode & SET_ID_AND_STICKY;
  if (special !== 0) {
    throw new Refusal(
      'signature/artifact-special-mode',
      `The artifact's entry ${quoted(name)} has the mode ${mode.toString(8)}, which is setuid, setgid or sticky.`,
      { fix: 'Clear the bits with `chmod ug-s,-t` before packing.' },
    );
  }
  return (mode & 0o111) !== 0;
}
