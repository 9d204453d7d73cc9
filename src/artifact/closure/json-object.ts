import { Refusal } from '../../finding.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws Refusal signature/closure-unreadable */
export function parseObject(text: string, what: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal('signature/closure-unreadable', `The ${what} is not JSON: ${String(cause)}.`, { cause });
  }
  if (isObject(value)) return value;
  throw new Refusal('signature/closure-unreadable', `The ${what} is not a JSON object.`);
}
