/** One instruction of classic BPF: `struct sock_filter` of linux/filter.h. */
export interface Instruction {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

/** The kernel refuses longer programs (`BPF_MAXINSNS`). */
export const MAX_INSTRUCTIONS = 4096;

const LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
const AND = 0x54; // BPF_ALU | BPF_AND | BPF_K
const JUMP = 0x05; // BPF_JMP | BPF_JA
const RETURN = 0x06; // BPF_RET | BPF_K

export const JUMP_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
export const JUMP_AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K

/** A conditional jump's offset has eight bits. */
const MAX_JUMP = 255;

/** A place in the program, counted from its end: it stays true while instructions are put in front. */
export type Label = number;

/**
 * A program written from its last instruction to its first. BPF jumps only forward, so every target exists before
 * the jump to it is written, and code that several paths share is written once.
 */
export class ProgramBuilder {
  readonly #reversed: Instruction[] = [];
  readonly #returns = new Map<number, Label>();

  #prepend(code: number, k: number, jt = 0, jf = 0): Label {
    this.#reversed.push({ code, jt, jf, k: k >>> 0 });
    return this.#reversed.length;
  }

  /** Instructions between the next one to be written and `target`. */
  #distance(target: Label): number {
    return this.#reversed.length - target;
  }

  #jump(target: Label): Label {
    const distance = this.#distance(target);
    return distance === 0 ? target : this.#prepend(JUMP, distance);
  }

  /** Ends the program with `value`; the same value is written once. */
  return(value: number): Label {
    const known = this.#returns.get(value);
    if (known !== undefined) return known;
    const label = this.#prepend(RETURN, value);
    this.#returns.set(value, label);
    return label;
  }

  /** Compares the accumulator with `k` and goes on at `yes` or `no`, by a long jump where either is far. */
  branch(test: typeof JUMP_EQUAL | typeof JUMP_AT_LEAST, k: number, yes: Label, no: Label): Label {
    // Each long jump moves the other target one further away, so both are measured with room for the two.
    const near = (target: Label) => (this.#distance(target) > MAX_JUMP - 2 ? this.#jump(target) : target);
    const nearYes = near(yes);
    const nearNo = near(no);
    return this.#prepend(test, k, this.#distance(nearYes), this.#distance(nearNo));
  }

  /** Loads the 32-bit word at `offset` of struct seccomp_data, masks it, and goes on at `next`. */
  load(offset: number, next: Label, mask = 0xffff_ffff): Label {
    this.#jump(next);
    if (mask >>> 0 !== 0xffff_ffff) this.#prepend(AND, mask);
    return this.#prepend(LOAD, offset);
  }

  /** @throws RangeError when the program is longer than the kernel takes. */
  finish(): readonly Instruction[] {
    if (this.#reversed.length > MAX_INSTRUCTIONS) {
      throw new RangeError(
        `seccomp program has ${this.#reversed.length} instructions; the kernel takes ${MAX_INSTRUCTIONS}`,
      );
    }
    return this.#reversed.toReversed();
  }
}

/** The program as bytes: `struct sock_filter[]`, little endian, as bwrap's `--add-seccomp-fd` reads it. */
export function assemble(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach((instruction, index) => {
    bytes.writeUInt16LE(instruction.code, index * 8);
    bytes.writeUInt8(instruction.jt, index * 8 + 2);
    bytes.writeUInt8(instruction.jf, index * 8 + 3);
    bytes.writeUInt32LE(instruction.k, index * 8 + 4);
  });
  return bytes;
}
