import type { Document } from '../document.ts';
import { type Finding, finding } from '../finding.ts';
import { schemaRule } from './rule.ts';

/** Beyond this a reader has the wrong file in hand rather than so many slips. */
const MAX_FINDINGS = 50;

/** The first findings of a document, and one that counts the others. */
export function limited(findings: readonly Finding[], document: Document): readonly Finding[] {
  const hidden = findings.length - MAX_FINDINGS;
  return hidden <= 0 ? findings : [...findings.slice(0, MAX_FINDINGS), andMore(hidden, document)];
}

function andMore(hidden: number, document: Document): Finding {
  return finding(schemaRule(document.kind, 'invalid-value'), `${hidden} more places are not what they should be.`, {
    place: document.place(''),
    fix: `Check that this file is a ${document.kind}; the first ${MAX_FINDINGS} places are listed.`,
  });
}
