import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  policy_test_schema_default
} from "./chunk-UWR2P3QL.js";
import {
  scenario_schema_default
} from "./chunk-RCAY7AMA.js";
import {
  manifest_schema_default
} from "./chunk-4PTQBCAY.js";
import {
  policy_schema_default
} from "./chunk-GYYDUX7D.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  usage
} from "./chunk-QOFTWY73.js";
import "./chunk-V6OJWN42.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";

// policies/schema/changes.schema.json
var changes_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared changes",
  description: "What a change of a manifest asks for, as `as-declared diff --json` prints it.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema_version",
    "as_declared",
    "base",
    "head",
    "tool",
    "change",
    "widened",
    "changes"
  ],
  properties: {
    schema_version: {
      const: 1
    },
    as_declared: {
      type: "object",
      additionalProperties: false,
      required: [
        "version"
      ],
      properties: {
        version: {
          type: "string"
        }
      }
    },
    base: {
      type: "string",
      description: "A file, or a revision and the file in it: main:as-declared.json"
    },
    head: {
      type: "string"
    },
    tool: {
      type: "object",
      additionalProperties: false,
      required: [
        "name",
        "version"
      ],
      properties: {
        name: {
          type: "string"
        },
        version: {
          type: "string"
        }
      },
      description: "As the head calls it; as the base did, where it is removed."
    },
    change: {
      enum: [
        "new",
        "kept",
        "removed"
      ],
      description: "new: the base has no manifest of it. removed: the head has none."
    },
    widened: {
      type: "boolean",
      description: "Whether more is asked for than before. Always true of a new tool."
    },
    changes: {
      type: "array",
      items: {
        $ref: "#/$defs/change"
      },
      description: "Widenings first; of each kind the riskiest first."
    }
  },
  $defs: {
    change: {
      type: "object",
      additionalProperties: false,
      required: [
        "kind",
        "risk",
        "what",
        "file",
        "before"
      ],
      properties: {
        kind: {
          enum: [
            "widened",
            "changed",
            "narrowed"
          ],
          description: "changed: something else is asked for, neither more nor less."
        },
        risk: {
          enum: [
            "high",
            "medium",
            "low"
          ],
          description: "The table is in docs/rules.md."
        },
        what: {
          type: "string",
          description: 'What the tool does by it: "adds write access to /cache". May quote hostile text.'
        },
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        pointer: {
          type: "string",
          description: "RFC 6901, within the file."
        },
        before: {
          anyOf: [
            {
              $ref: "#/$defs/place"
            },
            {
              type: "null"
            }
          ],
          description: "The line of the base, where the change itself is placed in the head."
        }
      }
    },
    place: {
      type: "object",
      additionalProperties: false,
      required: [
        "file"
      ],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        pointer: {
          type: "string",
          description: "RFC 6901, within the file."
        }
      }
    }
  }
};

