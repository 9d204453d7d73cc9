import type { HostileCase } from '../../kit/hostile-case.ts';
import * as author from './author.ts';
import * as files from './files.ts';
import { FIXTURES } from './fixtures.ts';
import * as gateway from './gateway.ts';
import { HOST_IPC } from './host-ipc.ts';
import { HOST_SERVICES } from './host-services.ts';
import * as kernel from './kernel.ts';
import { LEAKS } from './leaks.ts';
import * as limits from './limits.ts';
import { LOOKUPS } from './lookups.ts';
import { COMMANDS } from './output.ts';
import * as processes from './processes.ts';
import { REBINDING } from './rebinding.ts';

const ROOMS = [kernel, processes, limits, files, gateway, author].flatMap((room) => Object.values(room).flat());

export const ALL_CASES: readonly HostileCase[] = [
  ...ROOMS,
  ...LEAKS,
  ...HOST_IPC,
  ...LOOKUPS,
  ...HOST_SERVICES,
  ...REBINDING,
  ...FIXTURES,
  ...COMMANDS,
];
