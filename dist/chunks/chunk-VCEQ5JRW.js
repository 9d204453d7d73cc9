import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  AUDIT_ARCH_X86_64,
  SYSCALLS,
  X32_BIT,
  syscallProfile
} from "./chunk-LNFLF66Q.js";
import {
  reachable
} from "./chunk-AZQTFUSI.js";
import {
  CA_FILE,
  DESCRIPTORS,
  HOME_FOLDER,
  INTERPRETER_FOLDER,
  TMP_FOLDER,
  TOOL_FOLDER,
  bwrapArguments,
  layout
} from "./chunk-QFCRX4XF.js";
import {
  quoted
} from "./chunk-VKEPDZXQ.js";
import {
  messageOf
} from "./chunk-7CVMXK6S.js";
import {
  Refusal,
  finding
} from "./chunk-4U4UNNTW.js";

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
  const start2 = name.startsWith("./") ? 2 : 0;
  const end = kind === "folder" && name.length > start2 && name.endsWith("/") ? name.length - 1 : name.length;
  return name.slice(start2, end);
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
function descriptorBytes({ entry, name }, copy, start2) {
  if ((entry.generalPurposeBitFlag & FLAG2.descriptor) === 0) return 0;
  const bytes = copy.read(start2, 16);
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
  read(start2, length) {
    const bytes = Buffer.alloc(length);
    if (readSync(this.descriptor, bytes, 0, length, start2) !== length) {
      throw new Refusal("signature/artifact-corrupt", "The zip archive is cut short.", {
        fix: "Fetch or build the artifact again."
      });
    }
    return bytes;
  }
  *pieces(start2, length) {
    for (let at = 0; at < length; at += PIECE_BYTES) yield this.read(start2 + at, Math.min(PIECE_BYTES, length - at));
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
  const start2 = await reader.take(5);
  const descriptor = start2.readUInt8(4);
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
    bytes: Buffer.concat([start2, window, dictionary, size]),
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
function finish(start2, rest) {
  let hash = start2;
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
    const start2 = this.#length >= STRIPE_BYTES ? merge(this.#lanes) : PRIME_5;
    return finish(wrap(start2 + this.#length), this.#rest);
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

// src/checkout.ts
var CHECKOUT = ".git";

// src/artifact/closure/inside.ts
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
  const read2 = /* @__PURE__ */ new Map();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "") continue;
    if (!INSTALL_PATH.test(path)) throw unsafe3(`installs into ${quoted(path)}`, "Leave out workspaces and links.");
    if (!isObject(entry)) throw unsafe3(`has ${quoted(path)} as something else than a package`, REWRITE);
    requirePinned(path, entry);
    requireRegistrySpecs(entry, `The lockfile's ${quoted(path)}`);
    read2.set(path, withoutAddress(entry));
  }
  if (read2.size > MAX_PACKAGES) throw unsafe3(`lists more than ${MAX_PACKAGES} packages`, "Depend on less.");
  return { packages: read2 };
}

// src/artifact/closure/npm.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync as mkdirSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { join as join5 } from "node:path";

// src/sandbox/capture.ts
async function capture(stream2, cap) {
  const kept = [];
  let total = 0;
  let room = cap;
  for await (const chunk of stream2) {
    total += chunk.length;
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      room -= part.length;
    }
  }
  return { bytes: Buffer.concat(kept), total };
}

// src/artifact/closure/npm.ts
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
  return [finding("signature/artifact-digest-mismatch", message, { place, fix: "State the digest of the artifact." })];
}
async function toolBytes(path, manifest, folders, interrupted) {
  const { document, artifact: request } = manifest;
  if (path === void 0) {
    throw new Refusal("signature/artifact-missing", "Neither the manifest nor the request names an artifact.", {
      place: document.place("/artifact"),
      fix: "Name the packed tool in artifact.path of the manifest, or with --artifact."
    });
  }
  const artifact = await openArtifact(path, folders.artifact);
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

// src/sandbox/interpreter.ts
import { constants as constants5 } from "node:fs";
import { access, open as open3, realpath as realpath4 } from "node:fs/promises";
import { basename as basename2, delimiter, isAbsolute as isAbsolute2, join as join8, relative } from "node:path";
var SINGLE_FILE = /* @__PURE__ */ new Set(["node", "deno", "bun"]);
var SHEBANG_BYTES = 256;
function unavailable(message, { place }, fix) {
  return new Refusal("host/interpreter-unavailable", message, { place, fix });
}
async function* onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(isAbsolute2)) {
    const path = join8(folder, name);
    const runnable = await access(path, constants5.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) yield path;
  }
}
function within(folders, path) {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function installed(name, search2) {
  let elsewhere;
  for await (const found of onPath(name)) {
    const real = await realpath4(found);
    if (within(search2.baseRuntime, real)) {
      const program = within(search2.baseRuntime, found) ? found : real;
      return { program, starts: [program, real] };
    }
    if (SINGLE_FILE.has(basename2(real))) {
      const at = `${INTERPRETER_FOLDER}/${basename2(real)}`;
      return {
        program: at,
        starts: [at],
        interpreter: { from: await reachable(real, search2.folder, search2.host), at }
      };
    }
    elsewhere ??= real;
  }
  if (elsewhere === void 0) {
    throw unavailable(
      `The program ${name} is not installed on this host.`,
      search2,
      `Install ${name} in a step before.`
    );
  }
  const fix = "Install it below /usr, or add its folder to base_runtime.read in the policy.";
  throw unavailable(`The program ${name} is at ${elsewhere}, outside the base runtime.`, search2, fix);
}
async function shebang(path) {
  const file = await open3(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHEBANG_BYTES), 0, SHEBANG_BYTES, 0);
    const [, line = ""] = /^#!([^\n]*)/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
    return line.trim().split(/\s+/).filter(Boolean);
  } finally {
    await file.close();
  }
}
async function ownFile(word, cwd, search2) {
  const program = join8(cwd, word);
  const file = join8(search2.tool, relative(TOOL_FOLDER, program));
  if (!within([TOOL_FOLDER], program)) {
    const fix = "Start a file of the artifact by its relative path, or an installed program by its bare name.";
    throw unavailable(`The command ${word} is outside the tool.`, search2, fix);
  }
  const words = await shebang(file).catch(() => {
    throw unavailable(`The artifact has no file ${word}.`, search2, "Correct entrypoint.command in the manifest.");
  });
  const [first, ...rest] = words;
  if (first === void 0) return { program, starts: [program] };
  if (basename2(first) !== "env") return { program, starts: [program, first, await realpath4(first).catch(() => first)] };
  const name = rest.find((each) => !each.startsWith("-"));
  if (name === void 0) return { program, starts: [program] };
  const { starts, ...named } = await installed(name, search2);
  return { ...named, program, starts: [program, await realpath4(first).catch(() => first), ...starts] };
}
function resolveProgram(word, cwd, search2) {
  return word.includes("/") ? ownFile(word, cwd, search2) : installed(word, search2);
}

