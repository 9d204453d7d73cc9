import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CHECKOUT,
  allows,
  asIdentity,
  capture,
  reachable
} from "./chunk-LIXQXU5I.js";
import {
  INTERPRETER_FOLDER,
  TOOL_FOLDER
} from "./chunk-IOZYBOZR.js";
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  HostCommandError,
  hostCommand
} from "./chunk-BTCEX3AE.js";
import {
  Refusal,
  finding,
  placedAt
} from "./chunk-RWKBM5BJ.js";

// src/artifact/tool-bytes.ts
import { realpath as realpath3 } from "node:fs/promises";
import { dirname, join as join7 } from "node:path";

// src/artifact/artifact.ts
import { readdirSync, rmSync } from "node:fs";
import { basename, join as join2 } from "node:path";

// src/artifact/byte-reader.ts
var ByteReader = class {
  #chunks;
  #held = Buffer.alloc(0);
  #ended = false;
  constructor(chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }
  /** Up to `count` bytes, which stay; fewer only at the end of the stream. */
  async peek(count) {
    while (this.#held.length < count && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#ended = true;
      } else {
        const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
      }
    }
    return this.#held.subarray(0, count);
  }
  /**
   * Exactly `count` bytes.
   * @throws Refusal signature/artifact-corrupt when the stream ends before
   */
  async take(count) {
    const bytes = await this.peek(count);
    if (bytes.length < count) {
      throw new Refusal(
        "signature/artifact-corrupt",
        `The artifact is cut short: ${count} more bytes were expected and ${bytes.length} are there.`,
        { fix: "Fetch or build the artifact again." }
      );
    }
    this.#held = this.#held.subarray(count);
    return bytes;
  }
  /** Exactly `count` bytes, in pieces as they come. */
  async *pieces(count) {
    let missing = count;
    while (missing > 0) {
      await this.peek(1);
      const piece = await this.take(Math.min(missing, Math.max(1, this.#held.length)));
      missing -= piece.length;
      yield piece;
    }
  }
  /** Everything but the last `count` bytes, which stay. */
  async *allButLast(count) {
    for (; ; ) {
      const ahead = await this.peek(count + 1);
      if (ahead.length <= count) return;
      yield await this.take(this.#held.length - count);
    }
  }
  async isAtEnd() {
    return (await this.peek(1)).length === 0;
  }
  /** Lets go of the stream before its end. */
  async close() {
    this.#ended = true;
    await this.#chunks.return?.();
  }
};

// src/artifact/format.ts
var HEAD_BYTES = 512;
var MAGIC_BYTES = 4;
var ELF = "\x7FELF";
var SCRIPT = "#!";
var TAR_MAGIC = { offset: 257, bytes: "ustar" };
var UNSUPPORTED = [
  ["\xFD7zXZ\0", "xz"],
  ["BZh", "bzip2"],
  ["7z\xBC\xAF'", "7-Zip"],
  ["Rar!\x07", "RAR"],
  ["!<arch>\n", "ar or Debian package"],
  ["\xED\xAB\xEE\xDB", "RPM"],
  ['"M', "LZ4"],
  ["LZIP", "lzip"],
  ["\x9D", "compress"],
  ["MSCF", "cabinet"],
  ["xar!", "xar"],
  ["070701", "cpio"]
];
function begins(head, magic, offset = 0) {
  return head.toString("latin1", offset, offset + magic.length) === magic;
}
function unsupported(problem) {
  return new Refusal("signature/artifact-format", `The artifact ${problem}.`, {
    fix: "Pack the tool as .tgz, .tar, .tar.zst, .zip or .whl, or name a single program."
  });
}
function isProgram(head) {
  return begins(head, ELF) || begins(head, SCRIPT);
}
function isTar(head) {
  return begins(head, TAR_MAGIC.bytes, TAR_MAGIC.offset);
}
function formatOf(head) {
  if (head.length === 0) throw unsupported("is empty");
  if (isProgram(head)) return "file";
  if (begins(head, "\x8B")) return "tgz";
  if (begins(head, "(\xB5/\xFD")) return "tar.zst";
  if (begins(head, "PK") || begins(head, "PK")) return "zip";
  if (isTar(head)) return "tar";
  const known = UNSUPPORTED.find(([magic]) => begins(head, magic));
  if (known !== void 0) throw unsupported(`is in the ${known[1]} format`);
  return "file";
}
function requireTar(head) {
  const isEmptyTar = head.length === HEAD_BYTES && head.every((byte) => byte === 0);
  if (!isTar(head) && !isEmptyTar) throw unsupported("is compressed, and what it holds is not a tar archive");
}

// src/artifact/gzip.ts
import { crc32 } from "node:zlib";

// src/artifact/expansion.ts
var Expansion = class {
  #limits;
  #read = 0;
  #written = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  /** Counts the compressed bytes that pass. */
  async *reading(chunks) {
    for await (const chunk of chunks) {
      this.read(chunk.length);
      yield chunk;
    }
  }
  read(bytes) {
    this.#read += bytes;
  }
  /** @throws Refusal signature/artifact-bomb */
  wrote(bytes) {
    this.#written += bytes;
    const { expansion, freeBytes } = this.#limits;
    if (this.#written <= freeBytes || this.#written <= this.#read * expansion) return;
    throw new Refusal(
      "signature/artifact-bomb",
      `The artifact's first ${this.#read} bytes unpack to more than ${this.#written}, over ${expansion} times as much.`,
      { fix: "Leave out what is only padding.", evidence: { read: this.#read, written: this.#written } }
    );
  }
};

// src/artifact/inflate.ts
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
async function* inflate(chunks) {
  let fed = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      fed += chunk.length;
      yield chunk;
    }
  }
  const inflater = createInflateRaw();
  const feeding = pipeline(Readable.from(counted(), { highWaterMark: 1 }), inflater);
  feeding.catch(() => void 0);
  for await (const piece of inflater) yield piece;
  if (inflater.bytesWritten === fed) return;
  throw new Refusal(
    "signature/artifact-ambiguous",
    "Compressed data of the artifact ends, and more bytes follow that one reader skips and another may read.",
    { fix: "Pack the tool again into one compressed stream, with nothing after it." }
  );
}

// src/artifact/gzip.ts
var FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
var DEFLATE = 8;
var TRAILER_BYTES = 8;
var MAX_TEXT_BYTES = 4096;
function corrupt(problem) {
  return new Refusal("signature/artifact-corrupt", `The gzip artifact is damaged: ${problem}.`, {
    fix: "Fetch or build the artifact again."
  });
}
async function takeText(reader) {
  const length = (await reader.peek(MAX_TEXT_BYTES)).indexOf(0);
  if (length === -1) throw corrupt("a text in its header has no end");
  return reader.take(length + 1);
}
async function takeHeader(reader) {
  const parts = [await reader.take(10)];
  const [fixed] = parts;
  const flags = fixed?.[3] ?? 0;
  if (fixed?.[2] !== DEFLATE || (flags & FLAG.reserved) !== 0) throw corrupt("its header has unknown values");
  if ((flags & FLAG.extra) !== 0) {
    const length = await reader.take(2);
    parts.push(length, await reader.take(length.readUInt16LE()));
  }
  if ((flags & FLAG.name) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.comment) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.headerCrc) === 0) return;
  const expected = (await reader.take(2)).readUInt16LE();
  if ((crc32(Buffer.concat(parts)) & 65535) !== expected) throw corrupt("the checksum of its header is wrong");
}
async function* gunzip(reader, limits) {
  const expansion = new Expansion(limits);
  await takeHeader(reader);
  let checksum = 0;
  let size = 0;
  for await (const piece of inflate(expansion.reading(reader.allButLast(TRAILER_BYTES)))) {
    expansion.wrote(piece.length);
    checksum = crc32(piece, checksum);
    size += piece.length;
    yield piece;
  }
  const trailer = await reader.take(TRAILER_BYTES);
  if (trailer.readUInt32LE(0) !== checksum) throw corrupt("the checksum of its content is wrong");
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw corrupt("it states another size than its content has");
}

// src/artifact/limits.ts
var KIB = 1024;
var MIB = 1024 * KIB;
var GIB = 1024 * MIB;
var UNPACK_LIMITS = {
  artifactBytes: 5 * GIB,
  unpackedBytes: 8 * GIB,
  fileBytes: 5 * GIB,
  entries: 5e4,
  depth: 64,
  expansion: 200,
  freeBytes: 16 * MIB
};

// src/artifact/source.ts
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var CHUNK_BYTES = 128 * 1024;
var READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
var PROBLEMS = /* @__PURE__ */ new Map([
  ["ENOENT", "does not exist"],
  ["ELOOP", "is a symbolic link"],
  ["EACCES", "may not be read by this user"]
]);
function unreadable(path, problem, cause) {
  return new Refusal("signature/artifact-unreadable", `The artifact ${path} ${problem}.`, {
    fix: "Name a regular file that exists and can be read, not a link to it.",
    cause
  });
}
function problemOf(error) {
  return PROBLEMS.get(error.code ?? "") ?? `cannot be read: ${String(error)}`;
}
var Source = class _Source {
  #path;
  #file;
  #maxBytes;
  #sha256 = createHash("sha256");
  #sha512 = createHash("sha512");
  #size = 0;
  #ended = false;
  constructor(path, file, maxBytes) {
    this.#path = path;
    this.#file = file;
    this.#maxBytes = maxBytes;
  }
  /** @throws Refusal signature/artifact-unreadable */
  static async open(path, maxBytes) {
    const file = await open(path, READ_ONLY).catch((error) => {
      throw unreadable(path, problemOf(error), error);
    });
    const stats = await file.stat();
    if (!stats.isFile()) {
      await file.close();
      throw unreadable(path, "is not a regular file");
    }
    return new _Source(path, file, maxBytes);
  }
  /** @throws Refusal signature/artifact-unreadable, signature/artifact-too-large */
  async *chunks() {
    for (; ; ) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const { bytesRead } = await this.#file.read(buffer, 0, CHUNK_BYTES).catch((error) => {
        throw unreadable(this.#path, problemOf(error), error);
      });
      if (bytesRead === 0) break;
      yield this.#hashed(buffer.subarray(0, bytesRead));
    }
    this.#ended = true;
  }
  #hashed(chunk) {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) {
      throw new Refusal(
        "signature/artifact-too-large",
        `The artifact ${this.#path} is larger than ${this.#maxBytes} bytes.`
      );
    }
    this.#sha256.update(chunk);
    this.#sha512.update(chunk);
    return chunk;
  }
  /** The digest of the whole file. Asked for before the end was read, it would vouch for less than what is there. */
  digest() {
    if (!this.#ended) {
      throw new Refusal("signature/artifact-ambiguous", `The artifact ${this.#path} was not read to its end.`);
    }
    return { size: this.#size, sha256: this.#sha256.digest("hex"), sha512: this.#sha512.digest("hex") };
  }
  async close() {
    await this.#file.close();
  }
};

