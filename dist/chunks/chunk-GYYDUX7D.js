import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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
                description: "The signer, exactly as its certificate says: an address of a workflow with its ref, or an e-mail address."
              }
            },
            patternProperties: {
              "^x-": {}
            },
            additionalProperties: false,
            required: ["issuer", "subject"]
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

export {
  policy_schema_default
};
