import { Refusal } from '../../src/finding.ts';
import { type PolicyAddress, sourceOf } from '../../src/policy/loading/policy-address.ts';
import type { PolicyFile, PolicyStore } from '../../src/policy/loading/policy-store.ts';

/** A policy file as data, with what every one must say. */
export function policyText(more: object = {}): string {
  return JSON.stringify({ schema_version: 1, name: 'acme', ...more });
}

/** Policy files by what reports call their source: `base.yml`, `acme/.github@<commit>:base.yml`. */
export class MemoryStore implements PolicyStore {
  /** Sources of what was read, in its order. */
  readonly reads: string[] = [];
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  async read(address: PolicyAddress): Promise<PolicyFile> {
    const source = sourceOf(address);
    this.reads.push(source);
    const text = this.#files[source];
    if (text === undefined)
      throw new Refusal('policy/unreadable', `There is no ${source}.`, { place: { file: source } });
    return { bytes: new TextEncoder().encode(text), file: source, findings: [] };
  }
}
