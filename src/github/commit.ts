/** A commit of a repository on the server that runs the job. */
export interface Commit {
  readonly owner: string;
  readonly repo: string;
  /** In hex. */
  readonly sha: string;
}
