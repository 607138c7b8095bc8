/** Mutants of what the add-on answers, each with why nobody can tell it. */
import {of} from './of.mjs';

const BLANK = ["''", '"Stryker was here!"'];
const NONE = ['[]', '["Stryker was here"]'];

export const OF_ADDON = [
  ...of('src/addon/arguments/check.ts', 'neither is long', [
    [...BLANK, 'if ((JSON.stringify(given)'],
  ]),
  ...of('src/addon/arguments/check.ts', 'the first is told either way', [
    ['{abortEarly: true}', '{}', 'const result = v.safeParse'],
    ['true', 'false', 'const result = v.safeParse'],
  ]),
  ...of('src/addon/arguments/check.ts', 'what has a name has a path', [
    [
      'issue.path?.[issue.path.length - 1]',
      'issue.path[issue.path.length - 1]',
      'const {origin} =',
    ],
  ]),
  ...of('src/addon/arguments/check.ts', 'never is a field that is unknown', [
    ["origin === 'key'", 'true', "if (origin === 'key' &&"],
  ]),
  ...of('src/addon/suggestions.ts', 'each idea has its place', [
    ['-1', '+1', 'return ranked(all, objective, idea'],
  ]),
  ...of('src/addon/suggestions.ts', 'what has no words adds none', [
    [...NONE, '...(bank?.tags ?? [])'],
    [...NONE, '...(last?.objectives ?? [])'],
  ]),
  ...of('src/addon/suggestions.ts', 'the plan has rows of the table alone', [
    [...BLANK, "return row ? typedAt(activities, row, 'why')"],
  ]),
  ...of('src/addon/proposal.ts', 'whoever asks names it by its id', [
    [...NONE, 'objectiveIds: objective.id === null'],
  ]),
  ...of('src/addon/proposal.ts', 'where there was no time before, it is none', [
    ['last?.when', 'last.when', 'when: isAsBefore ?'],
    ['last?.why', 'last.why', 'const written = [isSame'],
  ]),
  ...of('src/addon/proposal.ts', 'only what is agreed can be too much', [
    ['agreedMinutes !== null', 'true', "return state === 'over'"],
  ]),
  ...of('src/addon/bank.ts', 'the plan has rows of the table alone', [
    ['!known || !row', '!known && !row', 'if (!known || !row)'],
  ]),
  ...of('src/addon/bank.ts', 'no activity names a row without an id', [
    ['objective.id !== null', 'true', 'objective.id !== null &&'],
  ]),
  ...of('src/addon/grants.ts', 'the plan has rows of the table alone', [
    [...BLANK, 'found ? textAt(activities, found, key)'],
  ]),
  ...of('src/addon/handout.ts', 'no row has such an id', [
    [...BLANK, "rows.get(id ?? '')"],
  ]),
  ...of('src/addon/handout.ts', 'nobody looks for what has no area', [
    ['area === null', 'false', "area === null || text === ''"],
  ]),
  ...of('src/addon/check-workbook.ts', 'a fix and its id come together', [
    ['id === undefined', 'false', 'if (!fix || id === undefined)'],
    [
      '!fix || id === undefined',
      '!fix && id === undefined',
      'if (!fix || id === undefined)',
    ],
  ]),
  ...of('src/addon/current-month.ts', 'it is the same month then', [
    ['month > nearest', 'month >= nearest', '&& month > nearest'],
  ]),
  ...of('src/addon/export.ts', 'a row that holds nothing is left out', [
    ['width > 0', 'width >= 0', 'while (width > 0 &&'],
  ]),
  ...of('src/addon/export.ts', 'a tab has as many cells in each row', [
    [...BLANK, 'valueOf(row[index]'],
  ]),
  ...of('src/addon/results.ts', 'the line was found before', [
    [...NONE, 'const [headings = []] = lines.slice(start)'],
  ]),
  ...of('src/addon/csv-rows.ts', 'a line that holds something has cells', [
    [...NONE, 'const [cells = []] = Papa.parse'],
  ]),
  ...of('src/addon/word-match.ts', 'nobody looks for a word without letters', [
    [
      '/[^\\p{L}\\p{M}\\p{N}]+/u',
      '/[^\\p{L}\\p{M}\\p{N}]/u',
      'const words = folded(query)',
    ],
    [...BLANK, "[plainWord(word) ?? '', word]"],
  ]),
  ...of('src/addon/saves.ts', 'neither repeats a standard', [
    [...BLANK, "whyWarnings(why = '')"],
  ]),
  ...of('src/addon/saves.ts', 'neither names a row or a month', [
    [...NONE, 'const [change] = done?.changes()'],
    [...BLANK, 'const named = monthOfSetting(change?.id'],
  ]),
  ...of('src/addon/refresh.ts', 'neither is a month', [
    [...BLANK, 'const month = standing?.built?.month'],
  ]),
  ...of('src/addon/set-up.ts', 'nobody asks for the month of such a tab', [
    [...BLANK, "tab: START_HERE_TAB, month: ''"],
  ]),
  ...of('src/addon/set-up.ts', 'nothing stands there that could be replaced', [
    ['true', 'false', 'true,'],
  ]),
  ...of('src/addon/objective-edit.ts', 'of an id no answer is given anyway', [
    ["key !== 'id'", 'true', "key !== 'id' &&"],
    ["'id'", '""', "key !== 'id' &&"],
  ]),
  ...of('src/addon/show.ts', 'no column is called like no area', [
    ['area !== undefined', 'true', 'if (area !== undefined &&'],
  ]),
];
