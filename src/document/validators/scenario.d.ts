// Written by `npm run build` from policies/schema/.
import type { ValidateFunction } from 'ajv';

export declare const validate: ValidateFunction;
