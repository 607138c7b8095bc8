/** Rows of the Activity bank tab as activities that can be suggested. */
import type {BankActivity} from '../domain/bank';
import {type BankTag, tagReader} from '../domain/bank-tag';
import type {Catalogue} from '../domain/catalogue';
import {type Cell, cellText, folded, isBlank} from '../domain/cell';
import type {Grade} from '../domain/grade';
import type {Problem} from '../domain/problem';
import {parseStandards} from '../domain/standards';
import {readArea, readCount, readGrades, readMinutes} from './meaning';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Reading, odd, quoted, remembered, sound, taker} from './reading';
import {rowIds} from './row-ids';
import type {KeyOf} from './column';
import {ACTIVITY_BANK} from './reference-tabs';
import {type Row, type Table, cellAt, readTable} from './table';
import {type Workbook, readTab} from './workbook';

type Key = KeyOf<typeof ACTIVITY_BANK>;

const OWN_WORDS: readonly Key[] = [
  'activity',
  'description',
  'materials',
  'families',
  'partner',
  'why',
];
/** A row is an activity when one of these holds text. */
const ACTIVITY_KEYS = ACTIVITY_BANK.columns
  .map(({key}) => key)
  .filter(key => key !== 'id' && key !== 'timesUsed');

export interface Bank {
  /** In sheet order. */
  readonly activities: readonly BankActivity[];
  readonly problems: readonly Problem[];
}

/** The bank of a workbook, read only where somebody needs it; a missing tab reads as an empty one. */
export function readBank(workbook: Workbook, catalogue: Catalogue): Bank {
  const {values} = readTab(workbook, ACTIVITY_BANK);
  const table = readTable(ACTIVITY_BANK, values);
  const {activities, problems} = readBankTable(table, catalogue);
  return {activities, problems: [...table.problems, ...problems]};
}

/** Whether anything stands in the row but what the planner itself put there. */
export function holdsBankActivity({table}: {table: Table}, row: Row): boolean {
  return anyHoldsText(table, row, ACTIVITY_KEYS);
}

export function readBankTable(table: Table<Key>, catalogue: Catalogue): Bank {
  const {take, report, problems} = taker(table);
  const areaOf = remembered(readBankArea);
  const gradesOf = remembered(readBankGrades);
  const tagsOf = remembered(tagsReader(catalogue));
  const countOf = remembered(readCount);
  const minutesOf = remembered(readMinutes);
  const idOf = rowIds(table, 'id');
  const activities: BankActivity[] = [];
  for (const row of table.rows) {
    const id = take(row, 'id', idOf(row));
    if (!holdsBankActivity({table}, row)) continue;
    const taken = <Value>(key: Key, read: (cell: Cell) => Reading<Value>) =>
      take(row, key, read(cellAt(table, row, key)));
    const words = (key: Key) => ownText(table, row, key);
    checkOwnText(table, row, OWN_WORDS, report);
    taken('activity', named);
    activities.push({
      row: row.row,
      id,
      area: taken('area', areaOf),
      activity: words('activity'),
      grades: taken('grades', gradesOf),
      tags: taken('standards', tagsOf),
      description: words('description'),
      materials: words('materials'),
      families: words('families'),
      sessions: taken('sessions', countOf),
      minutesPerSession: taken('minutesPerSession', minutesOf),
      partner: words('partner'),
      why: words('why'),
    });
  }
  return {activities, problems};
}

function named(cell: Cell): Reading<null> {
  return isBlank(cell)
    ? odd(
        null,
        'The activity has no name, so it is not suggested.',
        'Say in a few words what takes place.',
      )
    : sound(null);
}

function readBankArea(cell: Cell): ReturnType<typeof readArea> {
  const {value, troubles} = readArea(cell);
  return isBlank(cell)
    ? odd(
        null,
        'The area is missing, so this activity is not suggested.',
        troubles[0]?.fix ?? '',
      )
    : {value, troubles};
}

/** Blank means every grade, as `All` does. */
function readBankGrades(cell: Cell): Reading<readonly Grade[]> {
  const isForAll = /^(?:all|any|every)(?: grades?)?$/.test(
    folded(cellText(cell)),
  );
  return isBlank(cell) || isForAll ? sound([]) : readGrades(cell);
}

/** Each once; a domain or strand may stand without a grade, as `RL`. */
function tagsReader(
  catalogue: Catalogue,
): (cell: Cell) => Reading<readonly BankTag[]> {
  const tagFor = tagReader(catalogue);
  return cell => {
    const tags = new Map<string, BankTag>();
    const unknown: string[] = [];
    for (const {text} of parseStandards(cellText(cell), catalogue)) {
      const strange: string[] = [];
      for (const piece of tagFor(text) ? [text] : text.split(/\s+/)) {
        const tag = tagFor(piece);
        if (tag) tags.set(tag.code, tag);
        else strange.push(piece);
      }
      if (strange.length > 0) unknown.push(strange.join(' '));
    }
    return {
      value: [...tags.values()],
      troubles: unknown.map(text => ({
        severity: 'problem',
        message: `${quoted(text)} is no standard, cluster, domain or strand that we know, so it helps nobody to find this activity.`,
        fix: 'Write codes such as 3.OA.A.1, 3.OA.A, 3.NF or RL, with a comma between them.',
        value: text,
      })),
    };
  };
}
