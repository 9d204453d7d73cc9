import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMessage, type Query, type Reply } from '../../../src/sandbox/egress/dns-message.ts';

const REFUSED: Reply = { rcode: 'NXDOMAIN', answers: [] };

const ANSWERED: Reply = { rcode: 'NOERROR', answers: [{ type: 'A', address: '25.83.0.1' }] };

/** A query as clients send it; `labels` go on the wire as they are. */
function query(
  labels: readonly (string | Buffer)[],
  { type = 1, klass = 1, flags = 0x0100, questions = 1 } = {},
): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(0xbeef, 0);
  header.writeUInt16BE(flags, 2);
  header.writeUInt16BE(questions, 4);
  const name = labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  const tail = Buffer.from([0, type >> 8, type & 0xff, klass >> 8, klass & 0xff]);
  return Buffer.concat([header, ...name, tail]);
}

/** The question that a message was taken for; undefined when it could not be read. */
function questionOf(message: Buffer): Query | undefined {
  let asked: Query | undefined;
  answerMessage(message, (question) => {
    asked = question;
    return REFUSED;
  });
  return asked;
}

function rcodeOf(reply: Buffer | undefined): number | undefined {
  return reply === undefined ? undefined : reply.readUInt16BE(2) & 0xf;
}

describe('DNS messages', () => {
  test('a question comes back byte for byte, with the address behind it', () => {
    const asked = query(['ApI', 'example', 'com']);
    const reply = answerMessage(asked, () => ANSWERED) as Buffer;
    expect(reply.readUInt16BE(0)).toBe(0xbeef);
    expect(reply.readUInt16BE(2)).toBe(0x8180);
    expect(reply.subarray(12, asked.length)).toEqual(asked.subarray(12));
    expect(reply.subarray(asked.length)).toEqual(Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 25, 83, 0, 1]));
  });

  test.each([
    [1, 'A'],
    [28, 'AAAA'],
    [65, 'HTTPS'],
    [64, 'SVCB'],
    [16, 'TXT'],
    [9999, 'TYPE9999'],
  ])('type %i is called %s', (type, called) => {
    expect(questionOf(query(['a', 'test'], { type }))?.type).toBe(called);
  });

  test.each([
    ['a response', query(['a', 'test'], { flags: 0x8180 })],
    ['another opcode', query(['a', 'test'], { flags: 0x2800 })],
    ['no question', query(['a', 'test'], { questions: 0 })],
    ['two questions', query(['a', 'test'], { questions: 2 })],
    ['65,535 questions', query(['a', 'test'], { questions: 65_535 })],
    ['no name', query([]).subarray(0, 12)],
    ['a name cut short', query(['abc', 'test']).subarray(0, 15)],
    ['a pointer to itself', Buffer.concat([query([]).subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1])])],
    ['a pointer ahead', Buffer.concat([query([]).subarray(0, 12), Buffer.from([0xc0, 40, 0, 1, 0, 1])])],
    ['a reserved label type', Buffer.concat([query([]).subarray(0, 12), Buffer.from([0x80, 1, 0, 0, 1, 0, 1])])],
    ['a name of more than 255 bytes', query(Array.from({ length: 6 }, () => 'a'.repeat(60)))],
    ['more than a question can need', Buffer.concat([query(['a', 'test']), Buffer.alloc(2000)])],
  ])('%s is a format error', (_what, message) => {
    expect(questionOf(message)).toBeUndefined();
    expect(rcodeOf(answerMessage(message, () => ({ rcode: 'FORMERR', answers: [] })))).toBe(1);
  });

  test('what is shorter than a header gets no reply', () => {
    expect(answerMessage(Buffer.alloc(11), () => REFUSED)).toBeUndefined();
  });

  test('no bytes make it throw, and no reply is longer than a datagram may be', () => {
    const header = query([]).subarray(0, 12);
    const bodies = fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.uint8Array({ min: 0xb0, maxLength: 40 }));
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, withHeader) => {
        const message = Buffer.concat([withHeader ? header : Buffer.alloc(0), body]);
        const reply = answerMessage(message, () => ANSWERED);
        expect(reply === undefined || reply.length <= 512).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
