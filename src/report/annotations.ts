import type { AnnotationProperties } from '@actions/core';
import type { Finding, Level, Place } from '../finding.ts';
import { ranked } from '../order.ts';
import type { GateResult } from '../result.ts';
import { RULES } from '../rules.ts';
import { culprits } from './culprits.ts';
import { inertLines, visible } from './escape.ts';
import { counted, placeText } from './wording.ts';

/** Annotations of each level that a step may show. */
const MAX_PER_LEVEL = 10;

/** Where the runner cuts a message, in bytes. */
const MAX_MESSAGE = 4096;

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** A file's path from the top of the repository; undefined for one that is not in it and so cannot be annotated. */
export type Locate = (file: string) => string | undefined;

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_MESSAGE) return text;
  // A character that the cut goes through is left out.
  return `${new TextDecoder().decode(bytes.subarray(0, MAX_MESSAGE - 8)).replace(/\ufffd+$/, '')}…`;
}

function positionOf(place: Place, file: string): AnnotationProperties {
  return {
    file: visible(file),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}

function annotation(finding: Finding, locate: Locate): Annotation {
  const { rule, level, message, place, related = [], fix } = finding;
  const file = place === undefined ? undefined : locate(place.file);
  const lines = [
    message,
    ...(place !== undefined && file === undefined ? [`at: ${placeText(place)}`] : []),
    ...related.map((each) => `because: ${placeText(each)}`),
    ...culprits(finding).map((each) => `process: ${each}`),
    ...(fix === undefined ? [] : [`fix: ${fix}`]),
  ];
  return {
    level,
    message: cut(inertLines(lines.map(visible).join('\n'))),
    properties: {
      title: `${RULES[rule].title} (${rule})`,
      ...(place === undefined || file === undefined ? {} : positionOf(place, file)),
    },
  };
}

function capped(annotations: readonly Annotation[], level: Level): readonly Annotation[] {
  const all = annotations.filter((each) => each.level === level);
  if (all.length <= MAX_PER_LEVEL) return all;
  const shown = all.slice(0, MAX_PER_LEVEL - 1);
  const message = `${counted(all.length - shown.length, `more ${level}`)} in the summary`;
  return [...shown, { level, message, properties: { title: 'as-declared' } }];
}

/** The findings of all tools as annotations: each once, the worst first, waived ones left out, at most ten of a level. */
export function annotationsOf(result: GateResult, locate: Locate): readonly Annotation[] {
  const findings = ranked(result.tools.flatMap((tool) => tool.findings));
  const shown = findings.filter((finding) => finding.exception === undefined);
  const annotations = shown.map((finding) => annotation(finding, locate));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => capped(annotations, level));
}
