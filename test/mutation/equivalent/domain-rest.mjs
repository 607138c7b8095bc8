/** Mutants of the domain's imports, suggestions and handouts that change nothing a user could notice. */
import {of} from './of.mjs';

export const OF_DOMAIN_REST = [
  ...of('src/domain/other-framework.ts', 'no key of ours has such a form', [
    ['framework !== COMMON_CORE', 'true', 'framework !== COMMON_CORE'],
  ]),
  ...of('src/domain/imported-standard.ts', 'no code has it in its midst', [
    [
      '/^CCSS\\.(?:Math\\.Content|ELA-Literacy)\\./i',
      '/CCSS\\.(?:Math\\.Content|ELA-Literacy)\\./i',
      'const OFFICIAL',
    ],
  ]),
  ...of('src/domain/imported-standard.ts', 'no standard has no key', [
    ['parent !== undefined', 'true', 'if (parent !== undefined)'],
  ]),
  ...of(
    'src/domain/imported-standard.ts',
    'a trimmed line begins with no blank',
    [['space > 0', 'space >= 0', 'space > 0']],
  ),
  ...of('src/domain/suggestion.ts', 'no text is null', [
    ['each.id === null', 'false', 'each.id === null'],
    ['id !== null', 'true', 'id !== null &&'],
  ]),
  ...of('src/domain/suggestion.ts', 'what is the same was told before', [
    ['one < other', 'one <= other', 'return one < other'],
  ]),
  ...of(
    'src/domain/suggestion-reason.ts',
    'only what is of its area alone has no tag',
    [['tag?.subject', 'tag.subject', 'const isStrand']],
  ),
  ...of('src/domain/lists.ts', 'nothing stands behind the last row', [
    ['index < count', 'index <= count', 'for (let index'],
  ]),
  ...of('src/domain/round.ts', 'nothing stands behind the last row', [
    ['index < count', 'index <= count', 'for (let index'],
  ]),
  ...of(
    'src/domain/round.ts',
    'who has entered one this month is not missing',
    [
      ['each < month', 'true', 'each >= first'],
      ['each < month', 'each <= month', 'each >= first'],
    ],
  ),
  ...of('src/domain/round.ts', 'null is no day', [
    ['until === null', 'false', 'const day'],
  ]),
  ...of('src/domain/whole-weeks.ts', 'the one is null where the other is', [
    [
      'startDate === null || start === null',
      'startDate === null && start === null',
      'if (startDate === null',
    ],
    ['startDate === null', 'false', 'if (startDate === null'],
    ['start === null', 'false', 'if (startDate === null'],
  ]),
  ...of('src/domain/whole-weeks.ts', 'back by no week is the same day', [
    ['over > 0', 'over >= 0', 'return over'],
  ]),
  ...of('src/domain/why.ts', 'blank words are passed over anyway', [
    ['/[^\\p{L}\\p{N}.-]+/u', '/[^\\p{L}\\p{N}.-]/u', '.split('],
  ]),
  ...of('src/domain/framework/json-fault.ts', 'it ends at the same sign', [
    ["sign === ''", 'false', "return sign === ''"],
    ['end > start', 'true', 'return end > start'],
    ['end > start', 'end >= start', 'return end > start'],
  ]),
  ...of(
    'src/domain/framework/case-tree.ts',
    'two without a number differ by NaN, which sorts as 0',
    [['first === second', 'false', 'return first === second']],
  ),
  ...of(
    'src/domain/framework/table-columns.ts',
    'it takes in everything to the end',
    [
      [
        '/^[\\s•*-]*(?:\\d{1,3}[.)]\\s+)?(\\S+?)[:.]?(?:\\s+[–—:-]?\\s*|$)(.*)$/s',
        '/^[\\s•*-]*(?:\\d{1,3}[.)]\\s+)?(\\S+?)[:.]?(?:\\s+[–—:-]?\\s*|$)(.*)/s',
        '(?:\\d{1,3}[.)]',
      ],
    ],
  ),
  ...of(
    'src/domain/framework/table-columns.ts',
    'the pattern takes forty letters at most',
    [
      ['text.length <= LONGEST_CODE', 'true', 'text.length <= LONGEST_CODE'],
      [
        'text.length <= LONGEST_CODE',
        'text.length < LONGEST_CODE',
        'text.length <= LONGEST_CODE',
      ],
    ],
  ),
];
