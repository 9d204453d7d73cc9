import type { Instruction } from '../../src/sandbox/seccomp/bpf.ts';

/** One system call as a filter sees it: `struct seccomp_data`. */
export interface SeccompData {
  readonly number: number;
  readonly architecture: number;
  readonly args: readonly bigint[];
}

function bytes({ number, architecture, args }: SeccompData): Buffer {
  const data = Buffer.alloc(64);
  data.writeUInt32LE(number >>> 0, 0);
  data.writeUInt32LE(architecture >>> 0, 4);
  for (let index = 0; index < 6; index += 1)
    data.writeBigUInt64LE(BigInt.asUintN(64, args[index] ?? 0n), 16 + 8 * index);
  return data;
}

/** A program from its bytes, `struct sock_filter[]`, little endian. */
export function disassemble(bytes: Buffer): readonly Instruction[] {
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: bytes.readUInt16LE(index * 8),
    jt: bytes.readUInt8(index * 8 + 2),
    jf: bytes.readUInt8(index * 8 + 3),
    k: bytes.readUInt32LE(index * 8 + 4),
  }));
}

/**
 * Runs a program as the kernel does, with the checks it makes when loading one (bpf_check_classic): every jump lands
 * inside, and the program cannot run off its end.
 */
export function simulate(program: readonly Instruction[], call: SeccompData): number {
  const data = bytes(call);
  let accumulator = 0;
  for (let at = 0, steps = 0; steps <= program.length; steps += 1) {
    const instruction = program[at];
    if (instruction === undefined)
      throw new RangeError(`jump to ${at}, the program has ${program.length} instructions`);
    const { code, jt, jf, k } = instruction;
    at += 1;
    switch (code) {
      case 0x20:
        accumulator = data.readUInt32LE(k);
        break;
      case 0x54:
        accumulator = (accumulator & k) >>> 0;
        break;
      case 0x05:
        at += k;
        break;
      case 0x15:
        at += accumulator === k ? jt : jf;
        break;
      case 0x25:
        at += accumulator > k ? jt : jf;
        break;
      case 0x35:
        at += accumulator >= k ? jt : jf;
        break;
      case 0x45:
        at += (accumulator & k) !== 0 ? jt : jf;
        break;
      case 0x06:
        return k;
      default:
        throw new RangeError(`instruction 0x${code.toString(16)} is not one that filters of system calls have`);
    }
  }
  throw new RangeError('the program does not end');
}
