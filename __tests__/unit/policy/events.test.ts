import { describe, expect, it } from 'vitest';
import policySchema from '../../../policies/schema/policy.schema.json' with { type: 'json' };
import testSchema from '../../../policies/schema/policy-test.schema.json' with { type: 'json' };
import { EVENTS } from '../../../src/policy/events.ts';
import { readPolicyText } from '../../kit/documents.ts';

const policyOn = (event: string) =>
  JSON.stringify({ schema_version: 1, name: 'acme', supply_chain: { require: { events: { [event]: {} } } } });

describe('a policy that asks for something on one event', () => {
  it.each(EVENTS)('is read where it is %s', async (event) => {
    expect((await readPolicyText(policyOn(event))).findings).toEqual([]);
  });

  it.each(['relase', 'Release', 'pull-request', 'toString', '__proto__', '', '*'])(
    'is refused where it is %j',
    async (event) => {
      const { layer, findings } = await readPolicyText(policyOn(event));
      expect(layer).toBeUndefined();
      expect(findings.map(({ rule }) => rule)).toEqual(['policy/invalid-value']);
    },
  );

  it('is told which event was meant', async () => {
    const { findings } = await readPolicyText(policyOn('relase'));
    expect(findings[0]?.fix).toBe('Did you mean "release"?');
  });
});

describe('the schemas', () => {
  it('know the same events', () => {
    expect(policySchema.properties.supply_chain.properties.require.properties.events.propertyNames.enum).toEqual(
      EVENTS,
    );
    expect(testSchema.properties.cases.items.properties.event.enum).toEqual(EVENTS);
  });
});
