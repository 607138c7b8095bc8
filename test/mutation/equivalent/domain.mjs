/** Mutants of the domain that change nothing a user could notice, each with its reason. */
import {of} from './of.mjs';

export const OF_DOMAIN = [
  ...of('src/domain/agreement.ts', 'null comes before and after no day', [
    ['agreementEnd !== null', 'true', 'if (agreementEnd'],
    ['agreementStart !== null', 'true', 'if (agreementStart'],
    ['nextReview !== null', 'true', 'if (nextReview'],
  ]),
  ...of('src/domain/bank.ts', 'what is folded has one blank for many anyway', [
    ['/[^\\p{L}\\p{N}]+/gu', '/[^\\p{L}\\p{N}]/gu', 'activity.replace'],
  ]),
  ...of('src/domain/catalogue.ts', 'no code is as long as that', [
    ['text.length > LONGEST', 'text.length >= LONGEST', 'if (text.length'],
  ]),
  ...of('src/domain/bank-tag.ts', 'of a topic the domain stands first', [
    ["standard.kind === 'domain'", 'true', "if (standard.kind === 'domain'"],
  ]),
  ...of('src/domain/catalogue.ts', 'a memory, which spares work alone', [
    ['known.has(text)', 'false', 'if (known.has(text))'],
  ]),
  ...of('src/domain/catalogue.ts', 'the longer way finds the same', [
    ['written !== undefined', 'false', 'if (written'],
    ['bare === typed', 'false', 'return found ||'],
    ['imported.length > 0', 'true', 'imported.length > 0 ? importedStandards'],
    [
      'imported.length > 0',
      'imported.length >= 0',
      'imported.length > 0 ? importedStandards',
    ],
  ]),
  ...of('src/domain/catalogue.ts', 'no framework is called so', [
    ['[]', '["Stryker was here"]', 'chosen: readonly string[] = []'],
  ]),
  ...of(
    'src/domain/catalogue.ts',
    'only a code has a cluster, and only a cluster a letter',
    [
      ['code?.code', 'code.code', 'const exact'],
      ['cluster !== null', 'true', 'const isLettered'],
    ],
  ),
  ...of(
    'src/domain/catalogue.ts',
    'it is found from the first letter on anyway',
    [
      [
        '/^(.*[A-E])[. ]\\(?([A-E])\\)?$/',
        '/(.*[A-E])[. ]\\(?([A-E])\\)?$/',
        'const PART_OF_CLUSTER',
      ],
    ],
  ),
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
    'src/domain/code-shorthand.ts',
    'it is found from the first letter on anyway',
    [['/^(.*\\D)\\d+[a-z]?$/i', '/(.*\\D)\\d+[a-z]?$/i', 'const NUMBERED']],
  ),
  ...of(
    'src/domain/framework/case-fields.ts',
    'a memory, which spares work alone',
    [
      ['known !== undefined', 'false', 'if (known !== undefined)'],
      ['NAMES.size < 10_000', 'true', 'if (NAMES.size'],
      ['NAMES.size < 10_000', 'false', 'if (NAMES.size'],
      ['NAMES.size < 10_000', 'NAMES.size <= 10_000', 'if (NAMES.size'],
      ['NAMES.size < 10_000', 'NAMES.size >= 10_000', 'if (NAMES.size'],
    ],
  ),
  ...of('src/domain/framework/comparison.ts', 'the next lines say the same', [
    ['now === wanted', 'false', 'if (now === wanted)'],
  ]),
  ...of('src/domain/meant-date.ts', 'no month is called so', [
    ["''", '"Stryker was here!"', "monthNamed(word ?? '')"],
  ]),
  ...of('src/domain/meant-word.ts', 'what is made of it is read as a whole', [
    ['/^(\\d{4})[/. ](\\d{1,2})$/', '/^(\\d{4})[/. ](\\d{1,2})/', '.replace('],
    ['/^(\\d{4})[/. ](\\d{1,2})$/', '/(\\d{4})[/. ](\\d{1,2})$/', '.replace('],
    ['/^(\\d{1,2})[-. ](\\d{4})$/', '/(\\d{1,2})[-. ](\\d{4})$/', '.replace('],
    ['/^(\\d{1,2})[-. ](\\d{4})$/', '/^(\\d{1,2})[-. ](\\d{4})/', '.replace('],
  ]),
  ...of('src/domain/meeting-words.ts', 'a sign stands on either side of it', [
    ["' '", '""', "return ' ';"],
  ]),
  ...of(
    'src/domain/meeting-words.ts',
    'what is between is blank, and blank says nothing',
    [
      [
        '/[\\s,;&+/]+|\\ball day\\b/',
        '/[\\s,;&+/]|\\ball day\\b/',
        'for (const piece',
      ],
    ],
  ),
  ...of('src/domain/meeting-words.ts', 'both ends are found, or none is', [
    [
      'first === undefined || last === undefined',
      'first === undefined && last === undefined',
      'if (first',
    ],
    ['first === undefined', 'false', 'if (first === undefined'],
    ['last === undefined', 'false', 'if (first === undefined'],
    ['[]', '["Stryker was here"]', 'const [first, last]'],
  ]),
  ...of('src/domain/meeting-words.ts', 'nothing begins before no time', [
    ['end === null', 'false', 'if (end === null)'],
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
  ...of(
    'src/domain/months-open.ts',
    'typed arrays take nothing behind their end',
    [
      ['area < AREAS.length', 'area <= AREAS.length', 'let area = 0'],
      ['objective < count', 'objective <= count', 'let objective = 0'],
    ],
  ),
  ...of('src/domain/occasions.ts', 'of no weekday there are no days', [
    ['weekdays.length === 0', 'false', 'if (weekdays.length'],
  ]),
  ...of('src/domain/occasions.ts', 'as many days as nobody said are none', [
    ['sessions === null', 'false', 'if (sessions === null || sessions < 2)'],
  ]),
  ...of('src/domain/occasions.ts', 'without a first there is no second', [
    ['first === undefined', 'false', 'if (first === undefined'],
  ]),
  ...of(
    'src/domain/smallest-set/greedy.ts',
    'spares counting what can’t be better',
    [
      ['most[candidate]! === 0', 'false', 'if (most[candidate]'],
      ['most[candidate]! < bestCloses', 'false', 'if (most[candidate]'],
      [
        'most[candidate]! === 0 || most[candidate]! < bestCloses',
        'false',
        'if (most[candidate]',
      ],
    ],
  ),
];
