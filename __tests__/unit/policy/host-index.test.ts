import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areNear, HostIndex } from '../../../src/policy/deciding/host-index.ts';

const name = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const host = fc.oneof({ weight: 2, arbitrary: name }, { weight: 1, arbitrary: name.map((base) => `*.${base}`) });
const listed = fc.oneof({ weight: 9, arbitrary: host }, { weight: 1, arbitrary: fc.constant('*') });

it('an index finds what looking at every item finds, in its order', () => {
  fc.assert(
    fc.property(fc.array(listed, { maxLength: 12 }), host, (hosts, wanted) => {
      const items = hosts.map((one, index) => ({ value: { host: one }, index }));
      expect(new HostIndex(items).near(wanted)).toEqual(items.filter(({ value }) => areNear(value.host, wanted)));
    }),
    { numRuns: 3000 },
  );
});
