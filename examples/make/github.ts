// What GitHub Actions says about a release workflow: to Fulcio in the token, and to the reader in the provenance.

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

export interface Release {
  /** `owner/name` */
  readonly repository: string;
  readonly workflow: string;
  readonly tag: string;
  readonly commit: string;
}

export interface Artifact {
  readonly name: string;
  readonly sha256: string;
  readonly sha512: string;
}

/** The signer's identity, the certificate's extensions, and an SLSA provenance that agrees with both. */
export function githubRelease({ repository, workflow, tag, commit }: Release) {
  const source = `https://github.com/${repository}`;
  const ref = `refs/tags/${tag}`;
  const path = `.github/workflows/${workflow}`;
  const subject = `${source}/${path}@${ref}`;
  const run = `${source}/actions/runs/1/attempts/1`;
  return {
    subject,
    extensions: {
      9: subject,
      10: commit,
      11: 'github-hosted',
      12: source,
      13: commit,
      14: ref,
      16: `https://github.com/${repository.split('/')[0]}`,
      18: subject,
      19: commit,
      20: 'push',
      21: run,
      22: 'public',
    },
    provenance: ({ name, sha256, sha512 }: Artifact) => ({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name, digest: { sha256, sha512 } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: { workflow: { ref, repository: source, path } },
          internalParameters: { github: { event_name: 'push', runner_environment: 'github-hosted' } },
          resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
        },
        runDetails: { builder: { id: subject }, metadata: { invocationId: run } },
      },
    }),
  };
}
