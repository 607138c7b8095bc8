/** The Standards tab: what the school imported, as the catalogue takes it. */
import {type Cell, cellText, folded} from '../domain/cell';
import type {ImportedStandard} from '../domain/imported-standard';
import type {Problem} from '../domain/problem';
import type {KeyOf} from './column';
import {readGrades} from './meaning';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Trouble, quoted, remembered, sound, taker} from './reading';
import {STANDARDS} from './reference-tabs';
import {type Row, type Table, cellAt} from './table';

type Key = KeyOf<typeof STANDARDS>;

const KEYS = STANDARDS.columns.map(({key}) => key);

/** The framework of rows that name none. */
export const OWN_FRAMEWORK = 'Own standards';

/** In sheet order; a code stands once in each framework. */
export function readStandards(table: Table<Key>): {
  standards: readonly ImportedStandard[];
  problems: readonly Problem[];
} {
  const {take, report, problems} = taker(table);
  const grades = remembered(cell =>
    cell === '' ? sound([]) : readGrades(cell),
  );
  const rows = new Map<string, number>();
  const standards = table.rows.flatMap((row): readonly ImportedStandard[] => {
    if (!anyHoldsText(table, row, KEYS)) return [];
    const text = (key: Key) => ownText(table, row, key);
    const framework = frameworkAt(table, row);
    const code = text('code');
    const trouble = codeTrouble(cellAt(table, row, 'code'), code);
    if (trouble) {
      report(row, 'code', trouble);
      return [];
    }
    const place = `${folded(framework)}\n${folded(code)}`;
    const earlier = rows.get(place);
    if (earlier !== undefined) {
      report(row, 'code', again(code, earlier));
      return [];
    }
    rows.set(place, row.row);
    checkOwnText(table, row, ['text'], report);
    return [
      {
        code,
        text: text('text'),
        grades: take(row, 'grade', grades(cellAt(table, row, 'grade'))),
        subject: text('subject'),
        parent: text('parent'),
        framework,
      },
    ];
  });
  return {standards, problems};
}

/** The framework of a row, by name. */
export function frameworkAt(table: Table, row: Row): string {
  return ownText(table, row, 'framework') || OWN_FRAMEWORK;
}

function codeTrouble(cell: Cell, code: string): Trouble | null {
  if (code === '')
    return {
      severity: 'problem',
      message: 'This standard has no code, so no objective can name it.',
      fix: 'Write its code, or empty the row.',
    };
  if (typeof cell !== 'object') return null;
  return {
    severity: 'problem',
    message: `The code became a date, ${cellText(cell)}, so it is not read.`,
    fix: "Write it again with an apostrophe before it, such as '3-5.",
  };
}

function again(code: string, row: number): Trouble {
  return {
    severity: 'problem',
    message: `${quoted(code)} stands in row ${row} too, which is the one that is read.`,
    fix: 'Delete the row that you do not need.',
  };
}
