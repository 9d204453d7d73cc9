/**
 * Longest line that is read, in characters. The longest that strace writes of a sane call is an exec of 256 words,
 * 256 bytes each, every byte escaped: 262,144.
 */
const MAX_LINE = 512 * 1024;

const NEWLINE = 10;

/** Told of each line, without its end; of undefined for one that is longer than `MAX_LINE`. */
export type TakeLine = (line: string | undefined) => void;

/** Cuts a stream of bytes into lines, holding no more than one of them. */
export class LineSplitter {
  #rest = '';
  #overlong = false;

  push(chunk: Buffer, take: TakeLine): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.#append(chunk, start, end);
      this.#finish(take);
      start = end + 1;
    }
    this.#append(chunk, start, chunk.length);
  }

  /** What came after the last newline, if anything did: a line that was cut. */
  end(take: TakeLine): void {
    if (this.#rest !== '' || this.#overlong) this.#finish(take);
  }

  #append(chunk: Buffer, start: number, end: number): void {
    if (this.#rest.length + end - start > MAX_LINE) this.#overlong = true;
    this.#rest = this.#overlong ? '' : this.#rest + chunk.toString('latin1', start, end);
  }

  #finish(take: TakeLine): void {
    const line = this.#overlong ? undefined : this.#rest;
    this.#rest = '';
    this.#overlong = false;
    take(line);
  }
}
