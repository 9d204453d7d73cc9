import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  policyFile
} from "./chunk-QMJPSQOP.js";
import {
  waive
} from "./chunk-IVADRYRK.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  compare
} from "./chunk-26VUGSXI.js";
import {
  HOME_FOLDER,
  TOOL_FOLDER,
  decideGrant,
  sandboxPath
} from "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-XQDT5WYV.js";
import {
  manifestReading
} from "./chunk-D7GHH3GN.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-VE6LUWA5.js";
import {
  canvasFor,
  wrap
} from "./chunk-RWTFK2OS.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-F7CWHQ47.js";
import {
  counted,
  placeText
} from "./chunk-DSV24SD4.js";
import {
  applySeverity
} from "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import {
  checkSchema,
  hostCovers
} from "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import {
  nearest
} from "./chunk-V6OJWN42.js";
import "./chunk-LAAKWUXD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import {
  parseDocument,
  readDocument
} from "./chunk-QGV6EUNW.js";
import "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import {
  refusalOf
} from "./chunk-RWKBM5BJ.js";
import {
  RULES
} from "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";

// src/policy/testing/policy-test.ts
import { dirname, isAbsolute, join } from "node:path";

// src/document/validators/policy-test.js
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "as-declared policy test", "description": "Manifests, and what a policy must say of them.", "type": "object", "properties": { "$schema": { "type": "string", "maxLength": 2048, "description": "Where an editor finds this schema." }, "policy": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "The policy to test, relative to this file, unless --policy names one." }, "cases": { "type": "array", "minItems": 1, "maxItems": 1e3, "description": "What the policy must say of each tool.", "items": { "type": "object", "description": "One tool.", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "What the case shows." }, "manifest": { "type": ["string", "object"], "minLength": 1, "maxLength": 4096, "description": "What the tool asks for: a file, relative to this one, or the manifest itself." }, "event": { "enum": ["branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status", "discussion", "discussion_comment", "fork", "gollum", "image_version", "issue_comment", "issues", "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public", "pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status", "watch", "workflow_dispatch", "workflow_run"], "description": "The event of GitHub's that is judged, such as pull_request." }, "observed": { "type": "object", "description": "What the tool did when it was run, as a report shows it: compared with what it is granted.", "properties": { "read": { "$ref": "#/$defs/paths", "description": "Files that it read." }, "written": { "$ref": "#/$defs/paths", "description": "Files that it wrote." }, "executed": { "$ref": "#/$defs/paths", "description": "Programs that it ran." }, "hosts": { "type": "array", "maxItems": 1e3, "description": "Where it connected to: host:port.", "items": { "type": "string", "pattern": "^\\S+:[0-9]{1,5}$", "maxLength": 300, "description": "host:port" } }, "listen": { "type": "array", "maxItems": 1e3, "description": "Ports that it listened on.", "items": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "A port." } }, "syscalls": { "type": "array", "maxItems": 1e3, "description": "System calls that it was refused.", "items": { "type": "string", "pattern": "^[a-z_][a-z0-9_]*$", "maxLength": 64, "description": "Name of a system call." } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "expect": { "type": "array", "maxItems": 1e3, "description": "Every error and warning that there must be. An empty list: the tool is granted all that it asks for.", "items": { "type": "object", "description": "One finding.", "properties": { "rule": { "type": "string", "pattern": "^[a-z-]+/[a-z0-9-]+$", "maxLength": 100, "description": "The id of the rule, such as policy/domain-not-allowed." }, "pointer": { "type": "string", "pattern": "^(?:/.*)?$", "maxLength": 2048, "description": "The place in the manifest, as a JSON pointer. Absent means any." }, "exception": { "type": "string", "maxLength": 64, "description": "Id of the exception that waives it." } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["rule"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name", "manifest", "expect"] } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["cases"], "$defs": { "paths": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "pattern": "^/", "maxLength": 4096, "description": "An absolute path, as the tool saw it." } } } };
var schema32 = { "type": "array", "maxItems": 1e3, "items": { "type": "string", "pattern": "^/", "maxLength": 4096, "description": "An absolute path, as the tool saw it." } };
var pattern4 = new RegExp("^x-", "u");
var pattern7 = new RegExp("^/", "u");
var pattern10 = new RegExp("^\\S+:[0-9]{1,5}$", "u");
var pattern11 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
var pattern13 = new RegExp("^[a-z-]+/[a-z0-9-]+$", "u");
var pattern14 = new RegExp("^(?:/.*)?$", "u");
var func1 = require_ucs2length().default;
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
      if (!(key0 === "$schema" || key0 === "policy" || key0 === "cases" || pattern4.test(key0))) {
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
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (typeof data1 === "string") {
        if (func1(data1) > 4096) {
          const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema31.properties.policy, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.policy, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.type, parentSchema: schema31.properties.policy, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data2 = data.cases;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err7 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.cases, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.cases, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === void 0) {
              const err9 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.cases.items.required, parentSchema: schema31.properties.cases.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.manifest === void 0) {
              const err10 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'", schema: schema31.properties.cases.items.required, parentSchema: schema31.properties.cases.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.expect === void 0) {
              const err11 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: schema31.properties.cases.items.required, parentSchema: schema31.properties.cases.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "manifest" || key1 === "event" || key1 === "observed" || key1 === "expect" || pattern4.test(key1))) {
                const err12 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.cases.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 === "string") {
                if (func1(data4) > 200) {
                  const err13 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.cases.items.properties.name, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func1(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.cases.items.properties.name, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/cases/" + i0 + "/name", schemaPath: "#/properties/cases/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.name.type, parentSchema: schema31.properties.cases.items.properties.name, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.manifest !== void 0) {
              let data5 = data3.manifest;
              if (typeof data5 !== "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                const err16 = { instancePath: instancePath + "/cases/" + i0 + "/manifest", schemaPath: "#/properties/cases/items/properties/manifest/type", keyword: "type", params: { type: schema31.properties.cases.items.properties.manifest.type }, message: "must be string,object", schema: schema31.properties.cases.items.properties.manifest.type, parentSchema: schema31.properties.cases.items.properties.manifest, data: data5 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data5 === "string") {
                if (func1(data5) > 4096) {
                  const err17 = { instancePath: instancePath + "/cases/" + i0 + "/manifest", schemaPath: "#/properties/cases/items/properties/manifest/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema31.properties.cases.items.properties.manifest, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err18 = { instancePath: instancePath + "/cases/" + i0 + "/manifest", schemaPath: "#/properties/cases/items/properties/manifest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.cases.items.properties.manifest, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
            if (data3.event !== void 0) {
              let data6 = data3.event;
              if (!(data6 === "branch_protection_rule" || data6 === "check_run" || data6 === "check_suite" || data6 === "create" || data6 === "delete" || data6 === "deployment" || data6 === "deployment_status" || data6 === "discussion" || data6 === "discussion_comment" || data6 === "fork" || data6 === "gollum" || data6 === "image_version" || data6 === "issue_comment" || data6 === "issues" || data6 === "label" || data6 === "merge_group" || data6 === "milestone" || data6 === "page_build" || data6 === "project" || data6 === "project_card" || data6 === "project_column" || data6 === "public" || data6 === "pull_request" || data6 === "pull_request_review" || data6 === "pull_request_review_comment" || data6 === "pull_request_target" || data6 === "push" || data6 === "registry_package" || data6 === "release" || data6 === "repository_dispatch" || data6 === "schedule" || data6 === "status" || data6 === "watch" || data6 === "workflow_dispatch" || data6 === "workflow_run")) {
                const err19 = { instancePath: instancePath + "/cases/" + i0 + "/event", schemaPath: "#/properties/cases/items/properties/event/enum", keyword: "enum", params: { allowedValues: schema31.properties.cases.items.properties.event.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.cases.items.properties.event.enum, parentSchema: schema31.properties.cases.items.properties.event, data: data6 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.observed !== void 0) {
              let data7 = data3.observed;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key2 in data7) {
                  if (!(key2 === "read" || key2 === "written" || key2 === "executed" || key2 === "hosts" || key2 === "listen" || key2 === "syscalls" || pattern4.test(key2))) {
                    const err20 = { instancePath: instancePath + "/cases/" + i0 + "/observed", schemaPath: "#/properties/cases/items/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.cases.items.properties.observed, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data7.read !== void 0) {
                  let data8 = data7.read;
                  if (Array.isArray(data8)) {
                    if (data8.length > 1e3) {
                      const err21 = { instancePath: instancePath + "/cases/" + i0 + "/observed/read", schemaPath: "#/$defs/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema32, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    const len1 = data8.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data9 = data8[i1];
                      if (typeof data9 === "string") {
                        if (func1(data9) > 4096) {
                          const err22 = { instancePath: instancePath + "/cases/" + i0 + "/observed/read/" + i1, schemaPath: "#/$defs/paths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema32.items, data: data9 };
                          if (vErrors === null) {
                            vErrors = [err22];
                          } else {
                            vErrors.push(err22);
                          }
                          errors++;
                        }
                        if (!pattern7.test(data9)) {
                          const err23 = { instancePath: instancePath + "/cases/" + i0 + "/observed/read/" + i1, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', schema: "^/", parentSchema: schema32.items, data: data9 };
                          if (vErrors === null) {
                            vErrors = [err23];
                          } else {
                            vErrors.push(err23);
                          }
                          errors++;
                        }
                      } else {
                        const err24 = { instancePath: instancePath + "/cases/" + i0 + "/observed/read/" + i1, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/cases/" + i0 + "/observed/read", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data7.written !== void 0) {
                  let data10 = data7.written;
                  if (Array.isArray(data10)) {
                    if (data10.length > 1e3) {
                      const err26 = { instancePath: instancePath + "/cases/" + i0 + "/observed/written", schemaPath: "#/$defs/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema32, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    const len2 = data10.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data11 = data10[i2];
                      if (typeof data11 === "string") {
                        if (func1(data11) > 4096) {
                          const err27 = { instancePath: instancePath + "/cases/" + i0 + "/observed/written/" + i2, schemaPath: "#/$defs/paths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema32.items, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                        if (!pattern7.test(data11)) {
                          const err28 = { instancePath: instancePath + "/cases/" + i0 + "/observed/written/" + i2, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', schema: "^/", parentSchema: schema32.items, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err28];
                          } else {
                            vErrors.push(err28);
                          }
                          errors++;
                        }
                      } else {
                        const err29 = { instancePath: instancePath + "/cases/" + i0 + "/observed/written/" + i2, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data11 };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/cases/" + i0 + "/observed/written", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data7.executed !== void 0) {
                  let data12 = data7.executed;
                  if (Array.isArray(data12)) {
                    if (data12.length > 1e3) {
                      const err31 = { instancePath: instancePath + "/cases/" + i0 + "/observed/executed", schemaPath: "#/$defs/paths/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema32, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    const len3 = data12.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data13 = data12[i3];
                      if (typeof data13 === "string") {
                        if (func1(data13) > 4096) {
                          const err32 = { instancePath: instancePath + "/cases/" + i0 + "/observed/executed/" + i3, schemaPath: "#/$defs/paths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema32.items, data: data13 };
                          if (vErrors === null) {
                            vErrors = [err32];
                          } else {
                            vErrors.push(err32);
                          }
                          errors++;
                        }
                        if (!pattern7.test(data13)) {
                          const err33 = { instancePath: instancePath + "/cases/" + i0 + "/observed/executed/" + i3, schemaPath: "#/$defs/paths/items/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', schema: "^/", parentSchema: schema32.items, data: data13 };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                      } else {
                        const err34 = { instancePath: instancePath + "/cases/" + i0 + "/observed/executed/" + i3, schemaPath: "#/$defs/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data13 };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/cases/" + i0 + "/observed/executed", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data7.hosts !== void 0) {
                  let data14 = data7.hosts;
                  if (Array.isArray(data14)) {
                    if (data14.length > 1e3) {
                      const err36 = { instancePath: instancePath + "/cases/" + i0 + "/observed/hosts", schemaPath: "#/properties/cases/items/properties/observed/properties/hosts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.cases.items.properties.observed.properties.hosts, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    const len4 = data14.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data15 = data14[i4];
                      if (typeof data15 === "string") {
                        if (func1(data15) > 300) {
                          const err37 = { instancePath: instancePath + "/cases/" + i0 + "/observed/hosts/" + i4, schemaPath: "#/properties/cases/items/properties/observed/properties/hosts/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema31.properties.cases.items.properties.observed.properties.hosts.items, data: data15 };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                        if (!pattern10.test(data15)) {
                          const err38 = { instancePath: instancePath + "/cases/" + i0 + "/observed/hosts/" + i4, schemaPath: "#/properties/cases/items/properties/observed/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^\\S+:[0-9]{1,5}$" }, message: 'must match pattern "^\\S+:[0-9]{1,5}$"', schema: "^\\S+:[0-9]{1,5}$", parentSchema: schema31.properties.cases.items.properties.observed.properties.hosts.items, data: data15 };
                          if (vErrors === null) {
                            vErrors = [err38];
                          } else {
                            vErrors.push(err38);
                          }
                          errors++;
                        }
                      } else {
                        const err39 = { instancePath: instancePath + "/cases/" + i0 + "/observed/hosts/" + i4, schemaPath: "#/properties/cases/items/properties/observed/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.observed.properties.hosts.items.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.hosts.items, data: data15 };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/cases/" + i0 + "/observed/hosts", schemaPath: "#/properties/cases/items/properties/observed/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.items.properties.observed.properties.hosts.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.hosts, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data7.listen !== void 0) {
                  let data16 = data7.listen;
                  if (Array.isArray(data16)) {
                    if (data16.length > 1e3) {
                      const err41 = { instancePath: instancePath + "/cases/" + i0 + "/observed/listen", schemaPath: "#/properties/cases/items/properties/observed/properties/listen/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.cases.items.properties.observed.properties.listen, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    const len5 = data16.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data17 = data16[i5];
                      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                        const err42 = { instancePath: instancePath + "/cases/" + i0 + "/observed/listen/" + i5, schemaPath: "#/properties/cases/items/properties/observed/properties/listen/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.cases.items.properties.observed.properties.listen.items.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.listen.items, data: data17 };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                      if (typeof data17 == "number" && isFinite(data17)) {
                        if (data17 > 65535 || isNaN(data17)) {
                          const err43 = { instancePath: instancePath + "/cases/" + i0 + "/observed/listen/" + i5, schemaPath: "#/properties/cases/items/properties/observed/properties/listen/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema31.properties.cases.items.properties.observed.properties.listen.items, data: data17 };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                        }
                        if (data17 < 1 || isNaN(data17)) {
                          const err44 = { instancePath: instancePath + "/cases/" + i0 + "/observed/listen/" + i5, schemaPath: "#/properties/cases/items/properties/observed/properties/listen/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.cases.items.properties.observed.properties.listen.items, data: data17 };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/cases/" + i0 + "/observed/listen", schemaPath: "#/properties/cases/items/properties/observed/properties/listen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.items.properties.observed.properties.listen.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.listen, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data7.syscalls !== void 0) {
                  let data18 = data7.syscalls;
                  if (Array.isArray(data18)) {
                    if (data18.length > 1e3) {
                      const err46 = { instancePath: instancePath + "/cases/" + i0 + "/observed/syscalls", schemaPath: "#/properties/cases/items/properties/observed/properties/syscalls/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.cases.items.properties.observed.properties.syscalls, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    const len6 = data18.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data19 = data18[i6];
                      if (typeof data19 === "string") {
                        if (func1(data19) > 64) {
                          const err47 = { instancePath: instancePath + "/cases/" + i0 + "/observed/syscalls/" + i6, schemaPath: "#/properties/cases/items/properties/observed/properties/syscalls/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31.properties.cases.items.properties.observed.properties.syscalls.items, data: data19 };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                        if (!pattern11.test(data19)) {
                          const err48 = { instancePath: instancePath + "/cases/" + i0 + "/observed/syscalls/" + i6, schemaPath: "#/properties/cases/items/properties/observed/properties/syscalls/items/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]*$" }, message: 'must match pattern "^[a-z_][a-z0-9_]*$"', schema: "^[a-z_][a-z0-9_]*$", parentSchema: schema31.properties.cases.items.properties.observed.properties.syscalls.items, data: data19 };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                      } else {
                        const err49 = { instancePath: instancePath + "/cases/" + i0 + "/observed/syscalls/" + i6, schemaPath: "#/properties/cases/items/properties/observed/properties/syscalls/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.observed.properties.syscalls.items.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.syscalls.items, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/cases/" + i0 + "/observed/syscalls", schemaPath: "#/properties/cases/items/properties/observed/properties/syscalls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.items.properties.observed.properties.syscalls.type, parentSchema: schema31.properties.cases.items.properties.observed.properties.syscalls, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/cases/" + i0 + "/observed", schemaPath: "#/properties/cases/items/properties/observed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.cases.items.properties.observed.type, parentSchema: schema31.properties.cases.items.properties.observed, data: data7 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data3.expect !== void 0) {
              let data20 = data3.expect;
              if (Array.isArray(data20)) {
                if (data20.length > 1e3) {
                  const err52 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.cases.items.properties.expect, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                const len7 = data20.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data21 = data20[i7];
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.rule === void 0) {
                      const err53 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7, schemaPath: "#/properties/cases/items/properties/expect/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema31.properties.cases.items.properties.expect.items.required, parentSchema: schema31.properties.cases.items.properties.expect.items, data: data21 };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    for (const key3 in data21) {
                      if (!(key3 === "rule" || key3 === "pointer" || key3 === "exception" || pattern4.test(key3))) {
                        const err54 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7, schemaPath: "#/properties/cases/items/properties/expect/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.cases.items.properties.expect.items, data: data21 };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    }
                    if (data21.rule !== void 0) {
                      let data22 = data21.rule;
                      if (typeof data22 === "string") {
                        if (func1(data22) > 100) {
                          const err55 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/rule", schemaPath: "#/properties/cases/items/properties/expect/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.rule, data: data22 };
                          if (vErrors === null) {
                            vErrors = [err55];
                          } else {
                            vErrors.push(err55);
                          }
                          errors++;
                        }
                        if (!pattern13.test(data22)) {
                          const err56 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/rule", schemaPath: "#/properties/cases/items/properties/expect/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z-]+/[a-z0-9-]+$"', schema: "^[a-z-]+/[a-z0-9-]+$", parentSchema: schema31.properties.cases.items.properties.expect.items.properties.rule, data: data22 };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                      } else {
                        const err57 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/rule", schemaPath: "#/properties/cases/items/properties/expect/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.expect.items.properties.rule.type, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.rule, data: data22 };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                    if (data21.pointer !== void 0) {
                      let data23 = data21.pointer;
                      if (typeof data23 === "string") {
                        if (func1(data23) > 2048) {
                          const err58 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/pointer", schemaPath: "#/properties/cases/items/properties/expect/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.pointer, data: data23 };
                          if (vErrors === null) {
                            vErrors = [err58];
                          } else {
                            vErrors.push(err58);
                          }
                          errors++;
                        }
                        if (!pattern14.test(data23)) {
                          const err59 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/pointer", schemaPath: "#/properties/cases/items/properties/expect/items/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/.*)?$" }, message: 'must match pattern "^(?:/.*)?$"', schema: "^(?:/.*)?$", parentSchema: schema31.properties.cases.items.properties.expect.items.properties.pointer, data: data23 };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                      } else {
                        const err60 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/pointer", schemaPath: "#/properties/cases/items/properties/expect/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.expect.items.properties.pointer.type, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.pointer, data: data23 };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    if (data21.exception !== void 0) {
                      let data24 = data21.exception;
                      if (typeof data24 === "string") {
                        if (func1(data24) > 64) {
                          const err61 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/exception", schemaPath: "#/properties/cases/items/properties/expect/items/properties/exception/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.exception, data: data24 };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                      } else {
                        const err62 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7 + "/exception", schemaPath: "#/properties/cases/items/properties/expect/items/properties/exception/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cases.items.properties.expect.items.properties.exception.type, parentSchema: schema31.properties.cases.items.properties.expect.items.properties.exception, data: data24 };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/cases/" + i0 + "/expect/" + i7, schemaPath: "#/properties/cases/items/properties/expect/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.cases.items.properties.expect.items.type, parentSchema: schema31.properties.cases.items.properties.expect.items, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/cases/" + i0 + "/expect", schemaPath: "#/properties/cases/items/properties/expect/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.items.properties.expect.type, parentSchema: schema31.properties.cases.items.properties.expect, data: data20 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/cases/" + i0, schemaPath: "#/properties/cases/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.cases.items.type, parentSchema: schema31.properties.cases.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.type, parentSchema: schema31.properties.cases, data: data2 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/testing/policy-test.ts
function besideTest(test, named) {
  return isAbsolute(named) ? named : join(dirname(test), named);
}
async function readPolicyTest(path) {
  return judgePolicyTest(await readDocument(path, "policy test"));
}
function judgePolicyTest(document) {
  const findings = checkSchema(document, validate);
  return findings.length > 0 ? { findings } : { test: document.value, findings };
}

// src/observe/sketch.ts
import { isIP } from "node:net";
var PID = 2;
var ONCE = { count: 1, processes: [PID] };
function sketchedRecord(sketch, manifest, grant) {
  return {
    observation: observation(sketch, manifest),
    egress: egress(sketch, grant),
    grant,
    manifest,
    exposure: exposure(grant)
  };
}
function observation(sketch, { name }) {
  const { read = [], written = [], executed = [], listen = [], syscalls = [] } = sketch;
  const seen = (paths) => paths.map((path) => ({ path, ...ONCE }));
  return {
    processes: [{ pid: PID, parent: 1, command: [name], exit: "0" }],
    files: { read: seen(read), written: seen(written), created: [], deleted: [], denied: [], missing: [] },
    executed: seen(executed),
    connections: [],
    bound: listen.map((port) => ({ address: "0.0.0.0", port, protocol: "tcp", ...ONCE })),
    unixSockets: [],
    lookups: [],
    syscalls: {},
    refused: syscalls.map((call) => ({ name: call, outcome: "refused", ...ONCE })),
    ...{ started: true, exit: "0", whole: true, dropped: 0, unreadable: [], lines: { read: 0, used: 0 } }
  };
}
function egress({ hosts = [] }, grant) {
  const lookups = [];
  const connections = [];
  for (const target of hosts) {
    const end = target.lastIndexOf(":");
    const [host, port] = [target.slice(0, end).replace(/^\[(.*)\]$/, "$1"), Number(target.slice(end + 1))];
    const went = { host, port, count: 1, bytesOut: 0, bytesIn: 0 };
    const endpoints = grant.endpoints.filter(({ value }) => hostCovers(value.host, host));
    if (isIP(host) !== 0) {
      connections.push({ ...went, allowed: false, refusal: "raw-address" });
      continue;
    }
    lookups.push({ name: host, type: "A", answered: endpoints.length > 0, count: 1 });
    if (endpoints.length === 0) continue;
    const allowed = endpoints.some(({ value }) => value.ports.includes(port));
    connections.push(allowed ? { ...went, allowed } : { ...went, allowed, refusal: "port-not-granted" });
  }
  return { lookups, connections, requests: [], leaks: [], omitted: { lookups: 0, connections: 0, requests: 0 } };
}
function exposure({ read, write, baseRuntime }) {
  return {
    tool: TOOL_FOLDER,
    home: HOME_FOLDER,
    readable: [TOOL_FOLDER, ...[...baseRuntime.read, ...read.map(({ value }) => value)].map(sandboxPath)],
    writable: ["/tmp", HOME_FOLDER, "/dev/shm", ...write.map(({ value }) => sandboxPath(value))],
    links: [],
    programs: [],
    runtimes: [],
    interpreters: /* @__PURE__ */ new Map(),
    network: { nameAt: () => void 0 }
  };
}

// src/policy/testing/run-policy-case.ts
async function runPolicyCase(one, path, policy, now) {
  const missing = [...one.expect];
  const unexpected = [];
  for (const found of await findingsOf(one, path, policy, now)) {
    const index = missing.findIndex((expected) => isMeant(expected, found));
    if (index !== -1) missing.splice(index, 1);
    else if (found.level !== "notice") unexpected.push(found);
  }
  return { name: one.name, missing, unexpected };
}
function isMeant({ rule, pointer, exception }, found) {
  if (rule !== found.rule || exception !== found.exception) return false;
  return pointer === void 0 || pointer === (found.place?.pointer ?? "");
}
async function findingsOf(one, path, source, now) {
  const request = { policy: source, ...one.event !== void 0 && { event: one.event } };
  const { policy, findings } = await readJudgingPolicy(request, now);
  if (policy === void 0) throw refusalOf(findings);
  const reading = await manifestReading(() => documentOf(one, path));
  const all = [...findings, ...reading.findings];
  if (reading.manifest === void 0) return all;
  const { manifest } = reading;
  const exceptions = exceptionsFor(manifest, policy.exceptions, now);
  const decision = decideGrant(manifest, policy, exceptions.inForce);
  all.push(...exceptions.findings, ...decision.findings);
  if (one.observed !== void 0 && decision.grant !== void 0) {
    all.push(...compare(sketchedRecord(one.observed, manifest, decision.grant)));
  }
  return waive(applySeverity(all, policy.severity), exceptions.inForce);
}
function documentOf({ name, manifest }, path) {
  if (typeof manifest === "string") return readDocument(besideTest(path, manifest), "manifest");
  return parseDocument(Buffer.from(JSON.stringify(manifest)), `${path} (${name})`, "manifest");
}

// src/report/policy-test.ts
var INDENT = "    ";
var LABEL = 12;
function isPassed({ missing, unexpected }) {
  return missing.length === 0 && unexpected.length === 0;
}
function row(label, text, { style, width }) {
  const [first = "", ...rest] = wrap(visible(text), width - INDENT.length - LABEL);
  return [
    `${INDENT}${style.faint(label.padEnd(LABEL))}${first}`,
    ...rest.map((line) => `${INDENT}${" ".repeat(LABEL)}${line}`)
  ];
}
function unknownRule(rule, canvas) {
  if (Object.hasOwn(RULES, rule)) return [];
  const meant = nearest(rule, Object.keys(RULES));
  return row(
    "",
    meant === void 0 ? "There is no such rule." : `There is no such rule. Did you mean ${meant}?`,
    canvas
  );
}
function caseLines(result, canvas) {
  const { style } = canvas;
  const glyph = isPassed(result) ? style.good("\u2713") : style.bad("\u2717");
  return [
    `  ${glyph} ${visible(result.name)}`,
    ...result.missing.flatMap(({ rule, pointer = "any place", exception }) => {
      const waived = exception === void 0 ? "" : `, waived by ${exception}`;
      return [...row("not found", `${rule} at ${pointer}${waived}`, canvas), ...unknownRule(rule, canvas)];
    }),
    ...result.unexpected.flatMap(({ rule, message, place, exception }) => [
      ...row("unexpected", `${rule} at ${place?.pointer ?? "no place"}`, canvas),
      ...row("", message, canvas),
      ...place === void 0 ? [] : row("", placeText(place), canvas),
      ...exception === void 0 ? [] : row("", `waived by ${exception}`, canvas)
    ])
  ];
}
function policyTestText(results, canvas) {
  const failed = results.filter((result) => !isPassed(result)).length;
  const end = failed === 0 ? "all as expected" : `${failed} not as expected`;
  const lines = results.flatMap((result) => caseLines(result, canvas));
  return inertLines([...lines, "", `${counted(results.length, "case")}: ${end}`, ""].join("\n"));
}

// src/commands/policy/test.ts
async function readTest(path) {
  const { test, findings } = await readPolicyTest(path);
  if (test === void 0) throw refusalOf(findings);
  return test;
}
function policyOf(test, path, given) {
  if (given !== void 0) return policyFile(given);
  if (test.policy === void 0) throw usage(`Neither ${path} nor --policy names a policy.`);
  return policyFile(besideTest(path, test.policy));
}
var testCommand = {
  usage: `Judges manifests, and what tools did, by a policy, and compares what is found with what each case expects.

Usage
  as-declared policy test FILE [--policy FILE] [--json]

  FILE                  policy: FILE, cases: [{name, manifest, event, observed, expect: [{rule, pointer}]}]
                        ("as-declared schema policy-test" prints its schema)

Options
  --policy FILE         the policy to test          (default: the one that FILE names)
  --json                print name, missing and unexpected of each case as JSON
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      policy: { type: "string" },
      json: { type: "boolean", default: false }
    });
    const [path, ...rest] = positionals;
    if (path === void 0) throw usage("No file with cases is given.");
    refusePositionals(rest);
    const test = await readTest(path);
    const policy = policyOf(test, path, values.policy);
    const results = [];
    for (const one of test.cases) results.push(await runPolicyCase(one, path, policy, /* @__PURE__ */ new Date()));
    const text = values.json ? jsonText(results) : policyTestText(results, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return results.every(isPassed) ? 0 : 1;
  }
};
export {
  testCommand
};
