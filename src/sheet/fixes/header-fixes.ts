/** Headers that are missing or stand twice, tabs that are copies, and what can be done about them. */
import {cellText, folded, isBlank} from '../../domain/cell';
import {listed} from '../../domain/count';
import type {Problem} from '../../domain/problem';
import type {Schema} from '../column';
import {headerName} from '../header-name';
import {LOG, TABLES} from '../schema';
import {type Doubt, doubtMessage, repairMessage} from '../witnesses';
import {type Tab, type Workbook, readTab} from '../workbook';
import type {Fix, Found, HeaderFix} from './fix';

/** What clears up that a header and its mark, or a name and its mark, do not agree; null where a person has to. */
export function doubtFix(doubt: Doubt, {schema, values}: Tab): Fix | null {
  switch (doubt.kind) {
    case 'renamed header':
      return headerFix(schema, doubt, doubt.index, doubt.column.header);
    case 'double header': {
      const [other, third] = doubt.others;
      const isEmpty = values
        ?.slice(1)
        .every(cells => isBlank(cells[other ?? -1] ?? ''));
      return other === undefined || third !== undefined || !isEmpty
        ? null
        : headerFix(schema, doubt, other, `${doubt.column.header} (2)`);
    }
    case 'moved header':
    case 'renamed tab':
    case 'two tabs':
      return {
        does: 'marks',
        kind: 'tab',
        label: 'Clear this up',
        before: doubtMessage(doubt),
        after: repairMessage(doubt),
        doubt,
      };
  }
}

function headerFix(
  schema: Schema,
  {column, sheet}: Extract<Doubt, {column: unknown}>,
  index: number,
  to: string,
): HeaderFix {
  // As it stands: of two alike, readers are shown one.
  const from = cellText(sheet.getRange(1, index + 1).getDisplayValue());
  return {
    does: 'headers',
    kind: 'header',
    label: `Write the header “${to}”`,
    before: from,
    after: to,
    schema,
    columns: [column],
    index,
    from,
    to,
  };
}

/** The columns that tabs lack, a problem a tab. */
export function missingColumns(workbook: Workbook): readonly Found[] {
  return TABLES.flatMap(schema => {
    const headers = readTab(workbook, schema).values?.[0] ?? [];
    const known = new Set(headers.map(headerName));
    const missing = schema.columns.filter(
      ({header}) => !known.has(headerName(header)),
    );
    if (missing.length === 0 || missing.length === schema.columns.length)
      return [];
    const names = missing.map(({header}) => header);
    const isNeeded = missing.some(({key}) => key === schema.idKey);
    const problem: Problem = {
      sheet: schema.tab,
      row: 1,
      column: null,
      value: null,
      severity: isNeeded || schema === LOG ? 'problem' : 'notice',
      message: `${schema.tab} has no column ${listed(names)}${names.length > 1 ? '; they read' : '; it reads'} as blank.`,
      fix: 'Add what is missing after the last column, or run Set up planner, which does the same.',
    };
    const fix: HeaderFix = {
      does: 'headers',
      kind: 'missingColumns',
      label: names.length > 1 ? 'Add the columns' : 'Add the column',
      before: '',
      after: names.join(', '),
      schema,
      columns: missing,
      index: null,
      from: '',
      to: '',
    };
    // What is put right is noted in the Log, which has to be whole for it.
    return [{problem, fix: schema === LOG ? null : fix}];
  });
}

/** Tabs that look like a copy of one of ours: they are not read. */
export function copiedTabs(workbook: Workbook): readonly Found[] {
  const sheets = workbook.spreadsheet.getSheets();
  return TABLES.flatMap(schema => {
    const {sheet, doubts} = readTab(workbook, schema);
    if (sheet === null) return [];
    const doubted = doubts.flatMap(doubt =>
      doubt.kind === 'two tabs' ? [doubt.other.getSheetId()] : [],
    );
    const marked = workbook.marks.tabs.get(schema.tab) ?? [];
    return sheets
      .filter(each => {
        const id = each.getSheetId();
        const isOther = id !== sheet.getSheetId() && !doubted.includes(id);
        const isAlike =
          marked.includes(id) || isCopyOf(each.getName(), schema.tab);
        return isOther && isAlike;
      })
      .map(each => ({problem: copied(each.getName(), schema.tab), fix: null}));
  });
}

/** As Sheets and Excel name copies, in English, Spanish and Portuguese. */
function isCopyOf(name: string, tab: string): boolean {
  const text = folded(name);
  const original = folded(tab);
  return (
    text !== original &&
    text
      .replace(/^(?:copy of|copia de|cópia de) /, '')
      .replace(/ (?:\(\d+\)|copy)$/, '') === original
  );
}

function copied(sheet: string, tab: string): Problem {
  return {
    sheet,
    row: null,
    column: null,
    value: null,
    severity: 'notice',
    message: `The tab "${sheet}" looks like a copy of ${tab}, so nothing in it is read.`,
    fix: `Move what you still need into ${tab}, then delete the copy or give it a name of its own.`,
  };
}
