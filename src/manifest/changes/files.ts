import { pathCovers, TMP, TOOL } from '../path.ts';
import { type Respect, uncovered, valuesOf } from './surplus.ts';

/**
 * Paths, none < read < write: what may be written may be read. Every sandbox has an empty /tmp to write and the tool's
 * own files to read, whatever is asked for.
 */
export const files: Respect = ({ capabilities: more }, { capabilities: less }) => {
  const written = [...valuesOf(less.write), TMP];
  const writes = uncovered(more.write, written, pathCovers);
  const read = [...valuesOf(less.read), ...written, TOOL, ...valuesOf(writes)];
  const surplus = (use: 'read' | 'write', { value, pointer }: (typeof writes)[number]) => ({
    weight: use,
    gained: `adds ${use} access to ${value}`,
    lost: `drops ${use} access to ${value}`,
    here: pointer,
    near: `/capabilities/filesystem/${use}`,
  });
  return [
    ...writes.map((path) => surplus('write', path)),
    ...uncovered(more.read, read, pathCovers).map((path) => surplus('read', path)),
  ];
};

/** Programs, one by one: a folder of programs cannot be asked for. */
export const programs: Respect = (more, less) =>
  uncovered(more.capabilities.spawn, valuesOf(less.capabilities.spawn), Object.is).map(({ value, pointer }) => ({
    weight: 'program',
    gained: `may now start ${value}`,
    lost: `may no longer start ${value}`,
    here: pointer,
    near: '/capabilities/process/spawn',
  }));