// src/sandbox/seccomp/arguments.ts
var CLONE_NAMESPACES = 131072 | 33554432 | 67108864 | 134217728 | 268435456 | 536870912 | 1073741824;
var CLONE_UNTRACED = 8388608;
var CLONE_FS = 512;
var CLONE_THREAD = 65536;
var TIOCSTI = 21522;
var TIOCLINUX = 21532;
var PR_SET_SECCOMP = 22;
var AF_UNIX = 1;
var AF_INET = 2;
var AF_INET6 = 10;
var AF_NETLINK = 16;
var SOCK_TYPE_MASK = 15;
var SOCK_STREAM = 1;
var SOCK_DGRAM = 2;
var SOCK_RAW = 3;
var SOCK_SEQPACKET = 5;
var IPPROTO_TCP = 6;
var IPPROTO_UDP = 17;
var NETLINK_ROUTE = 0;
var ALL_BITS = 4294967295;
function oneOf(argument, values, mask = ALL_BITS) {
  return { argument, half: "low", mask, test: { kind: "in", values } };
}
var LOCAL_SOCKETS = [
  [oneOf(0, [AF_UNIX]), oneOf(1, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET], SOCK_TYPE_MASK)]
];
var NETWORK_SOCKETS = [
  ...LOCAL_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_TCP])],
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_UDP])],
  [oneOf(0, [AF_NETLINK]), oneOf(1, [SOCK_RAW, SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [NETLINK_ROUTE])]
];
function argumentRules(network) {
  return /* @__PURE__ */ new Map([
    [
      "clone",
      [
        [
          { argument: 0, half: "low", mask: CLONE_NAMESPACES | CLONE_UNTRACED, test: { kind: "none" } },
          { argument: 0, half: "low", mask: CLONE_FS | CLONE_THREAD, test: { kind: "not-in", values: [CLONE_FS] } }
        ]
      ]
    ],
    ["ioctl", [[{ argument: 1, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [TIOCSTI, TIOCLINUX] } }]]],
    ["prctl", [[{ argument: 0, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [PR_SET_SECCOMP] } }]]],
    ["socket", network ? NETWORK_SOCKETS : LOCAL_SOCKETS],
    ["socketpair", LOCAL_SOCKETS]
  ]);
}

