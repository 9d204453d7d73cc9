import { join } from 'node:path';
import { defined } from '../../defined.ts';
import { parseDocument } from '../../document.ts';
import { Refusal } from '../../finding.ts';
import { type Clues, type EnvClue, type Found, found, type Remark, SAYS_NOTHING } from '../clues.ts';
import { interpreterNamed } from '../command.ts';
import { Fields } from '../fields.ts';
import type { Folder } from '../folder.ts';
import { shown } from '../plain.ts';
import { looksSecret } from '../secret.ts';

/** Newest first: the older names count where it is absent. */
const NAMESPACES = ['openclaw', 'clawdbot', 'clawdis'];

/**
 * What the front matter of a skill says: `name` and `metadata.version` (agentskills.io, "Specification"), and under
 * `metadata.openclaw` (docs.openclaw.ai, "Skills" and "Skill format") `requires` with `bins`, `anyBins`, `env` and
 * `config`, `primaryEnv`, `envVars`, `os` and `install`.
 */
export function skill(fields: Fields, file: string, folder: Folder): Clues {
  const metadata = readMetadata(fields, join(folder.given, file));
  const needs = metadata.map(NAMESPACES.find((name) => metadata.has(name)) ?? '');
  const version = fields.text('version') ?? metadata.text('version');
  return {
    ...SAYS_NOTHING,
    what: 'a skill',
    file,
    env: readEnv(needs, file),
    programs: readPrograms(needs.map('requires'), file),
    remarks: leftOut(needs, file),
    ...defined({ name: found(fields.text('name'), `name of ${file}`), version: found(version, `version of ${file}`) }),
  };
}

/** A map, or the text of one: OpenClaw writes it as JSON. */
function readMetadata(fields: Fields, file: string): Fields {
  const text = fields.text('metadata');
  if (text === undefined) return fields.map('metadata');
  try {
    return new Fields(parseDocument(Buffer.from(text), file, 'project file').value);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new Refusal('host/init-not-parsable', `The metadata is text that is no JSON: ${cause.finding.message}`, {
      place: { file },
      fix: 'Write it as a map of YAML.',
      cause,
    });
  }
}

/** `envVars` tells more of a variable than `requires.env` does. Which is a secret only `primaryEnv` says. */
function readEnv(needs: Fields, file: string): readonly Found<EnvClue>[] {
  const primary = needs.text('primaryEnv');
  const isSecret = (name: string) => name === primary || looksSecret(name);
  const told = needs.maps('envVars').flatMap((each): readonly Found<EnvClue>[] => {
    const name = each.text('name');
    if (name === undefined) return [];
    const required = each.value('required') !== false;
    return [{ value: { name, required, secret: isSecret(name) }, from: `envVars of ${file}` }];
  });
  const listed = needs
    .map('requires')
    .texts('env')
    .map((name): Found<EnvClue> => {
      return { value: { name, required: true, secret: isSecret(name) }, from: `requires.env of ${file}` };
    });
  return [...listed, ...told];
}

/** The agent's own interpreters run the skill; what they run besides is started by it. */
function readPrograms(requires: Fields, file: string): readonly Found<string>[] {
  const others = requires.texts('bins').filter((name) => interpreterNamed(name) === undefined);
  return others.map((value) => ({ value, from: `requires.bins of ${file}` }));
}

function leftOut(needs: Fields, file: string): readonly Remark[] {
  const requires = needs.map('requires');
  const some = (names: readonly string[]) => names.map(shown).join(', ');
  const remarks: Remark[] = [];
  const anyBins = requires.texts('anyBins');
  if (anyBins.length > 0) {
    const text = `requires.anyBins of ${file}: one of ${some(anyBins)}. Name the one that is used, by its path.`;
    remarks.push({ part: 'process', text });
  }
  const config = requires.texts('config');
  if (config.length > 0) {
    const text = `requires.config of ${file}: ${some(config)}. Settings of the agent are not handed to a tool.`;
    remarks.push({ part: 'files', text });
  }
  const kinds = needs.maps('install').flatMap((each) => each.text('kind') ?? []);
  if (kinds.length > 0) {
    const text = `install of ${file} (${some(kinds)}): as-declared installs nothing. Put it into the artifact or on the host.`;
    remarks.push({ part: 'closure', text });
  }
  const os = needs.texts('os');
  if (os.length > 0 && !os.includes('linux')) {
    const text = `os of ${file} does not name linux, and that is where as-declared runs tools.`;
    remarks.push({ part: 'platform', text });
  }
  return remarks;
}
