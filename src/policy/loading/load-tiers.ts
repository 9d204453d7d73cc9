import { parseDocument } from '../../document.ts';
import { type Finding, finding, type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { PolicyLayer } from '../layer.ts';
import { readLayer } from '../reading/read-layer.ts';
import type { Tier } from '../tier.ts';
import { addressOf, isSameOwner, type PolicyAddress, sourceOf } from './policy-address.ts';
import type { PolicyStore } from './policy-store.ts';

/** A policy is written for people to read; nobody follows more files than this, or deeper. */
const MAX_FILES = 32;
const MAX_DEPTH = 8;

export interface PolicySourceSummary {
  readonly source: string;
  readonly sha256: string;
}

/** The layers of a policy, unless findings say why nothing can be judged by it. */
export interface LoadedTiers {
  readonly tiers?: readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]];
  readonly findings: readonly Finding[];
  /** Every file that was read, the one that was named first. */
  readonly sources: readonly PolicySourceSummary[];
}

/** A reference that is being followed: whither, what its bytes must hash to, and who says so. */
interface Step {
  readonly address: PolicyAddress;
  readonly sha256?: string;
  readonly place?: Place;
  /** Sources of the files that led here. */
  readonly trail: readonly string[];
}

/**
 * Reads a policy file and all that it extends.
 * @param now the moment of the judgement, for their expiry
 */
export async function loadTiers(entry: PolicyAddress, store: PolicyStore, now: Date): Promise<LoadedTiers> {
  const loader = new Loader(store, now);
  const [first, ...rest] = await loader.tiers({ address: entry, trail: [] });
  const { findings, sources, failed } = loader;
  return failed || first === undefined ? { findings, sources } : { tiers: [first, ...rest], findings, sources };
}

class Loader {
  readonly findings: Finding[] = [];
  readonly sources: PolicySourceSummary[] = [];
  /** Whether a file is missing, so that what was read is not the policy. */
  failed = false;
  readonly #store: PolicyStore;
  readonly #now: Date;

  constructor(store: PolicyStore, now: Date) {
    this.#store = store;
    this.#now = now;
  }

  /** The tier of the file at the end of a step, and after it the tiers of other owners that it extends. */
  async tiers(step: Step): Promise<readonly Tier<PolicyLayer>[]> {
    const foreign: Step[] = [];
    const [first, ...rest] = await this.#layers(step, foreign, new Set());
    if (first === undefined) return [];
    const tier = { open: foreign.length > 0, layers: [first, ...rest] } as const;
    if (tier.open) this.#refuseExceptions(tier.layers);
    const beyond: Tier<PolicyLayer>[] = [];
    for (const next of foreign) beyond.push(...(await this.tiers(next)));
    return [tier, ...beyond];
  }

  /** The file at the end of a step, and what it extends of its own owner; what is of others is put by in `foreign`. */
  async #layers(step: Step, foreign: Step[], seen: Set<string>): Promise<readonly PolicyLayer[]> {
    const source = sourceOf(step.address);
    if (seen.has(source)) return [];
    seen.add(source);
    const layer = await this.#layer(step, source);
    if (layer === undefined) return [];
    const layers = [layer];
    for (const { value, place } of layer.extends) {
      const next: Step = {
        address: addressOf(value, step.address),
        place,
        trail: [...step.trail, source],
        ...(value.sha256 !== undefined && { sha256: value.sha256 }),
      };
      const refusal = this.#refuseStep(next);
      if (refusal !== undefined) this.#fail([refusal]);
      else if (isSameOwner(next.address, step.address)) layers.push(...(await this.#layers(next, foreign, seen)));
      else foreign.push(next);
    }
    return layers;
  }

  async #layer({ address, sha256, place }: Step, source: string): Promise<PolicyLayer | undefined> {
    try {
      const { bytes, file, findings: remarks } = await this.#store.read(address);
      this.findings.push(...remarks);
      const document = parseDocument(bytes, file, 'policy');
      this.sources.push({ source, sha256: document.sha256 });
      if (sha256 !== undefined && sha256 !== document.sha256) {
        throw pinMismatch(source, sha256, document.sha256, place);
      }
      const { layer, findings } = await readLayer(document, this.#now);
      if (layer === undefined) this.#fail(findings);
      else this.findings.push(...findings);
      return layer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#fail([place === undefined ? error.finding : { ...error.finding, related: [place] }]);
      return undefined;
    }
  }

  #fail(findings: readonly Finding[]): void {
    this.findings.push(...findings);
    this.failed = true;
  }

  #refuseStep({ address, place, trail }: Step): Finding | undefined {
    const source = sourceOf(address);
    const at = place === undefined ? {} : { place };
    if (trail.includes(source)) {
      const message = `The policy extends itself: ${[...trail, source].map((one) => quoted(one)).join(' → ')}.`;
      return finding('policy/extends-cycle', message, { ...at, fix: 'Take one of these references out.' });
    }
    if (address.path.startsWith('..') && address.commit !== undefined) {
      const message = `${quoted(address.path)} leads out of the repository.`;
      return finding('policy/extends-outside', message, { ...at, fix: 'Name a file of the same repository.' });
    }
    if (trail.length < MAX_DEPTH && this.sources.length < MAX_FILES) return undefined;
    const message = `The policy extends more than ${MAX_FILES} files, or over more than ${MAX_DEPTH} steps.`;
    return finding('policy/extends-too-deep', message, { ...at, fix: 'Join some of them into one.' });
  }

  /** What an owner asks of everybody is not for those who are asked to waive. */
  #refuseExceptions(layers: readonly PolicyLayer[]): void {
    const refusals = layers.flatMap(({ exceptions }) =>
      exceptions.map(({ id, place }) =>
        finding('policy/overlay-exception', `${id}: a policy that extends another owner's cannot waive anything.`, {
          place,
          fix: 'Ask the owners of the policy that is extended for the exception.',
        }),
      ),
    );
    if (refusals.length > 0) this.#fail(refusals);
  }
}

function pinMismatch(source: string, expected: string, found: string, place: Place | undefined): Refusal {
  return new Refusal('policy/pin-mismatch', `${source} has the SHA-256 ${found}; expected is ${expected}.`, {
    ...(place === undefined ? {} : { place }),
    fix: 'Review what changed in that file, then set the new hash.',
  });
}
