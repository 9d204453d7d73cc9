import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  oneOf,
  readOptions,
  refusePositionals,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
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
            "faketime",
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
            "missing",
            "untried"
          ],
          description: "degraded: it works, and something about it is not as it should be. untried: what it needs is not there."
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
            "absent",
            "untried"
          ],
          description: "The table is in docs/manifest.md. degraded never satisfies a requirement. untried: there was no sandbox to look at."
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

// policies/schema/manifest.schema.json
var manifest_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared manifest",
  type: "object",
  description: "What a tool asks for. It is a request: it can only narrow what the policy allows. What is absent is denied.",
  properties: {
    $schema: {
      type: "string",
      maxLength: 2048,
      description: "Where an editor finds this schema. Absent means nothing.",
      examples: ["https://example.com/manifest.schema.json"]
    },
    manifest_version: {
      const: 1,
      description: "Version of this format. Absent means 1.",
      examples: [1]
    },
    name: {
      type: "string",
      pattern: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$",
      maxLength: 214,
      description: "Name of the tool: letters, digits and @ . _ / + -",
      examples: ["web-fetcher"]
    },
    version: {
      type: "string",
      pattern: "^[0-9A-Za-z][0-9A-Za-z.+_!-]*$",
      maxLength: 128,
      description: 'Version of the tool, such as "1.2.0".',
      examples: ["1.2.0"]
    },
    category: {
      $ref: "#/$defs/category",
      description: "What kind of tool it is. It picks the policy's ceiling and the system calls, unless the policy assigns another. Absent means the policy's default_category.",
      examples: ["web-client"]
    },
    sbom_ref: {
      $ref: "#/$defs/relativePath",
      description: "The tool's CycloneDX SBOM, relative to the manifest. Absent means none.",
      examples: ["sbom.json"]
    },
    dependencies: {
      type: "array",
      description: "Names of the packages that the tool is built from, for readers: what is judged is the SBOM. Absent means none.",
      items: {
        type: "string",
        minLength: 1,
        maxLength: 214,
        description: "Name of a package."
      },
      maxItems: 1e4,
      examples: [["reqwest", "scraper"]]
    },
    artifact: {
      type: "object",
      description: "The bytes that are signed, listed, and run. Absent means that whoever runs the gate names it.",
      properties: {
        path: {
          $ref: "#/$defs/relativePath",
          description: "The packed tool, relative to the manifest. Absent means that whoever runs the gate names it.",
          examples: ["web-fetcher-1.2.0.tgz"]
        },
        bundle: {
          $ref: "#/$defs/relativePath",
          description: "Its Sigstore bundle, relative to the manifest. Absent means that whoever runs the gate names it, or that there is none.",
          examples: ["web-fetcher-1.2.0.tgz.sigstore.json"]
        },
        purl: {
          type: "string",
          pattern: "^pkg:[^\\s\\u0000-\\u001f]+$",
          maxLength: 1024,
          description: "Its package URL, which the SBOM must agree with, such as pkg:npm/web-fetcher@1.2.0. Absent means that the SBOM is compared by name and version alone.",
          examples: ["pkg:npm/web-fetcher@1.2.0"]
        },
        digest: {
          type: "object",
          description: "What its bytes hash to. Absent means that nothing is compared.",
          properties: {
            sha256: {
              type: "string",
              pattern: "^[0-9a-f]{64}$",
              description: "SHA-256 in 64 lower-case hex digits.",
              examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false,
          required: ["sha256"]
        },
        closure: {
          type: "object",
          description: "Where the tool's dependencies come from, if the artifact does not hold them: a lockfile, or else a folder. Absent means that the artifact holds all it needs.",
          properties: {
            lockfile: {
              $ref: "#/$defs/relativePath",
              description: "A lockfile with integrity, from which as-declared installs them itself.",
              examples: ["package-lock.json"]
            },
            path: {
              $ref: "#/$defs/relativePath",
              description: "A folder that is mounted as it is. No signature covers it, and the report says so.",
              examples: ["node_modules"]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false,
          if: {
            required: ["lockfile"]
          },
          then: {
            properties: {
              path: false
            }
          },
          else: {
            required: ["path"],
            properties: {
              path: {
                $ref: "#/$defs/relativePath",
                description: 'A lockfile ("lockfile") or a folder ("path").'
              }
            }
          }
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    entrypoint: {
      type: "object",
      description: "How the tool starts, inside the unpacked artifact. Absent means that nothing is run but what --run gives.",
      properties: {
        command: {
          type: "array",
          description: "Program and arguments, each a word of its own. No shell reads them.",
          items: {
            $ref: "#/$defs/word"
          },
          minItems: 1,
          maxItems: 1e3,
          examples: [["node", "fetch.js"]]
        },
        cwd: {
          $ref: "#/$defs/relativePath",
          description: "Folder to start in, below the unpacked artifact. Absent means its root.",
          examples: ["scripts"]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["command"]
    },
    capabilities: {
      type: "object",
      description: "What the tool needs to do its work. Absent means that it needs nothing.",
      properties: {
        networking: {
          type: "object",
          description: "Where the tool connects to, and where it listens. Absent means no network.",
          properties: {
            allowed_domains: {
              type: "array",
              description: "Hosts that the tool connects to. Absent means none.",
              items: {
                $ref: "#/$defs/domain"
              },
              maxItems: 1e3,
              examples: [["*.example.com", "api.acme.dev:8443"]]
            },
            allowed_ports: {
              type: "array",
              description: "Ports of the domains that name none themselves. Absent means 443.",
              items: {
                $ref: "#/$defs/port"
              },
              minItems: 1,
              maxItems: 64,
              examples: [[443]]
            },
            listen: {
              type: "array",
              description: "Ports on which the tool accepts connections. Absent means none.",
              items: {
                $ref: "#/$defs/port"
              },
              maxItems: 64,
              examples: [[8080]]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        filesystem: {
          type: "object",
          description: "Files beyond the tool's own and the runtime's. Absent means none.",
          properties: {
            access: {
              enum: ["none", "read-only", "read-write"],
              description: 'What the tool does with "paths": none, read-only or read-write. Absent means none.',
              examples: ["read-only"]
            },
            paths: {
              type: "array",
              description: 'Folders and files that "access" speaks of. Absent means none.',
              items: {
                $ref: "#/$defs/path"
              },
              maxItems: 1e3,
              examples: [["/cache/"]]
            },
            read: {
              type: "array",
              description: "Further paths that are read. Absent means none.",
              items: {
                $ref: "#/$defs/path"
              },
              maxItems: 1e3,
              examples: [["/data/in"]]
            },
            write: {
              type: "array",
              description: "Further paths that are written and read. Absent means none.",
              items: {
                $ref: "#/$defs/path"
              },
              maxItems: 1e3,
              examples: [["${HOME}/.config/web-fetcher"]]
            },
            tmp: {
              const: "private",
              description: "The tool's /tmp is its own and empty. There is no other kind. Absent means private.",
              examples: ["private"]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false,
          dependentRequired: {
            paths: ["access"]
          }
        },
        memory: {
          type: "object",
          description: "Main memory. Absent means the policy's default.",
          properties: {
            max_rss_mb: {
              type: "integer",
              minimum: 1,
              maximum: 1048576,
              description: "The most resident memory the tool needs with all its processes, in MiB. Absent means the policy's default.",
              examples: [512]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        cpu: {
          type: "object",
          description: "Time. Absent means the policy's defaults.",
          properties: {
            max_seconds: {
              type: "integer",
              minimum: 1,
              maximum: 86400,
              description: "The most processor time of one run, in seconds. Absent means the policy's default.",
              examples: [60]
            },
            wall_seconds: {
              type: "integer",
              minimum: 1,
              maximum: 86400,
              description: "The longest that one run takes, in seconds. Absent means the policy's default.",
              examples: [120]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        process: {
          type: "object",
          description: "Other programs. Absent means no other program, and the policy's default of processes.",
          properties: {
            max_pids: {
              type: "integer",
              minimum: 1,
              maximum: 65536,
              description: "The most processes and threads at a time. Absent means the policy's default.",
              examples: [32]
            },
            spawn: {
              type: "array",
              description: "Programs that the tool starts. Absent means none.",
              items: {
                $ref: "#/$defs/path"
              },
              maxItems: 1e3,
              examples: [["/usr/bin/git"]]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        env: {
          type: "array",
          description: "Environment variables that the tool reads, beyond those that every tool has. Absent means none.",
          items: {
            type: "object",
            description: "One environment variable.",
            properties: {
              name: {
                $ref: "#/$defs/variable",
                examples: ["API_KEY"]
              },
              required: {
                type: "boolean",
                description: "Whether the tool refuses to work without it. Absent means false.",
                examples: [true]
              },
              secret: {
                type: "boolean",
                description: "Whether its value must not be shown. Absent means false.",
                examples: [true]
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["name"]
          },
          maxItems: 1e3,
          examples: [
            [
              {
                name: "API_KEY",
                required: true
              }
            ]
          ]
        },
        syscalls: {
          type: "object",
          description: "Changes to the category's system calls. Absent means those of the category.",
          properties: {
            allow: {
              type: "array",
              description: "System calls beyond those of the category. Absent means none.",
              items: {
                $ref: "#/$defs/syscall"
              },
              maxItems: 1e3,
              examples: [["memfd_create"]]
            },
            deny: {
              type: "array",
              description: "System calls of the category that the tool does without. Absent means none.",
              items: {
                $ref: "#/$defs/syscall"
              },
              maxItems: 1e3,
              examples: [["socket"]]
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    isolation: {
      type: "object",
      description: "What the sandbox must be made of for the tool's author to be content. Absent means what the policy requires.",
      properties: {
        required: {
          type: "array",
          description: "Without any one of these the gate fails. Absent means none.",
          items: {
            $ref: "#/$defs/isolation"
          },
          maxItems: 1e3,
          examples: [["network-namespace", "memory-limit"]]
        },
        recommended: {
          type: "array",
          description: "Without any one of these the gate warns. Absent means none.",
          items: {
            $ref: "#/$defs/isolation"
          },
          maxItems: 1e3,
          examples: [["seccomp-filter:web-client"]]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    justifications: {
      type: "object",
      description: "Why the tool needs something, for the reviewer, by the JSON pointer of the request. Absent means none.",
      propertyNames: {
        type: "string",
        pattern: "^/",
        maxLength: 1024,
        description: "A JSON pointer such as /capabilities/networking."
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
        maxLength: 2e3,
        description: "One or two sentences for the reviewer."
      },
      examples: [
        {
          "/capabilities/networking": "fetches the pages the agent asks for"
        }
      ]
    }
  },
  patternProperties: {
    "^x-": {}
  },
  additionalProperties: false,
  required: ["name", "version"],
  $defs: {
    domain: {
      title: "domain",
      type: "string",
      minLength: 1,
      maxLength: 300,
      description: "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.",
      examples: ["api.example.com", "*.example.com", "api.example.com:8443"]
    },
    port: {
      title: "port",
      type: "integer",
      minimum: 1,
      maximum: 65535,
      description: "A port, from 1 to 65535."
    },
    path: {
      title: "path",
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.",
      examples: ["/cache/", "${HOME}/.config/tool"]
    },
    variable: {
      title: "name of a variable",
      type: "string",
      pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
      maxLength: 128,
      description: "Name of an environment variable: letters, digits and _, not beginning with a digit.",
      examples: ["API_KEY"]
    },
    syscall: {
      title: "name of a system call",
      type: "string",
      pattern: "^[a-z_][a-z0-9_]*$",
      maxLength: 64,
      description: "Name of a Linux system call, such as memfd_create."
    },
    category: {
      title: "category",
      enum: ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"],
      description: "What kind of tool it is. It picks the policy's ceiling and the system calls."
    },
    isolation: {
      title: "isolation token",
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
        "seccomp-filter:compute",
        "seccomp-filter:filesystem",
        "seccomp-filter:web-client",
        "seccomp-filter:web-server",
        "seccomp-filter:subprocess",
        "seccomp-filter:build",
        "landlock",
        "no-new-privileges",
        "cap-drop-all"
      ],
      description: "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one."
    },
    relativePath: {
      title: "relative path",
      type: "string",
      minLength: 1,
      maxLength: 1024,
      pattern: "^(?![/~])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",
      description: 'A path below the folder of the manifest, with / between its parts and without "..".'
    },
    word: {
      title: "word",
      type: "string",
      maxLength: 4096,
      pattern: "^[^\\u0000]*$",
      description: "One word of the command line. No shell reads it."
    }
  }
};

// policies/schema/policy.schema.json
var policy_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared policy",
  type: "object",
  description: "What tools may have. What is absent is denied.",
  properties: {
    $schema: {
      type: "string",
      maxLength: 2048,
      description: "Where an editor finds this schema."
    },
    schema_version: {
      const: 1,
      description: "Version of this format: 1."
    },
    name: {
      type: "string",
      pattern: "^[A-Za-z0-9][A-Za-z0-9._/ -]*$",
      maxLength: 128,
      description: "What reports call the policy."
    },
    mode: {
      enum: ["enforce", "audit"],
      description: "enforce: what is not allowed stops the tool. audit: it is said, and the tool is tried with what is left. Absent means enforce, unless a policy that this one extends or is extended by says audit."
    },
    expires: {
      $ref: "#/$defs/date",
      description: "The first day, in UTC, on which the policy no longer holds, such as 2027-01-01."
    },
    extends: {
      type: "array",
      description: "Policies that this one is joined with: a tool must be within all of them.",
      maxItems: 16,
      items: {
        type: "object",
        description: "A policy file: beside this one, or in another repository at a commit.",
        properties: {
          path: {
            type: "string",
            minLength: 1,
            maxLength: 1024,
            pattern: "^[^\\u0000-\\u001f\\\\/][^\\u0000-\\u001f\\\\]*$",
            description: "Path of the file: relative to this one, or from the root of the repository."
          },
          repo: {
            type: "string",
            pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?/(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
            maxLength: 140,
            description: "Another repository, as owner/name."
          },
          ref: {
            type: "string",
            minLength: 1,
            maxLength: 255,
            description: "The commit of that repository, in full."
          },
          sha256: {
            type: "string",
            pattern: "^[0-9a-f]{64}$",
            description: "SHA-256 of the file, in 64 lower-case hex digits. Other bytes are refused."
          }
        },
        patternProperties: {
          "^x-": {}
        },
        additionalProperties: false,
        required: ["path"],
        dependentRequired: {
          ref: ["repo"]
        }
      }
    },
    supply_chain: {
      type: "object",
      description: "Who made the tool.",
      properties: {
        require: {
          type: "object",
          description: "What has to be shown. Whatever is left out here is required.",
          properties: {
            signature: {
              type: "boolean",
              description: "Whether the artifact must be signed by one of the identities."
            },
            sbom: {
              type: "boolean",
              description: "Whether there must be an SBOM."
            },
            sbom_subject_match: {
              type: "boolean",
              description: "Whether the SBOM must describe the artifact that is judged."
            },
            events: {
              type: "object",
              description: "What is different on single events of GitHub's, so that a pull request may be unsigned and a release may not.",
              propertyNames: {
                enum: ["branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status", "discussion", "discussion_comment", "fork", "gollum", "image_version", "issue_comment", "issues", "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public", "pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status", "watch", "workflow_dispatch", "workflow_run"],
                description: "Name of an event, such as pull_request or release."
              },
              additionalProperties: {
                type: "object",
                description: "What has to be shown on this event. Whatever is left out is as it always is.",
                properties: {
                  signature: {
                    type: "boolean",
                    description: "Whether the artifact must be signed by one of the identities."
                  },
                  sbom: {
                    type: "boolean",
                    description: "Whether there must be an SBOM."
                  },
                  sbom_subject_match: {
                    type: "boolean",
                    description: "Whether the SBOM must describe the artifact that is judged."
                  }
                },
                patternProperties: {
                  "^x-": {}
                },
                additionalProperties: false
              }
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        identities: {
          type: "array",
          description: "Who may sign which tools.",
          items: {
            type: "object",
            description: "One signer.",
            properties: {
              tools: {
                type: "array",
                description: "Tools it may sign. Absent means all.",
                items: {
                  $ref: "#/$defs/toolPattern"
                },
                minItems: 1
              },
              issuer: {
                type: "string",
                pattern: "^https?://\\S+$",
                maxLength: 2048,
                description: "Who vouched for the signer, exactly: an OpenID Connect issuer, such as https://token.actions.githubusercontent.com."
              },
              subject: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "The signer as its certificate says: an address of a workflow with its ref, or an e-mail address. * stands for characters but / and @, ** for any; host and owner have to be named."
              },
              subject_regex: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "In the place of subject, a regular expression (RE2) for the whole of it."
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["issuer"]
          }
        },
        keys: {
          type: "array",
          description: "Public keys that sign which tools, in the place of identities.",
          items: {
            type: "object",
            description: "One key.",
            properties: {
              tools: {
                type: "array",
                description: "Tools it may sign. Absent means all.",
                items: {
                  $ref: "#/$defs/toolPattern"
                },
                minItems: 1
              },
              public_key: {
                type: "string",
                minLength: 1,
                maxLength: 8192,
                description: "The key itself in PEM, as openssl pkey -pubout writes it: ECDSA on P-256, P-384 or P-521, RSA, or Ed25519. It stands here, so that the policy's digest holds for it too."
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["public_key"]
          }
        },
        bundles: {
          enum: ["any", "all"],
          description: "Of several bundles, whether one has to hold (any, which is meant where it is absent) or all of them."
        },
        not_before: {
          $ref: "#/$defs/date",
          description: "The first day, in UTC, on which a signature may have been made, such as 2026-01-01."
        },
        provenance: {
          type: "array",
          description: "What has to be shown of the build. Each entry has to be met by one bundle.",
          items: {
            type: "object",
            description: "What one bundle has to show. What is left out is not asked.",
            properties: {
              tools: {
                type: "array",
                description: "Tools of which it is asked. Absent means all.",
                items: {
                  $ref: "#/$defs/toolPattern"
                },
                minItems: 1
              },
              predicate_types: {
                type: "array",
                description: "Kinds of statement, one of which it has to be, such as https://slsa.dev/provenance/v1.",
                items: {
                  type: "string",
                  minLength: 1,
                  maxLength: 2048
                },
                minItems: 1
              },
              source: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "The repository that was built, such as https://github.com/acme/*."
              },
              ref: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "The branch or tag that was built, such as refs/tags/v*."
              },
              commit: {
                type: "string",
                pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
                description: "The commit that was built."
              },
              workflow: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "The workflow that built, with its ref; of a reusable one, that one."
              },
              builder: {
                type: "string",
                minLength: 1,
                maxLength: 2048,
                description: "The builder as the provenance names it."
              },
              triggers: {
                type: "array",
                description: "Events that may have started the build, such as push or release.",
                items: {
                  type: "string",
                  minLength: 1,
                  maxLength: 128
                },
                minItems: 1
              },
              deny_self_hosted_runners: {
                type: "boolean",
                description: "Whether it has to be built on a machine that the platform hosts."
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["predicate_types"]
          }
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    sbom: {
      type: "object",
      description: "What may be in the tool.",
      properties: {
        licenses: {
          type: "object",
          description: "SPDX licence expressions.",
          properties: {
            allow: {
              type: "array",
              description: "The only licences that are allowed. Absent means all that are not denied.",
              items: {
                $ref: "#/$defs/licence"
              }
            },
            deny: {
              type: "array",
              description: "Licences that are not allowed.",
              items: {
                $ref: "#/$defs/licence"
              }
            },
            unknown: {
              $ref: "#/$defs/demand",
              description: "How much it matters that a component has no licence or an unknown one. Absent means error."
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        deny_packages: {
          type: "array",
          description: "Packages that are not allowed.",
          items: {
            type: "string",
            pattern: "^pkg:\\S+$",
            maxLength: 1024,
            description: "A package URL, with a version or a range after @ if not all are meant: pkg:npm/evil@<2.0.0."
          }
        },
        require: {
          type: "object",
          description: "What every component must have.",
          properties: {
            hashes: {
              $ref: "#/$defs/demand",
              description: "How much it matters that a component has no hash. Absent means warn."
            },
            purl: {
              $ref: "#/$defs/demand",
              description: "How much it matters that a component has no package URL. Absent means warn."
            },
            dependency_graph: {
              $ref: "#/$defs/demand",
              description: "How much it matters that the dependencies of components are not told. Absent means off."
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    base_runtime: {
      type: "object",
      description: "What every tool has without asking.",
      properties: {
        read: {
          type: "array",
          description: "Paths of the host that every tool may read: its programs and libraries.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        env: {
          type: "array",
          description: "Environment variables that every tool gets.",
          items: {
            $ref: "#/$defs/variable"
          }
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    defaults: {
      type: "object",
      description: "Limits of the tools that name none, and ceilings where a category names none.",
      properties: {
        memory_mb: {
          type: "integer",
          minimum: 1,
          maximum: 1048576,
          description: "Resident memory, in MiB."
        },
        pids: {
          type: "integer",
          minimum: 1,
          maximum: 65536,
          description: "Processes and threads at a time."
        },
        cpu_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "Processor time of one run, in seconds."
        },
        wall_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "Length of one run, in seconds."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    default_category: {
      $ref: "#/$defs/category",
      description: "Category of the tools that neither the policy nor their manifest assigns one. Before a policy of another owner, it can only disagree."
    },
    categories: {
      type: "object",
      description: "The most that the tools of each category may have. A manifest can ask for any category that stands here.",
      properties: {
        compute: {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that compute tools may have."
        },
        filesystem: {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that filesystem tools may have."
        },
        "web-client": {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that web-client tools may have."
        },
        "web-server": {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that web-server tools may have."
        },
        subprocess: {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that subprocess tools may have."
        },
        build: {
          $ref: "#/$defs/categoryPolicy",
          description: "The most that build tools may have."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    tools: {
      type: "array",
      description: "What is different for single tools. Later entries replace the ceilings of earlier ones; what is denied adds up.",
      items: {
        type: "object",
        description: "One tool, or several by a pattern. The name is the manifest's own claim: bind it to a signer in supply_chain.identities.",
        properties: {
          match: {
            $ref: "#/$defs/toolPattern"
          },
          category: {
            $ref: "#/$defs/category",
            description: "The category that these tools have, whatever their manifest says."
          },
          ceiling: {
            $ref: "#/$defs/ceiling",
            description: "What replaces the category's ceiling, key by key."
          },
          deny: {
            type: "object",
            description: "What these tools may not have, whatever else allows it.",
            properties: {
              domains: {
                type: "array",
                description: "Hosts that are denied. One without a port is denied on every port.",
                items: {
                  $ref: "#/$defs/domain"
                }
              },
              listen: {
                type: "array",
                description: "Ports that may not be listened on.",
                items: {
                  $ref: "#/$defs/port"
                }
              },
              read: {
                type: "array",
                description: "Paths that may be neither read nor written.",
                items: {
                  $ref: "#/$defs/path"
                }
              },
              write: {
                type: "array",
                description: "Paths that may not be written.",
                items: {
                  $ref: "#/$defs/path"
                }
              },
              spawn: {
                type: "array",
                description: "Programs that may not be started.",
                items: {
                  $ref: "#/$defs/path"
                }
              },
              env: {
                type: "array",
                description: "Environment variables that are not handed in.",
                items: {
                  $ref: "#/$defs/variable"
                }
              },
              syscalls: {
                type: "array",
                description: "System calls that may not be allowed.",
                items: {
                  $ref: "#/$defs/syscall"
                }
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false
          }
        },
        patternProperties: {
          "^x-": {}
        },
        additionalProperties: false,
        required: ["match"]
      }
    },
    neverallow: {
      type: "array",
      description: "What no tool may have, whatever allows it.",
      items: {
        type: "object",
        description: "One prohibition.",
        properties: {
          id: {
            type: "string",
            pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
            maxLength: 64,
            description: "What reports call it."
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 500,
            description: "Why, for the author whose tool is refused."
          },
          domains: {
            type: "array",
            description: "Hosts that are denied. One without a port is denied on every port.",
            items: {
              $ref: "#/$defs/domain"
            }
          },
          listen: {
            type: "array",
            description: "Ports that may not be listened on.",
            items: {
              $ref: "#/$defs/port"
            }
          },
          read: {
            type: "array",
            description: "Paths that may be neither read nor written.",
            items: {
              $ref: "#/$defs/path"
            }
          },
          write: {
            type: "array",
            description: "Paths that may not be written.",
            items: {
              $ref: "#/$defs/path"
            }
          },
          spawn: {
            type: "array",
            description: "Programs that may not be started.",
            items: {
              $ref: "#/$defs/path"
            }
          },
          env: {
            type: "array",
            description: "Environment variables that are not handed in.",
            items: {
              $ref: "#/$defs/variable"
            }
          },
          syscalls: {
            type: "array",
            description: "System calls that may not be allowed.",
            items: {
              $ref: "#/$defs/syscall"
            }
          }
        },
        patternProperties: {
          "^x-": {}
        },
        additionalProperties: false,
        required: ["id", "reason"]
      }
    },
    exceptions: {
      type: "array",
      description: "Waivers. Each is for one tool and one rule, and ends. Nothing waives what neverallow forbids.",
      items: {
        type: "object",
        description: "A waiver.",
        properties: {
          id: {
            type: "string",
            pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
            maxLength: 64,
            description: "What reports call it."
          },
          rule: {
            type: "string",
            pattern: "^[a-z-]+/[a-z0-9-]+$",
            maxLength: 100,
            description: "The id of the rule that is waived, such as policy/domain-not-allowed."
          },
          tool: {
            type: "string",
            pattern: "^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$",
            maxLength: 214,
            description: "Name of the tool, exactly."
          },
          version: {
            type: "string",
            minLength: 1,
            maxLength: 128,
            description: "Versions of the tool that it holds for, as a range of semantic versions: >=1.2.0 <2.0.0. Absent means all."
          },
          digest: {
            type: "object",
            description: "Bytes of the tool that it holds for.",
            properties: {
              sha256: {
                type: "string",
                pattern: "^[0-9a-f]{64}$",
                description: "SHA-256 of the artifact, in 64 lower-case hex digits."
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["sha256"]
          },
          grant: {
            $ref: "#/$defs/exceptionGrant"
          },
          evidence: {
            type: "object",
            description: "What tells the finding from every other of its rule, as its evidence in the report says it: for rules of the SBOM and of the run.",
            minProperties: 1,
            additionalProperties: {
              type: ["string", "number", "boolean"]
            }
          },
          reason: {
            type: "string",
            minLength: 1,
            maxLength: 500,
            description: "Why, for whoever reviews it next."
          },
          approved_by: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "Who approved it, such as @acme/security."
          },
          approved_on: {
            $ref: "#/$defs/date",
            description: "The day on which it was approved, such as 2026-11-25."
          },
          expires: {
            $ref: "#/$defs/date",
            description: "The first day, in UTC, on which it no longer holds, such as 2026-12-31."
          }
        },
        patternProperties: {
          "^x-": {}
        },
        additionalProperties: false,
        required: ["id", "rule", "tool", "reason", "approved_by", "expires"]
      }
    },
    max_exception_days: {
      type: "integer",
      minimum: 1,
      maximum: 3650,
      description: "How many days an exception may hold from the day of its approval. When it is set, every exception must say approved_on."
    },
    severity: {
      type: "object",
      description: "The level of single rules, by their id.",
      propertyNames: {
        type: "string",
        pattern: "^[a-z-]+/[a-z0-9-]+$",
        maxLength: 100,
        description: "The id of a rule, such as sbom/unknown-license."
      },
      additionalProperties: {
        $ref: "#/$defs/level"
      }
    },
    changes: {
      type: "object",
      description: "What is demanded of a pull request by which a tool asks for more than before.",
      properties: {
        widening: {
          $ref: "#/$defs/level",
          description: "How much it matters. Absent means notice, or error where a label is demanded."
        },
        label: {
          type: "string",
          minLength: 1,
          maxLength: 100,
          description: "A label of the pull request that accepts it: only who may triage can add one."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    runtime: {
      type: "object",
      description: "How a trial is made and judged.",
      properties: {
        network: {
          enum: ["fixtures", "off", "live"],
          description: "What a trial's network is: canned replies, nothing, or the real one. Absent means fixtures."
        },
        undeclared_access: {
          $ref: "#/$defs/level",
          description: "How much it matters that a tool does what it did not declare. Absent means error."
        },
        unused_capability: {
          $ref: "#/$defs/level",
          description: "How much it matters that a tool does not use what it declared. Absent means notice."
        },
        coverage: {
          type: "object",
          description: "What cases have to exercise, and how much it matters that they do not. Absent means nothing.",
          properties: {
            entrypoint: {
              $ref: "#/$defs/level",
              description: "A case has to start the manifest's entrypoint."
            },
            declared_domains: {
              $ref: "#/$defs/level",
              description: "Every host that the manifest asks for has to be reached in a case."
            },
            mcp_tools: {
              $ref: "#/$defs/level",
              description: "Every tool of a server of the Model Context Protocol has to have a result in a call. Absent means error."
            }
          },
          patternProperties: {
            "^x-": {}
          },
          additionalProperties: false
        },
        conditions: {
          type: "array",
          description: "Circumstances in which each case is tried once more. Absent means all of them.",
          items: {
            enum: ["ci", "clock", "machine", "repeat", "offline", "untraced", "canaries", "together"],
            description: "ci: variables that a CI service sets. clock: a year later, in another time zone. machine: another host and user name. repeat: a second time in the same home. offline: without the network. untraced: with nobody who traces it. canaries: with fake secrets to be found. together: those at once that change what the tool finds."
          },
          maxItems: 8,
          examples: [["clock", "canaries"]]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    }
  },
  patternProperties: {
    "^x-": {}
  },
  additionalProperties: false,
  required: ["schema_version", "name"],
  $defs: {
    domain: {
      title: "domain",
      type: "string",
      minLength: 1,
      maxLength: 300,
      description: "A host name such as api.example.com, or *.example.com for every name below example.com (not example.com itself). A port may follow: api.example.com:8443.",
      examples: ["api.example.com", "*.example.com", "api.example.com:8443"]
    },
    port: {
      title: "port",
      type: "integer",
      minimum: 1,
      maximum: 65535,
      description: "A port, from 1 to 65535."
    },
    path: {
      title: "path",
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: "An absolute path, or one under ${TOOL}, ${HOME} or ${TMP}. It covers itself and everything below.",
      examples: ["/cache/", "${HOME}/.config/tool"]
    },
    variable: {
      title: "name of a variable",
      type: "string",
      pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
      maxLength: 128,
      description: "Name of an environment variable: letters, digits and _, not beginning with a digit.",
      examples: ["API_KEY"]
    },
    syscall: {
      title: "name of a system call",
      type: "string",
      pattern: "^[a-z_][a-z0-9_]*$",
      maxLength: 64,
      description: "Name of a Linux system call, such as memfd_create."
    },
    category: {
      title: "category",
      enum: ["compute", "filesystem", "web-client", "web-server", "subprocess", "build"],
      description: "What kind of tool it is. It picks the policy's ceiling and the system calls."
    },
    isolation: {
      title: "isolation token",
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
        "seccomp-filter:compute",
        "seccomp-filter:filesystem",
        "seccomp-filter:web-client",
        "seccomp-filter:web-server",
        "seccomp-filter:subprocess",
        "seccomp-filter:build",
        "landlock",
        "no-new-privileges",
        "cap-drop-all"
      ],
      description: "A mechanism of the sandbox. seccomp-filter:web-client demands the filter of that category or a narrower one."
    },
    date: {
      type: "string",
      pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
      description: "A day, such as 2027-01-01."
    },
    level: {
      enum: ["error", "warning", "notice"],
      description: "How much it matters: error, warning or notice."
    },
    demand: {
      enum: ["error", "warn", "notice", "off"],
      description: "How much it matters: error, warn, notice or off."
    },
    toolPattern: {
      type: "string",
      pattern: "^[A-Za-z0-9@._/+*-]+$",
      maxLength: 214,
      description: "Name of a tool; * stands for any characters."
    },
    licence: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      description: "An SPDX licence id, such as MIT."
    },
    ceiling: {
      type: "object",
      description: "The most that may be had. What is absent is denied; an absent limit is the default.",
      properties: {
        domains: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Hosts that may be connected to: a list, or any for whatever the manifest declares.",
          items: {
            $ref: "#/$defs/domain"
          }
        },
        ports: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Ports of the domains that name none themselves: a list, or any. Absent means 443.",
          items: {
            $ref: "#/$defs/port"
          }
        },
        listen: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Ports that may be listened on: a list, or any.",
          items: {
            $ref: "#/$defs/port"
          }
        },
        read: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Paths that may be read: a list, or any.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        write: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Paths that may be written, and read: a list, or any.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        spawn: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Programs that may be started, each by its own path: a list, or any.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        env: {
          type: ["array", "string"],
          pattern: "^any$",
          description: "Environment variables that may be handed in: a list, or any.",
          items: {
            $ref: "#/$defs/variable"
          }
        },
        syscalls: {
          type: "array",
          description: "System calls that may be allowed beyond those of the category.",
          items: {
            $ref: "#/$defs/syscall"
          }
        },
        memory_mb: {
          type: "integer",
          minimum: 1,
          maximum: 1048576,
          description: "The most resident memory, in MiB. Absent means the default."
        },
        pids: {
          type: "integer",
          minimum: 1,
          maximum: 65536,
          description: "The most processes and threads at a time. Absent means the default."
        },
        cpu_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "The most processor time of one run, in seconds. Absent means the default."
        },
        wall_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "The longest that one run may take, in seconds. Absent means the default."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    categoryPolicy: {
      type: "object",
      description: "A category.",
      properties: {
        ceiling: {
          $ref: "#/$defs/ceiling"
        },
        require_isolation: {
          type: "array",
          description: "What the sandbox must be made of.",
          items: {
            $ref: "#/$defs/isolation"
          }
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["ceiling"]
    },
    exceptionGrant: {
      type: "object",
      description: "What the tool may have by this exception: for rules of the policy's own.",
      properties: {
        domains: {
          type: "array",
          minItems: 1,
          description: "Hosts that may be connected to, at port 443 unless they name another.",
          items: {
            $ref: "#/$defs/domain"
          }
        },
        listen: {
          type: "array",
          minItems: 1,
          description: "Ports that may be listened on.",
          items: {
            $ref: "#/$defs/port"
          }
        },
        read: {
          type: "array",
          minItems: 1,
          description: "Paths that may be read.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        write: {
          type: "array",
          minItems: 1,
          description: "Paths that may be written, and read.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        spawn: {
          type: "array",
          minItems: 1,
          description: "Programs that may be started, each by its own path.",
          items: {
            $ref: "#/$defs/path"
          }
        },
        env: {
          type: "array",
          minItems: 1,
          description: "Environment variables that may be handed in.",
          items: {
            $ref: "#/$defs/variable"
          }
        },
        syscalls: {
          type: "array",
          minItems: 1,
          description: "System calls that may be made.",
          items: {
            $ref: "#/$defs/syscall"
          }
        },
        memory_mb: {
          type: "integer",
          minimum: 1,
          maximum: 1048576,
          description: "The most resident memory, in MiB."
        },
        pids: {
          type: "integer",
          minimum: 1,
          maximum: 65536,
          description: "The most processes and threads at a time."
        },
        cpu_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "The most processor time of one run, in seconds."
        },
        wall_seconds: {
          type: "integer",
          minimum: 1,
          maximum: 86400,
          description: "The longest that one run may take, in seconds."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      minProperties: 1
    }
  }
};

// policies/schema/policy-test.schema.json
var policy_test_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared policy test",
  description: "Manifests, and what a policy must say of them.",
  type: "object",
  properties: {
    $schema: { type: "string", maxLength: 2048, description: "Where an editor finds this schema." },
    policy: {
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: "The policy to test, relative to this file, unless --policy names one."
    },
    cases: {
      type: "array",
      minItems: 1,
      maxItems: 1e3,
      description: "What the policy must say of each tool.",
      items: {
        type: "object",
        description: "One tool.",
        properties: {
          name: { type: "string", minLength: 1, maxLength: 200, description: "What the case shows." },
          manifest: {
            type: ["string", "object"],
            minLength: 1,
            maxLength: 4096,
            description: "What the tool asks for: a file, relative to this one, or the manifest itself."
          },
          event: {
            enum: ["branch_protection_rule", "check_run", "check_suite", "create", "delete", "deployment", "deployment_status", "discussion", "discussion_comment", "fork", "gollum", "image_version", "issue_comment", "issues", "label", "merge_group", "milestone", "page_build", "project", "project_card", "project_column", "public", "pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target", "push", "registry_package", "release", "repository_dispatch", "schedule", "status", "watch", "workflow_dispatch", "workflow_run"],
            description: "The event of GitHub's that is judged, such as pull_request."
          },
          observed: {
            type: "object",
            description: "What the tool did when it was run, as a report shows it: compared with what it is granted.",
            properties: {
              read: { $ref: "#/$defs/paths", description: "Files that it read." },
              written: { $ref: "#/$defs/paths", description: "Files that it wrote." },
              executed: { $ref: "#/$defs/paths", description: "Programs that it ran." },
              hosts: {
                type: "array",
                maxItems: 1e3,
                description: "Where it connected to: host:port.",
                items: { type: "string", pattern: "^\\S+:[0-9]{1,5}$", maxLength: 300, description: "host:port" }
              },
              listen: {
                type: "array",
                maxItems: 1e3,
                description: "Ports that it listened on.",
                items: { type: "integer", minimum: 1, maximum: 65535, description: "A port." }
              },
              syscalls: {
                type: "array",
                maxItems: 1e3,
                description: "System calls that it was refused.",
                items: {
                  type: "string",
                  pattern: "^[a-z_][a-z0-9_]*$",
                  maxLength: 64,
                  description: "Name of a system call."
                }
              }
            },
            patternProperties: { "^x-": {} },
            additionalProperties: false
          },
          expect: {
            type: "array",
            maxItems: 1e3,
            description: "Every error and warning that there must be. An empty list: the tool is granted all that it asks for.",
            items: {
              type: "object",
              description: "One finding.",
              properties: {
                rule: {
                  type: "string",
                  pattern: "^[a-z-]+/[a-z0-9-]+$",
                  maxLength: 100,
                  description: "The id of the rule, such as policy/domain-not-allowed."
                },
                pointer: {
                  type: "string",
                  pattern: "^(?:/.*)?$",
                  maxLength: 2048,
                  description: "The place in the manifest, as a JSON pointer. Absent means any."
                },
                exception: { type: "string", maxLength: 64, description: "Id of the exception that waives it." }
              },
              patternProperties: { "^x-": {} },
              additionalProperties: false,
              required: ["rule"]
            }
          }
        },
        patternProperties: { "^x-": {} },
        additionalProperties: false,
        required: ["name", "manifest", "expect"]
      }
    }
  },
  patternProperties: { "^x-": {} },
  additionalProperties: false,
  required: ["cases"],
  $defs: {
    paths: {
      type: "array",
      maxItems: 1e3,
      items: {
        type: "string",
        pattern: "^/",
        maxLength: 4096,
        description: "An absolute path, as the tool saw it."
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
        "digests",
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
        digests: {
          type: "object",
          description: "SHA-256 of what is executed, by its path, where what it was is known.",
          additionalProperties: {
            type: "string",
            pattern: "^[0-9a-f]{64}$"
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
        "signature",
        "checks",
        "grant",
        "enforced",
        "cases",
        "variations",
        "least_privilege",
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
        signature: {
          description: "Whom a bundle proves, also where somebody else was expected; null where none does.",
          anyOf: [
            {
              type: "object",
              additionalProperties: false,
              required: ["signer", "verified_by", "logged", "timestamped", "predicate_type", "about", "bundles"],
              properties: {
                signer: {
                  type: "object",
                  additionalProperties: false,
                  required: [
                    "issuer",
                    "subject",
                    "key",
                    "source_repository",
                    "source_ref",
                    "source_commit",
                    "workflow",
                    "trigger",
                    "runner",
                    "run"
                  ],
                  properties: {
                    issuer: {
                      type: ["string", "null"]
                    },
                    subject: {
                      type: ["string", "null"]
                    },
                    source_repository: {
                      type: ["string", "null"]
                    },
                    key: {
                      type: ["string", "null"],
                      description: "SHA-256 of the public key, where a key signed in the place of an identity."
                    },
                    source_ref: {
                      type: ["string", "null"]
                    },
                    source_commit: {
                      type: ["string", "null"]
                    },
                    workflow: {
                      type: ["string", "null"]
                    },
                    trigger: {
                      type: ["string", "null"]
                    },
                    runner: {
                      type: ["string", "null"]
                    },
                    run: {
                      type: ["string", "null"]
                    }
                  }
                },
                verified_by: {
                  type: "string",
                  description: "The trusted root that vouches for it."
                },
                logged: {
                  type: "array",
                  description: "When transparency logs saw the signature.",
                  items: {
                    type: "string"
                  }
                },
                timestamped: {
                  type: "array",
                  description: "When timestamp authorities saw it.",
                  items: {
                    type: "string"
                  }
                },
                predicate_type: {
                  type: ["string", "null"],
                  description: "What the signed statement is; null for a signature over the bytes themselves."
                },
                about: {
                  type: ["string", "null"],
                  description: "What the signed statement calls the artifact, where it is about that alone."
                },
                bundles: {
                  type: "object",
                  additionalProperties: false,
                  description: "How many bundles there were, and how many of them prove a signer who is wanted.",
                  required: ["offered", "holding"],
                  properties: {
                    offered: {
                      type: "integer",
                      minimum: 1
                    },
                    holding: {
                      type: "integer",
                      minimum: 0
                    }
                  }
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
        variations: {
          type: "array",
          description: "The cases once more, in other circumstances.",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "condition", "status", "ms"],
            properties: {
              name: {
                type: "string",
                description: "The case's name, and the circumstances."
              },
              condition: {
                enum: ["ci", "clock", "machine", "repeat", "offline", "untraced", "canaries", "together"],
                description: "As the policy's runtime.conditions has it."
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
        least_privilege: {
          anyOf: [
            {
              type: "object",
              description: "How much of what it was granted the tool used, in all cases together: hosts, ports to listen on, paths and programs.",
              additionalProperties: false,
              required: ["granted", "used"],
              properties: {
                granted: {
                  type: "integer",
                  minimum: 0
                },
                used: {
                  type: "integer",
                  minimum: 0
                }
              }
            },
            {
              type: "null"
            }
          ]
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

// policies/schema/sbom.schema.json
var sbom_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared SBOM",
  description: "What is in an SBOM and what is wrong with it, as `as-declared sbom --json` prints it.",
  type: "object",
  additionalProperties: false,
  required: ["schema_version", "as_declared", "verdict", "file", "sbom", "findings"],
  properties: {
    schema_version: {
      const: 1
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
    verdict: {
      enum: ["pass", "fail", "error"]
    },
    file: {
      type: "string"
    },
    sbom: {
      type: ["object", "null"],
      description: "Null where it could not be read, or breaks its schema.",
      additionalProperties: false,
      required: [
        "sha256",
        "spec_version",
        "subject",
        "components",
        "licenses",
        "packages",
        "hashed",
        "has_dependency_graph"
      ],
      properties: {
        sha256: {
          type: "string",
          pattern: "^[0-9a-f]{64}$"
        },
        spec_version: {
          type: "string"
        },
        subject: {
          type: ["object", "null"],
          additionalProperties: false,
          required: ["name", "version"],
          properties: {
            name: {
              type: "string"
            },
            version: {
              type: ["string", "null"]
            }
          }
        },
        components: {
          type: "integer",
          minimum: 0
        },
        licenses: {
          type: "object",
          additionalProperties: false,
          required: ["judged", "of"],
          properties: {
            judged: {
              type: "integer",
              minimum: 0
            },
            of: {
              type: "integer",
              minimum: 0
            }
          },
          description: "Of how many components the licence could be judged."
        },
        packages: {
          type: "object",
          additionalProperties: false,
          required: ["judged", "of"],
          properties: {
            judged: {
              type: "integer",
              minimum: 0
            },
            of: {
              type: "integer",
              minimum: 0
            }
          },
          description: "Of how many components it is known which package they are."
        },
        hashed: {
          type: "integer",
          minimum: 0
        },
        has_dependency_graph: {
          type: "boolean"
        }
      }
    },
    findings: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "level", "message", "fix", "file", "line", "pointer", "evidence"],
        properties: {
          rule: {
            type: "string"
          },
          level: {
            enum: ["error", "warning", "notice"]
          },
          message: {
            type: "string"
          },
          fix: {
            type: ["string", "null"]
          },
          file: {
            type: ["string", "null"]
          },
          line: {
            type: ["integer", "null"]
          },
          pointer: {
            type: ["string", "null"]
          },
          evidence: {
            type: "object"
          }
        }
      }
    }
  }
};

// policies/schema/scenario.schema.json
var scenario_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared scenario",
  type: "object",
  description: "How a tool is exercised. It comes from the tool's author, so it names no address and starts nothing outside of the sandbox.",
  properties: {
    $schema: {
      type: "string",
      maxLength: 2048,
      description: "Where an editor finds this schema.",
      examples: ["https://example.com/scenario.schema.json"]
    },
    cases: {
      type: "array",
      description: "Runs of the tool, each in a sandbox of its own. Absent means none: there is mcp then.",
      items: { $ref: "#/$defs/case" },
      minItems: 1,
      maxItems: 100,
      examples: [
        [
          {
            name: "greets",
            expect: {
              stdout_matches: ["hello *"]
            }
          }
        ]
      ]
    },
    mcp: { $ref: "#/$defs/mcp" }
  },
  patternProperties: {
    "^x-": {}
  },
  additionalProperties: false,
  $defs: {
    case: {
      type: "object",
      description: "One run of the entrypoint.",
      properties: {
        name: {
          type: "string",
          pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$",
          maxLength: 100,
          description: "What the case shows, in a few words. No two cases have the same.",
          examples: ["a plain page"]
        },
        args: { $ref: "#/$defs/args" },
        stdin: {
          type: "string",
          maxLength: 262144,
          description: "What the tool reads from its standard input. Absent means that it is empty.",
          examples: ["one line\n"]
        },
        env: { $ref: "#/$defs/env" },
        files: { $ref: "#/$defs/files" },
        upstreams: { $ref: "#/$defs/upstreams" },
        timeout_s: { $ref: "#/$defs/seconds" },
        expect: { $ref: "#/$defs/expectation" }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["name"]
    },
    args: {
      type: "array",
      description: "Words that follow the entrypoint's own.",
      items: { $ref: "#/$defs/word" },
      maxItems: 1e3,
      examples: [["https://docs.example.com/guide.html"]]
    },
    env: {
      type: "object",
      description: "Values of environment variables that the manifest names.",
      propertyNames: {
        pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
        maxLength: 256,
        description: "Name of an environment variable."
      },
      additionalProperties: { $ref: "#/$defs/word" },
      maxProperties: 100,
      examples: [
        {
          API_KEY: "not-a-real-one"
        }
      ]
    },
    files: {
      type: "object",
      description: "What stands at a granted path: a file or folder, relative to the scenario. Absent means that each granted path is an empty folder.",
      examples: [
        {
          "/data/": "fixtures"
        }
      ],
      propertyNames: {
        maxLength: 4096,
        description: "A path as manifests have it: absolute, or below ${HOME} or ${TMP}."
      },
      additionalProperties: { $ref: "#/$defs/fixture" },
      maxProperties: 100
    },
    upstreams: {
      type: "object",
      description: 'Replies of the hosts that the tool asks, by "host:port".',
      examples: [
        {
          "api.example.com:443": [
            {
              path: "/v1/items",
              body: "[]"
            }
          ]
        }
      ],
      propertyNames: {
        maxLength: 259,
        description: 'A host name with a port: "api.example.com:443".'
      },
      additionalProperties: {
        type: "array",
        description: "Replies; the first that matches a request is given.",
        items: { $ref: "#/$defs/reply" },
        minItems: 1,
        maxItems: 1e3
      },
      maxProperties: 100
    },
    seconds: {
      type: "number",
      minimum: 0.1,
      maximum: 3600,
      description: "Seconds after which the case is ended and has failed. The grant's own limit holds too. Absent means the grant's own.",
      examples: [10]
    },
    expectation: {
      type: "object",
      description: "How the case ends when the tool works. Absent means that it exits with 0.",
      properties: {
        exit_code: {
          type: "integer",
          minimum: 0,
          maximum: 255,
          description: "The tool's exit code, 128 + n after signal n. Absent means 0.",
          examples: [1]
        },
        stdout_matches: {
          type: "array",
          description: "Texts that the tool prints. A * stands for anything, line ends too.",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 256,
            description: "Text that is printed, with * for anything."
          },
          maxItems: 20,
          examples: [["3 pages\n"]]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    mcp: {
      type: "object",
      description: "How the tool is talked with, where it is a server of the Model Context Protocol over stdio. Absent means not at all.",
      properties: {
        calls: {
          type: "array",
          description: "Calls of its tools, in their order. Absent means none.",
          items: { $ref: "#/$defs/call" },
          maxItems: 200,
          examples: [
            [
              {
                tool: "read_file",
                arguments: {
                  path: "/data/a.txt"
                }
              }
            ]
          ]
        },
        auto: {
          type: "boolean",
          description: "Whether tools that no call names are called with arguments made from their schemas. Absent means true.",
          examples: [false]
        },
        args: { $ref: "#/$defs/args" },
        env: { $ref: "#/$defs/env" },
        files: { $ref: "#/$defs/files" },
        upstreams: { $ref: "#/$defs/upstreams" },
        timeout_s: { $ref: "#/$defs/seconds" }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    call: {
      type: "object",
      description: "One call of a tool of the server.",
      properties: {
        tool: {
          type: "string",
          minLength: 1,
          maxLength: 256,
          description: "Name of the tool.",
          examples: ["read_file"]
        },
        arguments: {
          title: "map of JSON values",
          type: "object",
          description: "Its arguments. Absent means none.",
          maxProperties: 100,
          examples: [
            {
              path: "/data/a.txt"
            }
          ]
        },
        expect: { $ref: "#/$defs/answer" }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["tool"]
    },
    answer: {
      type: "object",
      description: "What it answers when the server works. Absent means a result that is no error.",
      properties: {
        is_error: {
          type: "boolean",
          description: "Whether the result says that it is an error. Absent means false.",
          examples: [true]
        },
        text_matches: {
          type: "array",
          description: "Texts in the answer. A * stands for anything, line ends too.",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 256,
            description: "Text that is in the answer, with * for anything."
          },
          maxItems: 20,
          examples: [["hello *"]]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false
    },
    reply: {
      type: "object",
      description: "What an upstream says to one request.",
      properties: {
        method: {
          type: "string",
          pattern: "^[A-Z]{1,20}$",
          description: "The request's method, in capitals. Absent means every method.",
          examples: ["POST"]
        },
        path: {
          type: "string",
          pattern: "^/[\\u0021-\\u007e]*$",
          maxLength: 4096,
          description: "The request's path, which begins with /. With a query it matches that query alone, without one every query.",
          examples: ["/v1/items"]
        },
        status: {
          type: "integer",
          minimum: 200,
          maximum: 599,
          description: "The reply's status, from 200 to 599. Absent means 200.",
          examples: [404]
        },
        headers: {
          type: "object",
          description: "The reply's headers.",
          examples: [
            {
              "content-type": "text/html"
            }
          ],
          propertyNames: {
            pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
            maxLength: 256,
            description: "Name of a header."
          },
          additionalProperties: {
            type: "string",
            pattern: "^[\\t\\u0020-\\u007e]*$",
            maxLength: 8192,
            description: "Value of a header, in printable ASCII."
          },
          maxProperties: 100
        },
        body: {
          type: "string",
          maxLength: 262144,
          description: "The reply's body. Absent means none.",
          examples: ["<h1>Guide</h1>"]
        },
        body_file: {
          $ref: "#/$defs/fixture",
          description: "A file that holds the reply's body, relative to the scenario.",
          examples: ["fixtures/guide.html"]
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["path"]
    },
    fixture: {
      title: "relative path",
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: 'A path relative to the scenario, without "..".'
    },
    word: {
      title: "word",
      type: "string",
      pattern: "^[^\\u0000]*$",
      maxLength: 65536,
      description: "Text without NUL."
    }
  }
};

// policies/schema/verification.schema.json
var verification_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "as-declared verification",
  description: "Whether a bundle proves who made an artifact, as `as-declared verify --json` prints it.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema_version",
    "as_declared",
    "verdict",
    "artifact",
    "signer",
    "verified_by",
    "logged",
    "timestamped",
    "predicate_type",
    "about",
    "bundles",
    "findings"
  ],
  properties: {
    schema_version: {
      const: 1
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
    verdict: {
      enum: ["pass", "fail", "error"]
    },
    artifact: {
      type: "object",
      additionalProperties: false,
      required: ["name", "digests"],
      properties: {
        name: {
          type: "string"
        },
        digests: {
          type: "object",
          additionalProperties: false,
          description: "In hexadecimal, as far as they are known.",
          properties: {
            sha256: {
              type: "string"
            },
            sha384: {
              type: "string"
            },
            sha512: {
              type: "string"
            }
          }
        }
      }
    },
    signer: {
      type: ["object", "null"],
      description: "Whom the bundle proves, also where somebody else was expected; null where it proves nobody.",
      additionalProperties: false,
      required: [
        "issuer",
        "subject",
        "key",
        "source_repository",
        "source_ref",
        "source_commit",
        "workflow",
        "trigger",
        "runner",
        "run"
      ],
      properties: {
        issuer: {
          type: ["string", "null"]
        },
        subject: {
          type: ["string", "null"]
        },
        source_repository: {
          type: ["string", "null"]
        },
        key: {
          type: ["string", "null"],
          description: "SHA-256 of the public key, where a key signed in the place of an identity."
        },
        source_ref: {
          type: ["string", "null"]
        },
        source_commit: {
          type: ["string", "null"]
        },
        workflow: {
          type: ["string", "null"]
        },
        trigger: {
          type: ["string", "null"]
        },
        runner: {
          type: ["string", "null"]
        },
        run: {
          type: ["string", "null"]
        }
      }
    },
    verified_by: {
      type: ["string", "null"],
      description: "The trusted root that vouches for it."
    },
    logged: {
      type: "array",
      description: "When transparency logs saw the signature.",
      items: {
        type: "string"
      }
    },
    timestamped: {
      type: "array",
      description: "When timestamp authorities saw it.",
      items: {
        type: "string"
      }
    },
    predicate_type: {
      type: ["string", "null"],
      description: "What the signed statement is; null for a signature over the bytes themselves."
    },
    about: {
      type: ["string", "null"],
      description: "What the signed statement calls the artifact, where it is about that alone."
    },
    bundles: {
      type: ["object", "null"],
      additionalProperties: false,
      description: "How many bundles there were, and how many of them prove a signer who is wanted.",
      required: ["offered", "holding"],
      properties: {
        offered: {
          type: "integer",
          minimum: 1
        },
        holding: {
          type: "integer",
          minimum: 0
        }
      }
    },
    findings: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["rule", "level", "message", "fix", "file", "evidence"],
        properties: {
          rule: {
            type: "string"
          },
          level: {
            enum: ["error", "warning", "notice"]
          },
          message: {
            type: "string"
          },
          fix: {
            type: ["string", "null"]
          },
          file: {
            type: ["string", "null"]
          },
          evidence: {
            type: "object",
            description: "What the finding is about, by the rule's own keys."
          }
        }
      }
    }
  }
};

// src/commands/schema.ts
var SCHEMAS = {
  manifest: manifest_schema_default,
  policy: policy_schema_default,
  "policy-test": policy_test_schema_default,
  scenario: scenario_schema_default,
  report: report_schema_default,
  changes: changes_schema_default,
  doctor: doctor_schema_default,
  verification: verification_schema_default,
  sbom: sbom_schema_default
};
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
