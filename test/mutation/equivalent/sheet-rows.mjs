/** Mutants of how rows, their ids and their changes are known, each with why nobody can tell it. */
import {of} from './of.mjs';

export const OF_SHEET_ROWS = [
  ...of('src/sheet/put-back.ts', 'it names no row, and no cell holds it', [
    ['[]', '["Stryker was here"]', 'let amends: readonly CellWrite[] = []'],
  ]),
  ...of('src/sheet/put-back.ts', 'once more does no harm, and is said alike', [
    ['count < MOST_AMENDS', 'count <= MOST_AMENDS', 'for (let count = 0'],
  ]),
  ...of('src/sheet/loose-rows.ts', 'a row without an id is not looked for', [
    ["''", '"Stryker was here!"', 'wholeRow(before, after, then, place'],
  ]),
  ...of(
    'src/sheet/lost-rows.ts',
    'under rows that are not there nothing is looked for anyway',
    [
      [
        'onlyRow(after, id) !== undefined',
        'true',
        'const isInPlace = ours.some',
      ],
      ['!isInPlace', 'false', 'if (!isInPlace'],
    ],
  ),
  ...of('src/sheet/misplaced-ids.ts', 'any order does, if it is the same', [
    ['one < other', 'one <= other', 'one < other ? -1 : 1'],
    ['one < other', 'one >= other', 'one < other ? -1 : 1'],
  ]),
  ...of('src/sheet/misplaced-ids.ts', 'blank rows have no id to be told by', [
    ["row.name !== ''", 'true', 'else if (row.name'],
    ["''", '"Stryker was here!"', 'else if (row.name'],
  ]),
  ...of('src/sheet/own-table.ts', 'before a second there is a first', [
    ['row?.row', 'row.row', '`Rows ${row?.row} and'],
  ]),
  ...of('src/sheet/session.ts', 'the same is worked out once more at most', [
    ['() => false', '() => undefined', 'giveIds: () => false'],
    ['false', 'true', 'giveIds: () => false'],
  ]),
  ...of(
    'src/sheet/misplaced-ids.ts',
    'its rows are those of the table, each as wide as the headers',
    [
      [
        'now.table.values[row.row - 1]?.[hit]',
        'now.table.values[row.row - 1][hit]',
        'const cell = now',
      ],
      ["''", '"Stryker was here!"', 'const cell = now'],
      ["''", '"Stryker was here!"', "values[index] ?? ''"],
      ["''", '"Stryker was here!"', "values[idIndex(own)] ?? ''"],
      [
        'alike.get(was.name)?.splice',
        'alike.get(was.name).splice',
        'alike.get(was.name)?.splice',
      ],
    ],
  ),
  ...of(
    'src/sheet/misplaced-ids.ts',
    'what was written stands under a header, and so do ids',
    [
      ["''", '"Stryker was here!"', 'const hitHeader ='],
      ["''", '"Stryker was here!"', 'const idHeaderOf ='],
    ],
  ),
  ...of('src/sheet/own-table.ts', 'no column is called so', [
    ["''", '"Stryker was here!"', 'const idKey = tab.schema.idKey'],
    ["''", '"Stryker was here!"', 'const header = since[index]'],
    ["''", '"Stryker was here!"', "now.idKey !== ''"],
  ]),
  ...of(
    'src/sheet/own-table.ts',
    'a tab that is missing has no column of ids',
    [['tab.sheet === null', 'false', 'if (tab.sheet === null) return null']],
  ),
  ...of('src/sheet/own-table.ts', 'the same is read once more', [
    ["now.idKey !== ''", 'true', "now.idKey !== '' && idIndex"],
    ['idIndex(now) < 0', 'idIndex(now) <= 0', "now.idKey !== '' && idIndex"],
  ]),
  ...of(
    'src/sheet/own-table.ts',
    'where the first column came from there is another by now',
    [['index >= 0', 'index > 0', 'return index >= 0 || isTaken']],
  ),
  ...of('src/sheet/own-table.ts', 'a table that was read has headers', [
    ['[]', '["Stryker was here"]', 'const headers = (table.values[0]'],
    ['[]', '["Stryker was here"]', 'const since = (now.values[0]'],
  ]),
  ...of(
    'src/sheet/own-table.ts',
    'blanks are left out of both, so that what one lacks is never the same',
    [["''", '"Stryker was here!"', "holds(one[key] ?? ''"]],
  ),
  ...of(
    'src/sheet/row-ids.ts',
    'a blank is told to be no id before copies are looked for',
    [
      ["id !== ''", 'true', "if (id !== '' && earlier"],
      ["''", '"Stryker was here!"', "if (id !== '' && earlier"],
    ],
  ),
  ...of('src/sheet/row-ids.ts', 'each row is as wide as the headers', [
    ["''", '"Stryker was here!"', 'values[row]![indexes[key]]'],
  ]),
  ...of('src/sheet/row-ids.ts', 'it is read the long way, to the same end', [
    ["typeof cell === 'string'", 'false', "if (typeof cell === 'string') {"],
    ["'string'", '""', "if (typeof cell === 'string') {"],
    ['cell.length - 1', 'cell.length + 1', 'const last = cell.charCodeAt'],
    [
      'first > 0x23 && first < 0x7f && last > 0x23 && last < 0x7f',
      'false',
      'const isPlain =',
    ],
    ['isPlain && first !== LETTER_L', 'false', 'if (isPlain &&'],
  ]),
  ...of(
    'src/sheet/row-ids.ts',
    'a # at the end, and what 0x7f stands for, are no blanks',
    [
      ['first < 0x7f', 'first <= 0x7f', 'const isPlain ='],
      ['last > 0x23', 'last >= 0x23', 'const isPlain ='],
      ['last < 0x7f', 'last <= 0x7f', 'const isPlain ='],
    ],
  ),
  ...of(
    'src/sheet/journal.ts',
    'of a tab that nobody knows no cell is called so',
    [['[]', '["Stryker was here"]', 'const columns = TABLES.find']],
  ),
  ...of(
    'src/sheet/lost-rows.ts',
    'it only spares asking how high the sheet is',
    [['lost.length === 0', 'false', 'if (lost.length === 0 || isShorter']],
  ),
  ...of(
    'src/sheet/loose-rows.ts',
    'in a row that is not there stands nothing that was there before',
    [['[]', '["Stryker was here"]', 'const left = (after']],
  ),
  ...of(
    'src/sheet/save.ts',
    'a new row has a month at least, and a save takes no row away',
    [
      [
        'before !== null && after !== null',
        'true',
        'before !== null && after !== null && Object',
      ],
      [
        'before !== null && after !== null',
        'before !== null || after !== null',
        'before !== null && after !== null && Object',
      ],
      [
        'before !== null',
        'true',
        'before !== null && after !== null && Object',
      ],
      ['after !== null', 'true', 'before !== null && after !== null && Object'],
    ],
  ),
  ...of(
    'src/sheet/save.ts',
    'a removal is one change, of cells that were there',
    [
      [
        "change?.before?.['month']",
        "change?.before['month']",
        'const month = parseMonth(',
      ],
      ['change?.before', 'change.before', 'const month = parseMonth('],
      ["''", '"Stryker was here!"', 'const month = parseMonth('],
    ],
  ),
  ...of(
    'src/sheet/session.ts',
    'the same is worked out once more, of what was read',
    [
      ['due.length > 0', 'true', 'return due.length'],
      ['due.length > 0', 'due.length >= 0', 'return due.length'],
    ],
  ),
  ...of('src/sheet/settle.ts', 'a save takes rows away or does not', [
    [
      'changes.every(({after}) => after === null)',
      'changes.some(({ after }) => after === null)',
      'isRemoval === changes',
    ],
  ]),
  ...of('src/sheet/row-ids.ts', 'it is read the long way, to the same end', [
    [
      '{\n    // Letters and digits at both ends, as nearly all ids have: not an error value, which begins with # or L.\n    const first = cell.charCodeAt(0);\n    const last = cell.charCodeAt(cell.length - 1);\n    const isPlain = first > 0x23 && first < 0x7f && last > 0x23 && last < 0x7f;\n    if (isPlain && first !== LETTER_L) return cell;\n  }',
      '{}',
      "if (typeof cell === 'string') {",
    ],
  ]),
];
