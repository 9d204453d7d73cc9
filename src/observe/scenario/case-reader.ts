import { dirname } from 'node:path';
import { defined } from '../../defined.ts';
import { escapeSegment } from '../../document/segment.ts';
import type { Document } from '../../document.ts';
import { type Finding, finding, type Place, Refusal } from '../../finding.ts';
import { parseDomain } from '../../manifest/domain.ts';
import { parsePath } from '../../manifest/path.ts';
import type { BadTerm } from '../../manifest/term.ts';
import { quoted } from '../../quoted.ts';
import type { CannedReply } from '../../sandbox/egress/canned-upstream.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import type { Fixture } from '../../sandbox/plan/stage.ts';
import type { ScriptedCall } from '../mcp/script.ts';
import { fixturePath } from './fixture-path.ts';
import type { RawCase, RawMcp, RawReply } from './raw-scenario.ts';
import { ReplyBodies } from './reply-body.ts';
import type { ScenarioCase } from './scenario-case.ts';

const HTTPS_PORT = 443;
const DEFAULT_STATUS = 200;

function placedTwice(path: string): Pick<BadTerm, 'message' | 'fix'> {
  return { message: `${quoted(path)} is placed twice.`, fix: 'Keep one of the two.' };
}

/** Reads the cases of one scenario and keeps a finding for each thing that is wrong. */
export class CaseReader {
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #folder: string;
  readonly #bodies: ReplyBodies;

  constructor(document: Document) {
    this.#document = document;
    this.#folder = dirname(document.file);
    this.#bodies = new ReplyBodies(this.#folder);
  }

  async read(raw: RawCase, pointer: string): Promise<ScenarioCase> {
    const { name, args = [], stdin = '', env = {}, timeout_s: timeoutSeconds, expect = {} } = raw;
    return {
      name,
      pointer,
      args,
      stdin,
      env: { ...env },
      files: await this.#files(raw.files ?? {}, `${pointer}/files`),
      upstreams: await this.#upstreams(raw.upstreams ?? {}, `${pointer}/upstreams`),
      expect: { exitCode: expect.exit_code ?? 0, stdoutMatches: expect.stdout_matches ?? [] },
      ...defined({ timeoutSeconds }),
    };
  }

  /** The conversation that a scenario has beside its cases, as one of them. */
  async readMcp({ calls = [], auto = true, ...raw }: RawMcp): Promise<ScenarioCase> {
    const scripted = calls.map(({ tool, arguments: words = {}, expect = {} }, index): ScriptedCall => {
      const { is_error: isError = false, text_matches: textMatches = [] } = expect;
      const at = (key: string) => this.#document.place(`/mcp/calls/${index}${key}`);
      return { tool, arguments: words, expect: { isError, textMatches }, place: at(''), toolPlace: at('/tool') };
    });
    const { expect: _, ...talked } = await this.read({ ...raw, name: 'mcp' }, '/mcp');
    return { ...talked, mcp: { calls: scripted, auto, place: this.#document.place('/mcp') } };
  }

  async #files(raw: NonNullable<RawCase['files']>, pointer: string): Promise<Fixture[]> {
    const fixtures: Fixture[] = [];
    for (const [path, source] of Object.entries(raw)) {
      const here = `${pointer}/${escapeSegment(path)}`;
      const at = parsePath(path);
      const from = await this.#attempt(() => fixturePath(this.#folder, source, this.#document.place(here)));
      const place = this.#document.keyPlace(here);
      if ('problem' in at) this.#report(at, place);
      else if (fixtures.some((other) => other.at === sandboxPath(at.value))) this.#report(placedTwice(path), place);
      else if (from !== undefined) fixtures.push({ at: sandboxPath(at.value), from, place });
    }
    return fixtures;
  }

  async #upstreams(raw: NonNullable<RawCase['upstreams']>, pointer: string): Promise<Map<string, CannedReply[]>> {
    const upstreams = new Map<string, CannedReply[]>();
    for (const [name, replies] of Object.entries(raw)) {
      const here = `${pointer}/${escapeSegment(name)}`;
      const target = this.#upstreamName(name, this.#document.keyPlace(here));
      const canned: CannedReply[] = [];
      for (const [index, reply] of replies.entries()) {
        const read = await this.#attempt(() => this.#reply(reply, `${here}/${index}`));
        if (read !== undefined) canned.push(read);
      }
      if (target !== undefined) upstreams.set(target, [...(upstreams.get(target) ?? []), ...canned]);
    }
    return upstreams;
  }

  /** `host:port`, as the gateway has it. A reply is one host's, so that a wildcard names none. */
  #upstreamName(text: string, place: Place): string | undefined {
    const domain = parseDomain(text);
    if ('problem' in domain) return this.#report(domain, place);
    const { host, port = HTTPS_PORT } = domain.value;
    if (!host.startsWith('*')) return `${host}:${port}`;
    const message = `${quoted(text)} stands for many hosts, and a reply is given by one.`;
    this.findings.push(finding('runtime/scenario-invalid-value', message, { place, fix: 'Name the host in full.' }));
    return undefined;
  }

  async #reply({ body, body_file: file, ...raw }: RawReply, pointer: string): Promise<CannedReply> {
    const { path, status = DEFAULT_STATUS, headers = {}, method } = raw;
    const place = this.#document.place(`${pointer}/body_file`);
    if (body !== undefined && file !== undefined) {
      throw new Refusal('runtime/scenario-invalid-value', 'A reply has both "body" and "body_file".', {
        place,
        fix: 'Keep one of the two.',
      });
    }
    const bytes = file === undefined ? Buffer.from(body ?? '') : await this.#bodies.read(file, place);
    return { path, status, headers: { ...headers }, body: bytes, ...defined({ method }) };
  }

  async #attempt<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.findings.push(error.finding);
      return undefined;
    }
  }

  #report({ message, fix }: Pick<BadTerm, 'message' | 'fix'>, place: Place): undefined {
    this.findings.push(finding('runtime/scenario-invalid-value', message, { place, fix }));
  }
}