// src/sandbox/seccomp/filter.ts
var ALLOW = { kind: "allow" };
var TRACE = { kind: "trace" };
var TRAP = { kind: "trap" };
var KILL = { kind: "kill" };

// src/sandbox/seccomp/trial-sets.json
var trial_sets_default = {
  bwrapSetup: [
    "access",
    "arch_prctl",
    "brk",
    "capget",
    "capset",
    "chdir",
    "clone",
    "close",
    "creat",
    "eventfd2",
    "execve",
    "exit_group",
    "faccessat2",
    "fchdir",
    "fchmod",
    "fcntl",
    "getcwd",
    "getdents64",
    "geteuid",
    "getgid",
    "getrandom",
    "getuid",
    "ioctl",
    "mkdir",
    "mmap",
    "mount",
    "mprotect",
    "munmap",
    "newfstatat",
    "openat",
    "pivot_root",
    "poll",
    "prctl",
    "pread64",
    "prlimit64",
    "read",
    "readlink",
    "rseq",
    "rt_sigprocmask",
    "set_robust_list",
    "set_tid_address",
    "sethostname",
    "setsid",
    "signalfd4",
    "statfs",
    "symlink",
    "umask",
    "umount2",
    "unlink",
    "unshare",
    "wait4",
    "write"
  ],
  enosys: [
    "clone3",
    "fsconfig",
    "fsmount",
    "fsopen",
    "fspick",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "mount_setattr",
    "move_mount",
    "open_tree"
  ],
  witnessed: [
    "bind",
    "chdir",
    "chmod",
    "chown",
    "clone",
    "connect",
    "creat",
    "execve",
    "execveat",
    "fchdir",
    "fchmodat",
    "fchmodat2",
    "fchownat",
    "fork",
    "futimesat",
    "lchown",
    "link",
    "linkat",
    "lremovexattr",
    "lsetxattr",
    "mkdir",
    "mkdirat",
    "mknod",
    "mknodat",
    "open",
    "openat",
    "openat2",
    "removexattr",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "sendmmsg",
    "sendmsg",
    "sendto",
    "setxattr",
    "socket",
    "symlink",
    "symlinkat",
    "truncate",
    "unlink",
    "unlinkat",
    "utime",
    "utimensat",
    "utimes",
    "vfork"
  ]
};

// src/sandbox/seccomp/run-filter.ts
var ANSWERED_ENOSYS = new Set(trial_sets_default.enosys);
var EPERM = { kind: "errno", errno: 1 };
var ENOSYS = { kind: "errno", errno: 38 };
function runFilter(profile) {
  const conditions = argumentRules(profile.network);
  const ruleOf2 = (name) => {
    if (!profile.allowed.has(name)) return { action: ANSWERED_ENOSYS.has(name) ? ENOSYS : EPERM };
    const when = conditions.get(name);
    return when === void 0 ? { action: ALLOW } : { action: ALLOW, when, otherwise: EPERM };
  };
  const rules = new Map([...SYSCALLS].map(([name, number]) => [number, ruleOf2(name)]));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: EPERM, foreign: KILL, aliasesFrom: X32_BIT };
}

