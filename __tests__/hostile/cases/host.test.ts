import { expectDenied } from '../../kit/expect-denied.ts';
import { HOST_IPC } from './host-ipc.ts';
import { REBINDING } from './rebinding.ts';

expectDenied([...HOST_IPC, ...REBINDING]);
