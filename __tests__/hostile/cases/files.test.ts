import { expectDenied } from '../../kit/expect-denied.ts';
import * as files from './files.ts';
import { LEAKS } from './leaks.ts';

expectDenied([...Object.values(files).flat(), ...LEAKS]);