// src/sandbox/seccomp/trial-filter.ts
var SETUP = new Set(trial_sets_default.bwrapSetup);
var ANSWERED_ENOSYS2 = new Set(trial_sets_default.enosys);
var WITNESSED = new Set(trial_sets_default.witnessed);
var TRACER_KNOWS_UP_TO = 450;
var TRACER_CANNOT_FILTER = /* @__PURE__ */ new Set(["uretprobe"]);
function rowOf(name, number, profile) {
  if (profile.allowed.has(name)) return "declared";
  if (number > TRACER_KNOWS_UP_TO || SETUP.has(name) || TRACER_CANNOT_FILTER.has(name)) return "trapped";
  return ANSWERED_ENOSYS2.has(name) ? "traced-enosys" : "traced-eperm";
}
function ruleOf(row, name, conditions) {
  switch (row) {
    case "declared": {
      const when = conditions.get(name);
      return when === void 0 ? { action: ALLOW } : { action: ALLOW, when, otherwise: TRAP };
    }
    case "traced-eperm":
    case "traced-enosys":
      return { action: TRACE };
    case "trapped":
      return { action: TRAP };
  }
}
function trialFilter(profile) {
  const conditions = argumentRules(profile.network);
  const rules = /* @__PURE__ */ new Map();
  for (const [name, number] of SYSCALLS) rules.set(number, ruleOf(rowOf(name, number, profile), name, conditions));
  return { architecture: AUDIT_ARCH_X86_64, rules, fallback: TRAP, foreign: TRAP, aliasesFrom: X32_BIT };
}
function tracerSets(profile) {
  const names2 = [...SYSCALLS.keys()];
  const inRow = (row) => names2.filter((name) => rowOf(name, SYSCALLS.get(name) ?? -1, profile) === row);
  const declared = inRow("declared");
  return {
    proved: declared.filter((name) => !WITNESSED.has(name)),
    passed: [...declared, ...inRow("trapped")],
    enosys: inRow("traced-enosys")
  };
}

// src/sandbox/plan-sandbox.ts
var CA_VARIABLES = ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"];
var LOCALE = "C.UTF-8";
function environment(parts) {
  const path = ["/usr/local/bin", "/usr/bin", "/bin", ...parts.interpreter === void 0 ? [] : [INTERPRETER_FOLDER]];
  const authorities = parts.caPem === void 0 ? [] : CA_VARIABLES.map((name) => [name, CA_FILE]);
  return {
    ...parts.env,
    PATH: path.join(":"),
    HOME: HOME_FOLDER,
    TMPDIR: TMP_FOLDER,
    LANG: LOCALE,
    ...Object.fromEntries(authorities)
  };
}
function profileOf({ category, syscalls, endpoints, listen }) {
  return syscallProfile(category, syscalls, endpoints.length > 0 || listen.length > 0);
}
function withoutFilter({ limits }, parts) {
  return {
    command: { ...parts.command, env: environment(parts) },
    mounts: layout({ ...parts, privateBytes: limits.tmpBytes }),
    limits
  };
}
function planTrial(grant, parts) {
  const profile = profileOf(grant);
  return {
    ...withoutFilter(grant, parts),
    filter: trialFilter(profile),
    tracer: tracerSets(profile),
    network: "gateway"
  };
}
function planRun(grant, parts) {
  const network = parts.resolvers.length === 0 ? "none" : "gateway";
  return { ...withoutFilter(grant, parts), filter: runFilter(profileOf(grant)), network };
}

// src/sandbox/base-runtime.ts
import { lstat, readlink, realpath as realpath5 } from "node:fs/promises";
var LOADER_FILES = ["/etc/ld.so.cache", "/etc/alternatives"];
var ROOT_LINKS = ["/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];
async function surveyPath(path) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return void 0;
  return found.isSymbolicLink() ? { kind: "link", path, to: await readlink(path) } : { kind: "bind", path };
}
async function refuseLiveFolders(path) {
  const resolved = await realpath5(path).catch(() => path);
  const live = ["/", "/run", "/var", "/proc", "/sys", "/dev", "/home", "/root", "/tmp", "/var/run", "/var/tmp"];
  if (!live.includes(resolved)) return;
  throw new Refusal("policy/base-runtime-unsafe", `base_runtime.read names ${path}, which holds more than a runtime.`, {
    fix: "Name the folders that programs are installed in, such as /usr, /lib and /etc/ssl."
  });
}
async function surveyBaseRuntime(paths) {
  for (const path of paths) await refuseLiveFolders(path);
  const wanted = [.../* @__PURE__ */ new Set([...paths, ...LOADER_FILES, ...ROOT_LINKS])].sort();
  const entries = await Promise.all(wanted.map(surveyPath));
  return entries.flatMap((entry) => {
    if (entry === void 0) return [];
    return entry.kind === "bind" && ROOT_LINKS.includes(entry.path) && !paths.includes(entry.path) ? [] : [entry];
  });
}

