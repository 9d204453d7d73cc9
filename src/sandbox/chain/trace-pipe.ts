import { closeSync, constants, openSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { Socket } from 'node:net';
import { hostCommand } from '../host/host-command.ts';
import type { Identity } from '../host/identity.ts';

/** The tracer's way out: a FIFO that the tracer opens by name, so that the tool never holds it. */
export interface TracePipe {
  readonly path: string;
  readonly stream: Socket;
  /** Once the tracer has the pipe open, or never will: from then on the end of its writers is the end of the trace. */
  handOver(): void;
}

/** Makes the FIFO, readable by one user alone, and opens the reading end. */
export async function openTracePipe(mkfifo: string, path: string, identity?: Identity): Promise<TracePipe> {
  await hostCommand([mkfifo, '--mode=600', path]);
  if (identity !== undefined) await chown(path, identity.uid, identity.gid);
  // Without a writer of ours, reading would end before the tracer has begun to write.
  let keeper: number | undefined = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const handOver = () => {
    if (keeper === undefined) return;
    closeSync(keeper);
    keeper = undefined;
  };
  return { path, stream: new Socket({ fd: reader, readable: true, writable: false }), handOver };
}