// src/artifact/tar/untar.ts
import { pipeline as pipeline2 } from "node:stream/promises";

// src/artifact/entry.ts
var SET_ID_AND_STICKY = 3584;
var FIX = "Pack plain files and folders only.";
function refuseLink(name, target) {
  const lead = target === void 0 ? "" : ` to ${quoted(target)}`;
  throw new Refusal("signature/artifact-link", `The artifact's entry ${quoted(name)} is a link${lead}.`, {
    fix: "Pack the file itself in the place of the link."
  });
}
function refuseSpecialFile(name, kind) {
  throw new Refusal("signature/artifact-special-file", `The artifact's entry ${quoted(name)} is a ${kind}.`, {
    fix: FIX
  });
}
function isExecutable(name, mode) {
  const special = mode & SET_ID_AND_STICKY;
  if (special !== 0) {
    throw new Refusal(
      "signature/artifact-special-mode",
      `The artifact's entry ${quoted(name)} has the mode ${mode.toString(8)}, which is setuid, setgid or sticky.`,
      { fix: "Clear the bits with `chmod ug-s,-t` before packing." }
    );
  }
  return (mode & 73) !== 0;
}

// src/artifact/tar/pax.ts
function ambiguous(problem) {
  return new Refusal("signature/artifact-ambiguous", `An extended header of the archive ${problem}.`, {
    fix: "Pack the tool again with a current tar."
  });
}
function takeRecord(text) {
  const space = text.indexOf(" ");
  const digits = text.toString("latin1", 0, Math.max(0, space));
  const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
  const equals = text.indexOf("=", space);
  if (length > text.length || equals === -1 || equals >= length || text[length - 1] !== 10) {
    throw ambiguous("is not a list of records");
  }
  return {
    key: text.toString("utf8", space + 1, equals),
    value: text.toString("utf8", equals + 1, length - 1),
    length
  };
}
function readPax(body) {
  const records = /* @__PURE__ */ new Map();
  for (let rest = body; rest.length > 0; ) {
    const { key, value, length } = takeRecord(rest);
    if (records.has(key)) throw ambiguous(`has the key ${quoted(key)} twice`);
    if (value === "") throw ambiguous(`takes the key ${quoted(key)} back`);
    records.set(key, value);
    rest = rest.subarray(length);
  }
  return records;
}

