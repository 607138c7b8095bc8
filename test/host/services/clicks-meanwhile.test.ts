/** A script that selects, while its person clicks about. */
import type {ScreenSelection} from '../../../src/host/execution/screen';
import {ScriptedScreen} from '../execution/scripted-screen';
import {valueOf} from './script';

/** A person who has clicked on A1 of the first tab whenever a script showed another. */
class ClickingBack extends ScriptedScreen {
  readonly shown: number[] = [];

  override select(selection: ScreenSelection): void {
    this.shown.push(selection.sheet);
    const cell = {sheet: 0, row: 1, column: 1, rows: 1, columns: 1};
    super.select({sheet: 0, ranges: [cell], cell});
  }
}

test('a script that shows a tab again shows it, though a late click was there already', () => {
  const screen = new ClickingBack();
  valueOf(
    `file.insertSheet('Log').hideSheet();
    file.setActiveSheet(sheet);`,
    {screen},
  );
  expect(screen.shown).toEqual([1, 0]);
});

test('what a script selected stays selected for it until it ends', () => {
  const screen = new ClickingBack();
  const seen = valueOf(
    `file.insertSheet('Log').getRange('B3').activate();
    return [file.getActiveSheet().getName(), file.getActiveRange().getA1Notation(), file.getCurrentCell().getA1Notation()];`,
    {screen},
  );
  expect(seen).toEqual(['Log', 'B3', 'B3']);
});
