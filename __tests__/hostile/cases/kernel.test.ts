import { expectDenied } from '../../kit/expect-denied.ts';
import * as cases from './kernel.ts';

expectDenied(Object.values(cases).flat());
