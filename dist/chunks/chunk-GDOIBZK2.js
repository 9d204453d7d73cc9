import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// package.json
var package_default = {
  name: "as-declared",
  version: "0.1.0",
  description: "Gate a tool on who made it, what is in it, what it asks for, what it may have, and what it did.",
  license: "Apache-2.0",
  private: true,
  type: "module",
  bin: {
    "as-declared": "dist/cli.js"
  },
  engines: {
    node: ">=20.15"
  },
  scripts: {
    build: "node scripts/validators.ts && node scripts/xsd.ts && node scripts/build.ts",
    "check-dist": "node scripts/check-dist.ts",
    docs: "node scripts/docs.ts",
    demo: "node scripts/demo.ts",
    test: "node scripts/test.ts",
    libseccomp: "vitest run --config __tests__/libseccomp/vitest.config.ts",
    apparmor: "vitest run --config __tests__/apparmor/vitest.config.ts",
    soak: "vitest run --config __tests__/soak/vitest.config.ts",
    typecheck: "tsc -p .",
    lint: "oxlint --type-aware --deny-warnings && biome format . && biome check --linter-enabled=false .",
    format: "biome check --write --linter-enabled=false .",
    landlock: "node scripts/landlock.ts",
    accuracy: "node scripts/accuracy.ts",
    bench: "node bench/bench.ts",
    walls: "node scripts/walls.ts"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/exec": "3.0.0",
    "@actions/github": "9.1.1",
    "@cyclonedx/cyclonedx-library": "10.3.0",
    "@modelcontextprotocol/sdk": "1.32.2",
    "@noble/curves": "2.4.0",
    "@peculiar/x509": "2.2.0",
    "@sigstore/bundle": "5.0.1",
    "@sigstore/core": "4.0.1",
    "@sigstore/protobuf-specs": "0.5.2",
    "@sigstore/tuf": "5.0.1",
    "@sigstore/verify": "4.1.3",
    ajv: "8.20.0",
    "dns-packet": "5.6.1",
    fzstd: "0.1.1",
    "ipaddr.js": "2.5.0",
    "libxml2-wasm": "0.7.2",
    "packageurl-js": "2.0.1",
    re2js: "2.10.0",
    "read-tls-client-hello": "2.0.0",
    "reflect-metadata": "0.2.2",
    semver: "7.8.6",
    "shell-quote": "1.12.0",
    sigstore: "5.0.1",
    "smol-toml": "1.9.1",
    "spdx-expression-parse": "5.0.0",
    "tar-stream": "3.2.2",
    tldts: "7.5.4",
    yaml: "2.9.1",
    yauzl: "3.4.0"
  },
  devDependencies: {
    "@actions/workflow-parser": "0.3.61",
    "@biomejs/biome": "2.5.15",
    "@modelcontextprotocol/server-everything": "2026.8.31",
    "@modelcontextprotocol/server-filesystem": "2026.8.31",
    "@modelcontextprotocol/server-memory": "2026.8.31",
    "@octokit/openapi": "23.0.2",
    "@sigstore/mock": "0.13.0",
    "@tufjs/repo-mock": "5.0.0",
    "@types/node": "24.19.2",
    "@types/semver": "7.8.0",
    "@types/shell-quote": "1.7.5",
    "@types/snappyjs": "0.7.1",
    "@types/yauzl": "3.4.0",
    "ajv-formats": "3.0.1",
    "ajv-formats-draft2019": "1.6.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    node: "24.21.0",
    oxlint: "1.89.0",
    "oxlint-tsgolint": "7.0.2004",
    snappyjs: "0.7.0",
    typescript: "7.0.2",
    vitest: "5.1.1"
  },
  allowScripts: {
    node: true,
    esbuild: true
  }
};

// src/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