// policies/schema/doctor.schema.json
var doctor_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared doctor",
  description: "What a host can enforce, as `as-declared doctor --json` prints it.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema_version",
    "as_declared",
    "machine",
    "demanded_by",
    "ready",
    "rows"
  ],
  properties: {
    schema_version: {
      const: 1
    },
    as_declared: {
      type: "object",
      additionalProperties: false,
      required: [
        "version"
      ],
      properties: {
        version: {
          type: "string"
        }
      }
    },
    machine: {
      type: "object",
      additionalProperties: false,
      required: [
        "distribution",
        "kernel",
        "architecture",
        "node",
        "uid",
        "container"
      ],
      properties: {
        distribution: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "As /etc/os-release names it."
        },
        kernel: {
          type: "string"
        },
        architecture: {
          type: "string",
          description: "As Node names it: x64, arm64."
        },
        node: {
          type: "string"
        },
        uid: {
          type: "integer",
          minimum: 0,
          description: "0 is root, who drops to an ordinary user before a sandbox is built."
        },
        container: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "The container runtime that has left a mark on the file tree. None proves nothing, and a machine may have been made of an image."
        }
      }
    },
    demanded_by: {
      enum: [
        "built-in",
        "policy",
        "manifest",
        "manifest-and-policy"
      ],
      description: "What the host was held against. built-in: what policies/baseline.yml requires."
    },
    ready: {
      type: "boolean",
      description: "Whether all that is required is there: exit code 0, else 2."
    },
    rows: {
      type: "array",
      items: {
        anyOf: [
          {
            $ref: "#/$defs/host"
          },
          {
            $ref: "#/$defs/isolation"
          }
        ]
      }
    }
  },
  $defs: {
    host: {
      type: "object",
      additionalProperties: false,
      required: [
        "kind",
        "what",
        "state",
        "demand",
        "met",
        "how",
        "rule",
        "fix",
        "place"
      ],
      properties: {
        kind: {
          const: "host"
        },
        what: {
          enum: [
            "platform",
            "node",
            "bubblewrap",
            "coreutils",
            "iproute2",
            "strace",
            "util-linux",
            "install-dependencies",
            "bubblewrap-flaws",
            "temporary-folder",
            "tracing",
            "user-namespaces",
            "cgroup",
            "sandbox",
            "landlock-support"
          ]
        },
        state: {
          enum: [
            "ok",
            "degraded",
            "missing"
          ],
          description: "degraded: it works, and something about it is not as it should be."
        },
        demand: {
          enum: [
            "required",
            "recommended",
            "none"
          ],
          description: "required: a trial cannot do without it, or policy or manifest require it."
        },
        met: {
          type: "boolean",
          description: "Whether whoever wants it has it. Always true where nobody does."
        },
        how: {
          type: "string",
          description: "How it was found out, or what was found instead."
        },
        rule: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "The rule under which the gate would tell it; docs/rules.md."
        },
        fix: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "What to do about it. A command stands last, after a colon."
        },
        place: {
          anyOf: [
            {
              $ref: "#/$defs/place"
            },
            {
              type: "null"
            }
          ],
          description: "The line that asks for it, where it is not a trial that needs it."
        }
      }
    },
    isolation: {
      type: "object",
      additionalProperties: false,
      required: [
        "kind",
        "what",
        "state",
        "demand",
        "met",
        "how",
        "rule",
        "fix",
        "place"
      ],
      properties: {
        kind: {
          const: "isolation"
        },
        what: {
          enum: [
            "network-namespace",
            "pid-namespace",
            "mount-namespace",
            "user-namespace",
            "ipc-namespace",
            "uts-namespace",
            "memory-limit",
            "pid-limit",
            "cpu-limit",
            "file-size-limit",
            "seccomp-filter",
            "landlock",
            "no-new-privileges",
            "cap-drop-all"
          ]
        },
        state: {
          enum: [
            "enforced",
            "degraded",
            "absent"
          ],
          description: "The table is in docs/manifest.md. degraded never satisfies a requirement."
        },
        demand: {
          enum: [
            "required",
            "recommended",
            "none"
          ],
          description: "required: a trial cannot do without it, or policy or manifest require it."
        },
        met: {
          type: "boolean",
          description: "Whether whoever wants it has it. Always true where nobody does."
        },
        how: {
          type: "string",
          description: "How it was found out, or what was found instead."
        },
        rule: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "The rule under which the gate would tell it; docs/rules.md."
        },
        fix: {
          anyOf: [
            {
              type: "string"
            },
            {
              type: "null"
            }
          ],
          description: "What to do about it. A command stands last, after a colon."
        },
        place: {
          anyOf: [
            {
              $ref: "#/$defs/place"
            },
            {
              type: "null"
            }
          ],
          description: "The line that asks for it, where it is not a trial that needs it."
        }
      }
    },
    place: {
      type: "object",
      additionalProperties: false,
      required: [
        "file"
      ],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        pointer: {
          type: "string",
          description: "RFC 6901, within the file."
        }
      }
    }
  }
};