// src/artifact/tar/framing.ts
var BLOCK_BYTES = 512;
var MAX_EXTENSION_BYTES = 64 * 1024;
var EXTENSIONS = ["x", "g", "L", "K"];
var COMBINATIONS = ["x", "K", "L", "KL"];
var REGULAR_FILE = ["0", "\0"];
var WITHOUT_CONTENT = ["1", "2", "3", "4", "5", "6"];
var PER_ENTRY_KEYS = ["path", "linkpath", "size", "hdrcharset"];
function ambiguous2(problem) {
  return new Refusal("signature/artifact-ambiguous", `The tar archive ${problem}.`, {
    fix: "Pack the tool again with a current tar."
  });
}
function isZero(block) {
  return block.every((byte) => byte === 0);
}
function padded(size) {
  return Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
}
function sizeOf(header) {
  const field = header.toString("latin1", 124, 136);
  const digits = /^ *([0-7]*)[ \0]*$/.exec(field)?.[1];
  if (digits === void 0) throw ambiguous2(`has an entry whose size is not an octal number: ${quoted(field)}`);
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function checkType(type, size) {
  if (REGULAR_FILE.includes(type)) return;
  if (!WITHOUT_CONTENT.includes(type)) {
    throw new Refusal("signature/artifact-special-file", `The tar archive has an entry of type ${quoted(type)}.`, {
      fix: "Pack plain files and folders only."
    });
  }
  if (size > 0) throw ambiguous2("gives content to a link, device or folder");
}
function checkPax(records, isGlobal) {
  for (const key of records.keys()) {
    if (key.startsWith("GNU.sparse.")) {
      throw new Refusal("signature/artifact-special-file", "The tar archive has a sparse file.", {
        fix: "Pack the tool again without --sparse."
      });
    }
    if (isGlobal && PER_ENTRY_KEYS.includes(key)) throw ambiguous2(`sets ${key} for all its entries at once`);
  }
}
var Announced = class {
  #kinds = [];
  #size;
  add(kind, body) {
    const records = kind === "x" || kind === "g" ? readPax(body) : void 0;
    if (records !== void 0) checkPax(records, kind === "g");
    if (kind === "g" && this.isEmpty) return;
    this.#kinds.push(kind);
    if (!COMBINATIONS.includes(this.#kinds.sort().join(""))) throw ambiguous2("describes one entry more than once");
    this.#size = records?.get("size");
  }
  /** Which of two sizes counts decides where the next header is. They must be one. */
  settle(headerSize) {
    if (this.#size !== void 0 && this.#size !== String(headerSize)) {
      throw ambiguous2(`has an entry of ${headerSize} bytes whose extended header says ${quoted(this.#size)}`);
    }
    this.#kinds = [];
    this.#size = void 0;
  }
  get isEmpty() {
    return this.#kinds.length === 0;
  }
};
async function* ending(reader) {
  if (await reader.isAtEnd()) throw ambiguous2("ends in one empty block instead of two");
  for (; ; ) {
    const block = await reader.take(BLOCK_BYTES);
    if (!isZero(block)) throw ambiguous2("goes on after its end mark; one reader stops there, another reads on");
    yield block;
    if (await reader.isAtEnd()) return;
  }
}
async function* unambiguousTar(reader) {
  const announced = new Announced();
  for (; ; ) {
    const header = await reader.take(BLOCK_BYTES);
    yield header;
    if (isZero(header)) break;
    const size = sizeOf(header);
    const type = header.toString("latin1", 156, 157);
    const extension = EXTENSIONS.find((kind) => kind === type);
    if (extension !== void 0) {
      if (size > MAX_EXTENSION_BYTES) throw ambiguous2(`has an extended header of ${size} bytes`);
      const body = await reader.take(padded(size));
      announced.add(extension, body.subarray(0, size));
      yield body;
    } else {
      announced.settle(size);
      checkType(type, size);
      yield* reader.pieces(padded(size));
    }
  }
  if (!announced.isEmpty) throw ambiguous2("describes an entry that does not follow");
  yield* ending(reader);
}

// src/artifact/tar/untar.ts
async function write(header, content, tree) {
  const { name, size, mode, linkname } = header;
  const type = header.type;
  const executable = isExecutable(name, mode);
  switch (type) {
    case "file":
      if (name.endsWith("/")) {
        throw new Refusal(
          "signature/artifact-ambiguous",
          `The artifact's file ${quoted(name)} is named like a folder.`
        );
      }
      return tree.file({ name, executable, size }, content);
    case "directory":
      return tree.folder(name);
    case "link":
    case "symlink":
      return refuseLink(name, linkname);
    case "character-device":
    case "block-device":
    case "fifo":
    case "contiguous-file":
    case null:
      return refuseSpecialFile(name, type ?? "file of an unknown type");
  }
}
async function untar(reader, tree) {
  const { default: tar } = await import("./tar-stream-SDKPWHI2.js");
  const parser = tar.extract();
  const feeding = pipeline2(unambiguousTar(reader), parser);
  feeding.catch(() => void 0);
  for await (const entry of parser) {
    await write(entry.header, entry, tree);
  }
  await feeding;
}

// src/artifact/tree.ts
import { createHash as createHash2 } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants as constants2,
  fchmodSync,
  futimesSync,
  mkdirSync,
  openSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";

// src/artifact/name.ts
var MAX_NAME_BYTES = 1024;
var MAX_COMPONENT_BYTES = 255;
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
function unsafe(name, problem) {
  return new Refusal(
    "signature/artifact-unsafe-name",
    `The artifact holds the name ${quoted(name)}, which ${problem}.`,
    {
      fix: "Pack the tool again with plain relative names.",
      evidence: { name: name.slice(0, MAX_NAME_BYTES) }
    }
  );
}
function problemOf2(component) {
  if (component === "..") return "climbs out of its folder";
  if (component === "" || component === ".") return "is not in its shortest form";
  if (Buffer.byteLength(component) > MAX_COMPONENT_BYTES) {
    return `has a part of more than ${MAX_COMPONENT_BYTES} bytes`;
  }
  return void 0;
}
function withoutFrame(name, kind) {
  const start = name.startsWith("./") ? 2 : 0;
  const end = kind === "folder" && name.length > start && name.endsWith("/") ? name.length - 1 : name.length;
  return name.slice(start, end);
}
function entryPath(name, kind, maxDepth) {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw unsafe(name, `is longer than ${MAX_NAME_BYTES} bytes`);
  if (HIDDEN.test(name)) throw unsafe(name, "has control, invisible or undecodable characters");
  if (name.includes("\\")) throw unsafe(name, "has a backslash, which is a folder on some systems");
  if (/^[a-z]:/i.test(name)) throw unsafe(name, "begins with a drive letter");
  if (name.startsWith("/")) throw unsafe(name, "is absolute");
  const path = withoutFrame(name, kind);
  if (path === "" && kind === "folder") return path;
  const components = path.split("/");
  for (const component of components) {
    const problem = problemOf2(component);
    if (problem !== void 0) throw unsafe(name, problem);
  }
  if (components.length - 1 > maxDepth) throw unsafe(name, `lies more than ${maxDepth} folders deep`);
  return path;
}
function foldedComponent(component) {
  const folded = component.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKC");
  return folded.replace(/[. ]+$/, "") || folded;
}

// src/artifact/places.ts
function clash(place, taken) {
  let why = `is the same as ${quoted(taken.path)} on some file systems`;
  if (place.path === taken.path) why = place.kind === taken.kind ? "is in it twice" : "is both a file and a folder";
  return new Refusal("signature/artifact-duplicate-name", `The artifact's entry ${quoted(place.path)} ${why}.`, {
    fix: "Keep one of the two."
  });
}
function isSameFolder(taken, place) {
  const areFolders = taken.kind === "folder" && place.kind === "folder";
  return areFolders && taken.path === place.path && !(taken.isListed && place.isListed);
}
var Places = class {
  #taken = /* @__PURE__ */ new Map();
  /** Folders that must be made for the file, outermost first. @throws Refusal signature/artifact-duplicate-name */
  claimFile(path) {
    return this.#claim(path, "file");
  }
  /** Folders that must be made, outermost first. The tool's own folder, the empty path, is always there. */
  claimFolder(path) {
    return path === "" ? [] : this.#claim(path, "folder");
  }
  get folders() {
    return [...this.#taken.values()].filter(({ kind }) => kind === "folder").map(({ path }) => path);
  }
  /** The folder below which everything lies, as in npm's `package/`. */
  get onlyTopFolder() {
    const top = [...this.#taken.values()].filter(({ path }) => !path.includes("/"));
    return top.length === 1 && top[0]?.kind === "folder" ? top[0].path : void 0;
  }
  #claim(path, kind) {
    const made = [];
    const components = path.split("/");
    let key = "";
    for (const [index, component] of components.entries()) {
      const isLast = index === components.length - 1;
      const place = {
        path: components.slice(0, index + 1).join("/"),
        kind: isLast ? kind : "folder",
        isListed: isLast
      };
      key += `/${foldedComponent(component)}`;
      const taken = this.#taken.get(key);
      if (taken !== void 0 && !isSameFolder(taken, place)) throw clash(place, taken);
      if (taken === void 0 && place.kind === "folder") made.push(place.path);
      if (taken === void 0 || isLast) this.#taken.set(key, place);
    }
    return made;
  }
};

// src/artifact/writing.ts
function writing(path, write2) {
  try {
    return write2();
  } catch (cause) {
    const code = cause.code;
    if (code === "ENOSPC" || code === "EDQUOT") {
      throw new Refusal("host/no-space", `The disk filled up while ${quoted(path)} was written.`, { cause });
    }
    throw new Refusal("signature/artifact-unwritable", `${quoted(path)} could not be written: ${String(cause)}.`, {
      cause
    });
  }
}

// src/artifact/tree.ts
var FOLDER_MODE = 493;
var PROGRAM_MODE = 493;
var DATA_MODE = 420;
var UNFINISHED_MODE = 384;
var NEW_FILE = constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL | constants2.O_NOFOLLOW;
var MTIME = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
var Tree = class {
  #folder;
  #limits;
  #places = new Places();
  #written = [];
  #entries = 0;
  #bytes = 0;
  /** @param folder is made here; it must not be there yet */
  constructor(folder, limits) {
    this.#folder = folder;
    this.#limits = limits;
    this.#makeFolder("");
  }
  folder(name) {
    this.#countEntry();
    const path = entryPath(name, "folder", this.#limits.depth);
    for (const missing of this.#places.claimFolder(path)) this.#makeFolder(missing);
  }
  /** Writes one file. It may be run if its archive says so, or if it begins as programs do. */
  async file(file, chunks) {
    this.#countEntry();
    const path = entryPath(file.name, "file", this.#limits.depth);
    this.#checkSize(file.name, file.size ?? 0);
    for (const missing of this.#places.claimFile(path)) this.#makeFolder(missing);
    const descriptor = writing(path, () => openSync(join(this.#folder, path), NEW_FILE, UNFINISHED_MODE));
    try {
      const { sha256, head } = await this.#fill(descriptor, file.name, chunks);
      const executable = file.executable || isProgram(head);
      writing(path, () => {
        fchmodSync(descriptor, executable ? PROGRAM_MODE : DATA_MODE);
        futimesSync(descriptor, MTIME, MTIME);
      });
      this.#written.push({ path, sha256, executable });
    } finally {
      closeSync(descriptor);
    }
  }
  /** @throws Refusal signature/artifact-empty */
  finish() {
    if (this.#written.length === 0) {
      throw new Refusal("signature/artifact-empty", "The artifact holds no file.", { fix: "Pack the tool again." });
    }
    const folders = ["", ...this.#places.folders];
    for (const path of folders) writing(path, () => utimesSync(join(this.#folder, path), MTIME, MTIME));
    const top = this.#places.onlyTopFolder;
    const contents = this.#written.map((file) => ({
      ...file,
      path: top === void 0 ? file.path : file.path.slice(top.length + 1)
    }));
    return {
      root: join(this.#folder, top ?? ""),
      files: contents.length,
      bytes: this.#bytes,
      contents: contents.sort((a, b) => a.path < b.path ? -1 : 1)
    };
  }
  async #fill(descriptor, name, chunks) {
    const hash = createHash2("sha256");
    let head = Buffer.alloc(0);
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      this.#bytes += chunk.length;
      this.#checkSize(name, size);
      if (head.length < MAGIC_BYTES) head = Buffer.concat([head, chunk.subarray(0, MAGIC_BYTES)]);
      hash.update(chunk);
      writing(name, () => writeFileSync(descriptor, chunk));
    }
    return { sha256: hash.digest("hex"), head };
  }
  #makeFolder(path) {
    const folder = join(this.#folder, path);
    writing(folder, () => {
      mkdirSync(folder);
      chmodSync(folder, FOLDER_MODE);
    });
  }
  #countEntry() {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) this.#refuseTooLarge(`more than ${this.#limits.entries} entries`);
  }
  #checkSize(name, size) {
    const { fileBytes, unpackedBytes } = this.#limits;
    if (size > fileBytes) this.#refuseTooLarge(`a file ${quoted(name)} of more than ${fileBytes} bytes`);
    if (this.#bytes > unpackedBytes) this.#refuseTooLarge(`more than ${unpackedBytes} bytes`);
  }
  #refuseTooLarge(what) {
    throw new Refusal("signature/artifact-too-large", `The artifact unpacks to ${what}.`, {
      fix: "Leave out what the tool does not need to run."
    });
  }
};

// src/artifact/zip/unzip.ts
import { crc32 as crc322 } from "node:zlib";

// src/artifact/zip/refusals.ts
function zipAmbiguous(problem) {
  return new Refusal("signature/artifact-ambiguous", `The zip archive ${problem}.`, {
    fix: "Pack the tool again with a current zip, in one go and with nothing added afterwards."
  });
}
function zipUnsupported(problem) {
  return new Refusal("signature/artifact-format", `The zip archive ${problem}.`, {
    fix: "Pack the tool as one plain zip file: stored or deflated, without zip64, which only 4 GiB and more need."
  });
}

// src/artifact/zip/end.ts
var END_SIGNATURE = Buffer.from("PK", "latin1");
var END_BYTES = 22;
var MAX_COMMENT_BYTES = 65535;
var ZIP64_LOCATOR_SIGNATURE = Buffer.from("PK\x07", "latin1");
var ZIP64_LOCATOR_BYTES = 20;
function signaturesIn(tail) {
  const found = [];
  for (let at = tail.indexOf(END_SIGNATURE); at !== -1; at = tail.indexOf(END_SIGNATURE, at + 1)) found.push(at);
  return found;
}
function onlyEnd(tail) {
  const found = signaturesIn(tail);
  const fitting = found.filter((at) => {
    const rest = tail.length - at - END_BYTES;
    return rest >= 0 && tail.readUInt16LE(at + 20) === rest;
  });
  const [only] = fitting;
  if (only !== void 0 && fitting.length === 1) return only;
  if (fitting.length > 1) throw zipAmbiguous("has two end records");
  if (found.length > 0) throw zipAmbiguous("goes on after its end record");
  throw new Refusal("signature/artifact-corrupt", "The zip archive is cut short: it has no end record.", {
    fix: "Fetch or build the artifact again."
  });
}
function readEnd(copy) {
  const tailBytes = Math.min(copy.size, END_BYTES + MAX_COMMENT_BYTES + ZIP64_LOCATOR_BYTES);
  const tailStart = copy.size - tailBytes;
  const tail = copy.read(tailStart, tailBytes);
  const at = onlyEnd(tail);
  const locator = tail.subarray(Math.max(0, at - ZIP64_LOCATOR_BYTES), at);
  if (locator.indexOf(ZIP64_LOCATOR_SIGNATURE) === 0) throw zipUnsupported("is in zip64 form");
  if (tail.readUInt16LE(at + 4) !== 0 || tail.readUInt16LE(at + 6) !== 0) throw zipUnsupported("has several volumes");
  if (tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) throw zipAmbiguous("states two numbers of entries");
  const directoryBytes = tail.readUInt32LE(at + 12);
  const directoryStart = tail.readUInt32LE(at + 16);
  if (directoryStart + directoryBytes !== tailStart + at) {
    throw zipAmbiguous("does not have its list of entries where its end record says");
  }
  return { directoryStart, directoryBytes };
}

// src/artifact/zip/member.ts
var FLAG2 = { encrypted: 1, level: 6, descriptor: 8, utf8: 2048 };
var KNOWN_FLAGS = FLAG2.encrypted | FLAG2.level | FLAG2.descriptor | FLAG2.utf8;
var METHOD = { stored: 0, deflated: 8 };
var FILE_TYPE = { mask: 61440, folder: 16384, file: 32768, link: 40960 };
var DOS_FOLDER = 16;
var MAX_EMPTY_BYTES = 2;
function nameOf(entry) {
  const isAscii = entry.fileNameRaw.every((byte) => byte < 128);
  if (!isAscii && (entry.generalPurposeBitFlag & FLAG2.utf8) === 0) {
    throw new Refusal(
      "signature/artifact-unsafe-name",
      `The zip archive does not say in which encoding ${quoted(entry.fileNameRaw.toString("latin1"))} is.`,
      { fix: "Pack the tool again with names in UTF-8 that are marked as such." }
    );
  }
  return entry.fileNameRaw.toString("utf8");
}
function checkReadable(name, entry) {
  const flags = entry.generalPurposeBitFlag;
  if ((flags & FLAG2.encrypted) !== 0) {
    throw new Refusal("signature/artifact-encrypted", `The zip archive's entry ${quoted(name)} is encrypted.`, {
      fix: "Pack the tool without a password."
    });
  }
  if ((flags & ~KNOWN_FLAGS) !== 0) throw zipUnsupported(`has special flags on ${quoted(name)}`);
  const method = entry.compressionMethod;
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw zipUnsupported(`has ${quoted(name)} compressed by method ${method}`);
  }
  if (method === METHOD.stored && (flags & FLAG2.descriptor) !== 0) {
    throw zipAmbiguous(`states the size of ${quoted(name)} only behind its content, which is not compressed`);
  }
}
function kindOf(name, entry, mode) {
  const type = mode & FILE_TYPE.mask;
  if (type === FILE_TYPE.link) refuseLink(name, void 0);
  if (type !== 0 && type !== FILE_TYPE.file && type !== FILE_TYPE.folder) {
    refuseSpecialFile(name, `special file of mode ${mode.toString(8)}`);
  }
  const kind = name.endsWith("/") ? "folder" : "file";
  const isDosFolder = (entry.externalFileAttributes & DOS_FOLDER) !== 0;
  const contradicts = kind === "folder" ? type === FILE_TYPE.file : type === FILE_TYPE.folder || isDosFolder;
  if (contradicts) throw zipAmbiguous(`has ${quoted(name)} as a file and as a folder`);
  if (kind === "folder" && (entry.uncompressedSize > 0 || entry.compressedSize > MAX_EMPTY_BYTES)) {
    throw zipAmbiguous(`gives content to the folder ${quoted(name)}`);
  }
  return kind;
}
function memberOf(entry) {
  const name = nameOf(entry);
  checkReadable(name, entry);
  const mode = entry.externalFileAttributes >>> 16;
  return { entry, name, kind: kindOf(name, entry, mode), executable: isExecutable(name, mode) };
}

// src/artifact/zip/layout.ts
var CENTRAL_HEADER_BYTES = 46;
var DESCRIPTOR_SIGNATURE = 134695760;
function sameFacts(a, b) {
  return a.crc32 === b.crc32 && a.compressedSize === b.compressedSize && a.uncompressedSize === b.uncompressedSize;
}
function factsAt(bytes, offset) {
  return {
    crc32: bytes.readUInt32LE(offset),
    compressedSize: bytes.readUInt32LE(offset + 4),
    uncompressedSize: bytes.readUInt32LE(offset + 8)
  };
}
function checkLocalHeader({ entry, name }, local) {
  const follows = (entry.generalPurposeBitFlag & FLAG2.descriptor) !== 0;
  const isBlank = local.crc32 === 0 && local.compressedSize === 0 && local.uncompressedSize === 0;
  const agrees = local.fileName.equals(entry.fileNameRaw) && local.generalPurposeBitFlag === entry.generalPurposeBitFlag && local.compressionMethod === entry.compressionMethod && (sameFacts(local, entry) || follows && isBlank);
  if (!agrees) throw zipAmbiguous(`describes ${quoted(name)} in two ways that do not agree`);
}
function descriptorBytes({ entry, name }, copy, start) {
  if ((entry.generalPurposeBitFlag & FLAG2.descriptor) === 0) return 0;
  const bytes = copy.read(start, 16);
  if (bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE && sameFacts(factsAt(bytes, 4), entry)) return 16;
  if (sameFacts(factsAt(bytes, 0), entry)) return 12;
  throw zipAmbiguous(`describes ${quoted(name)} differently behind its content`);
}
function spanOf(member, local, copy) {
  const contentEnd = local.fileDataStart + member.entry.compressedSize;
  return {
    name: member.name,
    start: member.entry.relativeOffsetOfLocalHeader,
    contentStart: local.fileDataStart,
    end: contentEnd + descriptorBytes(member, copy, contentEnd)
  };
}
function checkDirectory(members, directoryBytes) {
  const used = members.reduce((total, { entry }) => {
    const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
    return total + CENTRAL_HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
  }, 0);
  if (used !== directoryBytes) throw zipAmbiguous("lists more entries than it counts");
}
function checkTiling(spans, directoryStart) {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) throw zipAmbiguous(`has ${quoted(span.name)} overlap the entry before it`);
    if (span.start > at) throw zipAmbiguous(`has bytes before ${quoted(span.name)} that belong to no entry`);
    at = span.end;
  }
  if (at !== directoryStart) throw zipAmbiguous("has bytes before its list of entries that belong to no entry");
}

// src/artifact/zip/private-copy.ts
import { closeSync as closeSync2, constants as constants3, openSync as openSync2, readSync, unlinkSync, writeFileSync as writeFileSync2 } from "node:fs";
var NEW_FILE2 = constants3.O_RDWR | constants3.O_CREAT | constants3.O_EXCL | constants3.O_NOFOLLOW;
var PIECE_BYTES = 128 * 1024;
var PrivateCopy = class _PrivateCopy {
  descriptor;
  size;
  constructor(descriptor, size) {
    this.descriptor = descriptor;
    this.size = size;
  }
  /** @param path a new file in a folder of ours, removed at once */
  static async of(reader, path) {
    const descriptor = writing(path, () => openSync2(path, NEW_FILE2, 384));
    try {
      writing(path, () => unlinkSync(path));
      let size = 0;
      for await (const chunk of reader.allButLast(0)) {
        size += chunk.length;
        writing(path, () => writeFileSync2(descriptor, chunk));
      }
      return new _PrivateCopy(descriptor, size);
    } catch (error) {
      closeSync2(descriptor);
      throw error;
    }
  }
  /** @throws Refusal signature/artifact-corrupt where the copy ends before */
  read(start, length) {
    const bytes = Buffer.alloc(length);
    if (readSync(this.descriptor, bytes, 0, length, start) !== length) {
      throw new Refusal("signature/artifact-corrupt", "The zip archive is cut short.", {
        fix: "Fetch or build the artifact again."
      });
    }
    return bytes;
  }
  *pieces(start, length) {
    for (let at = 0; at < length; at += PIECE_BYTES) yield this.read(start + at, Math.min(PIECE_BYTES, length - at));
  }
  close() {
    closeSync2(this.descriptor);
  }
};

// src/artifact/zip/unzip.ts
var SECOND_NAME = 28789;
var SECOND_MODE = 30062;
var ZIP64 = 1;
function checkExtraFields(name, fields) {
  const ids = fields.map(({ id }) => id);
  if (ids.includes(ZIP64)) throw zipUnsupported(`has ${quoted(name)} in zip64 form`);
  if (ids.includes(SECOND_NAME) || ids.includes(SECOND_MODE)) {
    throw zipAmbiguous(`states name or mode of ${quoted(name)} twice`);
  }
}
async function locateMembers(yauzl, copy) {
  const end = readEnd(copy);
  const zip = await yauzl.fromFdPromise(copy.descriptor, { decodeStrings: false, autoClose: false });
  const located = [];
  for await (const entry of zip.eachEntry()) {
    const member = memberOf(entry);
    const local = await zip.readLocalFileHeaderPromise(entry);
    checkExtraFields(member.name, [...entry.extraFields, ...yauzl.parseExtraFields(local.extraField)]);
    checkLocalHeader(member, local);
    located.push({ member, span: spanOf(member, local, copy) });
  }
  const members = located.map(({ member }) => member);
  const spans = located.map(({ span }) => span);
  checkDirectory(members, end.directoryBytes);
  checkTiling(spans, end.directoryStart);
  return located;
}
function mismatch(name) {
  return new Refusal(
    "signature/artifact-corrupt",
    `The zip archive's entry ${quoted(name)} has another size or checksum than it states.`,
    { fix: "Fetch or build the artifact again." }
  );
}
async function* contentOf({ member, span }, copy, expansion) {
  const { entry, name } = member;
  const raw = copy.pieces(span.contentStart, entry.compressedSize);
  let checksum = 0;
  let size = 0;
  for await (const piece of entry.compressionMethod === METHOD.deflated ? inflate(raw) : raw) {
    expansion.wrote(piece.length);
    checksum = crc322(piece, checksum);
    size += piece.length;
    if (size > entry.uncompressedSize) throw mismatch(name);
    yield piece;
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw mismatch(name);
}
async function unzip(reader, copyPath, tree, limits) {
  const { default: yauzl } = await import("./yauzl-YLZOPYQN.js");
  const copy = await PrivateCopy.of(reader, copyPath);
  try {
    const expansion = new Expansion(limits);
    expansion.read(copy.size);
    for (const located of await locateMembers(yauzl, copy)) {
      const { name, kind, executable, entry } = located.member;
      if (kind === "folder") tree.folder(name);
      else await tree.file({ name, executable, size: entry.uncompressedSize }, contentOf(located, copy, expansion));
    }
  } finally {
    copy.close();
  }
}

// src/artifact/zstd/frame.ts
var MAX_WINDOW_BYTES = 8 * 1024 * 1024;
var MAX_BLOCK_BYTES = 128 * 1024;
var BLOCK = { raw: 0, rle: 1, reserved: 3 };
function zstdCorrupt(problem) {
  return new Refusal("signature/artifact-corrupt", `The Zstandard artifact is damaged: ${problem}.`, {
    fix: "Fetch or build the artifact again."
  });
}
function unsupported2(problem) {
  return new Refusal("signature/artifact-format", `The Zstandard artifact ${problem}.`, {
    fix: "Compress with `zstd -19` or a lower level, without --long, --ultra or a dictionary."
  });
}
function windowBytes(descriptor) {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + base / 8 * (descriptor & 7);
}
function contentSize(field) {
  if (field.length === 0) return void 0;
  const value = BigInt(`0x${Buffer.from(field).reverse().toString("hex")}`);
  return field.length === 2 ? value + 256n : value;
}
async function takeFrameHeader(reader) {
  const start = await reader.take(5);
  const descriptor = start.readUInt8(4);
  if ((descriptor & 8) !== 0) throw zstdCorrupt("a reserved bit of its header is set");
  const isSingleSegment = (descriptor & 32) !== 0;
  const window = await reader.take(isSingleSegment ? 0 : 1);
  const dictionary = await reader.take([0, 1, 2, 4][descriptor & 3] ?? 0);
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const size = await reader.take(sizeBytes);
  if (dictionary.some((byte) => byte !== 0)) throw unsupported2("needs a dictionary");
  const contentBytes = contentSize(size);
  const needed = isSingleSegment ? Number(contentBytes) : windowBytes(window.readUInt8());
  if (needed > MAX_WINDOW_BYTES) {
    throw unsupported2(`needs a window of ${needed} bytes; at most ${MAX_WINDOW_BYTES} are granted`);
  }
  return {
    bytes: Buffer.concat([start, window, dictionary, size]),
    hasChecksum: (descriptor & 4) !== 0,
    contentBytes,
    maxBlockBytes: Math.min(needed, MAX_BLOCK_BYTES)
  };
}
async function takeBlock(reader, maxBytes) {
  const header = await reader.take(3);
  const fields = header.readUIntLE(0, 3);
  const kind = fields >> 1 & 3;
  const size = fields >> 3;
  if (kind === BLOCK.reserved) throw zstdCorrupt("it has a block of an unknown kind");
  if (size > maxBytes) throw zstdCorrupt(`it has a block of ${size} bytes where at most ${maxBytes} are allowed`);
  const content = await reader.take(kind === BLOCK.rle ? 1 : size);
  return { bytes: Buffer.concat([header, content]), isLast: (fields & 1) !== 0 };
}

// src/artifact/zstd/xxh64.ts
var PRIME_1 = 0x9e3779b185ebca87n;
var PRIME_2 = 0xc2b2ae3d27d4eb4fn;
var PRIME_3 = 0x165667b19e3779f9n;
var PRIME_4 = 0x85ebca77c2b2ae63n;
var PRIME_5 = 0x27d4eb2f165667c5n;
var STRIPE_BYTES = 32;
var START = [BigInt.asUintN(64, PRIME_1 + PRIME_2), PRIME_2, 0n, BigInt.asUintN(64, -PRIME_1)];
function wrap(value) {
  return BigInt.asUintN(64, value);
}
function rotate(value, bits) {
  return wrap(value << bits) | value >> 64n - bits;
}
function round(lane, word) {
  return wrap(rotate(wrap(lane + wrap(word * PRIME_2)), 31n) * PRIME_1);
}
function absorb([a, b, c, d], stripes) {
  const words = new BigUint64Array(Uint8Array.from(stripes).buffer);
  for (let at = 0; at < words.length; at += 4) {
    a = round(a, words[at] ?? 0n);
    b = round(b, words[at + 1] ?? 0n);
    c = round(c, words[at + 2] ?? 0n);
    d = round(d, words[at + 3] ?? 0n);
  }
  return [a, b, c, d];
}
function merge([a, b, c, d]) {
  let hash = wrap(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
  for (const lane of [a, b, c, d]) hash = wrap((hash ^ round(0n, lane)) * PRIME_1 + PRIME_4);
  return hash;
}
function finish(start, rest) {
  let hash = start;
  let at = 0;
  for (; at + 8 <= rest.length; at += 8) {
    hash = wrap(rotate(hash ^ round(0n, rest.readBigUInt64LE(at)), 27n) * PRIME_1 + PRIME_4);
  }
  for (; at + 4 <= rest.length; at += 4) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt32LE(at)) * PRIME_1), 23n) * PRIME_2 + PRIME_3);
  }
  for (; at < rest.length; at += 1) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt8(at)) * PRIME_5), 11n) * PRIME_1);
  }
  hash = wrap((hash ^ hash >> 33n) * PRIME_2);
  hash = wrap((hash ^ hash >> 29n) * PRIME_3);
  return hash ^ hash >> 32n;
}
var Xxh64 = class {
  #lanes = START;
  #rest = Buffer.alloc(0);
  #length = 0n;
  update(bytes) {
    this.#length += BigInt(bytes.length);
    const pending = Buffer.concat([this.#rest, bytes]);
    const whole = pending.length - pending.length % STRIPE_BYTES;
    this.#lanes = absorb(this.#lanes, pending.subarray(0, whole));
    this.#rest = pending.subarray(whole);
  }
  digest() {
    const start = this.#length >= STRIPE_BYTES ? merge(this.#lanes) : PRIME_5;
    return finish(wrap(start + this.#length), this.#rest);
  }
};

// src/artifact/zstd/unzstd.ts
var CHECKSUM_BYTES = 4;
async function* unzstd(reader, limits) {
  const { Decompress } = await import("./esm-Z3UCLQMG.js");
  const expansion = new Expansion(limits);
  const hash = new Xxh64();
  let size = 0n;
  let decoded = [];
  const decoder = new Decompress((piece) => {
    expansion.wrote(piece.length);
    hash.update(piece);
    size += BigInt(piece.length);
    decoded.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });
  const frame = await takeFrameHeader(reader);
  decoder.push(frame.bytes);
  for (let isLast = false; !isLast; ) {
    const block = await takeBlock(reader, frame.maxBlockBytes);
    isLast = block.isLast;
    expansion.read(block.bytes.length);
    decoder.push(block.bytes);
    yield* decoded;
    decoded = [];
  }
  const checksum = await reader.take(frame.hasChecksum ? CHECKSUM_BYTES : 0);
  decoder.push(checksum, true);
  yield* decoded;
  if (frame.contentBytes !== void 0 && frame.contentBytes !== size) {
    throw zstdCorrupt(`it states ${frame.contentBytes} bytes of content and has ${size}`);
  }
  if (frame.hasChecksum && checksum.readUInt32LE() !== Number(BigInt.asUintN(32, hash.digest()))) {
    throw zstdCorrupt("the checksum of its content is wrong");
  }
  if (!await reader.isAtEnd()) {
    throw new Refusal(
      "signature/artifact-ambiguous",
      "The Zstandard artifact goes on after its first frame; one reader joins what follows, another stops.",
      { fix: "Compress the tool into one frame." }
    );
  }
}

// src/artifact/artifact.ts
var TREE = "tool";
var COPY = "copy";
async function untarStream(chunks, tree) {
  const reader = new ByteReader(chunks);
  try {
    requireTar(await reader.peek(HEAD_BYTES));
    await untar(reader, tree);
  } finally {
    await reader.close();
  }
}
function emptyFolder(folder) {
  writing(folder, () => {
    for (const name of readdirSync(folder)) rmSync(join2(folder, name), { recursive: true, force: true });
  });
}
function asRefusal(error, path) {
  if (error instanceof Refusal) return error;
  const words = messageOf(error).replace(/\.$/, "");
  return new Refusal("signature/artifact-corrupt", `The artifact ${path} cannot be unpacked: ${words}.`, {
    fix: "Fetch or build the artifact again.",
    cause: error
  });
}
async function openArtifact(path, into, limits = UNPACK_LIMITS) {
  if (writing(into, () => readdirSync(into)).length > 0) {
    throw new Refusal("signature/artifact-unwritable", `The folder ${into} must be empty to unpack into.`);
  }
  const source = await Source.open(path, limits.artifactBytes);
  const reader = new ByteReader(source.chunks());
  try {
    const tree = new Tree(join2(into, TREE), limits);
    const format = formatOf(await reader.peek(HEAD_BYTES));
    switch (format) {
      case "tgz":
        await untarStream(gunzip(reader, limits), tree);
        break;
      case "tar.zst":
        await untarStream(unzstd(reader, limits), tree);
        break;
      case "tar":
        await untar(reader, tree);
        break;
      case "zip":
        await unzip(reader, join2(into, COPY), tree, limits);
        break;
      case "file":
        await tree.file({ name: basename(path), executable: false }, reader.allButLast(0));
        break;
    }
    return { path, format, ...source.digest(), ...tree.finish() };
  } catch (error) {
    emptyFolder(into);
    throw asRefusal(error, path);
  } finally {
    await reader.close();
    await source.close();
  }
}

// src/artifact/closure.ts
import { mkdirSync as mkdirSync3, readdirSync as readdirSync2 } from "node:fs";
import { join as join6 } from "node:path";

// src/artifact/closure/folder.ts
import { opendir, realpath } from "node:fs/promises";
import { join as join3, sep } from "node:path";
var MAX_FILES = 2e5;
var PACKAGE_FILE = /(?:^|\/node_modules\/)(?:@[^/]+\/)?[^@/][^/]*\/package\.json$/;
function unsafe2(path, problem) {
  return new Refusal("signature/closure-unsafe", `${quoted(path)} in the folder of dependencies ${problem}.`, {
    fix: "Install the dependencies again with a package manager that keeps them in the one folder."
  });
}
async function* walk(folder) {
  const pending = [""];
  for (let current = pending.pop(); current !== void 0; current = pending.pop()) {
    for await (const entry of await opendir(join3(folder, current))) {
      const path = join3(current, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) yield { path, kind: "file" };
      else yield { path, kind: entry.isSymbolicLink() ? "link" : "other" };
    }
  }
}
async function requireInside(folder, path) {
  const target = await realpath(join3(folder, path)).catch(() => void 0);
  if (target === void 0) throw unsafe2(path, "is a link that leads nowhere");
  if (!target.startsWith(`${folder}${sep}`)) throw unsafe2(path, "is a link that leads out of it");
}
async function checkFolder(folder) {
  let files = 0;
  let packages = 0;
  try {
    for await (const { path, kind } of walk(folder)) {
      if (kind === "other") throw unsafe2(path, "is neither a file nor a folder");
      if (kind === "link") await requireInside(folder, path);
      files += 1;
      if (files > MAX_FILES) throw unsafe2(path, `is one of more than ${MAX_FILES} files`);
      if (kind === "file" && PACKAGE_FILE.test(path)) packages += 1;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("signature/closure-unreadable", `The folder of dependencies cannot be read: ${String(error)}.`, {
      cause: error
    });
  }
  return { files, packages };
}

// src/artifact/closure/inside.ts
import { createHash as createHash3 } from "node:crypto";
import { constants as constants4 } from "node:fs";
import { open as open2, realpath as realpath2 } from "node:fs/promises";
import { isAbsolute, join as join4, sep as sep2 } from "node:path";
var MAX_TEXT_BYTES2 = 32 * 1024 * 1024;
function unreadable2(path, cause) {
  return new Refusal("signature/closure-unreadable", `${quoted(path)} cannot be read: ${String(cause)}.`, { cause });
}
async function findInside(folder, path) {
  if (isAbsolute(path) || path.split("/").includes("..")) {
    throw new Refusal("signature/closure-unsafe", `${quoted(path)} does not stay in the manifest's folder.`, {
      fix: "Name a path below the manifest."
    });
  }
  if (path.split("/").includes(CHECKOUT)) {
    throw new Refusal("signature/closure-unsafe", `${quoted(path)} belongs to the checkout, not to the tool.`, {
      fix: "Name a file or folder of the repository."
    });
  }
  try {
    const base = await realpath2(folder);
    const found = await realpath2(join4(base, path));
    if (found.startsWith(`${base}${sep2}`)) return found;
  } catch (error) {
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable2(path, error);
  }
  throw new Refusal("signature/closure-unsafe", `${quoted(path)} is a link that leads out of the manifest's folder.`, {
    fix: "Put the file itself in its place."
  });
}
async function readInside(path) {
  try {
    const file = await open2(path, constants4.O_RDONLY | constants4.O_NOFOLLOW | constants4.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile() || stats.size > MAX_TEXT_BYTES2) {
        throw new Error(`not a regular file of at most ${MAX_TEXT_BYTES2} bytes`);
      }
      const bytes = await file.readFile();
      return { text: bytes.toString("utf8"), sha256: createHash3("sha256").update(bytes).digest("hex") };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable2(path, error);
  }
}

// src/artifact/closure/json-object.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseObject(text, what) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal("signature/closure-unreadable", `The ${what} is not JSON: ${String(cause)}.`, { cause });
  }
  if (isObject(value)) return value;
  throw new Refusal("signature/closure-unreadable", `The ${what} is not a JSON object.`);
}

// src/artifact/closure/registry-spec.ts
var MAX_SPEC_LENGTH = 256;
var REGISTRY_SPEC = /^(?:npm:(?:@[\w.~-]+\/)?[\w~-][\w.~-]*@?)?(?:[\w*^~<>=|][\w\s.*^~<>=|+-]*)?$/;
var TARBALL_NAME = /\.(?:tgz|tar|tar\.gz)$/i;
var SPEC_FIELDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
function isRegistrySpec(spec) {
  return spec.length <= MAX_SPEC_LENGTH && REGISTRY_SPEC.test(spec) && !TARBALL_NAME.test(spec);
}
function requireRegistrySpecs(holder, where) {
  for (const field of SPEC_FIELDS) {
    const specs = holder[field];
    if (specs === void 0) continue;
    for (const [name, spec] of Object.entries(isObject(specs) ? specs : { [field]: specs })) {
      if (typeof spec === "string" && isRegistrySpec(spec)) continue;
      throw new Refusal(
        "signature/closure-unsafe",
        `${where} wants ${quoted(name)} as ${quoted(spec)}, which is not a version in a registry.`,
        { fix: "Depend on published versions only." }
      );
    }
  }
}

// src/artifact/closure/lockfile.ts
var SUPPORTED_VERSIONS = [2, 3];
var SUPPORTED = "npm's package-lock.json or npm-shrinkwrap.json, lockfileVersion 2 or 3";
var MAX_PACKAGES = 2e4;
var REWRITE = "Write it again with npm 7 or newer.";
var NAME = String.raw`(?:@[\w~-][\w.~-]*/)?[\w~-][\w.~-]*`;
var PACKAGE_NAME = new RegExp(`^${NAME}$`);
var INSTALL_PATH = new RegExp(`^node_modules/${NAME}(?:/node_modules/${NAME})*$`);
var VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
var UNPINNED_KINDS = ["link", "inBundle", "hasShrinkwrap", "extraneous"];
function unsafe3(problem, fix) {
  return new Refusal("signature/closure-unsafe", `The lockfile ${problem}.`, { fix });
}
function requirePinned(path, entry) {
  const name = quoted(path);
  const kind = UNPINNED_KINDS.find((field) => field in entry && entry[field] !== false);
  if (kind !== void 0) throw unsafe3(`has ${name} with "${kind}"`, "Depend on packages of a registry only.");
  const { resolved, integrity } = entry;
  if (resolved !== void 0 && (typeof resolved !== "string" || !/^https?:\/\//.test(resolved))) {
    throw unsafe3(`takes ${name} from ${quoted(resolved)}`, "Depend on packages of a registry only.");
  }
  if (typeof integrity !== "string" || !SHA512.test(integrity)) {
    throw unsafe3(`does not pin ${name} by SHA-512`, "Write it again from a registry that has SHA-512.");
  }
  const { version, name: alias } = entry;
  if (typeof version !== "string" || !VERSION.test(version)) throw unsafe3(`has ${name} without a version`, REWRITE);
  if (alias !== void 0 && (typeof alias !== "string" || !PACKAGE_NAME.test(alias))) {
    throw unsafe3(`takes ${name} from ${quoted(alias)}`, REWRITE);
  }
}
function withoutAddress(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== "resolved"));
}
function parseLockfile(text) {
  if (!text.trimStart().startsWith("{")) {
    throw new Refusal("signature/closure-unsupported", `The lockfile is not ${SUPPORTED}.`, {
      fix: "Supported are these alone; for others name the folder of dependencies in artifact.closure.path."
    });
  }
  const { lockfileVersion, packages } = parseObject(text, "lockfile");
  if (!SUPPORTED_VERSIONS.includes(Number(lockfileVersion)) || !isObject(packages)) {
    throw new Refusal(
      "signature/closure-unsupported",
      `The lockfile says lockfileVersion ${quoted(lockfileVersion)}; supported is ${SUPPORTED}.`,
      { fix: REWRITE }
    );
  }
  const read = /* @__PURE__ */ new Map();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    if (!INSTALL_PATH.test(path)) throw unsafe3(`installs into ${quoted(path)}`, "Leave out workspaces and links.");
    if (!isObject(entry)) throw unsafe3(`has ${quoted(path)} as something else than a package`, REWRITE);
    requirePinned(path, entry);
    requireRegistrySpecs(entry, `The lockfile's ${quoted(path)}`);
    read.set(path, withoutAddress(entry));
  }
  if (read.size > MAX_PACKAGES) throw unsafe3(`lists more than ${MAX_PACKAGES} packages`, "Depend on less.");
  return { packages: read };
}

// src/artifact/closure/npm.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync as mkdirSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join5 } from "node:path";
var TIMEOUT_SECONDS = 300;
var KILL_SECONDS = 10;
var TIMED_OUT = [124, 137];
var MAX_OUTPUT = 1024 * 1024;
var MAX_WORDS = 1e3;
var INSTALL = [
  "ci",
  "--ignore-scripts",
  "--omit=dev",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--no-progress",
  "--loglevel=error",
  "--logs-max=0"
];
function failure(exitCode, stderr) {
  const words = stderr.trim().slice(0, MAX_WORDS);
  const evidence = { exitCode, words };
  if (TIMED_OUT.includes(exitCode)) {
    return new Refusal("signature/closure-failed", `npm was stopped after ${TIMEOUT_SECONDS} seconds. ${words}`, {
      fix: "Try again, or see whether the registry answers.",
      evidence
    });
  }
  if (/^npm (?:error|ERR!) code EINTEGRITY$/m.test(stderr)) {
    return new Refusal("signature/closure-mismatch", `A package is not the one that the lockfile pins. ${words}`, {
      fix: "Find out who changed it, the lockfile or the registry.",
      evidence
    });
  }
  return new Refusal("signature/closure-failed", `npm ended with code ${exitCode}: ${words}`, {
    fix: "Run `npm ci` in the tool's own folder to see it in full.",
    evidence
  });
}
var TIED = ["/usr/bin/setpriv", "--pdeathsig", "KILL"];
var LIMITED = ["/usr/bin/timeout", `--kill-after=${KILL_SECONDS}`, String(TIMEOUT_SECONDS)];
async function runNpm(folder, interrupted) {
  interrupted.throwIfAborted();
  const [program = "", ...args] = [...TIED, ...LIMITED, ...TIED, "npm", ...INSTALL];
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const end = () => child.kill("SIGTERM");
  interrupted.addEventListener("abort", end);
  try {
    const said = capture(child.stderr, MAX_OUTPUT);
    const [exitCode] = await once(child, "close");
    interrupted.throwIfAborted();
    if (exitCode !== 0) throw failure(exitCode ?? 137, (await said).bytes.toString("utf8"));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("signature/closure-failed", `npm could not be started: ${String(cause)}.`, { cause });
  } finally {
    interrupted.removeEventListener("abort", end);
  }
}
async function countInstalled(modules, lock) {
  const { text } = await readInside(join5(modules, ".package-lock.json"));
  const { packages } = parseObject(text, "record of npm's installation");
  const installed2 = Object.entries(isObject(packages) ? packages : {});
  for (const [path, entry] of installed2) {
    const pinned = lock.packages.get(path)?.["integrity"];
    if (pinned !== void 0 && isObject(entry) && entry["integrity"] === pinned) continue;
    throw new Refusal("signature/closure-mismatch", `npm installed ${quoted(path)}, which the lockfile does not pin.`, {
      fix: "Write the lockfile again with `npm install` and pack the tool again."
    });
  }
  return installed2.length;
}
async function installLocked(wanted, lock, folder, interrupted) {
  const modules = join5(folder, "node_modules");
  const packageLock = {
    lockfileVersion: 3,
    requires: true,
    packages: { "": wanted, ...Object.fromEntries(lock.packages) }
  };
  writing(folder, () => {
    writeFileSync3(join5(folder, "package.json"), JSON.stringify(wanted), { flag: "wx" });
    writeFileSync3(join5(folder, "package-lock.json"), JSON.stringify(packageLock), { flag: "wx" });
  });
  await runNpm(folder, interrupted);
  if (!existsSync(modules)) {
    writing(modules, () => mkdirSync2(modules));
    return { path: modules, packages: 0 };
  }
  return { path: modules, packages: await countInstalled(modules, lock) };
}

// src/artifact/closure/package-json.ts
var KEPT = [
  "name",
  "version",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta"
];
function parsePackage(text) {
  const all = parseObject(text, "artifact's package.json");
  for (const field of ["workspaces", "overrides"]) {
    if (all[field] === void 0) continue;
    throw new Refusal("signature/closure-unsupported", `The artifact's package.json uses ${field}.`, {
      fix: "Publish the tool without them, or name the folder of its dependencies in artifact.closure.path."
    });
  }
  const kept = Object.fromEntries(KEPT.filter((field) => field in all).map((field) => [field, all[field]]));
  requireRegistrySpecs(kept, "The artifact's package.json");
  return kept;
}

// src/artifact/closure.ts
var PACKAGE_FOLDER = "node_modules";
function makeMountPoint({ root }) {
  writing(root, () => mkdirSync3(join6(root, PACKAGE_FOLDER), { recursive: true }));
  if (readdirSync2(join6(root, PACKAGE_FOLDER)).length === 0) return;
  throw new Refusal(
    "signature/closure-conflict",
    "The artifact has node_modules/ and asks for a closure in its place.",
    {
      fix: "Leave node_modules/ out of the artifact, or artifact.closure out of the manifest."
    }
  );
}
async function fromLockfile(lockfile, context) {
  const { artifact, manifestFolder, into, interrupted } = context;
  const inArtifact = await findInside(artifact.root, lockfile);
  const path = inArtifact ?? await findInside(manifestFolder, lockfile);
  if (path === void 0) {
    throw new Refusal(
      "signature/closure-unreadable",
      `The lockfile ${quoted(lockfile)} is neither in the artifact nor beside the manifest.`,
      { fix: "Pack the lockfile with the tool, or correct artifact.closure.lockfile." }
    );
  }
  const { text, sha256 } = await readInside(path);
  const lock = parseLockfile(text);
  const packageJson = await findInside(artifact.root, "package.json");
  if (packageJson === void 0) {
    throw new Refusal("signature/closure-unreadable", "The artifact has no package.json to install a lockfile for.", {
      fix: "Pack package.json at the top of the artifact."
    });
  }
  const wanted = parsePackage((await readInside(packageJson)).text);
  const installed2 = await installLocked(wanted, lock, into, interrupted);
  return { kind: "lockfile", ...installed2, covered: inArtifact !== void 0, lockfileSha256: sha256 };
}
async function fromFolder(folder, { manifestFolder }) {
  const path = await findInside(manifestFolder, folder);
  if (path === void 0) {
    throw new Refusal("signature/closure-unreadable", `The folder ${quoted(folder)} is not beside the manifest.`, {
      fix: "Correct artifact.closure.path, or install the dependencies before the gate."
    });
  }
  return { kind: "folder", path, ...await checkFolder(path), covered: false };
}
async function materialiseClosure(request, context) {
  makeMountPoint(context.artifact);
  return request.kind === "lockfile" ? fromLockfile(request.lockfile, context) : fromFolder(request.path, context);
}
function uncoveredCode(closure, place) {
  if (closure.covered) return [];
  const { kind, packages } = closure;
  const [what, fix] = kind === "folder" ? [
    `${closure.files} files in ${packages} packages of an unpinned folder`,
    "Name a lockfile instead, and pack it."
  ] : [
    `${packages} packages pinned by an unsigned lockfile`,
    "Pack the lockfile with the tool, so that it is signed."
  ];
  return [
    finding("signature/uncovered-code", `The tool runs with ${what}, which its signature does not cover.`, {
      fix,
      place,
      evidence: { kind, packages, ...kind === "folder" ? { files: closure.files } : {} }
    })
  ];
}

// src/artifact/tool-bytes.ts
function checkStatedDigest({ artifact: { sha256 }, document }, artifact) {
  if (sha256 === void 0 || sha256 === artifact.sha256) return [];
  const message = `The artifact ${artifact.path} has the sha256 ${artifact.sha256}; the manifest states ${sha256}.`;
  const place = document.place("/artifact/digest/sha256");
  const fix = "Find out which of the two is right: build or fetch the artifact again, or state the digest that it has.";
  return [finding("signature/artifact-digest-mismatch", message, { place, fix })];
}
async function toolBytes(named, manifest, folders, interrupted) {
  const { document, artifact: request } = manifest;
  const path = named ?? await besideManifest(manifest, request.path);
  if (path === void 0) {
    throw new Refusal("signature/artifact-missing", "Neither the manifest nor the request names an artifact.", {
      place: document.place("/artifact"),
      fix: "Name the packed tool in artifact.path of the manifest, or with --artifact."
    });
  }
  const artifact = await openArtifact(path, folders.artifact).catch((error) => {
    throw named === void 0 ? placedAt(error, document.place("/artifact/path")) : error;
  });
  const findings = checkStatedDigest(manifest, artifact);
  const what = `sha256 ${artifact.sha256}`;
  if (request.closure === void 0) return { value: { artifact }, findings, what };
  const manifestFolder = dirname(document.file);
  const context = { artifact, manifestFolder, into: folders.closure, interrupted };
  const closure = await materialiseClosure(request.closure.value, context);
  const uncovered = uncoveredCode(closure, document.place(request.closure.pointer));
  return { value: { artifact, closure }, findings: [...findings, ...uncovered], what };
}
async function besideManifest({ document }, path) {
  if (path === void 0) return void 0;
  const folder = dirname(document.file);
  const named = join7(folder, path);
  const found = await realpath3(named).catch(() => void 0);
  if (found === void 0 || found === join7(await realpath3(folder), path)) return named;
  throw new Refusal("manifest/linked-path", `The manifest names ${quoted(path)}, which is or lies behind a link.`, {
    place: { file: document.file },
    fix: "Put the file itself in its place, below the folder of the manifest."
  });
}

// src/gating/is-there.ts
import { lstat } from "node:fs/promises";
async function isThere(path) {
  return lstat(path).then(
    () => true,
    (error) => error.code !== "ENOENT"
  );
}

// src/judged-folders.ts
import { realpath as realpath4 } from "node:fs/promises";
import { dirname as dirname2, join as join8 } from "node:path";
async function checkoutAround(folder) {
  for (let each = folder; each !== "/"; each = dirname2(each)) {
    if (await isThere(join8(each, CHECKOUT))) return each;
  }
  return folder;
}
async function judgedFolders(manifest) {
  const checkout = await checkoutAround(await realpath4(dirname2(manifest)));
  const workspace = process.env.GITHUB_WORKSPACE;
  const real = workspace && await realpath4(workspace).catch(() => void 0);
  return real ? [checkout, real] : [checkout];
}

// src/sandbox/runtime/interpreter.ts
import { open as open3, realpath as realpath9 } from "node:fs/promises";
import { basename as basename6, dirname as dirname9, join as join14, relative } from "node:path";

// src/sandbox/runtime/names.ts
import { readlink, realpath as realpath5 } from "node:fs/promises";
import { basename as basename2, dirname as dirname3, join as join9, resolve } from "node:path";
var MAX_LINKS = 40;
async function namesOf(path) {
  const names = [];
  for (let next = path; names.length < MAX_LINKS; ) {
    const name = join9(await realpath5(dirname3(next)), basename2(next));
    names.push(name);
    const target = await readlink(name).catch(() => void 0);
    if (target === void 0) break;
    next = resolve(dirname3(name), target);
  }
  return names;
}

// src/sandbox/runtime/on-path.ts
import { constants as constants5 } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute as isAbsolute2, join as join10 } from "node:path";
async function isRunnable(path) {
  try {
    await access(path, constants5.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
async function* onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(isAbsolute2)) {
    const path = join10(folder, name);
    if (await isRunnable(path)) yield path;
  }
}
async function firstOnPath(name) {
  for await (const path of onPath(name)) return path;
  return void 0;
}

// src/sandbox/runtime/runtime.ts
import { realpath as realpath7 } from "node:fs/promises";
import { basename as basename4, dirname as dirname7, join as join12 } from "node:path";

// src/sandbox/runtime/who-can-change.ts
import { lstat as lstat2 } from "node:fs/promises";
import { dirname as dirname4 } from "node:path";
var OTHERS_MAY_WRITE = 2;
var GROUP_MAY_WRITE = 16;
var STICKY = 512;
function trustedUsers() {
  return [0, process.getuid?.() ?? 0];
}
function trustedGroups() {
  return trustedUsers();
}
function othersMayWrite({ mode, gid }) {
  return (mode & OTHERS_MAY_WRITE) !== 0 || (mode & GROUP_MAY_WRITE) !== 0 && !trustedGroups().includes(gid);
}
function toolCache() {
  return process.env.RUNNER_TOOL_CACHE;
}
async function exchangeablePart(path) {
  for (let part = path; ; part = dirname4(part)) {
    const found = await lstat2(part);
    const isSticky = part !== path && (found.mode & STICKY) !== 0;
    if (!trustedUsers().includes(found.uid) || othersMayWrite(found) && !isSticky) return part;
    if (part === "/") return void 0;
  }
}

// src/sandbox/runtime/look-through.ts
var FIND = "/usr/bin/find";
function first(test, reason) {
  return ["(", ...test, ")", "-printf", `${reason}	%p`, "-quit"];
}
function any(tests) {
  return tests.flatMap((test, index) => index === 0 ? test : ["-o", ...test]);
}
var UNWANTED = [
  first(any(["s", "p", "b", "c"].map((type) => ["-type", type])), "is no file of a runtime"),
  first(
    any([
      ["-name", ".git"],
      ["-name", ".env", "-type", "f"],
      ["-name", ".ssh"],
      ["-name", ".aws"]
    ]),
    "may hold credentials"
  )
];
function changeable() {
  const users = any(trustedUsers().map((uid) => ["-uid", String(uid)]));
  const groups = any(trustedGroups().map((gid) => ["-gid", String(gid)]));
  const byGroup = ["-perm", "/020", "!", "(", ...groups, ")"];
  const anyOf = any([["!", "(", ...users, ")"], ["-perm", "/002"], byGroup]);
  return first(["!", "-type", "l", "(", ...anyOf, ")"], "can be changed by another user");
}
async function unwantedIn(folder, isShared, { programs, identity }) {
  const tests = any(isShared ? UNWANTED : [...UNWANTED, changeable()]);
  const words = [...asIdentity(programs.setpriv, identity), FIND, folder, ...tests];
  const [reason, path] = (await hostCommand(words)).split("	", 2);
  return reason === void 0 || path === void 0 ? void 0 : { path, reason };
}

// src/sandbox/runtime/prefix.ts
import { readFile, stat as stat2 } from "node:fs/promises";
import { basename as basename3, dirname as dirname5, join as join11 } from "node:path";
var SINGLE_FILES = /* @__PURE__ */ new Set(["node", "deno", "bun"]);
var LIBRARIES = ["lib", "lib64", "libexec"];
var ENVIRONMENT_FILE = "pyvenv.cfg";
function isThere2(path) {
  return stat2(path).then(
    () => true,
    () => false
  );
}
async function holdsAny(folder, names) {
  for (const name of names) if (await isThere2(join11(folder, name))) return true;
  return false;
}
function aboveBin(program) {
  const folder = dirname5(program);
  return basename3(folder) === "bin" ? dirname5(folder) : void 0;
}
async function environmentOf(names) {
  for (const program of names) {
    const prefix = aboveBin(program);
    if (prefix === void 0) continue;
    const text = await readFile(join11(prefix, ENVIRONMENT_FILE), "utf8").catch(() => void 0);
    if (text !== void 0) return { program, prefix, home: /^home\s*=\s*(.*\S)\s*$/m.exec(text)?.[1] };
  }
  return void 0;
}
async function surroundingsOf(names) {
  const file = names.at(-1) ?? "";
  if (SINGLE_FILES.has(basename3(file))) return { program: file };
  for (const name of names.toReversed()) {
    const prefix = aboveBin(name);
    if (prefix === void 0 || !pathCovers(prefix, file) || !await holdsAny(prefix, LIBRARIES)) continue;
    return { program: names.find((each) => pathCovers(prefix, each)) ?? file, prefix };
  }
  return { program: file };
}

// src/sandbox/runtime/too-broad.ts
import { readFile as readFile2, realpath as realpath6 } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname as dirname6 } from "node:path";
var NEVER_A_RUNTIME = ["/proc", "/dev", "/sys", "/run", "/etc", "/tool", "/boot"];
async function homes() {
  const accounts = await readFile2("/etc/passwd", "utf8");
  const named = accounts.split("\n").map((line) => line.split(":")[5] ?? "");
  const all = [homedir(), "/root", ...named].filter((home) => home.startsWith("/") && home !== "/");
  return Promise.all(all.map((home) => realpath6(home).catch(() => home)));
}
async function whyTooBroad(prefix) {
  if (prefix === "/" || dirname6(prefix) === "/") return "is a folder of the root";
  if (NEVER_A_RUNTIME.some((tree) => pathCovers(tree, prefix))) return "is no place for programs";
  for (const home of await homes()) {
    if (pathCovers(prefix, home)) return "holds a home folder";
    if (dirname6(prefix) === home && prefix.startsWith(`${home}/.`)) return "holds settings of a home folder";
  }
  return void 0;
}

