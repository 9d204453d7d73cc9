import { describe, expect, it } from 'vitest';
import { expectDescribedReply, expectDescribedRequest } from '../kit/github-description.ts';

const ATTESTATIONS = '/repos/acme/tool/attestations/sha256:00';

describe("GitHub's description of its API", () => {
  it('has what it has', () => {
    expectDescribedRequest('GET', `${ATTESTATIONS}?per_page=30`);
    expectDescribedRequest('GET', '/repos/acme/tool/contents/policies/deep/acme.yml?ref=main');
    expectDescribedReply('GET', ATTESTATIONS, 200, { attestations: [{ bundle_url: 'https://x', repository_id: 1 }] });
    expectDescribedReply('GET', ATTESTATIONS, 403, { message: 'Forbidden' });
  });

  it.each([
    ['a path that it has not', () => expectDescribedRequest('GET', '/repos/acme/tool/signatures')],
    ['a method that it has not', () => expectDescribedRequest('PATCH', ATTESTATIONS)],
    ['a parameter that it has not', () => expectDescribedRequest('GET', `${ATTESTATIONS}?limit=1`)],
    ['a reply of another type', () => expectDescribedReply('GET', ATTESTATIONS, 200, { attestations: 7 })],
    [
      'a value of another type',
      () => expectDescribedReply('GET', ATTESTATIONS, 200, { attestations: [{ bundle_url: 7 }] }),
    ],
    ['a status that it has not', () => expectDescribedReply('GET', ATTESTATIONS, 201, {})],
    ['an error of another type', () => expectDescribedReply('GET', ATTESTATIONS, 403, { message: 7 })],
  ])('has not %s', (_what, expectation) => {
    expect(expectation).toThrow(/GitHub/);
  });
});
