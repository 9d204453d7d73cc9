import packet from 'dns-packet';

/** Twelve bytes: id, flags, and how many entries each of the four sections has. RFC 1035, section 4.1.1. */
const HEADER_BYTES = 12;

/** No question is longer: a name of 255 bytes, type, class, and what EDNS adds. */
export const MAX_QUERY_BYTES = 1232;

const FLAGS = { response: 0x8000, opcode: 0x7800, recursionDesired: 0x0100, recursionAvailable: 0x0080 } as const;

const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3 } as const;

type Rcode = keyof typeof RCODES;

/** How long clients may keep an answer, in seconds; addresses are the same throughout a run. */
const TTL_SECONDS = 60;

/** "The name that stands in the question", as a compression pointer. RFC 1035, section 4.1.4. */
const QUESTION_NAME = Buffer.from([0xc0, HEADER_BYTES]);

/** Types that dns-packet has no name for. */
const NEWER_TYPES: Readonly<Record<string, string>> = { UNKNOWN_64: 'SVCB', UNKNOWN_65: 'HTTPS' };

export interface Query {
  /** As the client wrote it; hostile text. */
  readonly name: string;
  readonly type: string;
  readonly class: string;
}

export interface AddressAnswer {
  readonly type: 'A' | 'AAAA';
  readonly address: string;
}

interface ReadQuery {
  readonly query: Query;
  /** The question as it came: it is sent back byte for byte, since clients compare even the case. */
  readonly question: Buffer;
}

/**
 * Reads a standard query's one question; later sections are not looked at. The question stands first, so a
 * compression pointer in it can only point into the header and loops cannot be made.
 */
function read(message: Buffer): ReadQuery | undefined {
  if (message.length < HEADER_BYTES || message.length > MAX_QUERY_BYTES) return undefined;
  const isQuery = (message.readUInt16BE(2) & (FLAGS.response | FLAGS.opcode)) === 0;
  if (!isQuery || message.readUInt16BE(4) !== 1) return undefined;
  try {
    const { name, type, class: klass } = packet.question.decode(message, HEADER_BYTES);
    const question = message.subarray(HEADER_BYTES, HEADER_BYTES + packet.question.decode.bytes);
    const typeName = NEWER_TYPES[type] ?? type.replace(/^UNKNOWN_/, 'TYPE');
    return { query: { name, type: typeName, class: klass }, question };
  } catch {
    return undefined;
  }
}

function header(message: Buffer, rcode: Rcode, questions: number, answers: number): Buffer {
  const reply = Buffer.alloc(HEADER_BYTES);
  message.copy(reply, 0, 0, 2);
  const wanted = message.readUInt16BE(2) & FLAGS.recursionDesired;
  reply.writeUInt16BE(FLAGS.response | FLAGS.recursionAvailable | wanted | RCODES[rcode], 2);
  reply.writeUInt16BE(questions, 4);
  reply.writeUInt16BE(answers, 6);
  return reply;
}

function addressRecord({ type, address }: AddressAnswer): Buffer {
  const record = packet.answer.encode({ name: '.', type, ttl: TTL_SECONDS, data: address });
  return Buffer.concat([QUESTION_NAME, record.subarray(1)]);
}

/** What a query gets. */
export interface Reply {
  readonly rcode: Rcode;
  readonly answers: readonly AddressAnswer[];
}

/**
 * Answers one DNS message by what `decide` says of its question; a message that cannot be read is given to it as
 * undefined. The answer always fits in 512 bytes, so it is never truncated.
 * @returns undefined when not even an error can be addressed to the sender
 */
export function answerMessage(message: Buffer, decide: (query: Query | undefined) => Reply): Buffer | undefined {
  const found = read(message);
  const { rcode, answers } = decide(found?.query);
  if (found === undefined) return message.length < HEADER_BYTES ? undefined : header(message, rcode, 0, 0);
  return Buffer.concat([header(message, rcode, 1, answers.length), found.question, ...answers.map(addressRecord)]);
}
