import type { Finding } from '../../finding.ts';
import type { PolicyAddress } from './policy-address.ts';

/** A policy file's bytes. */
export interface PolicyFile {
  readonly bytes: Uint8Array;
  /** How places in it are told. */
  readonly file: string;
  /** What is to be said of it before it is read. */
  readonly findings: readonly Finding[];
}

/** Whence policy files are read. */
export interface PolicyStore {
  /** @throws Refusal where the file cannot be had; nothing else ever stands in for it */
  read(address: PolicyAddress): Promise<PolicyFile>;
}
