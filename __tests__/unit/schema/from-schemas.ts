// Written by `npm run docs` from policies/schema/: what the schemas say, for the compiler to compare.

import type { Json } from '../../../src/finding.ts';

export type ManifestDocument = {
  readonly $schema?: string;
  readonly manifest_version?: 1;
  readonly name: string;
  readonly version: string;
  readonly category?: 'compute' | 'filesystem' | 'web-client' | 'web-server' | 'subprocess' | 'build';
  readonly sbom_ref?: string;
  readonly dependencies?: readonly string[];
  readonly artifact?: {
    readonly path?: string;
    readonly bundle?: string;
    readonly purl?: string;
    readonly digest?: {
      readonly sha256: string;
    };
    readonly closure?: {
      readonly lockfile: string;
    } | {
      readonly path: string;
    };
  };
  readonly entrypoint?: {
    readonly command: readonly string[];
    readonly cwd?: string;
  };
  readonly capabilities?: {
    readonly networking?: {
      readonly allowed_domains?: readonly string[];
      readonly allowed_ports?: readonly number[];
      readonly listen?: readonly number[];
    };
    readonly filesystem?: {
      readonly access?: 'none' | 'read-only' | 'read-write';
      readonly paths?: readonly string[];
      readonly read?: readonly string[];
      readonly write?: readonly string[];
      readonly tmp?: 'private';
    };
    readonly memory?: {
      readonly max_rss_mb?: number;
    };
    readonly cpu?: {
      readonly max_seconds?: number;
      readonly wall_seconds?: number;
    };
    readonly process?: {
      readonly max_pids?: number;
      readonly spawn?: readonly string[];
    };
    readonly env?: readonly ({
      readonly name: string;
      readonly required?: boolean;
      readonly secret?: boolean;
    })[];
    readonly syscalls?: {
      readonly allow?: readonly string[];
      readonly deny?: readonly string[];
    };
  };
  readonly isolation?: {
    readonly required?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    readonly recommended?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
  };
  readonly justifications?: Readonly<Record<string, string>>;
};

