/** Faults in what is written and counted: text that changes on its way, made tabs, totals. */

export const WORDS_AND_FIGURES = [
  {
    name: 'text without codec',
    what: 'words go in as if they were typed: a formula, a date, a number',
    changes: [
      {
        file: 'src/sheet/codec.ts',
        find: '  const all = cells.flat();\n',
        replace:
          '  const all = cells.flat();\n  if (all.length > 0) {\n    range.setNumberFormat("General");\n    range.setValues(cells.map(row => row.map(plainValue)));\n    return;\n  }\n',
      },
    ],
  },
  {
    name: 'trim before write',
    what: 'blanks at the ends of what was sent are cut off',
    changes: [
      {
        file: 'src/sheet/compare-and-set.ts',
        find: "typeof cell === 'string' ? storedText(cell, headerOf(schema, key)) : cell,",
        replace:
          "typeof cell === 'string' ? storedText(cell.trim(), headerOf(schema, key)) : cell,",
      },
    ],
  },
  {
    name: 'letters composed',
    what: 'letters with accents are written in another form',
    changes: [
      {
        file: 'src/sheet/compare-and-set.ts',
        find: "typeof cell === 'string' ? storedText(cell, headerOf(schema, key)) : cell,",
        replace:
          "typeof cell === 'string' ? storedText(cell.normalize('NFC'), headerOf(schema, key)) : cell,",
      },
    ],
  },
  {
    name: 'changed Grid drawn over',
    what: 'a Grid in which somebody wrote is made anew, and their words are gone',
    changes: [
      {
        file: 'src/addon/made-tab.ts',
        find: 'const isFree = found === null || mayReplace(found);',
        replace: 'const isFree = found === null || mayReplace(found) || true;',
      },
    ],
  },
  {
    name: 'cancelled activities count',
    what: 'an activity that was cancelled covers its cells',
    changes: [
      {
        file: 'src/domain/status.ts',
        find: "return status !== 'Idea' && status !== 'Cancelled';",
        replace: "return status !== 'Idea';",
      },
    ],
  },
  {
    name: 'minutes counted for each objective',
    what: 'an activity of two objectives gives its minutes twice',
    changes: [
      {
        file: 'src/domain/cells.ts',
        find: 'share[objective]! += each / linked;',
        replace: 'share[objective]! += each;',
      },
    ],
  },
];
