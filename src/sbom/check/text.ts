import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { Component } from '../sbom.ts';

/** Control characters, invisible ones, those that turn the direction of text, and halves of a surrogate pair. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Names that a person reads as others than a program does: bidi overrides, zero-width characters, line breaks. */
export function checkText(component: Component, file: string, findings: FindingCollector): void {
  const { name, group, version, purl, bomRef, pointer } = component;
  const texts = { name, group, version, purl: purl?.text, 'bom-ref': bomRef };
  for (const [key, text] of Object.entries(texts)) {
    const [character] = DECEPTIVE.exec(text ?? '') ?? [];
    if (text === undefined || character === undefined) continue;
    const shown = quoted(text.replaceAll(new RegExp(DECEPTIVE, 'gu'), (one) => `<${codePoint(one)}>`));
    findings.add(
      'sbom/deceptive-text',
      `\`${key}\` is ${shown}: it holds ${codePoint(character)}, which is not seen.`,
      {
        fix: 'Write names in visible characters only.',
        place: { file, pointer: `${pointer}/${key}` },
      },
    );
  }
}
