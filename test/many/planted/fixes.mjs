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
  {
    name: 'fix not put back',
    what: 'where rows moved under a fix, what it hit stays as it is',
    changes: [
      {
        file: 'src/sheet/fixes/attempt.ts',
        find: 'const left = leftOver(attempt, now, written);\n    const due = amendsOf(attempt, now);',
        replace:
          'const left = {...leftOver(attempt, now, written), isNone: true, amends: []};\n    const due = amendsOf(attempt, now).slice(0, 0);',
      },
    ],
  },
  {
    name: 'fix over what was typed',
    what: 'a cell is put right though somebody has changed it since it was looked for',
    changes: [
      {
        file: 'src/sheet/fixes/carry-out-fixes.ts',
        find: 'return isAsSeen ? {id: address, before, after} : gone();',
        replace:
          'return isAsSeen || Date.now() > 0 ? {id: address, before, after} : gone();',
      },
    ],
  },
  {
    name: 'cut-off fix finished over others',
    what: 'a fix that was cut off is written though its row is not to be found any more',
    changes: [
      {
        file: 'src/sheet/fixes/settle-mended.ts',
        find: "if (whole === null || progress.some(({state}) => state === 'unclear'))",
        replace: 'if (whole === null)',
      },
    ],
  },
];
