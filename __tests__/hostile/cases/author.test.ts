import { expectDenied } from '../../kit/expect-denied.ts';
import * as author from './author.ts';
import { FIXTURES } from './fixtures.ts';
import { COMMANDS } from './output.ts';

expectDenied([...FIXTURES, ...Object.values(author).flat(), ...COMMANDS]);
