import type { RuleTable } from '../rule.ts';

export const SIGNATURE_RULES = {
  'signature/missing': {
    level: 'error',
    means: 'fail',
    title: 'There is no signature for the artifact',
  },
  'signature/bundle-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The bundle file cannot be read',
  },
  'signature/bundle-too-large': {
    level: 'error',
    means: 'fail',
    title: 'The bundle is larger than any real one',
  },
  'signature/not-json': {
    level: 'error',
    means: 'fail',
    title: 'The bundle, or the statement signed in it, is not JSON in UTF-8',
  },
  'signature/duplicate-key': {
    level: 'error',
    means: 'fail',
    title: 'An object in the bundle, or in the statement signed in it, has the same key twice',
  },
  'signature/too-deep': {
    level: 'error',
    means: 'fail',
    title: 'The bundle, or the statement signed in it, is nested deeper than any real one',
  },
  'signature/bundle-version': {
    level: 'error',
    means: 'fail',
    title: 'The bundle has a media type that is not known',
  },
  'signature/bundle-base64': {
    level: 'error',
    means: 'fail',
    title: 'A value of the bundle is not canonical base64',
  },
  'signature/bundle-malformed': {
    level: 'error',
    means: 'fail',
    title: 'The bundle does not have the form that its media type prescribes',
  },
  'signature/managed-key': {
    level: 'error',
    means: 'fail',
    title: 'The artifact is signed with a key, and nobody has named one',
  },
  'signature/too-many-log-entries': {
    level: 'error',
    means: 'fail',
    title: 'The bundle holds more log entries than any real one',
  },
  'signature/too-many-timestamps': {
    level: 'error',
    means: 'fail',
    title: 'The bundle holds more timestamps than any real one',
  },
  'signature/too-many-certificates': {
    level: 'error',
    means: 'fail',
    title: 'The bundle holds more certificates than any real one',
  },
  'signature/too-many-subjects': {
    level: 'error',
    means: 'fail',
    title: 'The signed statement names more subjects than any real one',
  },
  'signature/too-many-digests': {
    level: 'error',
    means: 'fail',
    title: 'A subject of the signed statement has more digests than any real one',
  },
  'signature/no-inclusion-proof': {
    level: 'error',
    means: 'fail',
    title: 'A log entry comes without the proof that the log includes it',
  },
  'signature/not-logged': {
    level: 'error',
    means: 'fail',
    title: 'The signature is in too few transparency logs',
  },
  'signature/untrusted-log': {
    level: 'error',
    means: 'fail',
    title: 'No trusted log vouches for a log entry',
  },
  'signature/log-key-expired': {
    level: 'error',
    means: 'fail',
    title: 'A log entry was made outside the validity of its log key',
  },
  'signature/log-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'A log entry is about another signature',
  },
  'signature/timestamp': {
    level: 'error',
    means: 'fail',
    title: 'Nothing trusted attests when the signature was made',
  },
  'signature/certificate-malformed': {
    level: 'error',
    means: 'fail',
    title: 'The signing certificate cannot be read',
  },
  'signature/certificate-identity': {
    level: 'error',
    means: 'fail',
    title: 'The signing certificate does not name exactly one signer and one issuer',
  },
  'signature/not-a-signing-certificate': {
    level: 'error',
    means: 'fail',
    title: 'The certificate was not issued for signing code',
  },
  'signature/untrusted-certificate': {
    level: 'error',
    means: 'fail',
    title: 'No trusted authority issued the signing certificate',
  },
  'signature/expired-certificate': {
    level: 'error',
    means: 'fail',
    title: 'The signature was made outside the validity of its certificate',
  },
  'signature/invalid-signature': {
    level: 'error',
    means: 'fail',
    title: 'The signature does not fit what it is said to sign',
  },
  'signature/unverifiable': {
    level: 'error',
    means: 'fail',
    title: 'The bundle cannot be verified, for a reason without a rule of its own',
  },
  'signature/payload-type': {
    level: 'error',
    means: 'fail',
    title: 'What is signed is not an in-toto statement',
  },
  'signature/statement-malformed': {
    level: 'error',
    means: 'fail',
    title: 'The signed statement does not have the form of an in-toto statement',
  },
  'signature/no-subject': {
    level: 'error',
    means: 'fail',
    title: 'The signed statement is about nothing',
  },
  'signature/subject-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The signature is for another artifact',
  },
  'signature/artifact-changed': {
    level: 'error',
    means: 'error',
    title: 'The artifact changed while it was judged',
  },
  'signature/no-identity-in-policy': {
    level: 'error',
    means: 'fail',
    title: 'The policy names nobody who may sign the tool',
  },
  'signature/attestations-unavailable': {
    level: 'error',
    means: 'error',
    title: 'The attestations that GitHub keeps could not be read',
  },
  'signature/too-many-bundles': {
    level: 'error',
    means: 'fail',
    title: 'More bundles are offered for the artifact than anybody needs',
  },
  'signature/too-old': {
    level: 'error',
    means: 'fail',
    title: 'The signature was made before the day from which the policy takes them',
  },
  'signature/other-package': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was signed as another package than the manifest names',
  },
  'signature/manifest-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The publisher has signed another manifest with the artifact than the one that is judged',
  },
  'signature/embedded-root': {
    level: 'notice',
    means: 'fail',
    title: 'Whom to trust was not fetched, and may have changed since',
  },
  'signature/no-provenance': {
    level: 'error',
    means: 'fail',
    title: 'No bundle holds a statement of the kind that the policy wants',
  },
  'signature/provenance-malformed': {
    level: 'error',
    means: 'fail',
    title: 'The provenance does not have the form of its kind',
  },
  'signature/provenance-disagrees': {
    level: 'error',
    means: 'fail',
    title: 'The provenance says something else of the build than the certificate that signed it',
  },
  'signature/source-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was not built from a repository that the policy wants',
  },
  'signature/ref-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was not built from a branch or tag that the policy wants',
  },
  'signature/commit-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was not built from the commit that the policy wants',
  },
  'signature/workflow-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was not built by a workflow that the policy wants',
  },
  'signature/builder-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was not built by a builder that the policy wants',
  },
  'signature/trigger-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The build was not started by an event that the policy wants',
  },
  'signature/self-hosted-runner': {
    level: 'error',
    means: 'fail',
    title: 'The artifact was built on a machine that the platform does not host, or nobody knows on which',
  },
  'signature/key-unusable': {
    level: 'error',
    means: 'error',
    title: 'A public key is not one that signatures are verified with here',
  },
  'signature/digest-not-enough': {
    level: 'error',
    means: 'error',
    title: 'The signature cannot be verified by the digest that is known of the artifact',
  },
  'signature/key-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The key that signed is not one that the policy names for the tool',
  },
  'signature/issuer-mismatch': {
    level: 'error',
    means: 'fail',
    title: "The signer's identity was issued by somebody whom the policy does not name",
  },
  'signature/identity-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The signer is not one whom the policy names for the tool',
  },
  'signature/trust-root-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The trusted root cannot be read',
  },
  'signature/trust-root-malformed': {
    level: 'error',
    means: 'error',
    title: 'The trusted root does not have the form of one',
  },
  'signature/trust-root-unreachable': {
    level: 'error',
    means: 'error',
    title: "The trusted root of Sigstore's public instance cannot be brought up to date",
  },
} as const satisfies RuleTable;
