import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ToolTransport } from '../../../../src/observe/mcp/transport.ts';

function heard(bytes: Buffer, sizes: readonly number[]): { messages: unknown[]; transport: ToolTransport } {
  const transport = new ToolTransport(() => undefined);
  const messages: unknown[] = [];
  Object.assign(transport, { onmessage: (message: unknown) => messages.push(message) });
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    transport.hear(bytes.subarray(at, at + size));
    at += size;
  }
  return { messages, transport };
}

const notification = (text: string) => ({ jsonrpc: '2.0', method: 'notifications/message', params: { text } });

describe('the streams of a tool', () => {
  it('are the same messages however they are cut', () => {
    const property = fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      (texts, sizes) => {
        const sent = texts.map(notification);
        const bytes = Buffer.from(sent.map((message) => `${JSON.stringify(message)}\n`).join(''));
        expect(heard(bytes, sizes).messages).toEqual(JSON.parse(JSON.stringify(sent)));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('may have lines that are no messages, of which the first is kept', () => {
    const { messages, transport } = heard(
      Buffer.from(`Welcome!\n\n{"a":1}\n${JSON.stringify(notification('x'))}\n`),
      [7],
    );
    expect(messages).toHaveLength(1);
    expect(transport.stray).toBe('Welcome!');
  });

  it('end at a line that is too long', () => {
    const transport = new ToolTransport(() => undefined);
    const onclose = vi.fn<() => void>();
    Object.assign(transport, { onclose });
    for (let sent = 0; sent < 5; sent += 1) transport.hear(Buffer.alloc(1024 * 1024, 'x'));
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('take nothing once they have ended', async () => {
    const transport = new ToolTransport(() => undefined);
    await transport.close();
    await expect(transport.send({ jsonrpc: '2.0', method: 'notifications/initialized' })).rejects.toThrow('closed');
  });
});
