/** Mutants of how tabs are read that change nothing a user could notice, each with its reason. */
import {of} from './of.mjs';

export const OF_SHEET_READERS = [
  ...of(
    'src/sheet/activity-links.ts',
    'what is not told the short way is told the longer way, alike',
    [
      [
        "typeof cell === 'string' && !SEVERAL_LINES.test(cell)",
        'false',
        "return typeof cell === 'string' &&",
      ],
      [
        "{\n  return typeof cell === 'string' && !SEVERAL_LINES.test(cell);\n}",
        '{}',
        'cell is string {',
      ],
      [
        'place >= 0 && columns.month[place] === its',
        'false',
        '=== its) add(place)',
      ],
      ['place >= 0', 'place > 0', '=== its) add(place)'],
      ['place >= 0', 'place < 0', '=== its) add(place)'],
    ],
  ),
  ...of('src/sheet/activity-links.ts', 'no objective has the place -1', [
    ['place >= 0', 'true', 'columns.month[place] === month[activity]'],
    ['place >= 0', 'true', '=== its) add(place)'],
  ]),
  ...of('src/sheet/activity-links.ts', 'a blank cell names no id', [
    ["cell !== ''", 'true', "if (isCounted && cell !== ''"],
    ["''", '"Stryker was here!"', "if (isCounted && cell !== ''"],
  ]),
  ...of(
    'src/sheet/activity-problems.ts',
    'rows of which there is nothing to say may be looked at, too',
    [
      [
        'isSound && !(isActivity && isOdd(activity))',
        'false',
        'if (isSound &&',
      ],
      ['isActivity && isOdd(activity)', 'true', 'if (isSound &&'],
      [
        'odd[place] === 0 && ids.plain[place] === 1',
        'false',
        'const isSound =',
      ],
      ['oddLinks[activity] === 1', 'true', 'if (oddLinks[activity]'],
      ['isUnsaid(table, row)', 'true', 'if (isUnsaid(table, row)) return'],
    ],
  ),
  ...of(
    'src/sheet/activity-problems.ts',
    'behind the last activity there is no place',
    [['next < columns.count', 'true', 'const isActivity = next <']],
  ),
  ...of('src/sheet/remembering.ts', 'the same is worked out once more', [
    ['found !== undefined || known.has(asked)', 'false', 'if (found !=='],
    ['found !== undefined', 'false', 'if (found !=='],
    [
      'found !== undefined || known.has(asked)',
      'found !== undefined && known.has(asked)',
      'if (found !==',
    ],
  ]),
  ...of('src/sheet/witnesses.ts', 'the same cells in a list of their own', [
    ['doubts.length > 0', 'true', 'values: doubts.length > 0'],
    ['doubts.length > 0', 'doubts.length >= 0', 'values: doubts.length > 0'],
  ]),
  ...of('src/sheet/import-record.ts', 'what is no record is none', [
    ["''", '"Stryker was here!"', "parsedRecord(many() ?? '')"],
  ]),
];
