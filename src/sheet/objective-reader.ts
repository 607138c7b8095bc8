/** Rows of the Objectives tab as objectives of the plan. */
import type {Catalogue} from '../domain/catalogue';
import type {Grade} from '../domain/grade';
import type {Month} from '../domain/month';
import type {Objective} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {type Standard, formatStandard} from '../domain/standard';
import {type NamedCode, parseStandards} from '../domain/standards';
import {codeTroubles} from './code-troubles';
import {readGrades, readMonth, readPriority} from './meaning';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Reading, type Taker, remembered, taker} from './reading';
import {rowIds} from './row-ids';
import type {KeyOf} from './column';
import {OBJECTIVES} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof OBJECTIVES>;

const OWN_WORDS: readonly Key[] = [
  'teacher',
  'subject',
  'objective',
  'familiesEnglish',
  'familiesSpanish',
  'familiesPortuguese',
  'notes',
];
/** A row is an objective when one of these holds text. */
const OBJECTIVE_KEYS = OBJECTIVES.columns
  .map(({key}) => key)
  .filter(key => key !== 'id');

/**
 * @param yearStart first month of the school year
 * @param catalogue what the codes are codes of
 */
export function readObjectives(
  table: Table<Key>,
  yearStart: Month,
  catalogue: Catalogue,
): {objectives: readonly Objective[]; problems: readonly Problem[]} {
  const taken = taker(table);
  const read = objectiveReader(table, yearStart, catalogue, taken);
  const idOf = rowIds(table, 'id');
  const objectives: Objective[] = [];
  for (const row of table.rows) {
    const isObjective = anyHoldsText(table, row, OBJECTIVE_KEYS);
    const id = idOf(row);
    if (isObjective) objectives.push(read(row, id.value));
    checkOwnText(table, row, OWN_WORDS, taken.report);
    taken.take(row, 'id', id);
  }
  return {objectives, problems: taken.problems};
}

function objectiveReader(
  table: Table<Key>,
  yearStart: Month,
  catalogue: Catalogue,
  {take}: Taker<Key>,
): (row: Row, id: string | null) => Objective {
  const monthOf = remembered(cell => readMonth(cell, yearStart));
  const gradesOf = remembered(readGrades);
  const priorityOf = remembered(readPriority);
  const codesOf = rememberedCodes(catalogue);
  return (row, id) => {
    const month = take(row, 'month', monthOf(cellAt(table, row, 'month')));
    const grades = take(row, 'grades', gradesOf(cellAt(table, row, 'grades')));
    const {codes, standards} = take(
      row,
      'standards',
      codesOf(textAt(table, row, 'standards'), grades),
    );
    return {
      row: row.row,
      id,
      month,
      grades,
      teacher: ownText(table, row, 'teacher'),
      subject: ownText(table, row, 'subject'),
      codes,
      standards,
      objective: ownText(table, row, 'objective'),
      priority: take(
        row,
        'priority',
        priorityOf(cellAt(table, row, 'priority')),
      ),
    };
  };
}

interface Codes {
  /** As they stand in the cell. */
  readonly named: readonly NamedCode[];
  readonly codes: readonly string[];
  readonly standards: readonly Standard[];
}

/** Reads each distinct text once, and once more for each distinct reading of grades. */
function rememberedCodes(
  catalogue: Catalogue,
): (text: string, grades: readonly Grade[]) => Reading<Codes> {
  const byGrades = new Map<readonly Grade[], Map<string, Reading<Codes>>>();
  return (text, grades) => {
    const known = byGrades.get(grades) ?? new Map<string, Reading<Codes>>();
    byGrades.set(grades, known);
    const found = known.get(text) ?? codesFor(text, grades, catalogue);
    known.set(text, found);
    return found;
  };
}

function codesFor(
  text: string,
  grades: readonly Grade[],
  catalogue: Catalogue,
): Reading<Codes> {
  const value = readCodes(text, catalogue);
  return {value, troubles: codeTroubles(value.named, grades, catalogue)};
}

/** A code that is named twice, in one form or two, is one. */
function readCodes(text: string, catalogue: Catalogue): Codes {
  const named = parseStandards(text, catalogue);
  const byKey = new Map<string, NamedCode>();
  for (const code of named) {
    const key = code.standard?.key ?? code.text;
    if (!byKey.has(key)) byKey.set(key, code);
  }
  const once = [...byKey.values()];
  return {
    named,
    codes: once.map(({text, standard}) =>
      standard ? formatStandard(standard) : text,
    ),
    standards: once.flatMap(({standard}) => standard ?? []),
  };
}