// policies/schema/report.schema.json
var report_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared report",
  description: "The machine-readable verdict that `as-declared gate --report` and the step write.",
  type: "object",
  additionalProperties: false,
  required: ["schema_version", "verdict", "as_declared", "policy", "tools"],
  properties: {
    schema_version: {
      const: 1
    },
    verdict: {
      $ref: "#/$defs/verdict"
    },
    as_declared: {
      type: "object",
      additionalProperties: false,
      required: ["version"],
      properties: {
        version: {
          type: "string"
        }
      }
    },
    policy: {
      anyOf: [
        {
          type: "object",
          additionalProperties: false,
          required: ["name", "sha256", "sources"],
          properties: {
            name: {
              type: "string"
            },
            sha256: {
              type: "string",
              pattern: "^[0-9a-f]{64}$"
            },
            sources: {
              type: "array",
              items: {
                type: "object",
                additionalProperties: false,
                required: ["source", "sha256"],
                properties: {
                  source: {
                    type: "string"
                  },
                  sha256: {
                    type: "string",
                    pattern: "^[0-9a-f]{64}$"
                  }
                }
              }
            }
          }
        },
        {
          type: "null"
        }
      ],
      description: "Null when no policy could be read."
    },
    tools: {
      type: "array",
      items: {
        $ref: "#/$defs/tool"
      }
    }
  },
  $defs: {
    verdict: {
      enum: ["pass", "fail", "error"],
      description: "fail: judged, and the answer is no. error: it could not be judged."
    },
    check: {
      type: "object",
      additionalProperties: false,
      required: ["status", "required", "ms"],
      properties: {
        status: {
          enum: ["pass", "fail", "error", "skipped"]
        },
        required: {
          type: "boolean"
        },
        ms: {
          type: "number",
          minimum: 0
        }
      }
    },
    finding: {
      type: "object",
      additionalProperties: false,
      required: ["rule", "level", "message", "evidence", "exception"],
      properties: {
        rule: {
          type: "string",
          pattern: "^(signature|sbom|manifest|policy|runtime|host)/[a-z0-9-]+$",
          description: "See docs/rules.md."
        },
        level: {
          enum: ["error", "warning", "notice"]
        },
        message: {
          type: "string"
        },
        fix: {
          type: "string"
        },
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        pointer: {
          type: "string",
          description: "RFC 6901, within the file."
        },
        related: {
          type: "array",
          items: {
            $ref: "#/$defs/place"
          },
          description: "The other places that decided it, the policy's line above all."
        },
        evidence: {
          type: "object"
        },
        exception: {
          type: ["string", "null"],
          description: "Id of the exception that waives it."
        }
      }
    },
    grant: {
      type: "object",
      additionalProperties: false,
      required: [
        "category",
        "domains",
        "listen",
        "read",
        "write",
        "spawn",
        "env",
        "syscalls",
        "limits",
        "isolation",
        "base_runtime",
        "network"
      ],
      properties: {
        category: {
          enum: ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"]
        },
        domains: {
          type: "array",
          items: {
            type: "string"
          },
          description: "host:port"
        },
        listen: {
          type: "array",
          items: {
            type: "integer"
          }
        },
        read: {
          type: "array",
          items: {
            type: "string"
          }
        },
        write: {
          type: "array",
          items: {
            type: "string"
          }
        },
        spawn: {
          type: "array",
          items: {
            type: "string"
          }
        },
        env: {
          type: "array",
          items: {
            type: "string"
          },
          description: "Names; values are never written."
        },
        syscalls: {
          type: "object",
          additionalProperties: false,
          required: ["allow", "deny"],
          properties: {
            allow: {
              type: "array",
              items: {
                type: "string"
              }
            },
            deny: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        limits: {
          type: "object",
          additionalProperties: false,
          required: ["memory_bytes", "pids", "cpu_seconds", "wall_seconds", "file_bytes", "open_files", "tmp_bytes"],
          properties: {
            memory_bytes: {
              type: "number"
            },
            pids: {
              type: "number"
            },
            cpu_seconds: {
              type: "number"
            },
            wall_seconds: {
              type: "number"
            },
            file_bytes: {
              type: "number"
            },
            open_files: {
              type: "number"
            },
            tmp_bytes: {
              type: "number"
            }
          }
        },
        isolation: {
          type: "object",
          additionalProperties: false,
          required: ["required", "recommended"],
          properties: {
            required: {
              type: "array",
              items: {
                type: "string"
              }
            },
            recommended: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        base_runtime: {
          type: "object",
          additionalProperties: false,
          required: ["read", "env"],
          properties: {
            read: {
              type: "array",
              items: {
                type: "string"
              }
            },
            env: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        network: {
          enum: ["fixtures", "off", "live"]
        }
      }
    },
    host: {
      type: "object",
      additionalProperties: false,
      required: ["host", "port", "allowed", "bytes_out", "bytes_in"],
      properties: {
        host: {
          type: "string"
        },
        port: {
          type: ["integer", "null"],
          description: "Null where the tool got no further than asking for the name."
        },
        allowed: {
          type: "boolean"
        },
        bytes_out: {
          type: "integer",
          minimum: 0
        },
        bytes_in: {
          type: "integer",
          minimum: 0
        }
      }
    },
    process: {
      type: "object",
      additionalProperties: false,
      required: ["case", "pid", "parent", "command", "exit"],
      properties: {
        case: {
          type: "string"
        },
        pid: {
          type: "integer",
          minimum: 0
        },
        parent: {
          type: ["integer", "null"]
        },
        command: {
          type: "array",
          items: {
            type: "string"
          }
        },
        exit: {
          type: ["string", "null"]
        }
      }
    },
    observed: {
      type: "object",
      additionalProperties: false,
      required: [
        "syscalls",
        "files",
        "executed",
        "hosts",
        "processes",
        "max_rss_bytes",
        "cpu_ms",
        "wall_ms",
        "exit_code"
      ],
      properties: {
        syscalls: {
          type: "object",
          additionalProperties: {
            type: "integer",
            minimum: 0
          }
        },
        files: {
          type: "object",
          additionalProperties: false,
          required: ["read", "written", "denied"],
          properties: {
            read: {
              type: "array",
              items: {
                type: "string"
              }
            },
            written: {
              type: "array",
              items: {
                type: "string"
              }
            },
            denied: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        executed: {
          type: "array",
          items: {
            type: "string"
          }
        },
        hosts: {
          type: "array",
          items: {
            $ref: "#/$defs/host"
          }
        },
        processes: {
          type: "array",
          items: {
            $ref: "#/$defs/process"
          }
        },
        max_rss_bytes: {
          type: "integer",
          minimum: 0
        },
        cpu_ms: {
          type: "number",
          minimum: 0
        },
        wall_ms: {
          type: "number",
          minimum: 0
        },
        exit_code: {
          type: ["integer", "null"]
        }
      }
    },
    tool: {
      type: "object",
      additionalProperties: false,
      required: [
        "name",
        "version",
        "manifest",
        "verdict",
        "artifact",
        "checks",
        "grant",
        "enforced",
        "cases",
        "findings",
        "waivers",
        "isolation",
        "runtimes",
        "observed"
      ],
      properties: {
        name: {
          type: "string",
          description: "The manifest's path where no name could be read."
        },
        version: {
          type: ["string", "null"]
        },
        manifest: {
          type: "string"
        },
        verdict: {
          $ref: "#/$defs/verdict"
        },
        artifact: {
          anyOf: [
            {
              type: "object",
              additionalProperties: false,
              required: ["path", "sha256"],
              properties: {
                path: {
                  type: "string"
                },
                sha256: {
                  type: "string",
                  pattern: "^[0-9a-f]{64}$"
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        checks: {
          type: "object",
          additionalProperties: false,
          required: ["signature", "sbom", "manifest", "policy", "runtime"],
          properties: {
            signature: {
              $ref: "#/$defs/check"
            },
            sbom: {
              $ref: "#/$defs/check"
            },
            manifest: {
              $ref: "#/$defs/check"
            },
            policy: {
              $ref: "#/$defs/check"
            },
            runtime: {
              $ref: "#/$defs/check"
            }
          }
        },
        grant: {
          anyOf: [
            {
              $ref: "#/$defs/grant"
            },
            {
              type: "null"
            }
          ]
        },
        enforced: {
          type: "boolean",
          description: "False under audit, where a fail stops nothing."
        },
        cases: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "status", "ms"],
            properties: {
              name: {
                type: "string"
              },
              status: {
                $ref: "#/$defs/verdict"
              },
              ms: {
                type: "number",
                minimum: 0
              }
            }
          }
        },
        findings: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          }
        },
        waivers: {
          type: "array",
          description: "Exceptions that were used.",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["exception", "rule", "findings", "reason", "approved_by", "expires"],
            properties: {
              exception: {
                type: "string",
                description: "Id of the exception."
              },
              rule: {
                type: "string"
              },
              findings: {
                type: "integer",
                minimum: 1,
                description: "How many findings it waives."
              },
              reason: {
                type: "string"
              },
              approved_by: {
                type: "string"
              },
              expires: {
                type: "string"
              }
            }
          }
        },
        isolation: {
          type: "object",
          propertyNames: {
            enum: [
              "network-namespace",
              "pid-namespace",
              "mount-namespace",
              "user-namespace",
              "ipc-namespace",
              "uts-namespace",
              "memory-limit",
              "pid-limit",
              "cpu-limit",
              "file-size-limit",
              "seccomp-filter",
              "landlock",
              "no-new-privileges",
              "cap-drop-all"
            ]
          },
          additionalProperties: {
            enum: ["enforced", "degraded", "absent"]
          }
        },
        runtimes: {
          type: "array",
          description: "Files and folders of the host outside the policy's base runtime that the sandbox showed, read-only, because they run the tool.",
          items: {
            type: "string"
          }
        },
        observed: {
          $ref: "#/$defs/observed"
        },
        omitted: {
          type: "object",
          additionalProperties: {
            type: "integer",
            minimum: 1
          },
          description: "Items left out of long lists, by the JSON pointer of the list within the tool."
        }
      }
    },
    place: {
      type: "object",
      additionalProperties: false,
      required: ["file"],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        column: {
          type: "integer",
          minimum: 1
        },
        pointer: {
          type: "string",
          description: "RFC 6901, within the file."
        }
      }
    }
  }
};

// src/commands/schema.ts
var SCHEMAS = { manifest: manifest_schema_default, policy: policy_schema_default, "policy-test": policy_test_schema_default, scenario: scenario_schema_default, report: report_schema_default, changes: changes_schema_default, doctor: doctor_schema_default };
var NAMES = Object.keys(SCHEMAS);
var schemaCommand = {
  usage: `Prints the JSON Schema (draft 2020-12) of one kind of document.

Usage
  as-declared schema ${NAMES.join("|")}
`,
  async run(words) {
    const [name, ...rest] = readOptions(words, {}).positionals;
    if (name === void 0) throw usage(`Say which schema: ${NAMES.join(", ")}.`);
    refusePositionals(rest);
    process.stdout.write(`${JSON.stringify(SCHEMAS[oneOf("The schema", name, NAMES)], null, 2)}
`);
    return 0;
  }
};
export {
  schemaCommand
};
