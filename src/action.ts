import * as core from '@actions/core';
import { Refusal } from './finding.ts';
import { inertLines, visible } from './report/escape.ts';
import type { GateResult } from './report/result.ts';
import { refuseDangerousEvent, proposalBase } from './step/event.ts';
import { type StepInputs, readInputs } from './step/inputs.ts';
import { type JudgingPolicy, policyOfBase } from './step/judging-policy.ts';
import { publish, stepFolder } from './step/publish.ts';
import { exitCode } from './verdict.ts';

/** What the step ends with unless it got to its very end: a promise that never settles leaves no green step. */
process.exitCode = 2;