// src/sandbox/runtime/runtime.ts
function unavailable(message, { place }, fix) {
  return new Refusal("host/interpreter-unavailable", message, { place, fix });
}
function untrusted(message, { place }, fix) {
  return new Refusal("host/untrusted-interpreter", message, { place, fix });
}
function refuseJudged(names, search) {
  for (const name of names) {
    const folder = search.judged.find((each) => pathCovers(each, name));
    if (folder === void 0) continue;
    const message = `The program ${quoted(name)} is in ${quoted(folder)}, which the tool\u2019s author can change.`;
    throw untrusted(message, search, "Install it outside the checkout, and put its folder on the PATH.");
  }
}
async function isInToolCache(path) {
  const cache = toolCache();
  if (cache === void 0) return false;
  const real = await realpath7(cache).catch(() => void 0);
  return real !== void 0 && pathCovers(real, path);
}
async function refuseExchangeable(path, search) {
  if (await isInToolCache(path)) return;
  const part = await exchangeablePart(path);
  if (part === void 0) return;
  const message = `The program ${quoted(path)} could be exchanged: another user can change ${quoted(part)}.`;
  const fix = `Let nobody but root and the user who runs as-declared own it or write to it: chmod go-w ${quoted(part)}.`;
  throw untrusted(message, search, fix);
}
async function refuseUnreadable(path, search) {
  if (await allows([{ right: "-x", path }], search.host)) return;
  const message = `The user that the sandbox runs as cannot get to ${quoted(path)}: a folder on the way there is closed to it.`;
  const fix = "Install the runtime where every user can read it, such as below /opt, or run as-declared as the user it belongs to.";
  throw unavailable(message, search, fix);
}
async function refuseUnwanted(prefix, search) {
  try {
    const found = await unwantedIn(prefix, await isInToolCache(prefix), search.host);
    if (found === void 0) return;
    const fix = "Install the runtime in a folder of its own that nobody else can write to.";
    throw untrusted(
      `The runtime ${quoted(prefix)} cannot be shown: ${quoted(found.path)} ${found.reason}.`,
      search,
      fix
    );
  } catch (error) {
    if (!(error instanceof HostCommandError)) throw error;
    const message = `The runtime ${quoted(prefix)} could not be looked through.`;
    throw new Refusal("host/interpreter-unavailable", message, {
      place: search.place,
      evidence: { said: error.message },
      fix: "Let every user read all of its folders."
    });
  }
}
async function folderRuntime(prefix, search) {
  const holdsBase = search.baseRuntime.some((path) => pathCovers(prefix, path));
  const holdsJudged = search.judged.some((path) => pathCovers(prefix, path));
  const why = await whyTooBroad(prefix) ?? (holdsBase || holdsJudged ? "holds more than a runtime" : void 0);
  if (why !== void 0) {
    const fix = "Install it in a folder of its own, or add its folders to base_runtime.read in the policy.";
    throw unavailable(`The program is installed in ${quoted(prefix)}, which ${why}.`, search, fix);
  }
  await refuseExchangeable(prefix, search);
  await refuseUnreadable(prefix, search);
  await refuseUnwanted(prefix, search);
  return { from: prefix, of: prefix, at: prefix };
}
async function fileRuntime(file, search) {
  const from = await reachable(file, search.folder, search.host);
  return { from, of: file, at: `${INTERPRETER_FOLDER}/${basename4(file)}` };
}
function isShown(path, { baseRuntime }, runtimes) {
  return [...baseRuntime, ...runtimes.map(({ at }) => at)].some((folder) => pathCovers(folder, path));
}
async function pythonOf({ program, prefix, home = "" }, search) {
  const names = await namesOf(join12(home, basename4(program))).catch(() => []);
  const file = names.at(-1);
  if (file !== void 0 && (isShown(file, search, []) || names[0] === join12(home, basename4(program)))) return names;
  const message = `The virtual environment ${quoted(prefix)} is made of ${quoted(home)}, which is not there or a link.`;
  throw unavailable(message, search, "Make it anew with the Python that the link leads to.");
}
async function showEnvironment(environment, shown, search) {
  const { program, prefix } = environment;
  const own = isShown(prefix, search, shown) ? [] : [await folderRuntime(prefix, search)];
  const python = await showProgram(await pythonOf(environment, search), [...shown, ...own], search);
  return { program, runtimes: [...own, ...python.runtimes] };
}
async function showProgram(names, shown, search) {
  const file = names.at(-1) ?? "";
  const environment = await environmentOf(names);
  if (environment === void 0 && isShown(file, search, shown)) {
    return { program: names.find((name) => isShown(name, search, shown)) ?? file, runtimes: [] };
  }
  const outside = names.filter((name) => !isShown(name, search, shown));
  refuseJudged(outside, search);
  for (const name of outside) await refuseExchangeable(dirname7(name), search);
  if (environment !== void 0) return showEnvironment(environment, shown, search);
  const { program, prefix } = await surroundingsOf(names);
  if (prefix !== void 0) return { program, runtimes: [await folderRuntime(prefix, search)] };
  await refuseExchangeable(file, search);
  const runtime = await fileRuntime(file, search);
  return { program: runtime.at, runtimes: [runtime] };
}

