/** What an import would do: what the file brings, against what stands in the Standards tab already. */
import {folded} from '../cell';
import {type Grade, formatGrades, parseGrades} from '../grade';
import {sameId} from './same-id';
import type {FileStandard} from './framework-file';
import {
  type ChangedStandard,
  FIELDS,
  type Field,
  type StandardCells,
  type StandingStandard,
} from './standard-cells';

export interface Comparison {
  readonly added: readonly StandardCells[];
  readonly changed: readonly ChangedStandard[];
  /** How many stand there just as in the file. */
  readonly left: number;
  /** Those that the file does not have: they stay as they are. */
  readonly missing: readonly StandingStandard[];
}

/**
 * Standards are known by their identifier, else by their code. What the file leaves blank never empties a
 * cell, and nothing is ever taken away.
 *
 * @param standing the rows of this framework, in sheet order
 * @param codesOnly whether wording is left out, that of groups too
 */
export function comparison(
  standards: readonly FileStandard[],
  standing: readonly StandingStandard[],
  codesOnly: boolean,
): Comparison {
  const codes = new Set(standards.map(({code}) => code));
  const wanted = standards.map(each => cellsOf(each, codesOnly, codes));
  const matches = matchesOf(wanted, standing);
  const added: StandardCells[] = [];
  const changed: ChangedStandard[] = [];
  wanted.forEach((cells, index) => {
    const known = matches[index];
    if (known === undefined) return added.push(cells);
    const after = changesOf(known.cells, cells);
    return Object.keys(after).length > 0
      ? changed.push({standing: known, after})
      : 0;
  });
  const met = new Set(matches);
  return {
    added,
    changed,
    left: wanted.length - added.length - changed.length,
    missing: standing.filter(each => !met.has(each)),
  };
}

function cellsOf(
  {code, text, grades, subject, parent, guid}: FileStandard,
  codesOnly: boolean,
  codes: ReadonlySet<string>,
): StandardCells {
  return {
    code,
    text: codesOnly ? '' : text,
    grade: formatGrades(grades),
    subject,
    parent: codesOnly && !codes.has(parent) ? '' : parent,
    guid,
  };
}

/** Identifiers first, throughout: a code may have gone over to another standard. */
function matchesOf(
  wanted: readonly StandardCells[],
  standing: readonly StandingStandard[],
): readonly (StandingStandard | undefined)[] {
  const byGuid = firstBy(standing, ({cells}) => sameId(cells.guid));
  const taken = new Set<StandingStandard>();
  const take = (found: StandingStandard | undefined) => {
    if (found === undefined || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  };
  const matches = wanted.map(({guid}) =>
    guid === '' ? undefined : take(byGuid.get(sameId(guid))),
  );
  const byCode = firstBy(
    standing.filter(each => !taken.has(each)),
    ({cells}) => folded(cells.code),
  );
  return matches.map(
    (match, index) => match ?? take(byCode.get(folded(wanted[index]!.code))),
  );
}

function firstBy(
  standing: readonly StandingStandard[],
  keyOf: (standing: StandingStandard) => string,
): ReadonlyMap<string, StandingStandard> {
  const first = new Map<string, StandingStandard>();
  for (const each of standing) {
    const key = keyOf(each);
    if (key !== '' && !first.has(key)) first.set(key, each);
  }
  return first;
}

function changesOf(
  now: StandardCells,
  wanted: StandardCells,
): Partial<StandardCells> {
  return Object.fromEntries(
    FIELDS.filter(
      field =>
        wanted[field] !== '' && !isSame(field, now[field], wanted[field]),
    ).map(field => [field, wanted[field]]),
  );
}

function isSame(field: Field, now: string, wanted: string): boolean {
  if (now === wanted) return true;
  if (field === 'guid') return sameId(now) === sameId(wanted);
  if (field === 'grade') return sameGrades(parseGrades(now), wanted);
  return now.replace(/\r\n?/g, '\n') === wanted;
}

const sameGrades = (now: readonly Grade[] | undefined, wanted: string) =>
  now !== undefined && formatGrades(now) === wanted;
