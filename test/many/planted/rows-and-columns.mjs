/** Faults in which cell a save means: rows and columns known by their place, and not by id and header. */

export const ROWS_AND_COLUMNS = [
  {
    name: 'row remembered',
    what: 'the tables that were read before the lock are used under it, and nobody looks afterwards',
    changes: [
      {
        file: 'src/sheet/session.ts',
        find: 'return withLock(() => oneSession(workbook, person, work));',
        replace:
          'for (const each of [OBJECTIVES, ACTIVITIES]) missingIds(workbook, each); return withLock(() => oneSession(workbook, person, work));',
      },
      {
        file: 'src/sheet/session.ts',
        find: '  forget(workbook);\n  let journal',
        replace: '  workbook.tabs.delete("Log");\n  let journal',
      },
      {
        file: 'src/sheet/carry-out.ts',
        find: 'if (found.isSaved ||',
        replace: 'if (failure === null || found.isSaved ||',
      },
    ],
  },
  {
    name: 'row remembered through retries',
    what: 'a second attempt writes to the places of the first one',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: 'const wanted = planned(workbook, saving);',
        replace: 'const wanted: Attempt = last ?? planned(workbook, saving);',
      },
    ],
  },
  {
    name: 'header by position',
    what: 'a column is where the schema has it, whatever its header says',
    changes: [
      {
        file: 'src/sheet/table.ts',
        find: 'return [key, places.get(name) ?? -1];',
        replace:
          'return [key, places.has(name) ? schema.columns.findIndex(each => each.key === key) : -1];',
      },
    ],
  },
  {
    name: 'stale column',
    what: 'what was written is looked for in the columns of before, so a column moved meanwhile is not seen',
    changes: [
      {
        file: 'src/sheet/own-table.ts',
        find: 'schema.columns.map(({key}) => [key, indexNow(before, table, key)]),',
        replace:
          'schema.columns.map(({key}) => [key, before.table.indexes[key] ?? -1]),',
      },
    ],
  },
  {
    name: 'whole-row write',
    what: 'an edit writes every cell of the row anew, as it was read',
    changes: [
      {
        file: 'src/sheet/cell-writes.ts',
        find: "const value = key === idKey ? id : (after?.[key] ?? '');",
        replace:
          "const value = key === idKey ? id : (after?.[key] ?? (found && after ? (found.cells[index] ?? '') : ''));",
      },
      {
        file: 'src/sheet/cell-writes.ts',
        find: '? key in (after ?? before ?? {}) && key !== idKey',
        replace: '? key !== idKey && index >= 0',
      },
    ],
  },
  {
    name: 'last row by counting',
    what: 'a new row goes below as many rows as there are, blank ones left out',
    changes: [
      {
        file: 'src/sheet/own-table.ts',
        find: 'lastRow: lastRowOf(table),',
        replace: 'lastRow: table.rows.length + 1,',
      },
      {
        file: 'src/sheet/cell-writes.ts',
        find: "return value === '' || value === false || value === undefined;",
        replace: 'return value !== null;',
      },
    ],
  },
  {
    name: 'no look before adding',
    what: 'a new row is written though somebody typed there meanwhile',
    changes: [
      {
        file: 'src/sheet/cell-writes.ts',
        find: "return value === '' || value === false || value === undefined;",
        replace: 'return value !== null;',
      },
    ],
  },
  {
    name: 'removed rows used again',
    what: 'a new row takes the place of the first removed one, and its id goes',
    changes: [
      {
        file: 'src/sheet/cell-writes.ts',
        find: 'const row = found?.row ?? next++;',
        replace:
          'const emptied = found || !idKey ? undefined : table.rows.find(each => columns.every(({key}) => key === idKey || !each.cells[table.indexes[key] ?? -1])); const row = found?.row ?? emptied?.row ?? next++;',
      },
    ],
  },
  {
    name: 'removal deletes the row',
    what: 'the row that stood there when it was read is deleted, with what the school has beside it',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: '  SpreadsheetApp.flush();\n  return true;',
        replace:
          "  if (writes.length > 3 && writes.every(({value}) => value === '')) own.sheet.deleteRow(writes[0]!.row);\n  SpreadsheetApp.flush();\n  return true;",
      },
    ],
  },
  {
    name: 'copy keeps the id',
    what: 'of two rows with the same id the last one has it, and the first is given another',
    changes: [
      {
        file: 'src/sheet/given-ids.ts',
        find: 'for (const row of own.table.rows) {\n    if (isErrorValue',
        replace:
          'for (const row of [...own.table.rows].reverse()) {\n    if (isErrorValue',
      },
    ],
  },
  {
    name: 'ids come where rows moved',
    what: 'ids that came into other rows, because rows moved while they were given, stay there',
    changes: [
      {
        file: 'src/sheet/given-ids.ts',
        find: 'if (amends.length === 0) return;',
        replace: 'if (amends.length >= 0) return;',
      },
    ],
  },
  {
    name: 'neighbours written as remembered',
    what: 'cells between those of several rows are written as the table was read, not as they stand',
    changes: [
      {
        file: 'src/sheet/cells-between.ts',
        find: 'const value: unknown = values[down]?.[along];',
        replace:
          'const value: unknown = before?.[row - 1]?.[index] ?? values[down]?.[along];',
      },
      {
        file: 'src/sheet/cells-between.ts',
        find: '  {sheet}: OwnTable,\n  rows: Span,',
        replace: '  {sheet, tab: {values: before}}: OwnTable,\n  rows: Span,',
      },
    ],
  },
];
