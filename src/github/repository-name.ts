/** Owner and name of a repository, as GitHub writes both together. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The repository that `OWNER/REPOSITORY` names; undefined for what names none. */
export function repositoryIn(text: string): RepositoryName | undefined {
  // A name of dots alone would be a step of the path that is asked for.
  const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
