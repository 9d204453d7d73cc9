/** Another policy file that one extends, as it names it. */
export type PolicyReference =
  | {
      readonly kind: 'file';
      /** Relative to the file that names it. */
      readonly path: string;
      /** Of its bytes, in hex. */
      readonly sha256?: string;
    }
  | {
      readonly kind: 'repository';
      readonly owner: string;
      readonly repo: string;
      /** A commit, never a branch or tag that can move. */
      readonly commit: string;
      /** From the root of the repository. */
      readonly path: string;
      readonly sha256?: string;
    };
