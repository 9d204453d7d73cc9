import { expectDenied } from '../../kit/expect-denied.ts';
import * as cases from './limits.ts';

expectDenied(Object.values(cases).flat());