// src/sandbox/runtime/shims.ts
import { readdir, realpath as realpath8 } from "node:fs/promises";
import { homedir as homedir2 } from "node:os";
import { basename as basename5, dirname as dirname8, join as join13 } from "node:path";
var MANAGERS = /* @__PURE__ */ new Map([
  ["rustup", () => join13(process.env.RUSTUP_HOME ?? join13(homedir2(), ".rustup"), "toolchains/*/bin")],
  ["volta-shim", (root) => join13(root, "tools/image/*/*/bin")]
]);
var SHIM_FOLDER = "shims";
var INSTALLS = ["versions/*/bin", "installs/*/*/bin"];
function installsOf(found, file) {
  const folder = dirname8(found);
  const root = dirname8(folder);
  if (basename5(folder) === SHIM_FOLDER) return INSTALLS.map((each) => join13(root, each));
  const installs = basename5(found) === basename5(file) ? void 0 : MANAGERS.get(basename5(file));
  return installs && [installs(root)];
}
async function matching(pattern) {
  const [first2 = "", ...rest] = pattern.split("/*");
  let folders = [first2];
  for (const part of rest) {
    const next = folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.map((name) => join13(folder, name, part));
    });
    folders = (await Promise.all(next)).flat();
  }
  return folders;
}
async function behindShim(found, file) {
  const installs = installsOf(found, file);
  if (installs === void 0) return void 0;
  const folders = (await Promise.all(installs.map(matching))).flat();
  const programs = folders.map((folder) => join13(folder, basename5(found)));
  const byFile = /* @__PURE__ */ new Map();
  for (const program of programs.sort()) {
    if (await isRunnable(program)) byFile.set(await realpath8(program), program);
  }
  return [...byFile.values()];
}

