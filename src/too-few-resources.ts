import { Refusal } from './finding.ts';

/** What the kernel says to a process that may open no more files, or on a machine where nobody may: open(2). */
export const NO_DESCRIPTORS: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE']);

export function tooFewResources(cause?: unknown): Refusal {
  return new Refusal('host/too-few-resources', 'The machine gives as-declared too few open files or processes.', {
    cause,
    fix: 'Raise the limits of the shell or the service that starts it: ulimit -n for files, ulimit -u for processes.',
  });
}
