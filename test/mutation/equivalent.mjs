/**
 * Mutants that change nothing a user could notice, each with its reason.
 *
 * Known by what stood there, what Stryker puts in its place, and a part of the line in which it begins.
 */
export const EQUIVALENT = [
  ...of('src/domain/bank.ts', 'what is folded has one blank for many anyway', [
    ['/[^\\p{L}\\p{N}]+/gu', '/[^\\p{L}\\p{N}]/gu', 'activity.replace'],
  ]),
  ...of('src/domain/catalogue.ts', 'no code is as long as that', [
    ['text.length > LONGEST', 'text.length >= LONGEST', 'if (text.length'],
  ]),
  ...of('src/domain/catalogue.ts', 'a memory, which spares work alone', [
    ['known.has(text)', 'false', 'if (known.has(text))'],
  ]),
  ...of('src/domain/catalogue.ts', 'neither text is a code', [
    ['[]', '["Stryker was here"]', 'PART_OF_CLUSTER.exec'],
    ["''", '"Stryker was here!"', "parseCode(start ?? '')"],
  ]),
  ...of('src/domain/catalogue.ts', 'of a cluster only parts end in a letter', [
    ["kind === 'part'", 'true', "kind === 'part' &&"],
  ]),
  ...of('src/domain/cell.ts', 'a shortcut: the next line says the same', [
    ["cell === ''", 'false', 'if (cell === null'],
    ['code > 0x20 && code < 0x80', 'false', 'if (code > 0x20'],
    ['code < 0x80', 'code <= 0x80', 'if (code > 0x20'],
    [
      'first === HASH || first === LETTER_L',
      'true',
      'const mayBe = first === HASH',
    ],
  ]),
  ...of(
    'src/domain/cell.ts',
    'beyond its end a text holds nothing that is unseen, and a slice from behind its end is blank',
    [
      ['start < end', 'true', 'isUnseen(text, start)'],
      ['start < end', 'start <= end', 'isUnseen(text, start)'],
      ['end > start', 'true', 'isUnseen(text, end - 1)'],
      ['end > start', 'end >= start', 'isUnseen(text, end - 1)'],
    ],
  ),
  ...of('src/domain/cells.ts', 'typed arrays take nothing behind their end', [
    [
      'objective < sets.length',
      'objective <= sets.length',
      'let objective = 0',
    ],
  ]),
  ...of('src/domain/cells.ts', 'a shortcut: the sets of none are all blank', [
    ['its === 0', 'false', 'if (its === 0) continue;'],
  ]),
  ...of('src/domain/code-forms.ts', 'no code holds CCSS but at its start', [
    ['/^CCSS.|[.\\s]+$/', '/CCSS.|[.\\s]+$/', 'const isDotted'],
  ]),
  ...of(
    'src/domain/month.ts',
    'what was read is compared with the whole text',
    [
      ['/^(\\d{4})-(\\d{2})$/', '/(\\d{4})-(\\d{2})$/', 'const parts ='],
      ['/^(\\d{4})-(\\d{2})$/', '/^(\\d{4})-(\\d{2})/', 'const parts ='],
    ],
  ),
  ...of('src/domain/month.ts', 'a number was found, so there is a name', [
    ['named?.[2]', 'named[2]', 'return named?.[2] === undefined'],
  ]),
  ...of('src/sheet/hit-cells.ts', 'a table that was written has cells', [
    [
      'after.tab.values?.[write.row - 1]',
      'after.tab.values[write.row - 1]',
      'const cells = after',
    ],
  ]),
  ...of('src/sheet/misplaced-ids.ts', 'its rows are those of the table', [
    [
      'now.tab.values?.[row.row - 1]?.[hit]',
      'now.tab.values?.[row.row - 1][hit]',
      'const cell = now',
    ],
    [
      'now.tab.values?.[row.row - 1]',
      'now.tab.values[row.row - 1]',
      'const cell = now',
    ],
    [
      'alike.get(was.name)?.splice',
      'alike.get(was.name).splice',
      'alike.get(was.name)?.splice',
    ],
  ]),
  ...of('src/sheet/misplaced-ids.ts', 'any order does, if it is the same', [
    ['one < other', 'one <= other', 'one < other ? -1 : 1'],
    ['one < other', 'one >= other', 'one < other ? -1 : 1'],
  ]),
  ...of('src/sheet/misplaced-ids.ts', 'blank rows have no id to be told by', [
    ["row.name !== ''", 'true', 'else if (row.name'],
    ["''", '"Stryker was here!"', 'else if (row.name'],
  ]),
  ...of('src/sheet/read-back.ts', 'of one row nothing else could be chosen', [
    ['rows.length < 2', 'false', 'if (rows.length < 2 ||'],
  ]),
  ...of('src/sheet/read-back.ts', 'a list of nothing names no row', [
    ['ours', 'true', 'if (ours) byId.set'],
  ]),
  ...of('src/sheet/session.ts', 'the same is worked out once more at most', [
    ['() => false', '() => undefined', 'giveIds: () => false'],
    ['false', 'true', 'giveIds: () => false'],
  ]),
];

/** @param mutants what stands there, what becomes of it, and a part of the line */
function of(path, why, mutants) {
  return mutants.map(([was, becomes, line]) => ({
    path,
    was,
    becomes,
    line,
    why,
  }));
}
