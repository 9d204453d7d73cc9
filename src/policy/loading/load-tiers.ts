import { type Document, parseDocument } from '../../document.ts';
import { type Finding, finding, type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { PolicyLayer } from '../layer.ts';
import { readLayer } from '../reading/read-layer.ts';
import { wrongExpressions } from '../reading/wrong-expressions.ts';
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
  /** Every file by its source, however many references lead to it; undefined where it could not be read. */
  readonly #documents = new Map<string, Document | undefined>();
  /** What the files say; undefined where that cannot be used. */
  readonly #layers = new Map<Document, PolicyLayer | undefined>();
  /** Sources of the files that tiers begin with. */
  readonly #entered = new Set<string>();

  constructor(store: PolicyStore, now: Date) {
    this.#store = store;
    this.#now = now;
  }

  /** The tier of the file at the end of a step, and after it the tiers of other owners that it extends. */
  async tiers(step: Step): Promise<readonly Tier<PolicyLayer>[]> {
    const source = sourceOf(step.address);
    if (this.#entered.has(source)) {
      // The tier stands already; the reference may still be a cycle, or pin other bytes.
      await this.#follow(step);
      return [];
    }
    this.#entered.add(source);
    const foreign: Step[] = [];
    const [first, ...rest] = await this.#joined(step, foreign, new Set());
    if (first === undefined) return [];
    const tier = { open: foreign.length > 0, layers: [first, ...rest] } as const;
    if (tier.open) this.#refuseExceptions(tier.layers);
    const beyond: Tier<PolicyLayer>[] = [];
    for (const next of foreign) beyond.push(...(await this.tiers(next)));
    return [tier, ...beyond];
  }

  /** The file at the end of a step, and what it extends of its own owner; what is of others is put by in `foreign`. */
  async #joined(step: Step, foreign: Step[], seen: Set<string>): Promise<readonly PolicyLayer[]> {
    const layer = await this.#follow(step);
    const source = sourceOf(step.address);
    if (layer === undefined || seen.has(source)) return [];
    seen.add(source);
    const layers = [layer];
    for (const { value, place } of layer.extends) {
      const next: Step = {
        address: addressOf(value, step.address),
        place,
        trail: [...step.trail, source],
        ...(value.sha256 !== undefined && { sha256: value.sha256 }),
      };
      if (isSameOwner(next.address, step.address)) layers.push(...(await this.#joined(next, foreign, seen)));
      else foreign.push(next);
    }
    return layers;
  }

  /** The file at the end of a step, unless the step may not be taken or does not lead to the bytes that it should. */
  async #follow(step: Step): Promise<PolicyLayer | undefined> {
    const refusal = this.#refuseStep(step);
    if (refusal !== undefined) {
      this.#fail([refusal]);
      return undefined;
    }
    const document = await this.#document(step);
    if (document === undefined) return undefined;
    if (step.sha256 === undefined || step.sha256 === document.sha256) return this.#layer(document, step);
    this.#fail([pinMismatch(step, document.sha256)]);
    return undefined;
  }

  async #document(step: Step): Promise<Document | undefined> {
    const source = sourceOf(step.address);
    if (!this.#documents.has(source)) this.#documents.set(source, await this.#read(step, source));
    return this.#documents.get(source);
  }

  async #read(step: Step, source: string): Promise<Document | undefined> {
    try {
      const { bytes, file, findings: remarks } = await this.#store.read(step.address);
      this.findings.push(...remarks);
      const document = parseDocument(bytes, file, 'policy');
      this.sources.push({ source, sha256: document.sha256 });
      return document;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#fail([ledTo(step, error.finding)]);
      return undefined;
    }
  }

  async #layer(document: Document, step: Step): Promise<PolicyLayer | undefined> {
    if (this.#layers.has(document)) return this.#layers.get(document);
    const { layer, findings: wrong } = readLayer(document, this.#now);
    const unreadable = layer === undefined ? [] : await wrongExpressions(layer);
    const findings = [...wrong, ...unreadable];
    const isUsable = layer !== undefined && unreadable.length === 0;
    this.#layers.set(document, isUsable ? layer : undefined);
    const told = findings.map((found) => ledTo(step, found));
    if (!isUsable) this.#fail(told);
    else this.findings.push(...told);
    return isUsable ? layer : undefined;
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
    if (address.commit !== undefined && /^\.\.(?:\/|$)/.test(address.path)) {
      const message = `${quoted(address.path)} leads out of the repository.`;
      return finding('policy/extends-outside', message, { ...at, fix: 'Name a file of the same repository.' });
    }
    const isKnown = this.#documents.has(source);
    if (trail.length <= MAX_DEPTH && (isKnown || this.#documents.size < MAX_FILES)) return undefined;
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

/** A finding in a file that a reference led to, with the reference. */
function ledTo({ place }: Step, found: Finding): Finding {
  return place === undefined ? found : { ...found, related: [...(found.related ?? []), place] };
}

function pinMismatch({ address, sha256, place }: Step, found: string): Finding {
  const message = `${sourceOf(address)} has the SHA-256 ${found}; expected is ${sha256}.`;
  return finding('policy/pin-mismatch', message, {
    ...(place !== undefined && { place }),
    fix: 'Review what changed in that file, then set the new hash.',
  });
}
