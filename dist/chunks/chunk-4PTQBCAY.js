import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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

export {
  manifest_schema_default
};
