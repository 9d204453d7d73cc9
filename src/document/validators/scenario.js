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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared scenario", "type": "object", "description": "How a tool is exercised. It comes from the tool's author, so it names no address and starts nothing outside of the sandbox.", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema.", "examples": ["https://example.com/scenario.schema.json"] }, "cases": { "type": "array", "description": "Runs of the tool, each in a sandbox of its own.", "items": { "$ref": "#/$defs/case" }, "minItems": 1, "maxItems": 100, "examples": [[{ "name": "greets", "expect": { "stdout_matches": ["hello *"] } }]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["cases"], "$defs": { "case": { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] }, "files": { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 }, "upstreams": { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 }, "timeout_s": { "type": "number", "exclusiveMinimum": 0, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] }, "expectation": { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "reply": { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] }, "fixture": { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' }, "word": { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." } } };
var pattern4 = new RegExp("^x-", "u");
var func1 = require_ucs2length().default;
var schema32 = { "type": "object", "description": "One run of the entrypoint.", "properties": { "name": { "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "maxLength": 100, "description": "What the case shows, in a few words. No two cases have the same.", "examples": ["a plain page"] }, "args": { "type": "array", "description": "Words that follow the entrypoint's own.", "items": { "$ref": "#/$defs/word" }, "maxItems": 1e3, "examples": [["https://docs.example.com/guide.html"]] }, "stdin": { "type": "string", "maxLength": 262144, "description": "What the tool reads from its standard input. Absent means that it is empty.", "examples": ["one line\n"] }, "env": { "type": "object", "description": "Values of environment variables that the manifest names.", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 256, "description": "Name of an environment variable." }, "additionalProperties": { "$ref": "#/$defs/word" }, "maxProperties": 100, "examples": [{ "API_KEY": "not-a-real-one" }] }, "files": { "type": "object", "description": "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.", "examples": [{ "/data/": "fixtures" }], "propertyNames": { "maxLength": 4096, "description": "A path as manifests have it: absolute, or below ${HOME} or ${TMP}." }, "additionalProperties": { "$ref": "#/$defs/fixture" }, "maxProperties": 100 }, "upstreams": { "type": "object", "description": 'Replies of the hosts that the tool asks, by "host:port".', "examples": [{ "api.example.com:443": [{ "path": "/v1/items", "body": "[]" }] }], "propertyNames": { "maxLength": 259, "description": 'A host name with a port: "api.example.com:443".' }, "additionalProperties": { "type": "array", "description": "Replies; the first that matches a request is given.", "items": { "$ref": "#/$defs/reply" }, "minItems": 1, "maxItems": 1e3 }, "maxProperties": 100 }, "timeout_s": { "type": "number", "exclusiveMinimum": 0, "maximum": 3600, "description": "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.", "examples": [10] }, "expect": { "$ref": "#/$defs/expectation" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name"] };
var schema33 = { "title": "word", "type": "string", "pattern": "^[^\\u0000]*$", "maxLength": 65536, "description": "Text without NUL." };
var schema35 = { "title": "relative path", "type": "string", "minLength": 1, "maxLength": 4096, "description": 'A path relative to the scenario, without "..".' };
var schema38 = { "type": "object", "description": "How the case ends when the tool works. Absent means that it exits with 0.", "properties": { "exit_code": { "type": "integer", "minimum": 0, "maximum": 255, "description": "The tool's exit code, 128 + n after signal n. Absent means 0.", "examples": [1] }, "stdout_matches": { "type": "array", "description": "Texts that the tool prints. A * stands for anything, line ends too.", "items": { "type": "string", "minLength": 1, "maxLength": 256, "description": "Text that is printed, with * for anything." }, "maxItems": 20, "examples": [["3 pages\n"]] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "u");
var pattern7 = new RegExp("^[^\\u0000]*$", "u");
var pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var schema36 = { "type": "object", "description": "What an upstream says to one request.", "properties": { "method": { "type": "string", "pattern": "^[A-Z]{1,20}$", "description": "The request's method, in capitals. Absent means every method.", "examples": ["POST"] }, "path": { "type": "string", "pattern": "^/[\\u0021-\\u007e]*$", "maxLength": 4096, "description": "The request's path, which begins with /. With a query it matches that query alone, without one every query.", "examples": ["/v1/items"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599, "description": "The reply's status, from 200 to 599. Absent means 200.", "examples": [404] }, "headers": { "type": "object", "description": "The reply's headers.", "examples": [{ "content-type": "text/html" }], "propertyNames": { "pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "maxLength": 256, "description": "Name of a header." }, "additionalProperties": { "type": "string", "pattern": "^[\\t\\u0020-\\u007e]*$", "maxLength": 8192, "description": "Value of a header, in printable ASCII." }, "maxProperties": 100 }, "body": { "type": "string", "maxLength": 262144, "description": "The reply's body. Absent means none.", "examples": ["<h1>Guide</h1>"] }, "body_file": { "$ref": "#/$defs/fixture", "description": "A file that holds the reply's body, relative to the scenario.", "examples": ["fixtures/guide.html"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] };
var pattern11 = new RegExp("^[A-Z]{1,20}$", "u");
var pattern12 = new RegExp("^/[\\u0021-\\u007e]*$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
var pattern14 = new RegExp("^[\\t\\u0020-\\u007e]*$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "method" || key0 === "path" || key0 === "status" || key0 === "headers" || key0 === "body" || key0 === "body_file" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
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
          const err2 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,20}$" }, message: 'must match pattern "^[A-Z]{1,20}$"', schema: "^[A-Z]{1,20}$", parentSchema: schema36.properties.method, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.method.type, parentSchema: schema36.properties.method, data: data0 };
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
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema36.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/[\\u0021-\\u007e]*$" }, message: 'must match pattern "^/[\\u0021-\\u007e]*$"', schema: "^/[\\u0021-\\u007e]*$", parentSchema: schema36.properties.path, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.path.type, parentSchema: schema36.properties.path, data: data1 };
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
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.status.type, parentSchema: schema36.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599", schema: 599, parentSchema: schema36.properties.status, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 200 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200", schema: 200, parentSchema: schema36.properties.status, data: data2 };
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
          const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema36.properties.headers, data: data3 };
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
              const err11 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema36.properties.headers.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern13.test(key1)) {
              const err12 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, message: 'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"', schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: schema36.properties.headers.propertyNames, data: key1, propertyName: key1 };
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
            const err13 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema36.properties.headers.propertyNames, parentSchema: schema36.properties.headers, data: data3 };
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
              const err14 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters", schema: 8192, parentSchema: schema36.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern14.test(data4)) {
              const err15 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\t\\u0020-\\u007e]*$" }, message: 'must match pattern "^[\\t\\u0020-\\u007e]*$"', schema: "^[\\t\\u0020-\\u007e]*$", parentSchema: schema36.properties.headers.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.headers.additionalProperties.type, parentSchema: schema36.properties.headers.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.headers.type, parentSchema: schema36.properties.headers, data: data3 };
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
          const err18 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema36.properties.body, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.body.type, parentSchema: schema36.properties.body, data: data5 };
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
          const err20 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/body_file", schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      let data1 = data.args;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          const err5 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema32.properties.args, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func1(data2) > 65536) {
              const err6 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema33, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern7.test(data2)) {
              const err7 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema33, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/args/" + i0, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.args.type, parentSchema: schema32.properties.args, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.stdin !== void 0) {
      let data3 = data.stdin;
      if (typeof data3 === "string") {
        if (func1(data3) > 262144) {
          const err10 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters", schema: 262144, parentSchema: schema32.properties.stdin, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/stdin", schemaPath: "#/properties/stdin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.stdin.type, parentSchema: schema32.properties.stdin, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data4 = data.env;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 100) {
          const err12 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema32.properties.env, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 256) {
              const err13 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema32.properties.env.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern8.test(key1)) {
              const err14 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema32.properties.env.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          var valid4 = _errs13 === errors;
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema32.properties.env.propertyNames, parentSchema: schema32.properties.env, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (typeof data5 === "string") {
            if (func1(data5) > 65536) {
              const err16 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters", schema: 65536, parentSchema: schema33, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern7.test(data5)) {
              const err17 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"', schema: "^[^\\u0000]*$", parentSchema: schema33, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.env.type, parentSchema: schema32.properties.env, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data6 = data.files;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length > 100) {
          const err20 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema32.properties.files, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key3 in data6) {
          const _errs20 = errors;
          if (typeof key3 === "string") {
            if (func1(key3) > 4096) {
              const err21 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema32.properties.files.propertyNames, data: key3, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          var valid7 = _errs20 === errors;
          if (!valid7) {
            const err22 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema32.properties.files.propertyNames, parentSchema: schema32.properties.files, data: data6 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        for (const key4 in data6) {
          let data7 = data6[key4];
          if (typeof data7 === "string") {
            if (func1(data7) > 4096) {
              const err23 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema35, data: data7 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err24 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/fixture/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.files.type, parentSchema: schema32.properties.files, data: data6 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.upstreams !== void 0) {
      let data8 = data.upstreams;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 100) {
          const err27 = { instancePath: instancePath + "/upstreams", schemaPath: "#/properties/upstreams/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema32.properties.upstreams, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key5 in data8) {
          const _errs27 = errors;
          if (typeof key5 === "string") {
            if (func1(key5) > 259) {
              const err28 = { instancePath: instancePath + "/upstreams", schemaPath: "#/properties/upstreams/propertyNames/maxLength", keyword: "maxLength", params: { limit: 259 }, message: "must NOT have more than 259 characters", schema: 259, parentSchema: schema32.properties.upstreams.propertyNames, data: key5, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          var valid10 = _errs27 === errors;
          if (!valid10) {
            const err29 = { instancePath: instancePath + "/upstreams", schemaPath: "#/properties/upstreams/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema32.properties.upstreams.propertyNames, parentSchema: schema32.properties.upstreams, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key6 in data8) {
          let data9 = data8[key6];
          if (Array.isArray(data9)) {
            if (data9.length > 1e3) {
              const err30 = { instancePath: instancePath + "/upstreams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/upstreams/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema32.properties.upstreams.additionalProperties, data: data9 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err31 = { instancePath: instancePath + "/upstreams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/upstreams/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.upstreams.additionalProperties, data: data9 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate22(data9[i1], { instancePath: instancePath + "/upstreams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/upstreams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/upstreams/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.upstreams.additionalProperties.type, parentSchema: schema32.properties.upstreams.additionalProperties, data: data9 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/upstreams", schemaPath: "#/properties/upstreams/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.upstreams.type, parentSchema: schema32.properties.upstreams, data: data8 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.timeout_s !== void 0) {
      let data11 = data.timeout_s;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 3600 || isNaN(data11)) {
          const err34 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/properties/timeout_s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema32.properties.timeout_s, data: data11 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data11 <= 0 || isNaN(data11)) {
          const err35 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/properties/timeout_s/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema32.properties.timeout_s, data: data11 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/timeout_s", schemaPath: "#/properties/timeout_s/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.timeout_s.type, parentSchema: schema32.properties.timeout_s, data: data11 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data12 = data.expect;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key7 in data12) {
          if (!(key7 === "exit_code" || key7 === "stdout_matches" || pattern4.test(key7))) {
            const err37 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data: data12 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data12.exit_code !== void 0) {
          let data13 = data12.exit_code;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err38 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.exit_code.type, parentSchema: schema38.properties.exit_code, data: data13 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 255 || isNaN(data13)) {
              const err39 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255", schema: 255, parentSchema: schema38.properties.exit_code, data: data13 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err40 = { instancePath: instancePath + "/expect/exit_code", schemaPath: "#/$defs/expectation/properties/exit_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.exit_code, data: data13 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data12.stdout_matches !== void 0) {
          let data14 = data12.stdout_matches;
          if (Array.isArray(data14)) {
            if (data14.length > 20) {
              const err41 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema38.properties.stdout_matches, data: data14 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data15 = data14[i2];
              if (typeof data15 === "string") {
                if (func1(data15) > 256) {
                  const err42 = { instancePath: instancePath + "/expect/stdout_matches/" + i2, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema38.properties.stdout_matches.items, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (func1(data15) < 1) {
                  const err43 = { instancePath: instancePath + "/expect/stdout_matches/" + i2, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.stdout_matches.items, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/expect/stdout_matches/" + i2, schemaPath: "#/$defs/expectation/properties/stdout_matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.stdout_matches.items.type, parentSchema: schema38.properties.stdout_matches.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/expect/stdout_matches", schemaPath: "#/$defs/expectation/properties/stdout_matches/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.stdout_matches.type, parentSchema: schema38.properties.stdout_matches, data: data14 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/expect", schemaPath: "#/$defs/expectation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data12 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.cases === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "cases" || pattern4.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.$schema, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data1 = data.cases;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.cases, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
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
        const err6 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.type, parentSchema: schema31.properties.cases, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
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
