import { expectDenied } from '../../kit/expect-denied.ts';
import * as cases from './processes.ts';

expectDenied(Object.values(cases).flat());
