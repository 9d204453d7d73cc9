// `as-declared doctor` through dist, read as programs read it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../policies/schema/doctor.schema.json' with { type: 'json' };
import type { doctorJson } from '../../src/report/doctor-json.ts';
import { command, type GateOptions } from './gate.ts';

export type Doctor = ReturnType<typeof doctorJson>;
export type DoctorRow = Doctor['rows'][number];

const validates = new Ajv2020({ strict: false }).compile(schema);

export interface DoctorEnd {
  readonly exitCode: number | null;
  readonly doctor: Doctor;
}

/** What doctor says of this host. It follows its schema. */
export async function doctor(words: readonly string[] = [], options: GateOptions = {}): Promise<DoctorEnd> {
  const { exitCode, stdout, stderr } = await command(['doctor', '--json', ...words], options);
  if (stderr !== '') throw new Error(stderr);
  const said: unknown = JSON.parse(stdout);
  if (!validates(said)) throw new Error(`doctor breaks its schema: ${JSON.stringify(validates.errors)}`);
  return { exitCode, doctor: said as Doctor };
}

export function rowOf({ doctor: { rows } }: DoctorEnd, what: string): DoctorRow {
  const row = rows.find((each) => each.what === what);
  if (row === undefined) throw new Error(`there is no row for ${what}`);
  return row;
}