// src/sandbox/await-end.ts
var KILL_GRACE_MS = 1e4;
function endSandbox(launched, firstProcess) {
  try {
    process.kill(firstProcess, "SIGKILL");
  } catch {
  }
  return setTimeout(() => launched.kill(), KILL_GRACE_MS);
}
async function awaitEnd(launched, firstProcess, wallSeconds, abort) {
  const timers = [];
  let timedOut = false;
  const stop = () => void timers.push(endSandbox(launched, firstProcess));
  const expire = () => {
    timedOut = true;
    stop();
  };
  timers.push(setTimeout(expire, wallSeconds * 1e3));
  abort?.addEventListener("abort", stop);
  if (abort?.aborted === true) stop();
  try {
    return { ...await launched.ended, timedOut };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    abort?.removeEventListener("abort", stop);
  }
}

// src/sandbox/is-built.ts
import { readFileSync } from "node:fs";
function rootMounts(mountinfo) {
  return mountinfo.split("\n").flatMap((line) => {
    const [, , device = "", , at, options = ""] = line.split(" ");
    return at === "/" ? [{ device, sealed: options.split(",").includes("ro") }] : [];
  });
}
function isSealedRoot(inside, ours) {
  const host = new Set(rootMounts(ours).map(({ device }) => device));
  const roots = rootMounts(inside);
  return roots.length > 0 && roots.every(({ device, sealed }) => sealed && !host.has(device));
}
function isBuilt(firstProcess) {
  const read2 = (pid) => readFileSync(`/proc/${pid}/mountinfo`, "latin1");
  return isSealedRoot(read2(firstProcess), read2("self"));
}

// src/sandbox/is-over.ts
import { readFileSync as readFileSync2 } from "node:fs";
var DEAD = /^State:\s+[ZX]/m;
function isOver(pid) {
  try {
    return DEAD.test(readFileSync2(`/proc/${pid}/status`, "latin1"));
  } catch {
    return true;
  }
}

