// GitHub's own OpenAPI description of its API, for the servers that stand in for it: what they are asked and what they
// answer has to be as it is described.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { escapeSegment, unescapeSegment } from '../../src/document/segment.ts';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly 'x-multi-segment'?: boolean;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, Json>>;
}

const FILE = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const DESCRIPTION = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

// OpenAPI's own keywords and formats are no part of JSON Schema; `nullable` is understood.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema(DESCRIPTION, 'github');

const escaped = (key: string): string => encodeURIComponent(escapeSegment(key));
const referred = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => unescapeSegment(decodeURIComponent(key)))
    .reduce<unknown>((at, key) => (at as Json)[key], DESCRIPTION);

const resolved = <T extends object>(value: T | { readonly $ref: string }): T =>
  '$ref' in value ? (referred(value.$ref) as T) : value;

/** The paths that an operation is at; what GitHub lets hold more than one segment is marked so. */
function templateOf(path: string, { parameters = [] }: Operation): RegExp {
  const deep = new Set(
    parameters
      .map(resolved)
      .filter((each) => each['x-multi-segment'])
      .map(({ name }) => name),
  );
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, (_, name: string) => (deep.has(name) ? '.+' : '[^/]+'))}$`);
}

/** What GitHub has at the path; of several the one with the fewest values in its own path. */
function operationOf(method: string, pathname: string): { path: string; operation: Operation } {
  const found = Object.entries(DESCRIPTION.paths).flatMap(([path, operations]) => {
    const operation = operations[method.toLowerCase()];
    return operation !== undefined && templateOf(path, operation).test(pathname) ? [{ path, operation }] : [];
  });
  const [first] = found.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  if (first === undefined) throw new Error(`GitHub has no ${method} ${pathname}`);
  return first;
}

/** Throws unless GitHub has what is asked for, with every parameter in the query described. */
export function expectDescribedRequest(method: string, url: string): void {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const { operation } = operationOf(method, pathname);
  const query = (operation.parameters ?? []).map(resolved).filter((parameter) => parameter.in === 'query');
  const names = new Set(query.map(({ name }) => name));
  const unknown = [...searchParams.keys()].filter((name) => !names.has(name));
  const absent = query.filter(({ name, required }) => required === true && !searchParams.has(name));
  if (unknown.length > 0) throw new Error(`GitHub's ${method} ${pathname} has no parameter ${unknown.join(', ')}`);
  if (absent.length > 0) throw new Error(`${method} ${pathname} lacks ${absent.map(({ name }) => name).join(', ')}`);
}

/** Throws unless `body` is what GitHub says that it answers with `status`; an error that is not described for the path is a `basic-error`. */
export function expectDescribedReply(method: string, url: string, status: number, body: unknown): void {
  const { pathname } = new URL(url, 'http://localhost');
  const { path, operation } = operationOf(method, pathname);
  const response = operation.responses[status];
  if (response === undefined && status < 400) throw new Error(`GitHub's ${method} ${pathname} never answers ${status}`);
  const at =
    response === undefined
      ? '/components/schemas/basic-error'
      : '$ref' in response
        ? `${String(response['$ref']).slice(1)}/content/application~1json/schema`
        : `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: `github#${at}` });
  if (!validate(body)) throw new Error(`GitHub never answers so: ${ajv.errorsText(validate.errors)}`);
}
