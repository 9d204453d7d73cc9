import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';

function ambiguous(problem: string): Refusal {
  return new Refusal('signature/artifact-ambiguous', `An extended header of the archive ${problem}.`, {
    fix: 'Pack the tool again with a current tar.',
  });
}

function takeRecord(text: Buffer): { key: string; value: string; length: number } {
  const space = text.indexOf(' ');
  const digits = text.toString('latin1', 0, Math.max(0, space));
  const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
  const equals = text.indexOf('=', space);
  if (length > text.length || equals === -1 || equals >= length || text[length - 1] !== 0x0a) {
    throw ambiguous('is not a list of records');
  }
  return {
    key: text.toString('utf8', space + 1, equals),
    value: text.toString('utf8', equals + 1, length - 1),
    length,
  };
}

/**
 * The records of a pax extended header (POSIX.1-2017, pax, "pax Extended Header"). Strict where readers differ: each
 * key once, none empty, nothing behind the last record.
 * @throws Refusal signature/artifact-ambiguous
 */
export function readPax(body: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let rest = body; rest.length > 0; ) {
    const { key, value, length } = takeRecord(rest);
    if (records.has(key)) throw ambiguous(`has the key ${quoted(key)} twice`);
    if (value === '') throw ambiguous(`takes the key ${quoted(key)} back`);
    records.set(key, value);
    rest = rest.subarray(length);
  }
  return records;
}
