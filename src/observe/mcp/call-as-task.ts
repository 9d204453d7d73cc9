import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import {
  type CallToolRequest,
  type CallToolResult,
  CallToolResultSchema,
  CreateTaskResultSchema,
  ErrorCode,
  McpError,
  type Task,
} from '@modelcontextprotocol/sdk/types.js';

/** How long is waited between two looks at a task at most, whatever its server asks for, in milliseconds. */
const LOOK_MS = 250;

const HAS_ENDED: ReadonlySet<Task['status']> = new Set(['completed', 'failed', 'cancelled']);

/**
 * Makes a call that a server takes as a task only (MCP 2025-11-25, Tasks), and waits for its result. The SDK's own way
 * waits between two looks for as long as the server says, and nothing ends that.
 *
 * @param timeout of each answer and of the task as a whole, in milliseconds
 * @throws McpError as for any call, and where the task failed or has not ended in time
 */
export async function callAsTask(client: Client, request: CallToolRequest, timeout: number): Promise<CallToolResult> {
  const deadline = performance.now() + timeout;
  const { tasks } = client.experimental;
  const created = await client.request(request, CreateTaskResultSchema, { timeout, task: {} });
  const { taskId } = created.task;
  let { status, pollInterval = LOOK_MS } = created.task;
  // What a server asks of us in a task it asks once the result is awaited.
  while (!HAS_ENDED.has(status) && status !== 'input_required') {
    if (performance.now() > deadline) throw new McpError(ErrorCode.RequestTimeout, 'The task did not end in time');
    const wait = Math.min(pollInterval, LOOK_MS);
    await new Promise((resolve) => setTimeout(resolve, wait));
    ({ status, pollInterval = LOOK_MS } = await tasks.getTask(taskId, { timeout }));
  }
  if (status === 'failed' || status === 'cancelled') {
    throw new McpError(ErrorCode.InternalError, `The task ended as ${status}`);
  }
  return tasks.getTaskResult(taskId, CallToolResultSchema, { timeout });
}