export type PolicyDocument = {
  readonly $schema?: string;
  readonly schema_version: 1;
  readonly name: string;
  readonly mode?: 'enforce' | 'audit';
  readonly expires?: string;
  readonly extends?: readonly ({
    readonly path: string;
    readonly repo?: string;
    readonly ref?: string;
    readonly sha256?: string;
  })[];
  readonly supply_chain?: {
    readonly require?: {
      readonly signature?: boolean;
      readonly sbom?: boolean;
      readonly sbom_subject_match?: boolean;
      readonly events?: Readonly<Partial<Record<'branch_protection_rule' | 'check_run' | 'check_suite' | 'create' | 'delete' | 'deployment' | 'deployment_status' | 'discussion' | 'discussion_comment' | 'fork' | 'gollum' | 'image_version' | 'issue_comment' | 'issues' | 'label' | 'merge_group' | 'milestone' | 'page_build' | 'project' | 'project_card' | 'project_column' | 'public' | 'pull_request' | 'pull_request_review' | 'pull_request_review_comment' | 'pull_request_target' | 'push' | 'registry_package' | 'release' | 'repository_dispatch' | 'schedule' | 'status' | 'watch' | 'workflow_dispatch' | 'workflow_run', {
        readonly signature?: boolean;
        readonly sbom?: boolean;
        readonly sbom_subject_match?: boolean;
      }>>>;
    };
    readonly identities?: readonly ({
      readonly tools?: readonly string[];
      readonly issuer: string;
      readonly subject?: string;
      readonly subject_regex?: string;
    })[];
    readonly keys?: readonly ({
      readonly tools?: readonly string[];
      readonly public_key: string;
    })[];
    readonly bundles?: 'any' | 'all';
    readonly not_before?: string;
    readonly provenance?: readonly ({
      readonly tools?: readonly string[];
      readonly predicate_types: readonly string[];
      readonly source?: string;
      readonly ref?: string;
      readonly commit?: string;
      readonly workflow?: string;
      readonly builder?: string;
      readonly triggers?: readonly string[];
      readonly deny_self_hosted_runners?: boolean;
    })[];
  };
  readonly sbom?: {
    readonly licenses?: {
      readonly allow?: readonly string[];
      readonly deny?: readonly string[];
      readonly unknown?: 'error' | 'warn' | 'notice' | 'off';
    };
    readonly deny_packages?: readonly string[];
    readonly require?: {
      readonly hashes?: 'error' | 'warn' | 'notice' | 'off';
      readonly purl?: 'error' | 'warn' | 'notice' | 'off';
      readonly dependency_graph?: 'error' | 'warn' | 'notice' | 'off';
    };
  };
  readonly base_runtime?: {
    readonly read?: readonly string[];
    readonly env?: readonly string[];
  };
  readonly defaults?: {
    readonly memory_mb?: number;
    readonly pids?: number;
    readonly cpu_seconds?: number;
    readonly wall_seconds?: number;
  };
  readonly default_category?: 'compute' | 'filesystem' | 'web-client' | 'web-server' | 'subprocess' | 'build';
  readonly categories?: {
    readonly compute?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
    readonly filesystem?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
    readonly 'web-client'?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
    readonly 'web-server'?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
    readonly subprocess?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
    readonly build?: {
      readonly ceiling: {
        readonly domains?: readonly string[] | 'any';
        readonly ports?: readonly number[] | 'any';
        readonly listen?: readonly number[] | 'any';
        readonly read?: readonly string[] | 'any';
        readonly write?: readonly string[] | 'any';
        readonly spawn?: readonly string[] | 'any';
        readonly env?: readonly string[] | 'any';
        readonly syscalls?: readonly string[];
        readonly memory_mb?: number;
        readonly pids?: number;
        readonly cpu_seconds?: number;
        readonly wall_seconds?: number;
      };
      readonly require_isolation?: readonly ('network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'seccomp-filter:compute' | 'seccomp-filter:filesystem' | 'seccomp-filter:web-client' | 'seccomp-filter:web-server' | 'seccomp-filter:subprocess' | 'seccomp-filter:build' | 'landlock' | 'no-new-privileges' | 'cap-drop-all')[];
    };
  };
  readonly tools?: readonly ({
    readonly match: string;
    readonly category?: 'compute' | 'filesystem' | 'web-client' | 'web-server' | 'subprocess' | 'build';
    readonly ceiling?: {
      readonly domains?: readonly string[] | 'any';
      readonly ports?: readonly number[] | 'any';
      readonly listen?: readonly number[] | 'any';
      readonly read?: readonly string[] | 'any';
      readonly write?: readonly string[] | 'any';
      readonly spawn?: readonly string[] | 'any';
      readonly env?: readonly string[] | 'any';
      readonly syscalls?: readonly string[];
      readonly memory_mb?: number;
      readonly pids?: number;
      readonly cpu_seconds?: number;
      readonly wall_seconds?: number;
    };
    readonly deny?: {
      readonly domains?: readonly string[];
      readonly listen?: readonly number[];
      readonly read?: readonly string[];
      readonly write?: readonly string[];
      readonly spawn?: readonly string[];
      readonly env?: readonly string[];
      readonly syscalls?: readonly string[];
    };
  })[];
  readonly neverallow?: readonly ({
    readonly id: string;
    readonly reason: string;
    readonly domains?: readonly string[];
    readonly listen?: readonly number[];
    readonly read?: readonly string[];
    readonly write?: readonly string[];
    readonly spawn?: readonly string[];
    readonly env?: readonly string[];
    readonly syscalls?: readonly string[];
  })[];
  readonly exceptions?: readonly ({
    readonly id: string;
    readonly rule: string;
    readonly tool: string;
    readonly version?: string;
    readonly digest?: {
      readonly sha256: string;
    };
    readonly grant?: {
      readonly domains?: readonly string[];
      readonly listen?: readonly number[];
      readonly read?: readonly string[];
      readonly write?: readonly string[];
      readonly spawn?: readonly string[];
      readonly env?: readonly string[];
      readonly syscalls?: readonly string[];
      readonly memory_mb?: number;
      readonly pids?: number;
      readonly cpu_seconds?: number;
      readonly wall_seconds?: number;
    };
    readonly evidence?: Readonly<Record<string, string | number | boolean>>;
    readonly reason: string;
    readonly approved_by: string;
    readonly approved_on?: string;
    readonly expires: string;
  })[];
  readonly max_exception_days?: number;
  readonly severity?: Readonly<Record<string, 'error' | 'warning' | 'notice'>>;
  readonly changes?: {
    readonly widening?: 'error' | 'warning' | 'notice';
    readonly label?: string;
  };
  readonly runtime?: {
    readonly network?: 'fixtures' | 'off' | 'live';
    readonly undeclared_access?: 'error' | 'warning' | 'notice';
    readonly unused_capability?: 'error' | 'warning' | 'notice';
    readonly coverage?: {
      readonly entrypoint?: 'error' | 'warning' | 'notice';
      readonly declared_domains?: 'error' | 'warning' | 'notice';
      readonly mcp_tools?: 'error' | 'warning' | 'notice';
    };
    readonly conditions?: readonly ('ci' | 'clock' | 'machine' | 'repeat' | 'offline' | 'untraced' | 'canaries' | 'together')[];
  };
};

export type ScenarioDocument = {
  readonly $schema?: string;
  readonly cases?: readonly ({
    readonly name: string;
    readonly args?: readonly string[];
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly upstreams?: Readonly<Record<string, readonly ({
      readonly method?: string;
      readonly path: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly body_file?: string;
    })[]>>;
    readonly timeout_s?: number;
    readonly expect?: {
      readonly exit_code?: number;
      readonly stdout_matches?: readonly string[];
    };
  })[];
  readonly mcp?: {
    readonly calls?: readonly ({
      readonly tool: string;
      readonly arguments?: Readonly<Record<string, Json>>;
      readonly expect?: {
        readonly is_error?: boolean;
        readonly text_matches?: readonly string[];
      };
    })[];
    readonly auto?: boolean;
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly upstreams?: Readonly<Record<string, readonly ({
      readonly method?: string;
      readonly path: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly body_file?: string;
    })[]>>;
    readonly timeout_s?: number;
  };
};

export type ReportDocument = {
  readonly schema_version: 1;
  readonly verdict: 'pass' | 'fail' | 'error';
  readonly as_declared: {
    readonly version: string;
  };
  readonly policy: {
    readonly name: string;
    readonly sha256: string;
    readonly sources: readonly ({
      readonly source: string;
      readonly sha256: string;
    })[];
  } | null;
  readonly tools: readonly ({
    readonly name: string;
    readonly version: string | null;
    readonly manifest: string;
    readonly verdict: 'pass' | 'fail' | 'error';
    readonly artifact: {
      readonly path: string;
      readonly sha256: string;
    } | null;
    readonly signature: {
      readonly signer: {
        readonly issuer: string | null;
        readonly subject: string | null;
        readonly source_repository: string | null;
        readonly key: string | null;
        readonly source_ref: string | null;
        readonly source_commit: string | null;
        readonly workflow: string | null;
        readonly trigger: string | null;
        readonly runner: string | null;
        readonly run: string | null;
      };
      readonly verified_by: string;
      readonly logged: readonly string[];
      readonly timestamped: readonly string[];
      readonly predicate_type: string | null;
      readonly about: string | null;
      readonly bundles: {
        readonly offered: number;
        readonly holding: number;
      };
    } | null;
    readonly checks: {
      readonly signature: {
        readonly status: 'pass' | 'fail' | 'error' | 'skipped';
        readonly required: boolean;
        readonly ms: number;
      };
      readonly sbom: {
        readonly status: 'pass' | 'fail' | 'error' | 'skipped';
        readonly required: boolean;
        readonly ms: number;
      };
      readonly manifest: {
        readonly status: 'pass' | 'fail' | 'error' | 'skipped';
        readonly required: boolean;
        readonly ms: number;
      };
      readonly policy: {
        readonly status: 'pass' | 'fail' | 'error' | 'skipped';
        readonly required: boolean;
        readonly ms: number;
      };
      readonly runtime: {
        readonly status: 'pass' | 'fail' | 'error' | 'skipped';
        readonly required: boolean;
        readonly ms: number;
      };
    };
    readonly grant: {
      readonly category: 'compute' | 'filesystem' | 'web-client' | 'web-server' | 'subprocess' | 'build';
      readonly domains: readonly string[];
      readonly listen: readonly number[];
      readonly read: readonly string[];
      readonly write: readonly string[];
      readonly spawn: readonly string[];
      readonly env: readonly string[];
      readonly syscalls: {
        readonly allow: readonly string[];
        readonly deny: readonly string[];
      };
      readonly limits: {
        readonly memory_bytes: number;
        readonly pids: number;
        readonly cpu_seconds: number;
        readonly wall_seconds: number;
        readonly file_bytes: number;
        readonly open_files: number;
        readonly tmp_bytes: number;
      };
      readonly isolation: {
        readonly required: readonly string[];
        readonly recommended: readonly string[];
      };
      readonly base_runtime: {
        readonly read: readonly string[];
        readonly env: readonly string[];
      };
      readonly network: 'fixtures' | 'off' | 'live';
    } | null;
    readonly enforced: boolean;
    readonly cases: readonly ({
      readonly name: string;
      readonly status: 'pass' | 'fail' | 'error';
      readonly ms: number;
    })[];
    readonly variations: readonly ({
      readonly name: string;
      readonly condition: 'ci' | 'clock' | 'machine' | 'repeat' | 'offline' | 'untraced' | 'canaries' | 'together';
      readonly status: 'pass' | 'fail' | 'error';
      readonly ms: number;
    })[];
    readonly least_privilege: {
      readonly granted: number;
      readonly used: number;
    } | null;
    readonly findings: readonly ({
      readonly rule: string;
      readonly level: 'error' | 'warning' | 'notice';
      readonly message: string;
      readonly fix?: string;
      readonly file?: string;
      readonly line?: number;
      readonly column?: number;
      readonly pointer?: string;
      readonly related?: readonly ({
        readonly file: string;
        readonly line?: number;
        readonly column?: number;
        readonly pointer?: string;
      })[];
      readonly evidence: Readonly<Record<string, Json>>;
      readonly exception: string | null;
    })[];
    readonly waivers: readonly ({
      readonly exception: string;
      readonly rule: string;
      readonly findings: number;
      readonly reason: string;
      readonly approved_by: string;
      readonly expires: string;
    })[];
    readonly isolation: Readonly<Partial<Record<'network-namespace' | 'pid-namespace' | 'mount-namespace' | 'user-namespace' | 'ipc-namespace' | 'uts-namespace' | 'memory-limit' | 'pid-limit' | 'cpu-limit' | 'file-size-limit' | 'seccomp-filter' | 'landlock' | 'no-new-privileges' | 'cap-drop-all', 'enforced' | 'degraded' | 'absent'>>>;
    readonly runtimes: readonly string[];
    readonly observed: {
      readonly syscalls: Readonly<Record<string, number>>;
      readonly files: {
        readonly read: readonly string[];
        readonly written: readonly string[];
        readonly denied: readonly string[];
      };
      readonly executed: readonly string[];
      readonly digests: Readonly<Record<string, string>>;
      readonly hosts: readonly ({
        readonly host: string;
        readonly port: number | null;
        readonly allowed: boolean;
        readonly bytes_out: number;
        readonly bytes_in: number;
      })[];
      readonly processes: readonly ({
        readonly case: string;
        readonly pid: number;
        readonly parent: number | null;
        readonly command: readonly string[];
        readonly exit: string | null;
      })[];
      readonly max_rss_bytes: number;
      readonly cpu_ms: number;
      readonly wall_ms: number;
      readonly exit_code: number | null;
    };
    readonly omitted?: Readonly<Record<string, number>>;
  })[];
};
