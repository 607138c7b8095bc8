/** What somebody does to the tabs while a script runs is seen by the script, however often it has asked before. */
import {Executions} from '../../../src/host/execution/executions';
import {NoScreen} from '../../../src/host/execution/screen';
import type {Edit} from '../../../src/host/wire';
import {ANA, BEN, emptyBook, projectWith} from '../services/script';

const CODE = `
  const seen = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()
    .map(each => each.getName() + ' ' + each.getMaxRows()).join(', ');
  function look() {
    const all = [];
    for (let time = 0; time < 9; time++) {
      all.push(seen(), seen());
      if (time < 8) SpreadsheetApp.getUi().alert('Go on?');
    }
    return all;
  }
`;

const BEN_HERE = {...BEN, kind: 'person', isOwner: true} as const;

const EDITS: readonly Edit[] = [
  {do: 'addSheet', name: 'Notes'},
  {do: 'renameSheet', sheet: 0, name: 'Plan'},
  {do: 'insert', axis: 'rows', sheet: 0, start: 3, count: 2},
  {do: 'undo'},
  {do: 'moveSheet', sheet: 0, index: 1},
  {do: 'undo'},
  {do: 'redo'},
  {do: 'deleteSheet', sheet: 0},
];

const SEEN = [
  'Sheet1 1000',
  'Sheet1 1000, Notes 1000',
  'Plan 1000, Notes 1000',
  'Plan 1002, Notes 1000',
  'Plan 1000, Notes 1000',
  'Notes 1000, Plan 1000',
  'Plan 1000, Notes 1000',
  'Notes 1000, Plan 1000',
  'Notes 1000',
];

test('a script that looks at the tabs again and again sees each change at once', async () => {
  const workbook = emptyBook();
  const edits = [...EDITS];
  const screen = new (class extends NoScreen {
    override readonly available: boolean = true;
    override alert(): string {
      workbook.edit(edits.shift()!, BEN_HERE);
      return 'OK';
    }
  })();
  const executions = new Executions({
    project: projectWith(CODE),
    workbook,
    screenFor: () => screen,
    onChange: () => undefined,
  });
  const {value, error} = await executions.run({
    functionName: 'look',
    args: [],
    person: ANA,
  });
  await executions.stop();
  expect([value, error]).toEqual([SEEN.flatMap(each => [each, each]), null]);
});
