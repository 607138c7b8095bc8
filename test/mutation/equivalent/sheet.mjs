/** Mutants of the sheet's room that change nothing a user could notice, each with its reason. */
import {of} from './of.mjs';

export const OF_SHEET = [
  ...of(
    'src/sheet/cell-writes.ts',
    'what was read reaches around all that is written, and a run has a cell',
    [
      ['last?.row', 'last.row', 'if (run && last'],
      [
        'values[block.row - row + down]?.[block.index + 1 - column + across]',
        'values[block.row - row + down][block.index + 1 - column + across]',
        'values[block.row - row',
      ],
      ['value === undefined', 'false', "return value === '' || value"],
      [
        'row.slice(block.index + 1 - left).slice(0, cells.length)',
        'row.slice(block.index + 1 - left)',
        'return row.slice',
      ],
      ['tab.values?.[row - 1]', 'tab.values[row - 1]', 'const cells = tab'],
      ['[]', '["Stryker was here"]', 'standing[block.row - top'],
    ],
  ),
  ...of('src/sheet/', 'each column has an index, -1 where it is missing', [
    ['-1', '+1', 'const index = table.indexes[key] ?? -1'],
    ['-1', '+1', 'const index = after.table.indexes[key] ?? -1'],
    ['-1', '+1', 'index: own.table.indexes[key] ?? -1'],
    ['-1', '+1', 'table.indexes[key] ?? -1, key] as const'],
  ]),
  ...of('src/sheet/cell-writes.ts', 'a row below the others is written whole', [
    ["''", '"Stryker was here!"', 'const value = cells?.[index]'],
  ]),
  ...of('src/sheet/carry-out.ts', 'it has not failed either way', [
    ['{hasFailed: false}', '{}', 'return {hasFailed: false}'],
  ]),
  ...of('src/sheet/cell-writes.ts', 'no change holds the id of its row', [
    ['key !== idKey', 'true', '? key in (after ?? before'],
  ]),
  ...of('src/sheet/cell-writes.ts', 'no column is called so', [
    ["''", '"Stryker was here!"', 'keys.includes(tab.schema.idKey'],
  ]),
  ...of(
    'src/sheet/cell-writes.ts',
    'nobody asks for the id of a cell that only takes its format along',
    [["''", '"Stryker was here!"', "id: '', key, value}]"]],
  ),
  ...of(
    'src/sheet/cells-between.ts',
    'what was read reaches around all that is written',
    [
      [
        'own.tab.values?.[row - 1]?.[index]',
        'own.tab.values?.[row - 1][index]',
        'return now !== null',
      ],
      [
        'own.tab.values?.[row - 1]',
        'own.tab.values[row - 1]',
        'return now !== null',
      ],
      ['values[down]?.[along]', 'values[down][along]', 'const value: unknown'],
      ['formulas[down]?.[along]', 'formulas[down][along]', 'return formulas'],
      ["''", '"Stryker was here!"', 'return now !== null'],
    ],
  ),
  ...of('src/sheet/cells-between.ts', 'such a cell is left out', [
    ["''", '"Stryker was here!"', 'const write = {row, index'],
  ]),
  ...of('src/sheet/codec.ts', 'each cell that was read has a format', [
    ["''", '"Stryker was here!"', 'const format = standing'],
    ['standing[down]?.[index]', 'standing[down][index]', 'const format ='],
  ]),
  ...of('src/sheet/codec.ts', 'a range has a row, and rows of one width', [
    ['cells[0]?.length', 'cells[0].length', 'const width = cells'],
    ["''", '"Stryker was here!"', 'cells.map(row => row[column]'],
    ['column < width', 'column <= width', 'column < width'],
  ]),
  ...of('src/sheet/codec.ts', 'the same formats, cell by cell', [
    ['blocks.length === 0', 'false', 'return writeText(range, texts)'],
  ]),
  ...of('src/sheet/codec.ts', 'the number comes over it', [
    ["''", '"Stryker was here!"', 'words[row + down]'],
  ]),
  ...of('src/sheet/cut-off-saves.ts', 'nobody has that key', [
    ["''", '"Stryker was here!"', "const person = {key: ''"],
  ]),
  ...of(
    'src/sheet/cut-off-saves.ts',
    'it is only asked whether it is one of the others',
    [
      ["'Done'", '""', "    ending: 'Done',"],
      ["'Done'", '""', "? {ending: 'Done'"],
      ["{ending: 'Done', notice: null}", '{}', "? {ending: 'Done'"],
      ['{ending, notice: null}', '{}', "if (ending !== 'Cut off')"],
      ["'torn'", '""', "'torn' : 'before'"],
      ["'torn'", '""', "    ? 'torn'"],
    ],
  ),
  ...of('src/sheet/cut-off-saves.ts', 'of each change there is one', [
    ['changes[index]?.after', 'changes[index].after', '(after === null) ==='],
  ]),
  ...of('src/sheet/given-ids.ts', 'whose rows have ids has a column of them', [
    ["''", '"Stryker was here!"', "schema.idPrefix ?? ''"],
    ["''", '"Stryker was here!"', "cellAt(own.table, row, idKey ?? '')"],
    ["''", '"Stryker was here!"', "textAt(own.table, row, idKey ?? '')"],
    ["''", '"Stryker was here!"', "const key = idKey ?? ''"],
    ["''", '"Stryker was here!"', "indexes[idKey ?? ''] ?? -1"],
    ['-1', '+1', "indexes[idKey ?? ''] ?? -1"],
  ]),
  ...of('src/sheet/given-ids.ts', 'ids are all that is written here', [
    ["idKey ?? ''", "idKey && ''", "const key = idKey ?? ''"],
  ]),
  ...of(
    'src/sheet/given-ids.ts',
    'what is in place is found to be so the longer way, too',
    [
      [
        `{
  const wanted = valuesWith(before.tab, writes);
  return [1, ...writes.map(({row}) => row)].every(
    row =>
      JSON.stringify(now.table.values[row - 1]) ===
      JSON.stringify(wanted[row - 1]),
  );
}`,
        '{}',
        '): boolean {',
      ],
      [
        `row =>
      JSON.stringify(now.table.values[row - 1]) ===
      JSON.stringify(wanted[row - 1])`,
        '() => undefined',
        'row =>',
      ],
      [
        `JSON.stringify(now.table.values[row - 1]) ===
      JSON.stringify(wanted[row - 1])`,
        'false',
        'JSON.stringify(now',
      ],
      [
        `JSON.stringify(now.table.values[row - 1]) ===
      JSON.stringify(wanted[row - 1])`,
        'JSON.stringify(now.table.values[row - 1]) !== JSON.stringify(wanted[row - 1])',
        'JSON.stringify(now',
      ],
      ['row - 1', 'row + 1', 'JSON.stringify(now'],
      ['row - 1', 'row + 1', 'JSON.stringify(wanted'],
    ],
  ),
  ...of('src/sheet/hit-cells.ts', 'whose rows have ids has a column of them', [
    ["''", '"Stryker was here!"', "after.table.indexes[idKey ?? '']"],
    ['-1', '+1', "after.table.indexes[idKey ?? '']"],
  ]),
  ...of('src/sheet/hit-cells.ts', 'a table that was written has cells', [
    ["''", '"Stryker was here!"', 'const cell = after.tab.values'],
    ['[]', '["Stryker was here"]', '(tab.values?.[0] ?? [])'],
  ]),
  ...of(
    'src/sheet/hit-cells.ts',
    'where a column is gone, headers have moved, and nothing stood there',
    [
      ["''", '"Stryker was here!"', 'const now = cells?.[write.index]'],
      ["''", '"Stryker was here!"', "(cells[at] ?? '') === ''"],
      ["''", '"Stryker was here!"', "holds(cells[index] ?? '', value)"],
    ],
  ),
  ...of('src/sheet/hit-cells.ts', 'no row is wider than the headers', [
    ['-1', '+1', 'row?.cells[thenAt[index]'],
  ]),
  ...of('src/sheet/hit-cells.ts', 'no list of rows is empty', [
    ['row?.row', 'row.row', 'isAsked(id) && onlyRow'],
  ]),
  ...of('src/sheet/hit-cells.ts', 'only a text is the same as a text', [
    ["typeof cell === 'string'", 'true', "typeof cell === 'string' &&"],
  ]),
  ...of('src/sheet/hit-cells.ts', 'an id that stands there is there', [
    ['write.key !== idKey', 'true', 'write.key !== idKey'],
  ]),
  ...of('src/sheet/hit-cells.ts', 'it is asked of rows that were read', [
    [
      'after.tab.values?.[row - 1]?.[index]',
      'after.tab.values?.[row - 1][index]',
      'const cell = after',
    ],
    [
      'after.tab.values?.[row - 1]',
      'after.tab.values[row - 1]',
      'const cell = after',
    ],
    ['tab.values?.[0]', 'tab.values[0]', '(tab.values?.[0]'],
  ]),
  ...of('src/sheet/hit-cells.ts', 'beyond its columns a row holds nothing', [
    ["''", '"Stryker was here!"', "const old = headers[index] ?? ''"],
  ]),
  ...of('src/sheet/hit-cells.ts', 'a table that was written has cells', [
    [
      'after.tab.values?.[write.row - 1]',
      'after.tab.values[write.row - 1]',
      'const cells = after',
    ],
  ]),
  ...of('src/sheet/read-back.ts', 'of one row nothing else could be chosen', [
    ['rows.length < 2', 'false', 'if (rows.length < 2 ||'],
    ['[]', '["Stryker was here"]', 'after.byId.get(id) ?? []'],
  ]),
  ...of('src/sheet/read-back.ts', 'a list of nothing names no row', [
    ['ours', 'true', 'if (ours) byId.set'],
  ]),
  ...of('src/sheet/undo.ts', 'no change is called so', [
    ['[]', '["Stryker was here"]', "'Not saved' ? []"],
  ]),
  ...of('src/sheet/undo.ts', 'what is asked for are its own keys', [
    ['after?.[each]', 'after[each]', "!holds(now[each] ?? ''"],
    ["''", '"Stryker was here!"', "!holds(now[each] ?? ''"],
  ]),
];
