// Written by `npm run build` from policies/schema/.
import type { ValidateFunction } from 'ajv';

declare const validate: ValidateFunction;
export default validate;
