import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, type Place, Refusal } from '../finding.ts';
import type { ClosureRequest } from '../manifest/manifest.ts';
import { quoted } from '../quoted.ts';
import type { Artifact } from './artifact.ts';
import { checkFolder } from './closure/folder.ts';
import { findInside, readInside } from './closure/inside.ts';
import { parseLockfile } from './closure/lockfile.ts';
import { installLocked } from './closure/npm.ts';
import { parsePackage } from './closure/package-json.ts';
import { writing } from './writing.ts';

/** The tool's dependencies, ready to be mounted at `/tool/node_modules`. */
export type Closure =
  | {
      readonly kind: 'lockfile';
      readonly path: string;
      readonly packages: number;
      /** Whether the lockfile, and so every byte installed from it, is part of the signed artifact. */
      readonly covered: boolean;
      readonly lockfileSha256: string;
    }
  | {
      readonly kind: 'folder';
      readonly path: string;
      readonly packages: number;
      readonly files: number;
      readonly covered: false;
    };

export interface ClosureContext {
  readonly artifact: Artifact;
  readonly manifestFolder: string;
  /** An empty folder of ours, into which no other user may write. */
  readonly into: string;
  /** Ends the installation from outside. */
  readonly interrupted: AbortSignal;
}

const PACKAGE_FOLDER = 'node_modules';

/** The mount would hide signed files of the artifact behind unsigned ones; where it has none, it needs a place. */
function makeMountPoint({ root }: Artifact): void {
  writing(root, () => mkdirSync(join(root, PACKAGE_FOLDER), { recursive: true }));
  if (readdirSync(join(root, PACKAGE_FOLDER)).length === 0) return;
  throw new Refusal(
    'signature/closure-conflict',
    'The artifact has node_modules/ and asks for a closure in its place.',
    {
      fix: 'Leave node_modules/ out of the artifact, or artifact.closure out of the manifest.',
    },
  );
}

async function fromLockfile(lockfile: string, context: ClosureContext): Promise<Closure> {
  const { artifact, manifestFolder, into, interrupted } = context;
  const inArtifact = await findInside(artifact.root, lockfile);
  const path = inArtifact ?? (await findInside(manifestFolder, lockfile));
  if (path === undefined) {
    throw new Refusal(
      'signature/closure-unreadable',
      `The lockfile ${quoted(lockfile)} is neither in the artifact nor beside the manifest.`,
      { fix: 'Pack the lockfile with the tool, or correct artifact.closure.lockfile.' },
    );
  }
  const { text, sha256 } = await readInside(path);
  const lock = parseLockfile(text);
  const packageJson = await findInside(artifact.root, 'package.json');
  if (packageJson === undefined) {
    throw new Refusal('signature/closure-unreadable', 'The artifact has no package.json to install a lockfile for.', {
      fix: 'Pack package.json at the top of the artifact.',
    });
  }
  const wanted = parsePackage((await readInside(packageJson)).text);
  const installed = await installLocked(wanted, lock, into, interrupted);
  return { kind: 'lockfile', ...installed, covered: inArtifact !== undefined, lockfileSha256: sha256 };
}

async function fromFolder(folder: string, { manifestFolder }: ClosureContext): Promise<Closure> {
  const path = await findInside(manifestFolder, folder);
  if (path === undefined) {
    throw new Refusal('signature/closure-unreadable', `The folder ${quoted(folder)} is not beside the manifest.`, {
      fix: 'Correct artifact.closure.path, or install the dependencies before the gate.',
    });
  }
  return { kind: 'folder', path, ...(await checkFolder(path)), covered: false };
}

/**
 * Gets the tool's dependencies: installed by us from a lockfile that pins every byte, or a folder as it is. In the
 * artifact's root an empty `node_modules` is left to mount them on.
 * @throws Refusal signature/closure-…
 */
export async function materialiseClosure(request: ClosureRequest, context: ClosureContext): Promise<Closure> {
  makeMountPoint(context.artifact);
  return request.kind === 'lockfile' ? fromLockfile(request.lockfile, context) : fromFolder(request.path, context);
}

/** Says how much of what runs no signature covers. */
export function uncoveredCode(closure: Closure, place: Place): readonly Finding[] {
  if (closure.covered) return [];
  const { kind, packages } = closure;
  const [what, fix] =
    kind === 'folder'
      ? [
          `${closure.files} files in ${packages} packages of an unpinned folder`,
          'Name a lockfile instead, and pack it.',
        ]
      : [
          `${packages} packages pinned by an unsigned lockfile`,
          'Pack the lockfile with the tool, so that it is signed.',
        ];
  return [
    finding('signature/uncovered-code', `The tool runs with ${what}, which its signature does not cover.`, {
      fix,
      place,
      evidence: { kind, packages, ...(kind === 'folder' ? { files: closure.files } : {}) },
    }),
  ];
}
