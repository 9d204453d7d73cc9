import { isIP } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { quoted } from '../quoted.ts';
import type { DomainRequest } from './manifest.ts';
import { type BadTerm, badTerm, type Term } from './term.ts';

/** RFC 1035, section 2.3.4: octets in a label, and in a name as text without the root's dot. */
const MAX_LABEL = 63;
const MAX_NAME = 253;

/**
 * RFC 1123, section 2.1: letters, digits and hyphens. Underscores are refused although DNS carries them: no public
 * authority may certify a name that has one (CA/Browser Forum ballot SC12), and the gateway compares names with TLS.
 */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** What may stand in a name before `domainToASCII`, which would also decode `%65` and drop a tab. */
const SPELLING = /^[A-Za-z0-9._\u0080-\u{10ffff}-]+$/u;

const WILDCARD = '*.';

/**
 * A host name or one-label wildcard that may be asked for, with a port or without. Names come out as lower-case A-labels
 * (UTS 46).
 */
export function parseDomain(text: string): Term<DomainRequest> {
  const term = parseDeniedDomain(text);
  return 'value' in term ? (refuseSuffix(text, term.value.host) ?? term) : term;
}

/** One that may be denied: there, a wildcard may well cover domains of different owners. */
export function parseDeniedDomain(text: string): Term<DomainRequest> {
  const [, name = '', digits] = /^(.*?)(?::(\d*))?$/s.exec(text) ?? [];
  const wildcard = name.startsWith(WILDCARD);
  const base = wildcard ? name.slice(WILDCARD.length) : name;
  const ascii = domainToASCII(base).toLowerCase();
  const bad =
    refuseAddress(text, base, ascii) ??
    refuseSpelling(text, base) ??
    refuseLabels(text, ascii) ??
    (wildcard ? undefined : refuseSingleLabel(text, ascii)) ??
    (digits === undefined ? undefined : refusePort(text, digits));
  if (bad !== undefined) return bad;
  const host = wildcard ? `${WILDCARD}${ascii}` : ascii;
  return { value: digits === undefined ? { host } : { host, port: Number(digits) } };
}

/**
 * Whether `outer` covers every name that `inner` stands for. `*.b.c` covers `a.b.c`, `x.a.b.c` and `*.a.b.c`, but not
 * `b.c`; no name covers a wildcard.
 */
export function hostCovers(outer: string, inner: string): boolean {
  return outer === inner || (outer.startsWith(WILDCARD) && inner.endsWith(outer.slice(1)));
}

/** `0x7f.1` and `2130706433` are addresses to a resolver as well; `domainToASCII` spells them out. */
function refuseAddress(text: string, base: string, ascii: string): BadTerm | undefined {
  const looksLike6 = text.startsWith('[') || text.split(':').length > 2;
  if (!looksLike6 && isIP(base) === 0 && isIP(ascii) === 0) return undefined;
  return badTerm(
    'ip-address',
    `${quoted(text)} is an address, and only names can be granted.`,
    'Name the host: as-declared resolves it outside of the sandbox.',
  );
}

function refuseSpelling(text: string, base: string): BadTerm | undefined {
  if (base.includes('*')) {
    return badTerm(
      'misplaced-wildcard',
      `${quoted(text)} has a wildcard that is not its whole leftmost label.`,
      'Write "*.example.com" for every name below example.com, or list the names.',
    );
  }
  if (/[/?#@]/.test(text)) {
    return badTerm(
      'invalid-domain',
      `${quoted(text)} is more than a host name.`,
      'Write the host alone: "example.com".',
    );
  }
  if (base.endsWith('.')) {
    return badTerm('invalid-domain', `${quoted(text)} ends in a dot.`, 'Leave the last dot out.');
  }
  return SPELLING.test(base) ? undefined : notAName(text);
}

function refuseLabels(text: string, ascii: string): BadTerm | undefined {
  const wellFormed = ascii.split('.').every((label) => label.length <= MAX_LABEL && LABEL.test(label));
  return wellFormed && ascii.length <= MAX_NAME && isDecodable(ascii) ? undefined : notAName(text);
}

/** Whether every A-label stands for a U-label. `domainToASCII` asks that in Node 20 and no longer in Node 24. */
function isDecodable(ascii: string): boolean {
  const unicode = domainToUnicode(ascii);
  return domainToASCII(unicode) === ascii && !unicode.split('.').some((label) => label.startsWith('xn--'));
}

/** Resolvers try single labels in their own search domains, and `localhost` is the sandbox itself. */
function refuseSingleLabel(text: string, ascii: string): BadTerm | undefined {
  if (ascii.includes('.')) return undefined;
  return badTerm('invalid-domain', `${quoted(text)} is a single label.`, 'Write the full name: "host.example.com".');
}

function notAName(text: string): BadTerm {
  return badTerm(
    'invalid-domain',
    `${quoted(text)} is not a host name.`,
    `Labels are letters, digits and hyphens, at most ${MAX_LABEL} of them, with dots between.`,
  );
}

/**
 * Below a public suffix, anybody can register a name; `*.kawasaki.jp` is a rule whose every child is a suffix, so the
 * question is asked of a child. Not seen: a domain between suffixes and their owner, such as `*.amazonaws.com`.
 */
function refuseSuffix(text: string, host: string): BadTerm | undefined {
  if (!host.startsWith(WILDCARD)) return undefined;
  const base = host.slice(WILDCARD.length);
  const child = `x.${base}`;
  const suffix = getPublicSuffix(child, { allowPrivateDomains: true, extractHostname: false }) ?? child;
  if (suffix.length < base.length) return undefined;
  return badTerm(
    'public-suffix',
    `${quoted(text)} covers domains of different owners: anybody can get a name below ${base}.`,
    `Write the owner's domain too, such as "*.example.${base}".`,
  );
}

function refusePort(text: string, digits: string): BadTerm | undefined {
  const port = Number(digits);
  if (/^[1-9]\d{0,4}$/.test(digits) && port <= 65535) return undefined;
  return badTerm('invalid-port', `${quoted(text)} ends in no port.`, 'Write a port from 1 to 65535, or none.');
}
