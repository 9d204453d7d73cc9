import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { Component } from '../sbom.ts';

/** Control characters, invisible ones, those that turn the direction of text, and halves of a surrogate pair. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Scripts whose letters look like Latin ones. Others stand beside Latin in honest names, and nobody mistakes them. */
const ALIKE = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map((script) => ({
  script,
  mixed: new RegExp(String.raw`\p{sc=Latin}\p{L}*\p{sc=${script}}|\p{sc=${script}}\p{L}*\p{sc=Latin}`, 'u'),
}));

const ASCII = /^[\x00-\x7F]*$/u;

/** Names in which a letter stands for one of another script (UTS #39, 5): a person reads one package, a program another. */
function checkScripts({ name, group, pointer }: Component, file: string, findings: FindingCollector): void {
  for (const [key, text = ''] of Object.entries({ name, group })) {
    if (ASCII.test(text)) continue;
    const found = ALIKE.find(({ mixed }) => mixed.test(text));
    if (found === undefined) continue;
    findings.add(
      'sbom/mixed-scripts',
      `\`${key}\` is ${quoted(text)}: a word of it mixes Latin letters with ${found.script} ones.`,
      {
        fix: 'Write the name as the registry has it, and look at who published the package.',
        place: { file, pointer: `${pointer}/${key}` },
      },
    );
  }
}

/** Names that a person reads as others than a program does: bidi overrides, zero-width characters, line breaks. */
export function checkText(component: Component, file: string, findings: FindingCollector): void {
  checkScripts(component, file, findings);
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
