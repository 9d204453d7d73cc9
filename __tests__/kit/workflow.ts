// GitHub's own reader of workflows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type Parser = typeof import('@actions/workflow-parser');

/** It imports JSON without saying so, which Node refuses; bundled it does not. */
async function loadParser(): Promise<Parser> {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'));
  try {
    const outfile = join(folder, 'parser.mjs');
    await build({
      stdin: {
        contents: "export * from '@actions/workflow-parser'",
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      format: 'esm',
      // What it needs of Node, it needs as CommonJS; of a browser it needs nothing.
      platform: 'browser',
      outfile,
    });
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Parser;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let loaded: Promise<Parser> | undefined;

/** What GitHub would find wrong with a workflow: unknown keys and events, missing ones, broken expressions. */
export async function workflowErrors(content: string): Promise<readonly string[]> {
  loaded ??= loadParser();
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loaded;
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(String);
}