// src/sandbox/runtime/interpreter.ts
var SHEBANG_BYTES = 256;
var MAX_NESTED = 5;
var MAX_OFFERED = 3;
async function shebang(path) {
  const file = await open3(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHEBANG_BYTES), 0, SHEBANG_BYTES, 0);
    const [, line = ""] = /^#!([^\n\0]*)/.exec(buffer.toString("utf8", 0, bytesRead)) ?? [];
    return line.split(/[ \t]+/).filter(Boolean);
  } finally {
    await file.close();
  }
}
function startedByEnv(words) {
  return words.find((word) => !word.startsWith("-") && !word.includes("="));
}
async function insteadOfShim(name, behind, { host }) {
  const candidates = [...behind];
  const files = /* @__PURE__ */ new Set();
  for await (const other of onPath(name)) {
    const file = (await namesOf(other)).at(-1) ?? other;
    if (!files.has(file) && await behindShim(other, file) === void 0) candidates.push(other);
    files.add(file);
  }
  const folders = [];
  for (const path of candidates) {
    const { length } = folders;
    if (length < MAX_OFFERED && await allows([{ right: "-x", path }], host)) folders.push(quoted(dirname9(path)));
  }
  return folders.length === 0 ? `Install ${name} where every user can run it, such as below /opt, and put its folder first on the PATH.` : `Put the folder of the wanted one first on the PATH, such as ${[...new Set(folders)].join(" or ")}.`;
}
async function withoutShim(name, found, search) {
  const names = await namesOf(found);
  const programs = await behindShim(names[0] ?? found, names.at(-1) ?? found);
  if (programs === void 0) return names;
  const [only, another] = programs;
  if (only !== void 0 && another === void 0) return namesOf(only);
  const among = only === void 0 ? "installed ones when it is run, and there is none" : `${programs.length} installed ones when it is run`;
  const message = `The program ${name} is ${quoted(found)}, which chooses among ${among}.`;
  throw unavailable(message, search, await insteadOfShim(name, programs, search));
}
async function atPath(names, shown, nested, search) {
  const file = names.at(-1) ?? "";
  const { program, runtimes } = await showProgram(names, shown, search);
  const own = { program, starts: [program, file], runtimes, folders: [dirname9(program)] };
  const [first2, ...rest] = await shebang(file).catch(() => []);
  if (first2 === void 0 || nested === MAX_NESTED) return own;
  const inner = await interpreter(first2, rest, [...shown, ...runtimes], nested, search);
  return {
    program,
    starts: [...own.starts, ...inner.starts],
    runtimes: [...runtimes, ...inner.runtimes],
    // What `env` looks for must be found as it was here.
    folders: [...inner.folders, ...own.folders]
  };
}
async function interpreter(first2, rest, shown, nested, search) {
  const names = await namesOf(first2).catch(() => [first2]);
  const name = basename6(first2) === "env" ? startedByEnv(rest) : void 0;
  if (name === void 0) {
    if (!await isRunnable(names.at(-1) ?? first2)) return { starts: [first2], runtimes: [], folders: [] };
    const inner2 = await atPath(names, shown, nested + 1, search);
    return { ...inner2, starts: [first2, ...inner2.starts] };
  }
  const inner = await installed(name, shown, nested + 1, search);
  return { ...inner, starts: [first2, ...names, ...inner.starts] };
}
async function installed(name, shown, nested, search) {
  const found = await firstOnPath(name);
  if (found === void 0) {
    const message = `The program ${name} is not installed on this host.`;
    throw unavailable(message, search, `Install ${name} in a step before.`);
  }
  return atPath(await withoutShim(name, found, search), shown, nested, search);
}
function notThere(word, interpreter2, search) {
  const message = `The first line of ${word} names ${quoted(interpreter2)}, which is not installed on this host.`;
  return unavailable(
    message,
    search,
    'Install it in a step before, or have the line say "#!/usr/bin/env" and its name.'
  );
}
async function ownFile(word, cwd, search) {
  const program = join14(cwd, word);
  const file = join14(search.tool, relative(TOOL_FOLDER, program));
  if (!pathCovers(TOOL_FOLDER, program)) {
    const fix = "Start a file of the artifact by its relative path, or an installed program by its bare name.";
    throw unavailable(`The command ${word} is outside the tool.`, search, fix);
  }
  const words = await shebang(file).catch(() => {
    throw unavailable(`The artifact has no file ${word}.`, search, "Correct entrypoint.command in the manifest.");
  });
  const own = { program, starts: [program], runtimes: [], folders: [] };
  const [first2, ...rest] = words;
  if (first2 === void 0) return own;
  const name = basename6(first2) === "env" ? startedByEnv(rest) : void 0;
  const real = await realpath9(first2).catch(() => {
    if (search.baseRuntime.some((folder) => pathCovers(folder, first2))) throw notThere(word, first2, search);
    return first2;
  });
  if (name === void 0) return { ...own, starts: [program, first2, real] };
  const inner = await installed(name, [], 0, search);
  return { ...inner, program, starts: [program, real, ...inner.starts] };
}
function resolveProgram(word, cwd, search) {
  return word.includes("/") ? ownFile(word, cwd, search) : installed(word, [], 0, search);
}

export {
  toolBytes,
  besideManifest,
  isThere,
  judgedFolders,
  shebang,
  resolveProgram
};
