import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulesDocument } from '../../scripts/rules-document.ts';
import { RULES } from '../../src/rules.ts';

const documented = readFileSync(fileURLToPath(new URL('../../docs/rules.md', import.meta.url)), 'utf8');

describe('the rules', () => {
  it('are all in docs/rules.md, as they are', () => {
    expect(documented).toBe(rulesDocument());
  });

  it.each(Object.keys(RULES))('%s is named question/what-is-wrong', (id) => {
    expect(id).toMatch(/^(signature|sbom|manifest|policy|runtime|host)\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
