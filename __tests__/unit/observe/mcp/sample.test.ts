import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/finding.ts';
import { sampleArguments } from '../../../../src/observe/mcp/sample.ts';

const object = (properties: Json, required: Json = []): Json => ({ type: 'object', properties, required });

describe('arguments that are made from a schema', () => {
  it('are none where it is so large that every value would lead far through it', () => {
    const properties = { a: { $ref: `#/${'a/'.repeat(2_000_000)}` } };
    expect(sampleArguments({ type: 'object', required: ['a'], properties }, 0)).toEqual({});
  });

  it.each<[string, Json, Json]>([
    ['what is required alone', object({ a: { type: 'string' }, b: { type: 'string' } }, ['a']), { a: 'text' }],
    ['a constant', object({ a: { const: 7 } }, ['a']), { a: 7 }],
    ['the default before others', object({ a: { enum: ['x', 'y'], default: 'y' } }, ['a']), { a: 'y' }],
    ['a number in its bounds', object({ a: { type: 'integer', minimum: 5, maximum: 9 } }, ['a']), { a: 5 }],
    ['a multiple', object({ a: { type: 'number', minimum: 5, multipleOf: 4 } }, ['a']), { a: 8 }],
    ['a format', object({ a: { type: 'string', format: 'date' } }, ['a']), { a: '2026-01-02' }],
    ['a length', object({ a: { type: 'string', minLength: 6, maxLength: 8 } }, ['a']), { a: 'textxx' }],
    ['a list', object({ a: { type: 'array', items: { type: 'boolean' }, minItems: 2 } }, ['a']), { a: [false, false] }],
    ['an alternative', object({ a: { anyOf: [{ type: 'null' }, { type: 'string' }] } }, ['a']), { a: null }],
    ['a type among several', object({ a: { type: ['null', 'integer'] } }, ['a']), { a: 1 }],
    ['nothing for no schema', 7, {}],
  ])('%s', (_what, schema, wanted) => {
    expect(sampleArguments(schema, 0)).toEqual(wanted);
  });

  it('all of it in other variants, with other values', () => {
    const schema = object({ a: { type: 'string' }, b: { enum: ['x', 'y'] } }, ['a']);
    expect(sampleArguments(schema, 1)).toEqual({ a: 'another text', b: 'y' });
  });

  it('what parts say together', () => {
    const schema = { allOf: [object({ a: { type: 'string' } }, ['a']), object({ b: { type: 'integer' } }, ['b'])] };
    expect(sampleArguments(schema, 0)).toEqual({ a: 'text', b: 1 });
  });

  it('what a reference within the schema leads to, and nothing for any other', () => {
    const schema = {
      ...(object({ a: { $ref: '#/$defs/n' }, b: { $ref: 'https://example.com/s' } }, ['a', 'b']) as object),
      $defs: { n: { type: 'integer' } },
    };
    expect(sampleArguments(schema, 0)).toEqual({ a: 1, b: 'text' });
  });

  it('are of the form that plain schemas ask for', () => {
    const leaf = fc.oneof(
      fc.record({ type: fc.constant('string'), minLength: fc.nat(20) }),
      fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -50, max: 50 }) }),
      fc.record({ type: fc.constant('boolean') }),
      fc.record({ enum: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }) }),
    );
    const { schema } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        leaf,
        tie('schema'),
        fc.record({ type: fc.constant('array'), items: tie('any'), minItems: fc.nat(3) }),
      ),
      schema: fc
        .dictionary(
          fc.string({ minLength: 1, maxLength: 5 }).filter((key) => key !== '__proto__'),
          tie('any'),
          { maxKeys: 4 },
        )
        .map((properties) => ({ type: 'object', properties, required: Object.keys(properties) })),
    }));
    const property = fc.property(schema, fc.nat(4), (made, variant) => {
      const validate = new Ajv2020({ strict: false, logger: false }).compile(made as object);
      return validate(sampleArguments(made as Json, variant));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('end for any schema', () => {
    const property = fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(5), (schema, variant) => {
      expect(JSON.stringify(sampleArguments(schema as Json, variant)).length).toBeLessThan(200_000);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
