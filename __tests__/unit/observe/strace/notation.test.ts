import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrayItems,
  descriptorPath,
  quotedBytes,
  quotedText,
  socketInode,
  structFields,
} from '../../../../src/observe/strace/arguments.ts';
import { closingBracket, splitList } from '../../../../src/observe/strace/brackets.ts';
import { parseResult } from '../../../../src/observe/strace/result.ts';

/** Quotes as strace does: printable bytes as they are, others by C name or in octal, as short as what follows allows. */
function quote(bytes: Uint8Array, open = '"', close = '"'): string {
  const named: Record<number, string> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r', 34: '\\"', 92: '\\\\' };
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
  const quoted = [...bytes].map((byte, index) => {
    const isAngle = open === '<' && (byte === 60 || byte === 62);
    if (named[byte] !== undefined) return named[byte];
    if (byte >= 32 && byte < 127 && !isAngle) return String.fromCharCode(byte);
    const octal = byte.toString(8);
    return `\\${isDigit(bytes[index + 1]) ? octal.padStart(3, '0') : octal}`;
  });
  return open + quoted.join('') + close;
}

describe('strings', () => {
  it('come back byte for byte, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(quotedBytes(quote(bytes))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('are text in UTF-8', () => {
    expect(quotedText('"n\\303\\251w\\n"')).toBe('néw\n');
    expect(quotedText('"\\x41\\0420"')).toBe('A"0');
  });

  it('show where strace cut them', () => {
    expect(quotedText('"begin"...')).toBe('begin…');
  });

  it.each(['NULL', '0x7ffc1234', '', '"open', 'O_RDONLY'])('are not %j', (argument) => {
    expect(quotedText(argument)).toBeUndefined();
  });
});

describe('descriptor paths', () => {
  it('come back whatever bytes the path has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (name) => {
        const path = `/tmp/${name}`;
        expect(descriptorPath(`3${quote(Buffer.from(path), '<', '>')}`)).toBe(Buffer.from(path).toString());
      }),
    );
  });

  it('are told of deleted files, and of the working folder', () => {
    expect(descriptorPath('6</tmp/dd>(deleted)')).toBe('/tmp/dd');
    expect(descriptorPath('AT_FDCWD</tmp>')).toBe('/tmp');
    expect(descriptorPath('3<socket:[12]>')).toBeUndefined();
    expect(socketInode('3<socket:[12]>')).toBe('socket:[12]');
    expect(socketInode('AT_FDCWD</tmp>')).toBeUndefined();
  });
});

describe('lists', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 20 }).map((bytes) => quote(bytes)),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => `3${quote(bytes, '<', '>')}`),
    fc.constantFrom('NULL', '0x7ffc /* 3, vars */', '{a=1, b=[2, 3]}', 'htons(53)', 'O_RDONLY|O_CLOEXEC', '1<<3'),
  );

  it('fall apart at their own commas and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        expect(splitList(pieces.join(', '))).toEqual(pieces);
        const call = `${pieces.join(', ')}) = 0`;
        expect(closingBracket(call, 0)).toBe(call.length - ') = 0'.length);
      }),
    );
  });

  it.each(['"open', '[1', '1]', '3</open', '/* open'])('do not match in %j', (text) => {
    expect(splitList(text)).toBeUndefined();
  });

  it('of nothing are empty', () => {
    expect(splitList('')).toEqual([]);
    expect(arrayItems('[]')).toEqual([]);
  });

  it('have names in structures', () => {
    expect(structFields('{sa_family=AF_UNIX, sun_path="/a,b=c", ...}')).toEqual(
      new Map([
        ['sa_family', 'AF_UNIX'],
        ['sun_path', '"/a,b=c"'],
      ]),
    );
    expect(structFields('0x7ffc')).toBeUndefined();
  });
});

describe('results', () => {
  it.each([
    ['0', { value: '0', injected: false }],
    ['3</tmp/a\\76b>', { value: '3', injected: false, target: '/tmp/a>b' }],
    ['10</etc/hosts>(deleted)', { value: '10', injected: false, target: '/etc/hosts' }],
    ['-1 ENOENT (No such file or directory)', { value: '-1', injected: false, error: 'ENOENT' }],
    ['-1 EPERM (Operation not permitted) (INJECTED)', { value: '-1', injected: true, error: 'EPERM' }],
    ["5 /* 10113 in strace's PID NS */", { value: '5', injected: false, tracerPid: 10113 }],
    ['? ERESTARTNOINTR (To be restarted)', { value: '?', injected: false, error: 'ERESTARTNOINTR' }],
    ['-1 (errno 18446744073709551359)', { value: '-1', injected: false }],
    ['0x7f1200000000', { value: '0x7f1200000000', injected: false }],
  ])('%s', (text, result) => {
    expect(parseResult(text)).toEqual(result);
  });

  it('are not taken for the tracer’s by the name of a file', () => {
    expect(parseResult('3</tmp/y = 1 (INJECTED)>')).toMatchObject({ injected: false });
  });

  it('are undefined where there is none', () => {
    expect(parseResult('nonsense')).toBeUndefined();
    expect(parseResult('3nonsense')).toBeUndefined();
  });
});
