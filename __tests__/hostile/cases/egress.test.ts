import { expectDenied } from '../../kit/expect-denied.ts';
import * as gateway from './gateway.ts';
import { HOST_SERVICES } from './host-services.ts';
import { LOOKUPS } from './lookups.ts';

expectDenied([...LOOKUPS, ...Object.values(gateway).flat(), ...HOST_SERVICES]);
