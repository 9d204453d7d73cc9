import { dirname, isAbsolute, join } from 'node:path';
import { validate } from '../../document/validators/policy-test.js';
import { type Document, readDocument } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import type { Sketch } from '../../observe/sketch.ts';
import { checkSchema } from '../../schema.ts';

/** A finding that a case expects. */
export interface ExpectedFinding {
  readonly rule: string;
  /** In the manifest; absent means any. */
  readonly pointer?: string;
  /** Id of the exception that waives it. */
  readonly exception?: string;
}

/** What a policy must say of one tool. */
export interface PolicyCase {
  readonly name: string;
  /** A path relative to the test, or the manifest itself. */
  readonly manifest: string | Readonly<Record<string, unknown>>;
  readonly event?: string;
  readonly observed?: Sketch;
  readonly expect: readonly ExpectedFinding[];
}

/** A policy test as it is written, once `policies/schema/policy-test.schema.json` has been found to hold. */
export interface PolicyTest {
  /** Relative to the test. */
  readonly policy?: string;
  readonly cases: readonly PolicyCase[];
}

/** A policy test, unless findings say why it is none. */
export interface PolicyTestReading {
  readonly test?: PolicyTest;
  readonly findings: readonly Finding[];
}

/** The path of a file that a test names. */
export function besideTest(test: string, named: string): string {
  return isAbsolute(named) ? named : join(dirname(test), named);
}

/** @throws Refusal where it cannot be read as JSON or YAML at all */
export async function readPolicyTest(path: string): Promise<PolicyTestReading> {
  return judgePolicyTest(await readDocument(path, 'policy test'));
}

/** A document as the policy test that it should be. */
export function judgePolicyTest(document: Document): PolicyTestReading {
  const findings = checkSchema(document, validate);
  return findings.length > 0 ? { findings } : { test: document.value as PolicyTest, findings };
}
