import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  checkSchema,
  limited,
  parseDomain,
  refuseUnsafeEnv
} from "./chunk-X3RQCJQN.js";
import {
  TermReader,
  parsePath,
  stated,
  verbatim
} from "./chunk-4IQZMC4H.js";
import {
  isolationDemand,
  readDocument
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/document/validators/manifest.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared manifest", "type": "object", "description": "What a tool asks for. It is a request: it can only narrow what the policy allows. What is absent is denied.", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema. Absent means nothing.", "examples": ["https://example.com/manifest.schema.json"] }, "manifest_version": { "const": 1, "description": "Version of this format. Absent means 1.", "examples": [1] }, "name": { "type": "string", "pattern": "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", "maxLength": 214, "description": "Name of the tool: letters, digits and @ . _ / + -", "examples": ["web-fetcher"] }, "version": { "type": "string", "pattern": "^[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "maxLength": 128, "description": 'Version of the tool, such as "1.2.0".', "examples": ["1.2.0"] }, "category": { "$ref": "#/$defs/category", "description": "What kind of tool it is. It picks the policy's ceiling and the system calls, unless the policy assigns another. Absent means the policy's default_category.", "examples": ["web-client"] }, "sbom_ref": { "$ref": "#/$defs/relativePath", "description": "The tool's CycloneDX SBOM, relative to the manifest. Absent means none.", "examples": ["sbom.json"] }, "dependencies": { "type": "array", "description": "Names of the packages that the tool is built from, for readers: what is judged is the SBOM. Absent means none.", "items": { "type": "string", "minLength": 1, "maxLength": 214, "description": "Name of a package." }, "maxItems": 1e4, "examples": [["reqwest", "scraper"]] }, "artifact": { "type": "object", "description": "The bytes that are signed, listed, and run. Absent means that whoever runs the gate names it.", "properties": { "path": { "$ref": "#/$defs/relativePath", "description": "The packed tool, relative to the manifest. Absent means that whoever runs the gate names it.", "examples": ["web-fetcher-1.2.0.tgz"] }, "bundle": { "$ref": "#/$defs/relativePath", "description": "Its Sigstore bundle, relative to the manifest. Absent means that whoever runs the gate names it, or that there is none.", "examples": ["web-fetcher-1.2.0.tgz.sigstore.json"] }, "purl": { "type": "string", "pattern": "^pkg:[^\\s\\u0000-\\u001f]+$", "maxLength": 1024, "description": "Its package URL, which the SBOM must agree with, such as pkg:npm/web-fetcher@1.2.0. Absent means that the SBOM is compared by name and version alone.", "examples": ["pkg:npm/web-fetcher@1.2.0"] }, "digest": { "type": "object", "description": "What its bytes hash to. Absent means that nothing is compared.", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 in 64 lower-case hex digits.", "examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["sha256"] }, "closure": { "type": "object", "description": "Where the tool's dependencies come from, if the artifact does not hold them: a lockfile, or else a folder. Absent means that the artifact holds all it needs.", "properties": { "lockfile": { "$ref": "#/$defs/relativePath", "description": "A lockfile with integrity, from which as-declared installs them itself.", "examples": ["package-lock.json"] }, "path": { "$ref": "#/$defs/relativePath", "description": "A folder that is mounted as it is. No signature covers it, and the report says so.", "examples": ["node_modules"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "if": { "required": ["lockfile"] }, "then": { "properties": { "path": false } }, "else": { "required": ["path"], "properties": { "path": { "$ref": "#/$defs/relativePath", "description": 'A lockfile ("lockfile") or a folder ("path").' } } } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "entrypoint": { "type": "object", "description": "How the tool starts, inside the unpacked artifact. Absent means that nothing is run but what --run gives.", "properties": { "command": { "type": "array", "description": "Program and arguments, each a word of its own. No shell reads them.", "items": { "$ref": "#/$defs/word" }, "minItems": 1, "maxItems": 1e3, "examples": [["node", "fetch.js"]] }, "cwd": { "$ref": "#/$defs/relativePath", "description": "Folder to start in, below the unpacked artifact. Absent means its root.", "examples": ["scripts"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["command"] }, "capabilities": { "type": "object", "description": "What the tool needs to do its work. Absent means that it needs nothing.", "properties": { "networking": { "type": "object", "description": "Where the tool connects to, and where it listens. Absent means no network.", "properties": { "allowed_domains": { "type": "array", "description": "Hosts that the tool connects to. Absent means none.", "items": { "$ref": "#/$defs/domain" }, "maxItems": 1e3, "examples": [["*.example.com", "api.acme.dev:8443"]] }, "allowed_ports": { "type": "array", "description": "Ports of the domains that name none themselves. Absent means 443.", "items": { "$ref": "#/$defs/port" }, "minItems": 1, "maxItems": 64, "examples": [[443]] }, "listen": { "type": "array", "description": "Ports on which the tool accepts connections. Absent means none.", "items": { "$ref": "#/$defs/port" }, "maxItems": 64, "examples": [[8080]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "filesystem": { "type": "object", "description": "Files beyond the tool's own and the runtime's. Absent means none.", "properties": { "access": { "enum": ["none", "read-only", "read-write"], "description": 'What the tool does with "paths": none, read-only or read-write. Absent means none.', "examples": ["read-only"] }, "paths": { "type": "array", "description": 'Folders and files that "access" speaks of. Absent means none.', "items": { "$ref": "#/$defs/path" }, "maxItems": 1e3, "examples": [["/cache/"]] }, "read": { "type": "array", "description": "Further paths that are read. Absent means none.", "items": { "$ref": "#/$defs/path" }, "maxItems": 1e3, "examples": [["/data/in"]] }, "write": { "type": "array", "description": "Further paths that are written and read. Absent means none.", "items": { "$ref": "#/$defs/path" }, "maxItems": 1e3, "examples": [["${HOME}/.config/web-fetcher"]] }, "tmp": { "const": "private", "description": "The tool's /tmp is its own and empty. There is no other kind. Absent means private.", "examples": ["private"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "dependentRequired": { "paths": ["access"] } }, "memory": { "type": "object", "description": "Main memory. Absent means the policy's default.", "properties": { "max_rss_mb": { "type": "integer", "minimum": 1, "maximum": 1048576, "description": "The most resident memory the tool needs with all its processes, in MiB. Absent means the policy's default.", "examples": [512] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "cpu": { "type": "object", "description": "Time. Absent means the policy's defaults.", "properties": { "max_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The most processor time of one run, in seconds. Absent means the policy's default.", "examples": [60] }, "wall_seconds": { "type": "integer", "minimum": 1, "maximum": 86400, "description": "The longest that one run takes, in seconds. Absent means the policy's default.", "examples": [120] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "process": { "type": "object", "description": "Other programs. Absent means no other program, and the policy's default of processes.", "properties": { "max_pids": { "type": "integer", "minimum": 1, "maximum": 65536, "description": "The most processes and threads at a time. Absent means the policy's default.", "examples": [32] }, "spawn": { "type": "array", "description": "Programs that the tool starts. Absent means none.", "items": { "$ref": "#/$defs/path" }, "maxItems": 1e3, "examples": [["/usr/bin/git"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "env": { "type": "array", "description": "Environment variables that the tool reads, beyond those that every tool has. Absent means none.", "items": { "type": "object", "description": "One environment variable.", "properties": { "name": { "$ref": "#/$defs/variable", "examples": ["API_KEY"] }, "required": { "type": "boolean", "description": "Whether the tool refuses to work without it. Absent means false.", "examples": [true] }, "secret": { "type": "boolean", "description": "Whether its value must not be shown. Absent means false.", "examples": [true] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] }, "maxItems": 1e3, "examples": [[{ "name": "API_KEY", "required": true }]] }, "syscalls": { "type": "object", "description": "Changes to the category's system calls. Absent means those of the category.", "properties": { "allow": { "type": "array", "description": "System calls beyond those of the category. Absent means none.", "items": { "$ref": "#/$defs/syscall" }, "maxItems": 1e3, "examples": [["memfd_create"]] }, "deny": { "type": "array", "description": "System calls of the category that the tool does without. Absent means none.", "items": { "$ref": "#/$defs/syscall" }, "maxItems": 1e3, "examples": [["socket"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "isolation": { "type": "object", "description": "What the sandbox must be made of for the tool's author to be content. Absent means what the policy requires.", "properties": { "required": { "type": "array", "description": "Without any one of these the gate fails. Absent means none.", "items": { "$ref": "#/$defs/isolation" }, "maxItems": 1e3, "examples": [["network-namespace", "memory-limit"]] }, "recommended": { "type": "array", "description": "Without any one of these the gate warns. Absent means none.", "items": { "$ref": "#/$defs/isolation" }, "maxItems": 1e3, "examples": [["seccomp-filter:web-client"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "justifications": { "type": "object", "description": "Why the tool needs something, for the reviewer, by the JSON pointer of the request. Absent means none.", "propertyNames": { "type": "string", "pattern": "^/", "maxLength": 1024, "description": "A JSON pointer such as /capabilities/networking." }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "One or two sentences for the reviewer." }, "examples": [{ "/capabilities/networking": "fetches the pages the agent asks for" }] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name", "version"], "$defs": { "domain": { "title": "domain", "type": "string", "minLength": 1, "maxLength": 300, "description": "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.", "examples": ["api.example.com", "*.example.com", "api.example.com:8443"] }, "port": { "title": "port", "type": "integer", "minimum": 1, "maximum": 65535, "description": "A port, from 1 to 65535." }, "path": { "title": "path", "type": "string", "minLength": 1, "maxLength": 4096, "description": "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.", "examples": ["/cache/", "${HOME}/.config/tool"] }, "variable": { "title": "name of a variable", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "description": "Name of an environment variable: letters, digits and _, not beginning with a digit.", "examples": ["API_KEY"] }, "syscall": { "title": "name of a system call", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$", "maxLength": 64, "description": "Name of a Linux system call, such as memfd_create." }, "category": { "title": "category", "enum": ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"], "description": "What kind of tool it is. It picks the policy's ceiling and the system calls." }, "isolation": { "title": "isolation token", "enum": ["network-namespace", "pid-namespace", "mount-namespace", "user-namespace", "ipc-namespace", "uts-namespace", "memory-limit", "pid-limit", "cpu-limit", "file-size-limit", "seccomp-filter", "seccomp-filter:compute", "seccomp-filter:filesystem", "seccomp-filter:web-client", "seccomp-filter:web-server", "seccomp-filter:subprocess", "seccomp-filter:build", "landlock", "no-new-privileges", "cap-drop-all"], "description": "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one." }, "relativePath": { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "description": 'A path below the folder of the manifest, with / between its parts and without "..".' }, "word": { "title": "word", "type": "string", "maxLength": 4096, "pattern": "^[^\\u0000]*$", "description": "One word of the command line. No shell reads it." } } };
var schema32 = { "title": "category", "enum": ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"], "description": "What kind of tool it is. It picks the policy's ceiling and the system calls." };
var schema33 = { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "description": 'A path below the folder of the manifest, with / between its parts and without "..".' };
var schema39 = { "title": "word", "type": "string", "maxLength": 4096, "pattern": "^[^\\u0000]*$", "description": "One word of the command line. No shell reads it." };
var schema41 = { "title": "domain", "type": "string", "minLength": 1, "maxLength": 300, "description": "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.", "examples": ["api.example.com", "*.example.com", "api.example.com:8443"] };
var schema42 = { "title": "port", "type": "integer", "minimum": 1, "maximum": 65535, "description": "A port, from 1 to 65535." };
var schema44 = { "title": "path", "type": "string", "minLength": 1, "maxLength": 4096, "description": "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.", "examples": ["/cache/", "${HOME}/.config/tool"] };
var schema48 = { "title": "name of a variable", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 128, "description": "Name of an environment variable: letters, digits and _, not beginning with a digit.", "examples": ["API_KEY"] };
var schema49 = { "title": "name of a system call", "type": "string", "pattern": "^[a-z_][a-z0-9_]*$", "maxLength": 64, "description": "Name of a Linux system call, such as memfd_create." };
var schema51 = { "title": "isolation token", "enum": ["network-namespace", "pid-namespace", "mount-namespace", "user-namespace", "ipc-namespace", "uts-namespace", "memory-limit", "pid-limit", "cpu-limit", "file-size-limit", "seccomp-filter", "seccomp-filter:compute", "seccomp-filter:filesystem", "seccomp-filter:web-client", "seccomp-filter:web-server", "seccomp-filter:subprocess", "seccomp-filter:build", "landlock", "no-new-privileges", "cap-drop-all"], "description": "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one." };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^x-", "u");
var pattern5 = new RegExp("^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", "u");
var pattern6 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+_!-]*$", "u");
var pattern7 = new RegExp("^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
var pattern11 = new RegExp("^pkg:[^\\s\\u0000-\\u001f]+$", "u");
var pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern19 = new RegExp("^[^\\u0000]*$", "u");
var pattern28 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern30 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
var pattern33 = new RegExp("^/", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema31.properties, key0) || pattern4.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (func2(data0) > 2048) {
          const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.$schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.manifest_version !== void 0) {
      let data1 = data.manifest_version;
      if (1 !== data1) {
        const err5 = { instancePath: instancePath + "/manifest_version", schemaPath: "#/properties/manifest_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.manifest_version, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func2(data2) > 214) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema31.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$" }, message: 'must match pattern "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$"', schema: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$", parentSchema: schema31.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (func2(data3) > 128) {
          const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema31.properties.version, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern6.test(data3)) {
          const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z.+_!-]*$" }, message: 'must match pattern "^[0-9A-Za-z][0-9A-Za-z.+_!-]*$"', schema: "^[0-9A-Za-z][0-9A-Za-z.+_!-]*$", parentSchema: schema31.properties.version, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data4 = data.category;
      if (!(data4 === "compute" || data4 === "filesystem" || data4 === "web-client" || data4 === "web-server" || data4 === "subprocess" || data4 === "build")) {
        const err12 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/category/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.sbom_ref !== void 0) {
      let data5 = data.sbom_ref;
      if (typeof data5 === "string") {
        if (func2(data5) > 1024) {
          const err13 = { instancePath: instancePath + "/sbom_ref", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err14 = { instancePath: instancePath + "/sbom_ref", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern7.test(data5)) {
          const err15 = { instancePath: instancePath + "/sbom_ref", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/sbom_ref", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data6 = data.dependencies;
      if (Array.isArray(data6)) {
        if (data6.length > 1e4) {
          const err17 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", schema: 1e4, parentSchema: schema31.properties.dependencies, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func2(data7) > 214) {
              const err18 = { instancePath: instancePath + "/dependencies/" + i0, schemaPath: "#/properties/dependencies/items/maxLength", keyword: "maxLength", params: { limit: 214 }, message: "must NOT have more than 214 characters", schema: 214, parentSchema: schema31.properties.dependencies.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data7) < 1) {
              const err19 = { instancePath: instancePath + "/dependencies/" + i0, schemaPath: "#/properties/dependencies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.dependencies.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/dependencies/" + i0, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.dependencies.items.type, parentSchema: schema31.properties.dependencies.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.dependencies.type, parentSchema: schema31.properties.dependencies, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.artifact !== void 0) {
      let data8 = data.artifact;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (!(key1 === "path" || key1 === "bundle" || key1 === "purl" || key1 === "digest" || key1 === "closure" || pattern4.test(key1))) {
            const err22 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.artifact, data: data8 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.path !== void 0) {
          let data9 = data8.path;
          if (typeof data9 === "string") {
            if (func2(data9) > 1024) {
              const err23 = { instancePath: instancePath + "/artifact/path", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data9) < 1) {
              const err24 = { instancePath: instancePath + "/artifact/path", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern7.test(data9)) {
              const err25 = { instancePath: instancePath + "/artifact/path", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/artifact/path", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data9 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.bundle !== void 0) {
          let data10 = data8.bundle;
          if (typeof data10 === "string") {
            if (func2(data10) > 1024) {
              const err27 = { instancePath: instancePath + "/artifact/bundle", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data10 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err28 = { instancePath: instancePath + "/artifact/bundle", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data10 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (!pattern7.test(data10)) {
              const err29 = { instancePath: instancePath + "/artifact/bundle", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data10 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/artifact/bundle", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data10 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data8.purl !== void 0) {
          let data11 = data8.purl;
          if (typeof data11 === "string") {
            if (func2(data11) > 1024) {
              const err31 = { instancePath: instancePath + "/artifact/purl", schemaPath: "#/properties/artifact/properties/purl/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.artifact.properties.purl, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (!pattern11.test(data11)) {
              const err32 = { instancePath: instancePath + "/artifact/purl", schemaPath: "#/properties/artifact/properties/purl/pattern", keyword: "pattern", params: { pattern: "^pkg:[^\\s\\u0000-\\u001f]+$" }, message: 'must match pattern "^pkg:[^\\s\\u0000-\\u001f]+$"', schema: "^pkg:[^\\s\\u0000-\\u001f]+$", parentSchema: schema31.properties.artifact.properties.purl, data: data11 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/artifact/purl", schemaPath: "#/properties/artifact/properties/purl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.artifact.properties.purl.type, parentSchema: schema31.properties.artifact.properties.purl, data: data11 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data8.digest !== void 0) {
          let data12 = data8.digest;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.sha256 === void 0) {
              const err34 = { instancePath: instancePath + "/artifact/digest", schemaPath: "#/properties/artifact/properties/digest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema31.properties.artifact.properties.digest.required, parentSchema: schema31.properties.artifact.properties.digest, data: data12 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "sha256" || pattern4.test(key2))) {
                const err35 = { instancePath: instancePath + "/artifact/digest", schemaPath: "#/properties/artifact/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.artifact.properties.digest, data: data12 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data12.sha256 !== void 0) {
              let data13 = data12.sha256;
              if (typeof data13 === "string") {
                if (!pattern13.test(data13)) {
                  const err36 = { instancePath: instancePath + "/artifact/digest/sha256", schemaPath: "#/properties/artifact/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema31.properties.artifact.properties.digest.properties.sha256, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/artifact/digest/sha256", schemaPath: "#/properties/artifact/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.artifact.properties.digest.properties.sha256.type, parentSchema: schema31.properties.artifact.properties.digest.properties.sha256, data: data13 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/artifact/digest", schemaPath: "#/properties/artifact/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.artifact.properties.digest.type, parentSchema: schema31.properties.artifact.properties.digest, data: data12 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data8.closure !== void 0) {
          let data14 = data8.closure;
          const _errs36 = errors;
          let valid9 = true;
          const _errs37 = errors;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            let missing0;
            if (data14.lockfile === void 0 && (missing0 = "lockfile")) {
              const err39 = {};
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          var _valid0 = _errs37 === errors;
          errors = _errs36;
          if (vErrors !== null) {
            if (_errs36) {
              vErrors.length = _errs36;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs38 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.path !== void 0) {
                const err40 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/properties/artifact/properties/closure/then/properties/path/false schema", keyword: "false schema", params: {}, message: "boolean schema is false", schema: false, parentSchema: schema31.properties.artifact.properties.closure.then.properties.path, data: data14.path };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            var _valid0 = _errs38 === errors;
            valid9 = _valid0;
            if (valid9) {
              var props0 = {};
              props0.path = true;
            }
            ifClause0 = "then";
          } else {
            const _errs39 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.path === void 0) {
                const err41 = { instancePath: instancePath + "/artifact/closure", schemaPath: "#/properties/artifact/properties/closure/else/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.artifact.properties.closure.else.required, parentSchema: schema31.properties.artifact.properties.closure.else, data: data14 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (data14.path !== void 0) {
                let data16 = data14.path;
                if (typeof data16 === "string") {
                  if (func2(data16) > 1024) {
                    const err42 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (func2(data16) < 1) {
                    const err43 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (!pattern7.test(data16)) {
                    const err44 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                } else {
                  const err45 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            }
            var _valid0 = _errs39 === errors;
            valid9 = _valid0;
            if (valid9) {
              if (props0 !== true) {
                props0 = props0 || {};
                props0.path = true;
              }
            }
            ifClause0 = "else";
          }
          if (!valid9) {
            const err46 = { instancePath: instancePath + "/artifact/closure", schemaPath: "#/properties/artifact/properties/closure/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties.artifact.properties.closure.if, parentSchema: schema31.properties.artifact.properties.closure, data: data14 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key3 in data14) {
              if (!(key3 === "lockfile" || key3 === "path" || pattern4.test(key3))) {
                const err47 = { instancePath: instancePath + "/artifact/closure", schemaPath: "#/properties/artifact/properties/closure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.artifact.properties.closure, data: data14 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data14.lockfile !== void 0) {
              let data17 = data14.lockfile;
              if (typeof data17 === "string") {
                if (func2(data17) > 1024) {
                  const err48 = { instancePath: instancePath + "/artifact/closure/lockfile", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (func2(data17) < 1) {
                  const err49 = { instancePath: instancePath + "/artifact/closure/lockfile", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (!pattern7.test(data17)) {
                  const err50 = { instancePath: instancePath + "/artifact/closure/lockfile", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/artifact/closure/lockfile", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data17 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data14.path !== void 0) {
              let data18 = data14.path;
              if (typeof data18 === "string") {
                if (func2(data18) > 1024) {
                  const err52 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (func2(data18) < 1) {
                  const err53 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (!pattern7.test(data18)) {
                  const err54 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/artifact/closure/path", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data18 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/artifact/closure", schemaPath: "#/properties/artifact/properties/closure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.artifact.properties.closure.type, parentSchema: schema31.properties.artifact.properties.closure, data: data14 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.artifact.type, parentSchema: schema31.properties.artifact, data: data8 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.entrypoint !== void 0) {
      let data19 = data.entrypoint;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.command === void 0) {
          const err58 = { instancePath: instancePath + "/entrypoint", schemaPath: "#/properties/entrypoint/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'", schema: schema31.properties.entrypoint.required, parentSchema: schema31.properties.entrypoint, data: data19 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key4 in data19) {
          if (!(key4 === "command" || key4 === "cwd" || pattern4.test(key4))) {
            const err59 = { instancePath: instancePath + "/entrypoint", schemaPath: "#/properties/entrypoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.entrypoint, data: data19 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data19.command !== void 0) {
          let data20 = data19.command;
          if (Array.isArray(data20)) {
            if (data20.length > 1e3) {
              const err60 = { instancePath: instancePath + "/entrypoint/command", schemaPath: "#/properties/entrypoint/properties/command/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.entrypoint.properties.command, data: data20 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data20.length < 1) {
              const err61 = { instancePath: instancePath + "/entrypoint/command", schemaPath: "#/properties/entrypoint/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.entrypoint.properties.command, data: data20 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            const len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data21 = data20[i1];
              if (typeof data21 === "string") {
                if (func2(data21) > 4096) {
                  const err62 = { instancePath: instancePath + "/entrypoint/command/" + i1, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema39, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (!pattern19.test(data21)) {
                  const err63 = { instancePath: instancePath + "/entrypoint/command/" + i1, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema39, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/entrypoint/command/" + i1, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data21 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/entrypoint/command", schemaPath: "#/properties/entrypoint/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.entrypoint.properties.command.type, parentSchema: schema31.properties.entrypoint.properties.command, data: data20 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data19.cwd !== void 0) {
          let data22 = data19.cwd;
          if (typeof data22 === "string") {
            if (func2(data22) > 1024) {
              const err66 = { instancePath: instancePath + "/entrypoint/cwd", schemaPath: "#/$defs/relativePath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33, data: data22 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (func2(data22) < 1) {
              const err67 = { instancePath: instancePath + "/entrypoint/cwd", schemaPath: "#/$defs/relativePath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data22 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (!pattern7.test(data22)) {
              const err68 = { instancePath: instancePath + "/entrypoint/cwd", schemaPath: "#/$defs/relativePath/pattern", keyword: "pattern", params: { pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"', schema: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", parentSchema: schema33, data: data22 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/entrypoint/cwd", schemaPath: "#/$defs/relativePath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data22 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/entrypoint", schemaPath: "#/properties/entrypoint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.entrypoint.type, parentSchema: schema31.properties.entrypoint, data: data19 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data23 = data.capabilities;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key5 in data23) {
          if (!(key5 === "networking" || key5 === "filesystem" || key5 === "memory" || key5 === "cpu" || key5 === "process" || key5 === "env" || key5 === "syscalls" || pattern4.test(key5))) {
            const err71 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities, data: data23 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data23.networking !== void 0) {
          let data24 = data23.networking;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key6 in data24) {
              if (!(key6 === "allowed_domains" || key6 === "allowed_ports" || key6 === "listen" || pattern4.test(key6))) {
                const err72 = { instancePath: instancePath + "/capabilities/networking", schemaPath: "#/properties/capabilities/properties/networking/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.networking, data: data24 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data24.allowed_domains !== void 0) {
              let data25 = data24.allowed_domains;
              if (Array.isArray(data25)) {
                if (data25.length > 1e3) {
                  const err73 = { instancePath: instancePath + "/capabilities/networking/allowed_domains", schemaPath: "#/properties/capabilities/properties/networking/properties/allowed_domains/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.networking.properties.allowed_domains, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                const len2 = data25.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data26 = data25[i2];
                  if (typeof data26 === "string") {
                    if (func2(data26) > 300) {
                      const err74 = { instancePath: instancePath + "/capabilities/networking/allowed_domains/" + i2, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema41, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    if (func2(data26) < 1) {
                      const err75 = { instancePath: instancePath + "/capabilities/networking/allowed_domains/" + i2, schemaPath: "#/$defs/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/capabilities/networking/allowed_domains/" + i2, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              } else {
                const err77 = { instancePath: instancePath + "/capabilities/networking/allowed_domains", schemaPath: "#/properties/capabilities/properties/networking/properties/allowed_domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.networking.properties.allowed_domains.type, parentSchema: schema31.properties.capabilities.properties.networking.properties.allowed_domains, data: data25 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data24.allowed_ports !== void 0) {
              let data27 = data24.allowed_ports;
              if (Array.isArray(data27)) {
                if (data27.length > 64) {
                  const err78 = { instancePath: instancePath + "/capabilities/networking/allowed_ports", schemaPath: "#/properties/capabilities/properties/networking/properties/allowed_ports/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema31.properties.capabilities.properties.networking.properties.allowed_ports, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (data27.length < 1) {
                  const err79 = { instancePath: instancePath + "/capabilities/networking/allowed_ports", schemaPath: "#/properties/capabilities/properties/networking/properties/allowed_ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.capabilities.properties.networking.properties.allowed_ports, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                const len3 = data27.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data28 = data27[i3];
                  if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                    const err80 = { instancePath: instancePath + "/capabilities/networking/allowed_ports/" + i3, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 > 65535 || isNaN(data28)) {
                      const err81 = { instancePath: instancePath + "/capabilities/networking/allowed_ports/" + i3, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema42, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                    if (data28 < 1 || isNaN(data28)) {
                      const err82 = { instancePath: instancePath + "/capabilities/networking/allowed_ports/" + i3, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err83 = { instancePath: instancePath + "/capabilities/networking/allowed_ports", schemaPath: "#/properties/capabilities/properties/networking/properties/allowed_ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.networking.properties.allowed_ports.type, parentSchema: schema31.properties.capabilities.properties.networking.properties.allowed_ports, data: data27 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data24.listen !== void 0) {
              let data29 = data24.listen;
              if (Array.isArray(data29)) {
                if (data29.length > 64) {
                  const err84 = { instancePath: instancePath + "/capabilities/networking/listen", schemaPath: "#/properties/capabilities/properties/networking/properties/listen/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema31.properties.capabilities.properties.networking.properties.listen, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                const len4 = data29.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data30 = data29[i4];
                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                    const err85 = { instancePath: instancePath + "/capabilities/networking/listen/" + i4, schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 65535 || isNaN(data30)) {
                      const err86 = { instancePath: instancePath + "/capabilities/networking/listen/" + i4, schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema42, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    if (data30 < 1 || isNaN(data30)) {
                      const err87 = { instancePath: instancePath + "/capabilities/networking/listen/" + i4, schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err88 = { instancePath: instancePath + "/capabilities/networking/listen", schemaPath: "#/properties/capabilities/properties/networking/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.networking.properties.listen.type, parentSchema: schema31.properties.capabilities.properties.networking.properties.listen, data: data29 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
          } else {
            const err89 = { instancePath: instancePath + "/capabilities/networking", schemaPath: "#/properties/capabilities/properties/networking/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.networking.type, parentSchema: schema31.properties.capabilities.properties.networking, data: data24 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data23.filesystem !== void 0) {
          let data31 = data23.filesystem;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const key7 in data31) {
              if (!(key7 === "access" || key7 === "paths" || key7 === "read" || key7 === "write" || key7 === "tmp" || pattern4.test(key7))) {
                const err90 = { instancePath: instancePath + "/capabilities/filesystem", schemaPath: "#/properties/capabilities/properties/filesystem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.filesystem, data: data31 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data31.access !== void 0) {
              let data32 = data31.access;
              if (!(data32 === "none" || data32 === "read-only" || data32 === "read-write")) {
                const err91 = { instancePath: instancePath + "/capabilities/filesystem/access", schemaPath: "#/properties/capabilities/properties/filesystem/properties/access/enum", keyword: "enum", params: { allowedValues: schema31.properties.capabilities.properties.filesystem.properties.access.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.capabilities.properties.filesystem.properties.access.enum, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.access, data: data32 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data31.paths !== void 0) {
              let data33 = data31.paths;
              if (Array.isArray(data33)) {
                if (data33.length > 1e3) {
                  const err92 = { instancePath: instancePath + "/capabilities/filesystem/paths", schemaPath: "#/properties/capabilities/properties/filesystem/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.paths, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                const len5 = data33.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data34 = data33[i5];
                  if (typeof data34 === "string") {
                    if (func2(data34) > 4096) {
                      const err93 = { instancePath: instancePath + "/capabilities/filesystem/paths/" + i5, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema44, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                    if (func2(data34) < 1) {
                      const err94 = { instancePath: instancePath + "/capabilities/filesystem/paths/" + i5, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/capabilities/filesystem/paths/" + i5, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/capabilities/filesystem/paths", schemaPath: "#/properties/capabilities/properties/filesystem/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.filesystem.properties.paths.type, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.paths, data: data33 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data31.read !== void 0) {
              let data35 = data31.read;
              if (Array.isArray(data35)) {
                if (data35.length > 1e3) {
                  const err97 = { instancePath: instancePath + "/capabilities/filesystem/read", schemaPath: "#/properties/capabilities/properties/filesystem/properties/read/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.read, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                const len6 = data35.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data36 = data35[i6];
                  if (typeof data36 === "string") {
                    if (func2(data36) > 4096) {
                      const err98 = { instancePath: instancePath + "/capabilities/filesystem/read/" + i6, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema44, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                    if (func2(data36) < 1) {
                      const err99 = { instancePath: instancePath + "/capabilities/filesystem/read/" + i6, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  } else {
                    const err100 = { instancePath: instancePath + "/capabilities/filesystem/read/" + i6, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
              } else {
                const err101 = { instancePath: instancePath + "/capabilities/filesystem/read", schemaPath: "#/properties/capabilities/properties/filesystem/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.filesystem.properties.read.type, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.read, data: data35 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data31.write !== void 0) {
              let data37 = data31.write;
              if (Array.isArray(data37)) {
                if (data37.length > 1e3) {
                  const err102 = { instancePath: instancePath + "/capabilities/filesystem/write", schemaPath: "#/properties/capabilities/properties/filesystem/properties/write/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.write, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
                const len7 = data37.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data38 = data37[i7];
                  if (typeof data38 === "string") {
                    if (func2(data38) > 4096) {
                      const err103 = { instancePath: instancePath + "/capabilities/filesystem/write/" + i7, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema44, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    if (func2(data38) < 1) {
                      const err104 = { instancePath: instancePath + "/capabilities/filesystem/write/" + i7, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  } else {
                    const err105 = { instancePath: instancePath + "/capabilities/filesystem/write/" + i7, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/capabilities/filesystem/write", schemaPath: "#/properties/capabilities/properties/filesystem/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.filesystem.properties.write.type, parentSchema: schema31.properties.capabilities.properties.filesystem.properties.write, data: data37 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data31.tmp !== void 0) {
              let data39 = data31.tmp;
              if ("private" !== data39) {
                const err107 = { instancePath: instancePath + "/capabilities/filesystem/tmp", schemaPath: "#/properties/capabilities/properties/filesystem/properties/tmp/const", keyword: "const", params: { allowedValue: "private" }, message: "must be equal to constant", schema: "private", parentSchema: schema31.properties.capabilities.properties.filesystem.properties.tmp, data: data39 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data31.paths !== void 0) {
              if (data31.access === void 0) {
                const err108 = { instancePath: instancePath + "/capabilities/filesystem", schemaPath: "#/properties/capabilities/properties/filesystem/dependentRequired", keyword: "dependentRequired", params: {
                  property: "paths",
                  missingProperty: "access",
                  depsCount: 1,
                  deps: "access"
                }, message: "must have property access when property paths is present", schema: schema31.properties.capabilities.properties.filesystem.dependentRequired, parentSchema: schema31.properties.capabilities.properties.filesystem, data: data31 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/capabilities/filesystem", schemaPath: "#/properties/capabilities/properties/filesystem/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.filesystem.type, parentSchema: schema31.properties.capabilities.properties.filesystem, data: data31 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data23.memory !== void 0) {
          let data40 = data23.memory;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (const key8 in data40) {
              if (!(key8 === "max_rss_mb" || pattern4.test(key8))) {
                const err110 = { instancePath: instancePath + "/capabilities/memory", schemaPath: "#/properties/capabilities/properties/memory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.memory, data: data40 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data40.max_rss_mb !== void 0) {
              let data41 = data40.max_rss_mb;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                const err111 = { instancePath: instancePath + "/capabilities/memory/max_rss_mb", schemaPath: "#/properties/capabilities/properties/memory/properties/max_rss_mb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.capabilities.properties.memory.properties.max_rss_mb.type, parentSchema: schema31.properties.capabilities.properties.memory.properties.max_rss_mb, data: data41 };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 > 1048576 || isNaN(data41)) {
                  const err112 = { instancePath: instancePath + "/capabilities/memory/max_rss_mb", schemaPath: "#/properties/capabilities/properties/memory/properties/max_rss_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 }, message: "must be <= 1048576", schema: 1048576, parentSchema: schema31.properties.capabilities.properties.memory.properties.max_rss_mb, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                if (data41 < 1 || isNaN(data41)) {
                  const err113 = { instancePath: instancePath + "/capabilities/memory/max_rss_mb", schemaPath: "#/properties/capabilities/properties/memory/properties/max_rss_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.capabilities.properties.memory.properties.max_rss_mb, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err114 = { instancePath: instancePath + "/capabilities/memory", schemaPath: "#/properties/capabilities/properties/memory/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.memory.type, parentSchema: schema31.properties.capabilities.properties.memory, data: data40 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data23.cpu !== void 0) {
          let data42 = data23.cpu;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key9 in data42) {
              if (!(key9 === "max_seconds" || key9 === "wall_seconds" || pattern4.test(key9))) {
                const err115 = { instancePath: instancePath + "/capabilities/cpu", schemaPath: "#/properties/capabilities/properties/cpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.cpu, data: data42 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data42.max_seconds !== void 0) {
              let data43 = data42.max_seconds;
              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                const err116 = { instancePath: instancePath + "/capabilities/cpu/max_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/max_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.capabilities.properties.cpu.properties.max_seconds.type, parentSchema: schema31.properties.capabilities.properties.cpu.properties.max_seconds, data: data43 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 > 86400 || isNaN(data43)) {
                  const err117 = { instancePath: instancePath + "/capabilities/cpu/max_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/max_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.capabilities.properties.cpu.properties.max_seconds, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                if (data43 < 1 || isNaN(data43)) {
                  const err118 = { instancePath: instancePath + "/capabilities/cpu/max_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/max_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.capabilities.properties.cpu.properties.max_seconds, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
            }
            if (data42.wall_seconds !== void 0) {
              let data44 = data42.wall_seconds;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err119 = { instancePath: instancePath + "/capabilities/cpu/wall_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/wall_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.capabilities.properties.cpu.properties.wall_seconds.type, parentSchema: schema31.properties.capabilities.properties.cpu.properties.wall_seconds, data: data44 };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 86400 || isNaN(data44)) {
                  const err120 = { instancePath: instancePath + "/capabilities/cpu/wall_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/wall_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.capabilities.properties.cpu.properties.wall_seconds, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (data44 < 1 || isNaN(data44)) {
                  const err121 = { instancePath: instancePath + "/capabilities/cpu/wall_seconds", schemaPath: "#/properties/capabilities/properties/cpu/properties/wall_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.capabilities.properties.cpu.properties.wall_seconds, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/capabilities/cpu", schemaPath: "#/properties/capabilities/properties/cpu/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.cpu.type, parentSchema: schema31.properties.capabilities.properties.cpu, data: data42 };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data23.process !== void 0) {
          let data45 = data23.process;
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (const key10 in data45) {
              if (!(key10 === "max_pids" || key10 === "spawn" || pattern4.test(key10))) {
                const err123 = { instancePath: instancePath + "/capabilities/process", schemaPath: "#/properties/capabilities/properties/process/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.process, data: data45 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data45.max_pids !== void 0) {
              let data46 = data45.max_pids;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                const err124 = { instancePath: instancePath + "/capabilities/process/max_pids", schemaPath: "#/properties/capabilities/properties/process/properties/max_pids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.capabilities.properties.process.properties.max_pids.type, parentSchema: schema31.properties.capabilities.properties.process.properties.max_pids, data: data46 };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 > 65536 || isNaN(data46)) {
                  const err125 = { instancePath: instancePath + "/capabilities/process/max_pids", schemaPath: "#/properties/capabilities/properties/process/properties/max_pids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema31.properties.capabilities.properties.process.properties.max_pids, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (data46 < 1 || isNaN(data46)) {
                  const err126 = { instancePath: instancePath + "/capabilities/process/max_pids", schemaPath: "#/properties/capabilities/properties/process/properties/max_pids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.capabilities.properties.process.properties.max_pids, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            }
            if (data45.spawn !== void 0) {
              let data47 = data45.spawn;
              if (Array.isArray(data47)) {
                if (data47.length > 1e3) {
                  const err127 = { instancePath: instancePath + "/capabilities/process/spawn", schemaPath: "#/properties/capabilities/properties/process/properties/spawn/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.process.properties.spawn, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                const len8 = data47.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data48 = data47[i8];
                  if (typeof data48 === "string") {
                    if (func2(data48) > 4096) {
                      const err128 = { instancePath: instancePath + "/capabilities/process/spawn/" + i8, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema44, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    if (func2(data48) < 1) {
                      const err129 = { instancePath: instancePath + "/capabilities/process/spawn/" + i8, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/capabilities/process/spawn/" + i8, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
              } else {
                const err131 = { instancePath: instancePath + "/capabilities/process/spawn", schemaPath: "#/properties/capabilities/properties/process/properties/spawn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.process.properties.spawn.type, parentSchema: schema31.properties.capabilities.properties.process.properties.spawn, data: data47 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/capabilities/process", schemaPath: "#/properties/capabilities/properties/process/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.process.type, parentSchema: schema31.properties.capabilities.properties.process, data: data45 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data23.env !== void 0) {
          let data49 = data23.env;
          if (Array.isArray(data49)) {
            if (data49.length > 1e3) {
              const err133 = { instancePath: instancePath + "/capabilities/env", schemaPath: "#/properties/capabilities/properties/env/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.env, data: data49 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            const len9 = data49.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data50 = data49[i9];
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.name === void 0) {
                  const err134 = { instancePath: instancePath + "/capabilities/env/" + i9, schemaPath: "#/properties/capabilities/properties/env/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.capabilities.properties.env.items.required, parentSchema: schema31.properties.capabilities.properties.env.items, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                for (const key11 in data50) {
                  if (!(key11 === "name" || key11 === "required" || key11 === "secret" || pattern4.test(key11))) {
                    const err135 = { instancePath: instancePath + "/capabilities/env/" + i9, schemaPath: "#/properties/capabilities/properties/env/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.env.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
                if (data50.name !== void 0) {
                  let data51 = data50.name;
                  if (typeof data51 === "string") {
                    if (func2(data51) > 128) {
                      const err136 = { instancePath: instancePath + "/capabilities/env/" + i9 + "/name", schemaPath: "#/$defs/variable/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema48, data: data51 };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    if (!pattern28.test(data51)) {
                      const err137 = { instancePath: instancePath + "/capabilities/env/" + i9 + "/name", schemaPath: "#/$defs/variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema48, data: data51 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  } else {
                    const err138 = { instancePath: instancePath + "/capabilities/env/" + i9 + "/name", schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data50.required !== void 0) {
                  let data52 = data50.required;
                  if (typeof data52 !== "boolean") {
                    const err139 = { instancePath: instancePath + "/capabilities/env/" + i9 + "/required", schemaPath: "#/properties/capabilities/properties/env/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.capabilities.properties.env.items.properties.required.type, parentSchema: schema31.properties.capabilities.properties.env.items.properties.required, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data50.secret !== void 0) {
                  let data53 = data50.secret;
                  if (typeof data53 !== "boolean") {
                    const err140 = { instancePath: instancePath + "/capabilities/env/" + i9 + "/secret", schemaPath: "#/properties/capabilities/properties/env/items/properties/secret/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.capabilities.properties.env.items.properties.secret.type, parentSchema: schema31.properties.capabilities.properties.env.items.properties.secret, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
              } else {
                const err141 = { instancePath: instancePath + "/capabilities/env/" + i9, schemaPath: "#/properties/capabilities/properties/env/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.env.items.type, parentSchema: schema31.properties.capabilities.properties.env.items, data: data50 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          } else {
            const err142 = { instancePath: instancePath + "/capabilities/env", schemaPath: "#/properties/capabilities/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.env.type, parentSchema: schema31.properties.capabilities.properties.env, data: data49 };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data23.syscalls !== void 0) {
          let data54 = data23.syscalls;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (const key12 in data54) {
              if (!(key12 === "allow" || key12 === "deny" || pattern4.test(key12))) {
                const err143 = { instancePath: instancePath + "/capabilities/syscalls", schemaPath: "#/properties/capabilities/properties/syscalls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.capabilities.properties.syscalls, data: data54 };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data54.allow !== void 0) {
              let data55 = data54.allow;
              if (Array.isArray(data55)) {
                if (data55.length > 1e3) {
                  const err144 = { instancePath: instancePath + "/capabilities/syscalls/allow", schemaPath: "#/properties/capabilities/properties/syscalls/properties/allow/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.syscalls.properties.allow, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
                const len10 = data55.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data56 = data55[i10];
                  if (typeof data56 === "string") {
                    if (func2(data56) > 64) {
                      const err145 = { instancePath: instancePath + "/capabilities/syscalls/allow/" + i10, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema49, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err145];
                      } else {
                        vErrors.push(err145);
                      }
                      errors++;
                    }
                    if (!pattern30.test(data56)) {
                      const err146 = { instancePath: instancePath + "/capabilities/syscalls/allow/" + i10, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema49, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/capabilities/syscalls/allow/" + i10, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
              } else {
                const err148 = { instancePath: instancePath + "/capabilities/syscalls/allow", schemaPath: "#/properties/capabilities/properties/syscalls/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.syscalls.properties.allow.type, parentSchema: schema31.properties.capabilities.properties.syscalls.properties.allow, data: data55 };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data54.deny !== void 0) {
              let data57 = data54.deny;
              if (Array.isArray(data57)) {
                if (data57.length > 1e3) {
                  const err149 = { instancePath: instancePath + "/capabilities/syscalls/deny", schemaPath: "#/properties/capabilities/properties/syscalls/properties/deny/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.capabilities.properties.syscalls.properties.deny, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                const len11 = data57.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data58 = data57[i11];
                  if (typeof data58 === "string") {
                    if (func2(data58) > 64) {
                      const err150 = { instancePath: instancePath + "/capabilities/syscalls/deny/" + i11, schemaPath: "#/$defs/syscall/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema49, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                    if (!pattern30.test(data58)) {
                      const err151 = { instancePath: instancePath + "/capabilities/syscalls/deny/" + i11, schemaPath: "#/$defs/syscall/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema49, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/capabilities/syscalls/deny/" + i11, schemaPath: "#/$defs/syscall/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
              } else {
                const err153 = { instancePath: instancePath + "/capabilities/syscalls/deny", schemaPath: "#/properties/capabilities/properties/syscalls/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.capabilities.properties.syscalls.properties.deny.type, parentSchema: schema31.properties.capabilities.properties.syscalls.properties.deny, data: data57 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/capabilities/syscalls", schemaPath: "#/properties/capabilities/properties/syscalls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.properties.syscalls.type, parentSchema: schema31.properties.capabilities.properties.syscalls, data: data54 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
      } else {
        const err155 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.capabilities.type, parentSchema: schema31.properties.capabilities, data: data23 };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      let data59 = data.isolation;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        for (const key13 in data59) {
          if (!(key13 === "required" || key13 === "recommended" || pattern4.test(key13))) {
            const err156 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.isolation, data: data59 };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data59.required !== void 0) {
          let data60 = data59.required;
          if (Array.isArray(data60)) {
            if (data60.length > 1e3) {
              const err157 = { instancePath: instancePath + "/isolation/required", schemaPath: "#/properties/isolation/properties/required/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.isolation.properties.required, data: data60 };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            const len12 = data60.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data61 = data60[i12];
              if (!(data61 === "network-namespace" || data61 === "pid-namespace" || data61 === "mount-namespace" || data61 === "user-namespace" || data61 === "ipc-namespace" || data61 === "uts-namespace" || data61 === "memory-limit" || data61 === "pid-limit" || data61 === "cpu-limit" || data61 === "file-size-limit" || data61 === "seccomp-filter" || data61 === "seccomp-filter:compute" || data61 === "seccomp-filter:filesystem" || data61 === "seccomp-filter:web-client" || data61 === "seccomp-filter:web-server" || data61 === "seccomp-filter:subprocess" || data61 === "seccomp-filter:build" || data61 === "landlock" || data61 === "no-new-privileges" || data61 === "cap-drop-all")) {
                const err158 = { instancePath: instancePath + "/isolation/required/" + i12, schemaPath: "#/$defs/isolation/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values", schema: schema51.enum, parentSchema: schema51, data: data61 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
          } else {
            const err159 = { instancePath: instancePath + "/isolation/required", schemaPath: "#/properties/isolation/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.isolation.properties.required.type, parentSchema: schema31.properties.isolation.properties.required, data: data60 };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data59.recommended !== void 0) {
          let data62 = data59.recommended;
          if (Array.isArray(data62)) {
            if (data62.length > 1e3) {
              const err160 = { instancePath: instancePath + "/isolation/recommended", schemaPath: "#/properties/isolation/properties/recommended/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.isolation.properties.recommended, data: data62 };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
            const len13 = data62.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data63 = data62[i13];
              if (!(data63 === "network-namespace" || data63 === "pid-namespace" || data63 === "mount-namespace" || data63 === "user-namespace" || data63 === "ipc-namespace" || data63 === "uts-namespace" || data63 === "memory-limit" || data63 === "pid-limit" || data63 === "cpu-limit" || data63 === "file-size-limit" || data63 === "seccomp-filter" || data63 === "seccomp-filter:compute" || data63 === "seccomp-filter:filesystem" || data63 === "seccomp-filter:web-client" || data63 === "seccomp-filter:web-server" || data63 === "seccomp-filter:subprocess" || data63 === "seccomp-filter:build" || data63 === "landlock" || data63 === "no-new-privileges" || data63 === "cap-drop-all")) {
                const err161 = { instancePath: instancePath + "/isolation/recommended/" + i13, schemaPath: "#/$defs/isolation/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values", schema: schema51.enum, parentSchema: schema51, data: data63 };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
          } else {
            const err162 = { instancePath: instancePath + "/isolation/recommended", schemaPath: "#/properties/isolation/properties/recommended/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.isolation.properties.recommended.type, parentSchema: schema31.properties.isolation.properties.recommended, data: data62 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.isolation.type, parentSchema: schema31.properties.isolation, data: data59 };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.justifications !== void 0) {
      let data64 = data.justifications;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key14 in data64) {
          const _errs162 = errors;
          if (typeof key14 === "string") {
            if (func2(key14) > 1024) {
              const err164 = { instancePath: instancePath + "/justifications", schemaPath: "#/properties/justifications/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.justifications.propertyNames, data: key14, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (!pattern33.test(key14)) {
              const err165 = { instancePath: instancePath + "/justifications", schemaPath: "#/properties/justifications/propertyNames/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', schema: "^/", parentSchema: schema31.properties.justifications.propertyNames, data: key14, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
          } else {
            const err166 = { instancePath: instancePath + "/justifications", schemaPath: "#/properties/justifications/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.justifications.propertyNames.type, parentSchema: schema31.properties.justifications.propertyNames, data: key14, propertyName: key14 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
          var valid66 = _errs162 === errors;
          if (!valid66) {
            const err167 = { instancePath: instancePath + "/justifications", schemaPath: "#/properties/justifications/propertyNames", keyword: "propertyNames", params: { propertyName: key14 }, message: "property name must be valid", schema: schema31.properties.justifications.propertyNames, parentSchema: schema31.properties.justifications, data: data64 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        for (const key15 in data64) {
          let data65 = data64[key15];
          if (typeof data65 === "string") {
            if (func2(data65) > 2e3) {
              const err168 = { instancePath: instancePath + "/justifications/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/justifications/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema31.properties.justifications.additionalProperties, data: data65 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            if (func2(data65) < 1) {
              const err169 = { instancePath: instancePath + "/justifications/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/justifications/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.justifications.additionalProperties, data: data65 };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          } else {
            const err170 = { instancePath: instancePath + "/justifications/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/justifications/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.justifications.additionalProperties.type, parentSchema: schema31.properties.justifications.additionalProperties, data: data65 };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
      } else {
        const err171 = { instancePath: instancePath + "/justifications", schemaPath: "#/properties/justifications/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.justifications.type, parentSchema: schema31.properties.justifications, data: data64 };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
    }
  } else {
    const err172 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err172];
    } else {
      vErrors.push(err172);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/manifest/capabilities.ts
var ROOT = "/capabilities";
var NETWORKING = `${ROOT}/networking`;
var FILESYSTEM = `${ROOT}/filesystem`;
var HTTPS = 443;
function readCapabilities(raw, terms) {
  return {
    domains: terms.list(`${NETWORKING}/allowed_domains`, raw.networking?.allowed_domains, parseDomain),
    ports: readPorts(raw, terms),
    listen: terms.list(`${NETWORKING}/listen`, raw.networking?.listen, verbatim),
    read: readPaths(raw, terms, "read"),
    write: readPaths(raw, terms, "write"),
    ...defined({
      memoryMb: stated(raw.memory?.max_rss_mb, `${ROOT}/memory/max_rss_mb`),
      cpuSeconds: stated(raw.cpu?.max_seconds, `${ROOT}/cpu/max_seconds`),
      wallSeconds: stated(raw.cpu?.wall_seconds, `${ROOT}/cpu/wall_seconds`),
      pids: stated(raw.process?.max_pids, `${ROOT}/process/max_pids`)
    }),
    spawn: terms.list(`${ROOT}/process/spawn`, raw.process?.spawn, parsePath),
    env: terms.list(`${ROOT}/env`, raw.env, parseEnv),
    allowSyscalls: terms.list(`${ROOT}/syscalls/allow`, raw.syscalls?.allow, verbatim),
    denySyscalls: terms.list(`${ROOT}/syscalls/deny`, raw.syscalls?.deny, verbatim)
  };
}
function readPorts({ networking }, terms) {
  const pointer = `${NETWORKING}/allowed_ports`;
  return networking?.allowed_ports === void 0 ? [{ value: HTTPS, pointer }] : terms.list(pointer, networking.allowed_ports, verbatim);
}
function readPaths({ filesystem = {} }, terms, use) {
  const { access = "none", paths = [] } = filesystem;
  const means = { none: void 0, "read-only": "read", "read-write": "write" }[access];
  return [
    ...means === use ? terms.list(`${FILESYSTEM}/paths`, paths, parsePath) : [],
    ...terms.list(`${FILESYSTEM}/${use}`, filesystem[use], parsePath)
  ];
}
function parseEnv({ name, required = false, secret = false }) {
  return refuseUnsafeEnv(name) ?? { value: { name, required, secret } };
}

// src/manifest/read-manifest.ts
async function readManifest(path) {
  return judgeManifest(await readDocument(path, "manifest"));
}
async function manifestReading(read) {
  try {
    return judgeManifest(await read());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding] };
  }
}
function judgeManifest(document) {
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value;
  const terms = new TermReader(document, "manifest");
  const manifest = toManifest(raw, document, terms);
  const findings = [...refuseContradiction(raw, document), ...terms.findings];
  return findings.length > 0 ? { findings: limited(findings, document) } : { manifest, findings };
}
function toManifest(raw, document, terms) {
  return {
    document,
    name: raw.name,
    version: raw.version,
    dependencies: raw.dependencies ?? [],
    artifact: readArtifact(raw.artifact ?? {}),
    capabilities: readCapabilities(raw.capabilities ?? {}, terms),
    isolation: {
      required: readDemands(raw, terms, "required"),
      recommended: readDemands(raw, terms, "recommended")
    },
    justifications: new Map(Object.entries(raw.justifications ?? {})),
    ...defined({
      category: stated(raw.category, "/category"),
      sbomRef: raw.sbom_ref,
      entrypoint: readEntrypoint(raw.entrypoint)
    })
  };
}
function readArtifact({ path, bundle, purl, digest, closure }) {
  const stands = closure === void 0 ? void 0 : stated(readClosure(closure), "/artifact/closure");
  return defined({ path, bundle, purl, sha256: digest?.sha256, closure: stands });
}
function readClosure(closure) {
  return "lockfile" in closure ? { kind: "lockfile", lockfile: closure.lockfile } : { kind: "folder", path: closure.path };
}
function readEntrypoint(raw) {
  return raw && stated({ command: raw.command, cwd: raw.cwd ?? "." }, "/entrypoint");
}
function readDemands({ isolation }, terms, how) {
  return terms.list(`/isolation/${how}`, isolation?.[how], (token) => ({ value: isolationDemand(token) }));
}
function refuseContradiction({ capabilities }, document) {
  const { access, paths = [] } = capabilities?.filesystem ?? {};
  if (access !== "none" || paths.length === 0) return [];
  return [
    finding("manifest/contradictory-access", '"access" is "none", and yet "paths" lists some.', {
      place: document.place("/capabilities/filesystem/access"),
      related: [document.place("/capabilities/filesystem/paths")],
      fix: 'Say "read-only" or "read-write", or take the paths out.'
    })
  ];
}

export {
  readManifest,
  manifestReading,
  judgeManifest
};
