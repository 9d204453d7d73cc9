import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { INPUT_NAMES, readInputs } from '../../../src/step/inputs.ts';
import { readActionDefinition } from '../../kit/step.ts';

function give(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

function refused(): string {
  try {
    readInputs();
  } catch (error) {
    if (error instanceof Refusal && error.finding.rule === 'host/step-input') return error.finding.message;
    throw error;
  }
  throw new Error('not refused');
}

describe('inputs of the step', () => {
  beforeEach(() => give({ manifest: 'as-declared.json', policy: 'policy.yml' }));
  afterEach(() => vi.unstubAllEnvs());

  test('are those that action.yml declares', () => {
    expect(Object.keys(readActionDefinition().inputs)).toEqual([...INPUT_NAMES]);
  });

  test('are few by default', () => {
    expect(readInputs()).toEqual({
      request: {
        manifests: ['as-declared.json'],
        run: [],
        resolve: [],
        trustedRoot: { kind: 'tuf' },
        installDependencies: 'auto',
      },
      policy: 'policy.yml',
      report: undefined,
      summary: true,
      token: '',
      policyToken: '',
    });
  });

  test('are all read', () => {
    give({
      manifest: ' a.json \n\n',
      artifact: 'a.tgz',
      bundle: 'a.sigstore.json',
      sbom: 'sbom.json',
      scenario: 's.yml',
      run: '--find "two words"\nother',
      'trusted-root': 'root.json',
      mode: 'enforce',
      report: 'r.json',
      summary: 'false',
      'install-dependencies': 'never',
      token: 't',
      'policy-token': 'p',
    });
    expect(readInputs()).toEqual({
      request: {
        manifests: ['a.json'],
        artifact: 'a.tgz',
        bundle: 'a.sigstore.json',
        sbom: 'sbom.json',
        scenario: 's.yml',
        run: [['--find', 'two words'], ['other']],
        resolve: [],
        trustedRoot: { kind: 'file', file: 'root.json' },
        mode: 'enforce',
        installDependencies: 'never',
      },
      policy: 'policy.yml',
      report: 'r.json',
      summary: false,
      token: 't',
      policyToken: 'p',
    });
  });

  test.each([
    [{ manifest: ' \n ' }, 'No manifest is given.'],
    [{ policy: '' }, 'No policy is given.'],
    [{ polcy: 'x' }, 'There is no input "polcy".'],
    [{ manifest: 'a\nb\na' }, 'The manifest "a" is given twice.'],
    [{ mode: 'off' }, 'The input mode is "off".'],
    [{ mode: 'Enforce' }, 'The input mode is "Enforce".'],
    [{ summary: 'yes' }, 'The input summary is "yes".'],
    [{ 'install-dependencies': 'always' }, 'The input install-dependencies is "always".'],
    [{ offline: 'yes' }, 'The input offline is "yes".'],
    [{ attestations: 'acme' }, 'The input attestations is "acme".'],
    [{ attestations: 'acme/tool', offline: 'true' }, 'The input attestations asks GitHub, and offline nobody.'],
    [{ attestations: 'acme/..' }, 'The input attestations is "acme/..".'],
    [{ attestations: '../tool' }, 'The input attestations is "../tool".'],
    [{ offline: 'true', 'trusted-root': 'a' }, 'More than one input says whom to trust.'],
    [{ 'trusted-root': 'a', 'tuf-root': 'b' }, 'More than one input says whom to trust.'],
    [{ offline: 'true', 'tuf-mirror': 'https://a' }, 'More than one input says whom to trust.'],
    [{ 'tuf-mirror': 'file:///a' }, 'The input tuf-mirror is "file:///a".'],
  ])('refuses %j', (inputs, message) => {
    give(inputs);
    expect(refused()).toBe(message);
  });

  test.each([
    [{ offline: 'true' }, { kind: 'embedded' }],
    [{ offline: 'false' }, { kind: 'tuf' }],
    [{ 'tuf-mirror': 'https://tuf.acme.example' }, { kind: 'tuf', mirror: 'https://tuf.acme.example' }],
    [{ 'tuf-root': 'root.json' }, { kind: 'tuf', root: 'root.json' }],
  ])('trusts by %j', (inputs, source) => {
    give(inputs);
    expect(readInputs().request.trustedRoot).toEqual(source);
  });

  test.each(['artifact', 'bundle', 'sbom', 'scenario', 'run'])('refuses %s beside several manifests', (name) => {
    give({ manifest: 'a.json\nb.json', [name]: 'x' });
    expect(refused()).toBe(`The input ${name} belongs to one tool, and 2 manifests are given.`);
  });

  test.each(['a; b', 'a && b', 'a | b', 'echo $HOME', 'a `b`', 'a > b'])('refuses %j as a command line', (line) => {
    give({ run: line });
    expect(refused()).toContain('not to a shell');
  });
});
