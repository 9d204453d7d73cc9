import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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
      description: "Where an editor finds this schema."
    },
    cases: {
      type: "array",
      description: "Runs of the tool, each in a sandbox of its own.",
      items: { $ref: "#/$defs/case" },
      minItems: 1,
      maxItems: 100
    }
  },
  patternProperties: {
    "^x-": {}
  },
  additionalProperties: false,
  required: ["cases"],
  $defs: {
    case: {
      type: "object",
      description: "One run of the entrypoint.",
      properties: {
        name: {
          type: "string",
          pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$",
          maxLength: 100,
          description: "What the case shows, in a few words. No two cases have the same."
        },
        args: {
          type: "array",
          description: "Words that follow the entrypoint's own.",
          items: { $ref: "#/$defs/word" },
          maxItems: 1e3
        },
        stdin: {
          type: "string",
          maxLength: 262144,
          description: "What the tool reads from its standard input."
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
          maxProperties: 100
        },
        files: {
          type: "object",
          description: "What stands at a granted path: a file or folder, relative to the scenario.",
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
        timeout_s: {
          type: "number",
          exclusiveMinimum: 0,
          maximum: 3600,
          description: "Seconds after which the case is ended and has failed. The grant's own limit holds too."
        },
        expect: { $ref: "#/$defs/expectation" }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["name"]
    },
    expectation: {
      type: "object",
      description: "How the case ends when the tool works.",
      properties: {
        exit_code: {
          type: "integer",
          minimum: 0,
          maximum: 255,
          description: "The tool's exit code, 128 + n after signal n. Absent means 0."
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
          maxItems: 20
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
          description: "The request's method, in capitals. Absent means every method."
        },
        path: {
          type: "string",
          pattern: "^/[\\u0021-\\u007e]*$",
          maxLength: 4096,
          description: "The request's path, which begins with /. With a query it matches that query alone, without one every query."
        },
        status: {
          type: "integer",
          minimum: 200,
          maximum: 599,
          description: "The reply's status, from 200 to 599. Absent means 200."
        },
        headers: {
          type: "object",
          description: "The reply's headers.",
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
          description: "The reply's body. Absent means none."
        },
        body_file: {
          $ref: "#/$defs/fixture",
          description: "A file that holds the reply's body, relative to the scenario."
        }
      },
      patternProperties: {
        "^x-": {}
      },
      additionalProperties: false,
      required: ["path"]
    },
    fixture: {
      type: "string",
      minLength: 1,
      maxLength: 4096,
      description: 'A path relative to the scenario, without "..".'
    },
    word: {
      type: "string",
      pattern: "^[^\\u0000]*$",
      maxLength: 65536,
      description: "Text without NUL."
    }
  }
};

export {
  scenario_schema_default
};