// src/sandbox/door.ts
var SETUP_MS = 2e4;
var LOOK_MS = 1;
async function awaitFirstProcess(launched, notBuilt) {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => void 0)]);
  clearTimeout(slow);
  if (pid !== void 0) return pid;
  launched.kill();
  throw await notBuilt();
}
async function awaitBuilt(firstProcess, launched) {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  try {
    while (!isBuilt(firstProcess)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  } finally {
    clearTimeout(slow);
  }
}
async function confineAtDoor(launched, context) {
  const { cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await awaitBuilt(firstProcess, launched);
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}

// src/sandbox/launch.ts
import { spawn as spawn2 } from "node:child_process";
import { once as once2 } from "node:events";

// src/sandbox/descendant.ts
import { readFileSync as readFileSync3 } from "node:fs";
function read(path) {
  try {
    return readFileSync3(path, "latin1");
  } catch {
    return "";
  }
}
function childrenOf(pid) {
  return read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}
function numberBelow(pid) {
  const [, below] = /^NSpid:\s+\d+\s+(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return below === void 0 ? void 0 : Number(below);
}
function descendantNumbered(number, ancestor) {
  for (const child of childrenOf(ancestor)) {
    const found = numberBelow(child) === number ? child : descendantNumbered(number, child);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/sandbox/enter.ts
function enterArguments({ nsenter }, keeper) {
  return [
    ...[nsenter, "-t", String(keeper), "--user", "--net", "--mount"],
    ...[`--pid=/proc/${keeper}/ns/pid_for_children`, "--preserve-credentials"]
  ];
}

// src/sandbox/resource-limits.ts
function hardCpuSeconds({ cpuSeconds }) {
  return cpuSeconds + 1;
}
function resourceLimitArguments({ prlimit }, limits) {
  return [
    prlimit,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    "--core=0"
  ];
}

// src/sandbox/seccomp/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var LOAD = 32;
var AND = 84;
var JUMP = 5;
var RETURN = 6;
var JUMP_EQUAL = 21;
var JUMP_AT_LEAST = 53;
var MAX_JUMP = 255;
var ProgramBuilder = class {
  #reversed = [];
  #returns = /* @__PURE__ */ new Map();
  #prepend(code, k, jt = 0, jf = 0) {
    this.#reversed.push({ code, jt, jf, k: k >>> 0 });
    return this.#reversed.length;
  }
  /** Instructions between the next one to be written and `target`. */
  #distance(target) {
    return this.#reversed.length - target;
  }
  #jump(target) {
    const distance = this.#distance(target);
    return distance === 0 ? target : this.#prepend(JUMP, distance);
  }
  /** Ends the program with `value`; the same value is written once. */
  return(value) {
    const known = this.#returns.get(value);
    if (known !== void 0) return known;
    const label = this.#prepend(RETURN, value);
    this.#returns.set(value, label);
    return label;
  }
  /** Compares the accumulator with `k` and goes on at `yes` or `no`, by a long jump where either is far. */
  branch(test, k, yes, no) {
    const near = (target) => this.#distance(target) > MAX_JUMP - 2 ? this.#jump(target) : target;
    const nearYes = near(yes);
    const nearNo = near(no);
    return this.#prepend(test, k, this.#distance(nearYes), this.#distance(nearNo));
  }
  /** Loads the 32-bit word at `offset` of struct seccomp_data, masks it, and goes on at `next`. */
  load(offset, next, mask = 4294967295) {
    this.#jump(next);
    if (mask >>> 0 !== 4294967295) this.#prepend(AND, mask);
    return this.#prepend(LOAD, offset);
  }
  /** @throws RangeError when the program is longer than the kernel takes. */
  finish() {
    if (this.#reversed.length > MAX_INSTRUCTIONS) {
      throw new RangeError(
        `seccomp program has ${this.#reversed.length} instructions; the kernel takes ${MAX_INSTRUCTIONS}`
      );
    }
    return this.#reversed.toReversed();
  }
};
function assemble(program) {
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach((instruction, index) => {
    bytes.writeUInt16LE(instruction.code, index * 8);
    bytes.writeUInt8(instruction.jt, index * 8 + 2);
    bytes.writeUInt8(instruction.jf, index * 8 + 3);
    bytes.writeUInt32LE(instruction.k, index * 8 + 4);
  });
  return bytes;
}

// src/sandbox/seccomp/compile.ts
var NUMBER_OFFSET = 0;
var ARCHITECTURE_OFFSET = 4;
var ARGUMENTS_OFFSET = 16;
var NO_CALL = 4294967295;
function returnValue(action) {
  switch (action.kind) {
    case "allow":
      return 2147418112;
    case "trace":
      return 2146435072;
    case "errno":
      return 327680 | action.errno;
    case "trap":
      return 196608;
    case "kill":
      return 2147483648;
  }
}
function equalsAny(program, values, yes, no) {
  return values.reduceRight((rest, value) => program.branch(JUMP_EQUAL, value, yes, rest), no);
}
function testCode(program, { test }, yes, no) {
  switch (test.kind) {
    case "none":
      return program.branch(JUMP_EQUAL, 0, yes, no);
    case "in":
      return equalsAny(program, test.values, yes, no);
    case "not-in":
      return equalsAny(program, test.values, no, yes);
  }
}
function conditionCode(program, condition, yes, no) {
  const offset = ARGUMENTS_OFFSET + 8 * condition.argument + (condition.half === "high" ? 4 : 0);
  return program.load(offset, testCode(program, condition, yes, no), condition.mask);
}
function ruleCode(program, { action, when, otherwise }) {
  const yes = program.return(returnValue(action));
  if (when === void 0) return yes;
  return when.reduceRight(
    (nextAlternative, conditions) => conditions.reduceRight((rest, condition) => conditionCode(program, condition, rest, nextAlternative), yes),
    program.return(returnValue(otherwise ?? action))
  );
}
function ranges(program, filter) {
  const fallback = program.return(returnValue(filter.fallback));
  const boundaries = /* @__PURE__ */ new Map([[0, fallback]]);
  for (const [number, rule] of [...filter.rules].sort(([a], [b]) => a - b)) {
    boundaries.set(number, ruleCode(program, rule));
    boundaries.set(number + 1, fallback);
  }
  const ascending = [...boundaries].map(([from, code]) => ({ from, code }));
  return ascending.filter((range, index) => range.code !== ascending[index - 1]?.code);
}
function search(program, found) {
  const middle = found.length >> 1;
  const pivot = found[middle];
  if (pivot === void 0) throw new RangeError("a filter answers at least one range of numbers");
  if (found.length === 1) return pivot.code;
  const below = search(program, found.slice(0, middle));
  const above = search(program, found.slice(middle));
  return program.branch(JUMP_AT_LEAST, pivot.from, above, below);
}
function compile(filter) {
  const program = new ProgramBuilder();
  const foreign = program.return(returnValue(filter.foreign));
  const allowed = program.return(returnValue({ kind: "allow" }));
  const native = search(program, ranges(program, filter));
  const noAliases = program.branch(JUMP_AT_LEAST, filter.aliasesFrom, foreign, native);
  const numbered = program.load(NUMBER_OFFSET, program.branch(JUMP_EQUAL, NO_CALL, allowed, noAliases));
  program.load(ARCHITECTURE_OFFSET, program.branch(JUMP_EQUAL, filter.architecture, numbered, foreign));
  return program.finish();
}

// src/sandbox/tracer-arguments.ts
var STRING_BYTES = 256;
var HARMLESS_SIGNALS = ["SIGCHLD", "SIGURG", "SIGCONT", "SIGWINCH"];
function names(calls) {
  return calls.map((name) => `?${name}`).join(",");
}
function tracerArguments(sets, output) {
  return [
    ...["-f", "--seccomp-bpf", "-y", "-s", String(STRING_BYTES), "--decode-pids=pidns", "-o", output],
    ...["-e", `trace=!${names(sets.proved)}`],
    ...["-e", `inject=!${names([...sets.passed, ...sets.enosys])}:error=EPERM`],
    ...["-e", `inject=${names(sets.enosys)}:error=ENOSYS`],
    ...["-e", `signal=!${HARMLESS_SIGNALS.join(",")}`]
  ];
}

// src/sandbox/launch.ts
async function readFirstProcess(info, nsenter) {
  let text = "";
  for await (const chunk of info) {
    text += String(chunk);
    const [, pid] = /"child-pid":\s*(\d+)/.exec(text) ?? [];
    if (pid !== void 0 && text.includes("}")) return nsenter && descendantNumbered(Number(pid), nsenter);
  }
  return void 0;
}
function stream(child, descriptor) {
  const streams = child.stdio;
  return streams[descriptor];
}
function feed(child, descriptor, content) {
  const writable = stream(child, descriptor);
  writable.on("error", () => void 0);
  writable.end(content);
}
function start(plan, { programs, identity, keeper }, observer, streams) {
  const bwrap = [programs.bwrap, "--args", String(DESCRIPTORS.args), "--", plan.command.program, ...plan.command.args];
  const limited = [...resourceLimitArguments(programs, plan.limits), ...bwrap];
  const [program = "", ...args] = [...enterArguments(programs, keeper), ...observer, ...limited];
  const { args: bwrapArgs, texts } = bwrapArguments(plan);
  const ours = Array.from({ length: DESCRIPTORS.firstText + texts.length - DESCRIPTORS.args }, () => "pipe");
  const child = spawn2(program, args, {
    stdio: [streams, streams, streams, ...ours],
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: "/",
    // What a terminal signals goes to us alone, who pass it on to the tool.
    detached: streams === "inherit",
    ...identity
  });
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join("\0")}\0`);
  feed(child, DESCRIPTORS.filter, assemble(compile(plan.filter)));
  texts.forEach((text, index) => feed(child, DESCRIPTORS.firstText + index, text));
  const door = stream(child, DESCRIPTORS.block);
  door.on("error", () => void 0);
  const launched = {
    firstProcess: readFirstProcess(stream(child, DESCRIPTORS.info), child.pid),
    release: () => void door.end("x"),
    ended: once2(child, "exit").then(([code, signal]) => ({ code, signal })),
    kill: () => void child.kill("SIGKILL")
  };
  return { child, launched };
}
function launch(plan, context) {
  return start(plan, context, [], "inherit").launched;
}
function launchObserved(plan, context, tracePath) {
  const { setpriv, strace } = context.programs;
  const observer = [setpriv, "--pdeathsig", "KILL", strace, ...tracerArguments(plan.tracer, tracePath)];
  const { child, launched } = start(plan, context, observer, "pipe");
  const [stdin, stdout, stderr] = [0, 1, 2].map((descriptor) => stream(child, descriptor));
  return { ...launched, stdin, stdout, stderr };
}

export {
  CHECKOUT,
  capture,
  toolBytes,
  besideManifest,
  hardCpuSeconds,
  awaitEnd,
  confineAtDoor,
  childrenOf,
  launch,
  launchObserved,
  shebang,
  resolveProgram,
  planTrial,
  planRun,
  surveyBaseRuntime
};
