import { join } from 'node:path';
import type { CaseContext } from '../src/observe/case-context.ts';
import type { Condition } from '../src/observe/conditions/condition.ts';
import { UNOBSERVED } from '../src/observe/observation.ts';
import { observeCase } from '../src/observe/observe-case.ts';
import { ProgramDigests } from '../src/observe/program-digests.ts';
import type { TrialCase } from '../src/observe/trial-case.ts';
import { openTrialSite, type TrialSite } from '../src/sandbox/chain/trial-site.ts';
import { surveyBaseRuntime } from '../src/sandbox/plan/base-runtime.ts';
import { PLAIN_SURROUNDINGS } from '../src/sandbox/plan/surroundings.ts';
import { Programs } from '../src/sandbox/runtime/programs.ts';
import { permit } from './permit.ts';
import type { BenchTool, Workplace } from './workplace.ts';

/** A trial that nobody traces, in the circumstances of any other. */
const UNTRACED: Condition = {
  ...{ name: 'untraced', title: 'untraced', surroundings: PLAIN_SURROUNDINGS },
  ...{ offline: false, traced: false, client: 'usual', canaries: [] },
};

/** Runs commands of one tool as the gate's trials do, and tells how long the tool itself took. */
export class Trials {
  readonly #site: TrialSite;
  readonly #context: CaseContext;
  readonly #root: string;
  #count = 0;

  private constructor(site: TrialSite, context: CaseContext, root: string) {
    this.#site = site;
    this.#context = context;
    this.#root = root;
  }

  static async open(
    tool: Pick<BenchTool, 'manifest' | 'policy'>,
    folder: string,
    workplace: Workplace,
  ): Promise<Trials> {
    const root = workplace.folder('trials');
    const { grant, manifest } = await permit(tool, folder);
    const interrupted = new AbortController().signal;
    const site = await openTrialSite(root, 'never', () => undefined, false);
    const { host, holder } = site;
    const baseRuntime = await surveyBaseRuntime(grant.baseRuntime.read);
    const programs = new Programs({
      tool: folder,
      baseRuntime: grant.baseRuntime.read,
      judged: [],
      folder: root,
      host,
    });
    const context = {
      grant,
      manifest,
      host,
      holder,
      resolve: [],
      baseRuntime,
      programs,
      tool: folder,
      interrupted,
      digests: new ProgramDigests(),
    };
    return new Trials(site, context, root);
  }

  /** Milliseconds from the moment that the tool is let go to its end. */
  async time(words: readonly string[], traced: boolean): Promise<number> {
    this.#count += 1;
    const { document } = this.#context.manifest;
    const plain = { stdin: '', env: {}, files: [], upstreams: new Map() } as const;
    const one: TrialCase = { name: 'bench', words, cwd: '.', place: document.place('/entrypoint/command'), ...plain };
    const folder = join(this.#root, String(this.#count));
    const { trial, record } = await observeCase(one, folder, this.#context, traced ? undefined : UNTRACED);
    const { observation } = record;
    const isWhole = observation === UNOBSERVED || (observation.whole && observation.exit === '0');
    if (isWhole && !trial.timedOut) return trial.wallMs;
    throw new Error(`${words.join(' ')}: ${observation.exit}: ${trial.stderr.bytes.toString().slice(-300)}`);
  }

  close(): Promise<void> {
    return this.#site.close();
  }
}
