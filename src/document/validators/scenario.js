// Written by `npm run build` from policies/schema/.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
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

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared scenario", "type": "object", "description": "How a tool is exercised. It comes from the tool's author, so it names no address and starts nothing outside of the sandbox.", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema.", "examples": ["https://example.com/scenario.schema.json"] }, "cases": { "type": "array", "description": "Runs of the tool, each in a sandbox of its own. Absent means none: there is mcp then.", "items": { "$ref": "#/$defs/case" }, "minItems": 1, "maxItems": 100, "examples": [[{ "name": "greets", "expect": { "stdout_matches": ["hello *"] } }]] }, "mcp": { "$ref": "#/$defs/mcp" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "$defs": { "case": { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "$ref": "#/$defs/args" }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] }, "args": { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] }, "env": { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] }, "files": { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 }, "upstreams": { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 }, "seconds": { "type": "number", "minimum": 0.1, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] }, "expectation": { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "mcp": { "type": "object", "description": "How the tool is talked with, where it is a server of the Model Context Protocol over stdio. Absent means not at all.", "properties": { "calls": { "type": "array", "description": "Calls of its tools, in their order. Absent means none.", "items": { "$ref": "#/$defs/call" }, "maxItems": 200, "examples": [[{ "tool": "read_file", "arguments": { "path": "/data/a.txt" } }]] }, "auto": { "type": "boolean", "description": "Whether tools that no call names are called with arguments made from their schemas. Absent means true.", "examples": [false] }, "args": { "$ref": "#/$defs/args" }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "call": { "type": "object", "description": "One call of a tool of the server.", "properties": { "tool": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Name of the tool.", "examples": ["read_file"] }, "arguments": { "title": "map of JSON values", "type": "object", "description": "Its arguments. Absent means none.", "maxProperties": 100, "examples": [{ "path": "/data/a.txt" }] }, "expect": { "$ref": "#/$defs/answer" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["tool"] }, "answer": { "type": "object", "description": "What it answers when the server works. Absent means a result that is no error.", "properties": { "is_error": { "type": "boolean", "description": "Whether the result says that it is an error. Absent means false.", "examples": [true] }, "text_matches": { "type": "array", "description": "Texts in the answer. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is in the answer, with * for anything." }, "maxItems": 20, "examples": [["hello *"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "reply": { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] }, "fixture": { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' }, "word": { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." } } };
var pattern4 = new RegExp("^x-", "u");
var func1 = require_ucs2length().default;
var schema32 = { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "$ref": "#/$defs/args" }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] };
var schema42 = { "type": "number", "minimum": 0.1, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] };
var schema43 = { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "u");
var schema33 = { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] };
var schema34 = { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." };
var pattern7 = new RegExp("^[^\\u0000]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) > 65536) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] };
var pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 256) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern8.test(key0)) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema35.propertyNames, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func1(data0) > 65536) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern7.test(data0)) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 };
var schema38 = { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 4096) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema37.propertyNames, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func1(data0) > 4096) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 };
var schema40 = { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] };
var pattern11 = new RegExp("^[A-Z]{1,20}$", "u");
var pattern12 = new RegExp("^/[\\u0021-\\u007e]*$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
var pattern14 = new RegExp("^[\\t\\u0020-\\u007e]*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "method" || key0 === "path" || key0 === "status" || key0 === "headers" || key0 === "body" || key0 === "body_file" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,20}$" }, message: 'must match pattern "^[A-Z]{1,20}$"', schema: "^[A-Z]{1,20}$", parentSchema: schema40.properties.method, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.method.type, parentSchema: schema40.properties.method, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func1(data1) > 4096) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema40.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[\\u0021-\\u007e]*$" }, message: 'must match pattern "^/[\\u0021-\\u007e]*$"', schema: "^/[\\u0021-\\u007e]*$", parentSchema: schema40.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.path.type, parentSchema: schema40.properties.path, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.status.type, parentSchema: schema40.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599", schema: 599, parentSchema: schema40.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 200 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200", schema: 200, parentSchema: schema40.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.headers !== void 0) {
      let data3 = data.headers;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 100) {
          const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema40.properties.headers, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data3) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 256) {
              const err11 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema40.properties.headers.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern13.test(key1)) {
              const err12 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, message: 'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"', schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: schema40.properties.headers.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema40.properties.headers.propertyNames, parentSchema: schema40.properties.headers, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 === "string") {
            if (func1(data4) > 8192) {
              const err14 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern14.test(data4)) {
              const err15 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\t\\u0020-\\u007e]*$" }, message: 'must match pattern "^[\\t\\u0020-\\u007e]*$"', schema: "^[\\t\\u0020-\\u007e]*$", parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.headers.additionalProperties.type, parentSchema: schema40.properties.headers.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.headers.type, parentSchema: schema40.properties.headers, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data5 = data.body;
      if (typeof data5 === "string") {
        if (func1(data5) > 262144) {
          const err18 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema40.properties.body, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.body.type, parentSchema: schema40.properties.body, data: data5 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.body_file !== void 0) {
      let data6 = data.body_file;
      if (typeof data6 === "string") {
        if (func1(data6) > 4096) {
          const err20 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema38, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func1(key0) > 259) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 259 }, message: "must NOT have more than 259 characters", schema: 259, parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema39.propertyNames, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema39.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data0[i0], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.additionalProperties.type, parentSchema: schema39.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "args" || key0 === "stdin" || key0 === "env" || key0 === "files" || key0 === "upstreams" || key0 === "timeout_s" || key0 === "expect" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema32.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$"', schema: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", parentSchema: schema32.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate22(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.stdin !== void 0) {
      let data2 = data.stdin;
      if (typeof data2 === "string") {
        if (func1(data2) > 262144) {
          const err5 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema32.properties.stdin, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.stdin.type, parentSchema: schema32.properties.stdin, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      if (!validate24(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate26(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.upstreams !== void 0) {
      if (!validate28(data.upstreams, { instancePath: instancePath + "/upstreams", parentData: data, parentDataProperty: "upstreams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout_s !== void 0) {
      let data6 = data.timeout_s;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 3600 || isNaN(data6)) {
          const err7 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema42, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data6 < 0.1 || isNaN(data6)) {
          const err8 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema42, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema42.type, parentSchema: schema42, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data7 = data.expect;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "exit_code" || key1 === "stdout_matches" || pattern4.test(key1))) {
            const err10 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.exit_code !== void 0) {
          let data8 = data7.exit_code;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err11 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.exit_code.type, parentSchema: schema43.properties.exit_code, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 255 || isNaN(data8)) {
              const err12 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema43.properties.exit_code, data: data8 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.exit_code, data: data8 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data7.stdout_matches !== void 0) {
          let data9 = data7.stdout_matches;
          if (Array.isArray(data9)) {
            if (data9.length > 20) {
              const err14 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema43.properties.stdout_matches, data: data9 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (typeof data10 === "string") {
                if (func1(data10) > 256) {
                  const err15 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func1(data10) < 1) {
                  const err16 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/expect/stdout_matches/" + i0, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.stdout_matches.items.type, parentSchema: schema43.properties.stdout_matches.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.stdout_matches.type, parentSchema: schema43.properties.stdout_matches, data: data9 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "description": "How the tool is talked with, where it is a server of the Model Context Protocol over stdio. Absent means not at all.", "properties": { "calls": { "type": "array", "description": "Calls of its tools, in their order. Absent means none.", "items": { "$ref": "#/$defs/call" }, "maxItems": 200, "examples": [[{ "tool": "read_file", "arguments": { "path": "/data/a.txt" } }]] }, "auto": { "type": "boolean", "description": "Whether tools that no call names are called with arguments made from their schemas. Absent means true.", "examples": [false] }, "args": { "$ref": "#/$defs/args" }, "env": { "$ref": "#/$defs/env" }, "files": { "$ref": "#/$defs/files" }, "upstreams": { "$ref": "#/$defs/upstreams" }, "timeout_s": { "$ref": "#/$defs/seconds" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var schema45 = { "type": "object", "description": "One call of a tool of the server.", "properties": { "tool": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Name of the tool.", "examples": ["read_file"] }, "arguments": { "title": "map of JSON values", "type": "object", "description": "Its arguments. Absent means none.", "maxProperties": 100, "examples": [{ "path": "/data/a.txt" }] }, "expect": { "$ref": "#/$defs/answer" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["tool"] };
var schema46 = { "type": "object", "description": "What it answers when the server works. Absent means a result that is no error.", "properties": { "is_error": { "type": "boolean", "description": "Whether the result says that it is an error. Absent means false.", "examples": [true] }, "text_matches": { "type": "array", "description": "Texts in the answer. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is in the answer, with * for anything." }, "maxItems": 20, "examples": [["hello *"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tool === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tool" || key0 === "arguments" || key0 === "expect" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data0 = data.tool;
      if (typeof data0 === "string") {
        if (func1(data0) > 256) {
          const err2 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema45.properties.tool, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.tool, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.tool.type, parentSchema: schema45.properties.tool, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.arguments !== void 0) {
      let data1 = data.arguments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 100) {
          const err5 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema45.properties.arguments, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/arguments", schemaPath: "#/properties/arguments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.arguments.type, parentSchema: schema45.properties.arguments, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data2 = data.expect;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "is_error" || key1 === "text_matches" || pattern4.test(key1))) {
            const err7 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.is_error !== void 0) {
          let data3 = data2.is_error;
          if (typeof data3 !== "boolean") {
            const err8 = { instancePath: instancePath + "/expect/is_error", schemaPath: "#/$defs/answer/properties/is_error/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.is_error.type, parentSchema: schema46.properties.is_error, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.text_matches !== void 0) {
          let data4 = data2.text_matches;
          if (Array.isArray(data4)) {
            if (data4.length > 20) {
              const err9 = { instancePath: instancePath + "/expect/text_matches", schemaPath: "#/$defs/answer/properties/text_matches/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema46.properties.text_matches, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func1(data5) > 256) {
                  const err10 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema46.properties.text_matches.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err11 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.text_matches.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/expect/text_matches/" + i0, schemaPath: "#/$defs/answer/properties/text_matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.text_matches.items.type, parentSchema: schema46.properties.text_matches.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/expect/text_matches", schemaPath: "#/$defs/answer/properties/text_matches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.text_matches.type, parentSchema: schema46.properties.text_matches, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/answer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "calls" || key0 === "auto" || key0 === "args" || key0 === "env" || key0 === "files" || key0 === "upstreams" || key0 === "timeout_s" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data0 = data.calls;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          const err1 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema44.properties.calls, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data0[i0], { instancePath: instancePath + "/calls/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.calls.type, parentSchema: schema44.properties.calls, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.auto !== void 0) {
      let data2 = data.auto;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/auto", schemaPath: "#/properties/auto/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.auto.type, parentSchema: schema44.properties.auto, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      if (!validate22(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== void 0) {
      if (!validate24(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      if (!validate26(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.upstreams !== void 0) {
      if (!validate28(data.upstreams, { instancePath: instancePath + "/upstreams", parentData: data, parentDataProperty: "upstreams", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout_s !== void 0) {
      let data7 = data.timeout_s;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err4 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema42, data: data7 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data7 < 0.1 || isNaN(data7)) {
          const err5 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1", schema: 0.1, parentSchema: schema42, data: data7 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/$defs/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema42.type, parentSchema: schema42, data: data7 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "cases" || key0 === "mcp" || pattern4.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.$schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err3 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data1[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.type, parentSchema: schema31.properties.cases, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.mcp !== void 0) {
      if (!validate33(data.mcp, { instancePath: instancePath + "/mcp", parentData: data, parentDataProperty: "mcp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
