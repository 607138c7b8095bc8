/** Faults in what Check the workbook puts right. */

export const FIXES = [
  {
    name: 'fix not looked at',
    what: 'a fix counts as done without a look at what its row holds since',
    changes: [
      {
        file: 'src/sheet/fixes/attempt.ts',
        find: 'return isThere(attempt, now)\n    ?',
        replace: 'return failure === null || isThere(attempt, now)\n    ?',
      },
    ],
  },
  {
    name: 'fix by row number',
    what: 'a problem is known by its row, whichever row stands there by now',
    changes: [
      {
        file: 'src/sheet/fixes/fix-name.ts',
        find: "const address = table ? addressIn(table, fix) : '';",
        replace:
          "const address = table && addressIn(table, fix) ? String(fix.row.row) : '';",
      },
      {
        file: 'src/sheet/fixes/carry-out-fixes.ts',
        find: 'id.startsWith(address) &&',
        replace: 'id.startsWith(address.slice(0, 0)) &&',
      },
    ],
  },
];
