import type { Condition } from './filter.ts';

/**
 * Arguments whose bits under each mask equal the value: `SCMP_CMP_MASKED_EQ` of libseccomp, once for an argument. Sixty-four
 * bits, since what a filter asks of the two halves comes together here.
 */
export type MaskedEquality = ReadonlyMap<Condition['argument'], { readonly mask: bigint; readonly value: bigint }>;

const HALF_BITS = 32;

/** A pattern of one 32-bit half. */
interface Pattern {
  readonly mask: number;
  readonly value: number;
}

/**
 * The patterns that none of the values fits and every other word does: as a search for a value would part from it, bit by
 * bit, from the highest of the mask down.
 */
function allBut(values: readonly number[], mask: number, decided: Pattern, bit: number): readonly Pattern[] {
  if (values.length === 0) return [decided];
  if (bit < 0) return [];
  const weight = (1 << bit) >>> 0;
  if ((mask & weight) === 0) return allBut(values, mask, decided, bit - 1);
  return [0, weight].flatMap((own) => {
    const here = values.filter((value) => (value & weight) >>> 0 === own);
    const pattern = { mask: (decided.mask | weight) >>> 0, value: (decided.value | own) >>> 0 };
    return allBut(here, mask, pattern, bit - 1);
  });
}

function patternsOf({ mask: signed, test }: Condition): readonly Pattern[] {
  const mask = signed >>> 0;
  switch (test.kind) {
    case 'none':
      return [{ mask, value: 0 }];
    case 'in':
      // A value with bits outside of the mask is never met.
      return [...new Set(test.values.map((value) => value >>> 0))]
        .filter((value) => (value & ~mask) === 0)
        .map((value) => ({ mask, value }));
    case 'not-in': {
      const values = test.values.filter((value) => (value & ~mask) === 0);
      return allBut(values, mask, { mask: 0, value: 0 }, HALF_BITS - 1);
    }
  }
}

/** Both at once; undefined when they contradict each other. */
function both(known: MaskedEquality, { argument, half }: Condition, pattern: Pattern): MaskedEquality | undefined {
  const shift = half === 'high' ? BigInt(HALF_BITS) : 0n;
  const own = { mask: BigInt(pattern.mask) << shift, value: BigInt(pattern.value) << shift };
  const { mask, value } = known.get(argument) ?? { mask: 0n, value: 0n };
  if (((value ^ own.value) & mask & own.mask) !== 0n) return undefined;
  return new Map([...known, [argument, { mask: mask | own.mask, value: value | own.value }]]);
}

/**
 * What a list of conditions, all of which must hold, comes to: it holds for the arguments that fit one of the answers.
 * This is how filters are said to those who know nothing but comparisons of whole arguments, each argument once.
 */
export function maskedEqualities(conditions: readonly Condition[]): readonly MaskedEquality[] {
  return conditions.reduce<readonly MaskedEquality[]>(
    (known, condition) =>
      known.flatMap((one) => patternsOf(condition).flatMap((pattern) => both(one, condition, pattern) ?? [])),
    [new Map()],
  );
}
