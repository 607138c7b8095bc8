/** Writes which frameworks the school works with into the Settings tab. */
import {folded} from '../domain/cell';
import {listed} from '../domain/count';
import {type CellWrite, checkTargets, makeRoom, writeAll} from './cell-writes';
import {note} from './journal';
import {lookUntil} from './look-until';
import {type OwnTable, ownRows} from './own-table';
import {type Person, whoOf} from './person';
import {SETTING, SETTINGS} from './schema';
import {inSession} from './session';
import {type Row, readTable, textAt} from './table';
import {UserError} from './user-error';
import {type Workbook, readSheet, readTab} from './workbook';

/**
 * Nothing is written where the setting says so already.
 *
 * Settings have no ids, so the Log holds a sentence with both values, and the way back is to choose again.
 */
export function saveFrameworks(
  workbook: Workbook,
  frameworks: readonly string[],
  person: Person,
): void {
  const value = frameworks.join(', ');
  inSession(workbook, person, ({journal}) => {
    const own = settingsTable(workbook);
    const row = settingRow(own);
    const before = row ? textAt(own.table, row, 'value') : '';
    if (before === value) return;
    const writes = writesOf(own, row, value);
    checkTargets(own, writes);
    const log = journal();
    makeRoom(own.sheet, writes);
    writeAll(own, writes);
    SpreadsheetApp.flush();
    const isSaved = lookUntil(
      () => isWritten(workbook, own, value),
      isThere => isThere,
    );
    if (!isSaved)
      throw new UserError(
        'Rows of the tab Settings moved while this was saved. Look at the row Framework there, and choose again.',
      );
    note(log, {
      who: whoOf(person),
      what: `Chose ${listed(frameworks)}${before && `; before: ${before}`}.`,
      table: SETTINGS.tab,
      id: SETTING.framework,
    });
  });
}

function isWritten(
  workbook: Workbook,
  {sheet}: OwnTable,
  value: string,
): boolean {
  const tab = readSheet(workbook, SETTINGS, sheet);
  const now = ownRows(tab, sheet, readTable(SETTINGS, tab.values));
  const row = settingRow(now);
  return row !== undefined && textAt(now.table, row, 'value') === value;
}

function settingsTable(workbook: Workbook): OwnTable {
  const tab = readTab(workbook, SETTINGS);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  const table = readTable(SETTINGS, tab.values);
  const missing = SETTINGS.columns.find(({key}) => table.indexes[key] < 0);
  if (tab.sheet === null || missing)
    throw new UserError(
      `There is no ${missing && tab.sheet ? `column ${missing.header} in Settings` : 'tab called Settings'}. Choose Set up planner in the menu, which adds it.`,
    );
  return ownRows(tab, tab.sheet, table);
}

/** The first, where it stands twice: that is the one which is read. */
function settingRow({table}: OwnTable): Row | undefined {
  return table.rows.find(
    row => folded(textAt(table, row, 'setting')) === folded(SETTING.framework),
  );
}

function writesOf(
  {table, lastRow}: OwnTable,
  row: Row | undefined,
  value: string,
): readonly CellWrite[] {
  const write = (key: 'setting' | 'value', text: string): CellWrite => ({
    row: row?.row ?? lastRow + 1,
    index: table.indexes[key] ?? -1,
    id: '',
    key,
    value: text,
  });
  return [
    ...(row ? [] : [write('setting', SETTING.framework)]),
    write('value', value),
  ];
}
