/** What the Log keeps of an import: enough to know its rows again and to take them back, without their wording. */
import {folded} from '../domain/cell';
import {
  FIELDS,
  type ChangedStandard,
  type Field,
  type StandardCells,
  type StandingStandard,
} from '../domain/framework/standard-cells';
import {sameId} from '../domain/framework/same-id';
import {checksum} from './made/fingerprint';
import type {Operation} from './journal';
import {STANDARDS} from './reference-tabs';
import {type LoggedCells, loggedCells} from './row-change';

export interface ImportRecord {
  readonly framework: string;
  /** Of each row that was added, by what it is known, and the sum of its cells. */
  readonly added: readonly (readonly [key: string, sum: string])[];
  /** Of each row that was changed likewise, and the cells as they were. */
  readonly changed: readonly (readonly [
    key: string,
    sum: string,
    before: LoggedCells,
  ])[];
}

export function recordOf(
  framework: string,
  added: readonly StandardCells[],
  changed: readonly ChangedStandard[],
): ImportRecord {
  return {
    framework,
    added: added.map(cells => [keyOf(cells), sumOf(cells)]),
    changed: changed.map(({standing, after}) => {
      const cells = {...standing.cells, ...after};
      return [keyOf(cells), sumOf(cells), loggedCells(before(standing, after))];
    }),
  };
}

function before(
  {cells}: StandingStandard,
  after: Partial<StandardCells>,
): {readonly [key: string]: string} {
  return Object.fromEntries(
    FIELDS.filter(field => field in after).map(field => [field, cells[field]]),
  );
}

/** What the Log keeps of the import; null for an operation that is none. */
export function recordIn({table, many}: Operation): ImportRecord | null {
  return table === STANDARDS.tab ? parsedRecord(many() ?? '') : null;
}

function parsedRecord(text: string): ImportRecord | null {
  try {
    const read = JSON.parse(text) as Partial<ImportRecord> | null;
    const {framework, added, changed} = read ?? {};
    return typeof framework === 'string' && added && changed
      ? {framework, added, changed}
      : null;
  } catch {
    return null;
  }
}

/** Of an import that went on after it was cut off: what both set out to write. */
export function joinedRecord(
  first: ImportRecord | null,
  second: ImportRecord,
): ImportRecord {
  if (first === null) return second;
  const known = new Set([...first.added, ...first.changed].map(([key]) => key));
  const isNew = ([key]: readonly [string, ...unknown[]]) => !known.has(key);
  return {
    framework: second.framework,
    added: [...first.added, ...second.added.filter(isNew)],
    changed: [...first.changed, ...second.changed.filter(isNew)],
  };
}

/** By its identifier, else by its code. */
export function keyOf({guid, code}: StandardCells): string {
  return guid === '' ? `code ${folded(code)}` : sameId(guid);
}

export function sumOf(cells: StandardCells): string {
  return checksum(FIELDS.map((field: Field) => cells[field]).join('\u0001'));
}
