// Attacks as data. Each is refused by dist/, and works on a build that lacks the one wall which it is for.
import type { Item } from '../hostile/cases/attack-list.ts';
import { account, attackTool, deviations, endedWith, WORKED } from './attack.ts';
import { type GateEnd, type GateOptions, type GateRun, startGate, wordsFor } from './gate.ts';
import { makeTool, type Tool, type ToolParts } from './tool.ts';
import { commandLineWithout, type Wall } from './wall.ts';

/** One attempt at something, ready to be made. */
export interface Attack {
  /** A program of attacks/ and what it is to do. */
  readonly words: readonly string[];
  /** What its author adds to the tool; the manifest declares nothing else. */
  readonly parts?: ToolParts;
  readonly options?: GateOptions;
  /** Done on the host before the gate is started. */
  readonly prepare?: (tool: Tool) => void;
  /** Done on the host once the gate runs. */
  readonly meanwhile?: (run: GateRun) => Promise<void>;
  /** Whether it got what it wanted; by the program's own word unless given. */
  readonly succeeded?: (end: GateEnd) => boolean;
  /** Takes away what was set up on the host. */
  readonly close?: () => void | Promise<void>;
}

export interface HostileCase {
  /** Reads on from "denies". */
  readonly name: string;
  readonly of: Item;
  readonly attack: Attack | (() => Attack | Promise<Attack>);
  /** How the program ends: `REFUSED`, 128 + n for a signal, null where it is not started. */
  readonly ended: number | null | undefined;
  /** The errors that tell of it. */
  readonly rules: readonly string[];
  readonly exitCode: 0 | 1 | 2 | null;
  /** What it is for: without this wall the attack works. */
  readonly wall: Wall;
  /** Walls that stop it as well. They are taken away too, so that `wall` stands alone, and then not even that. */
  readonly behind?: readonly Wall[];
}

/** One attempt, and what came of it. */
export interface Attempt {
  readonly end: GateEnd;
  readonly succeeded: boolean;
}

async function make(attack: Attack, options: GateOptions): Promise<GateEnd> {
  const tool = await makeTool(attackTool(attack.words, attack.parts ?? {}));
  attack.prepare?.(tool);
  const run = startGate(wordsFor(tool), { ...attack.options, ...options });
  await attack.meanwhile?.(run);
  return run.ended;
}

/** Makes the attack on a build that lacks these walls; without any, on `dist/`. */
export async function attempt(hostile: HostileCase, without: readonly Wall[]): Promise<Attempt> {
  const options = without.length === 0 ? {} : { cli: await commandLineWithout(without) };
  const attack = typeof hostile.attack === 'function' ? await hostile.attack() : hostile.attack;
  try {
    const end = await make(attack, options);
    const worked = () => end.report !== undefined && endedWith(end) === WORKED;
    return { end, succeeded: (attack.succeeded ?? worked)(end) };
  } finally {
    await attack.close?.();
  }
}

/** What of an attempt on `dist/` a case says. */
export function toldOf({ end }: Attempt): Pick<HostileCase, 'ended' | 'rules' | 'exitCode'> {
  const told =
    end.report === undefined ? { ended: undefined, rules: [] } : { ended: endedWith(end), rules: deviations(end) };
  return { ...told, exitCode: end.exitCode as HostileCase['exitCode'] };
}

export function accountOf({ end }: Attempt): string {
  return account(end);
}
