import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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

export {
  policy_test_schema_default
};
