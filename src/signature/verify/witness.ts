import type { Bundle } from '@sigstore/bundle';
import { RFC3161Timestamp } from '@sigstore/core';
import type { TransparencyLogEntry, TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';

/** When a signature was seen, by the clocks of those who saw it. To be believed once the bundle is verified. */
export interface WitnessedTimes {
  /** By transparency logs that promised inclusion at that moment. */
  readonly logged: readonly Date[];
  /** By timestamp authorities (RFC 3161). */
  readonly timestamped: readonly Date[];
}

/** The times that a bundle claims. */
export function witnessedTimes(bundle: Bundle): WitnessedTimes {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  return {
    logged: tlogEntries.flatMap((entry) => promisedAt(entry) ?? []),
    timestamped: timestamps.map(({ signedTimestamp }) => signingTime(signedTimestamp)),
  };
}

/** Only a log's signed promise carries a time; an entry that is merely included has none of its own. */
function promisedAt({ inclusionPromise, integratedTime }: TransparencyLogEntry): Date | undefined {
  if (inclusionPromise === undefined || integratedTime === '0') return undefined;
  return onCalendar(new Date(Number(integratedTime) * 1000), `The integrated time ${integratedTime}`);
}

function signingTime(timestamp: Uint8Array): Date {
  try {
    return onCalendar(RFC3161Timestamp.parse(Buffer.from(timestamp)).signingTime, 'The time of a timestamp');
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('signature/timestamp', `A timestamp of the bundle cannot be read: ${reasons(cause)}.`, { cause });
  }
}

function onCalendar(time: Date, name: string): Date {
  if (Number.isNaN(time.getTime())) throw new Refusal('signature/timestamp', `${name} is no date.`);
  return time;
}

/**
 * Ends unless each log entry was made while its log's key was valid. The library asks that of promises alone; an entry
 * without one is held to the times of the timestamp authorities.
 */
export function assertLogKeysValid(bundle: Bundle, times: WitnessedTimes, root: TrustedRoot): void {
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const promised = promisedAt(entry);
    const made = promised === undefined ? times.timestamped : [promised];
    const logs = root.tlogs.filter((log) => sameKey(log, entry));
    if (!logs.some((log) => made.every((time) => validAt(log, time)))) {
      const found = made.map((time) => time.toISOString()).join(', ');
      const expected = logs.map((log) => period(log)).join(', or ');
      const message = `A log entry was made at ${found}; its log's key is valid ${expected}.`;
      throw new Refusal('signature/log-key-expired', message);
    }
  }
}

function sameKey(log: TransparencyLogInstance, { logId }: TransparencyLogEntry): boolean {
  const id = (log.checkpointKeyId ?? log.logId)?.keyId;
  return id !== undefined && logId !== undefined && Buffer.from(id).equals(logId.keyId);
}

/** Both ends belong to the period. */
function validAt({ publicKey }: TransparencyLogInstance, time: Date): boolean {
  const { start, end } = publicKey?.validFor ?? {};
  return start !== undefined && start <= time && (end === undefined || time <= end);
}

function period({ publicKey }: TransparencyLogInstance): string {
  const { start, end } = publicKey?.validFor ?? {};
  return `from ${start?.toISOString()}${end === undefined ? ' on' : ` to ${end.toISOString()}`}`;
}
