import { type Diagnosis, lacking } from '../doctor/diagnosis.ts';
import type { Row } from '../doctor/row.ts';
import { VERSION } from '../version.ts';
import { boundedText } from './bounded.ts';

function rowJson(row: Row) {
  const { kind, what, state, demand, met, how, rule, fix } = row;
  const place = row.kind === 'isolation' && row.place !== undefined ? row.place : null;
  return {
    ...{ kind, what, state, demand, met },
    how: boundedText(how),
    rule: rule ?? null,
    fix: fix === undefined ? null : boundedText(fix),
    place: place && { ...place, file: boundedText(place.file) },
  };
}

/** What a host can enforce, for programs: `policies/schema/doctor.schema.json`. */
export function doctorJson(diagnosis: Diagnosis) {
  const { machine, by, rows } = diagnosis;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    machine,
    demanded_by: by,
    ready: lacking(diagnosis).length === 0,
    rows: rows.map(rowJson),
  };
}
