/** Mutants of what reads codes and grades that change nothing a user could notice. */
import {of} from './of.mjs';

export const OF_CODES = [
  ...of(
    'src/domain/code-forms.ts',
    'it is found from the first letter on anyway',
    [
      [
        '/^(?:CCSS|CC)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/',
        '/(?:CCSS|CC)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/',
        'const PREFIX',
      ],
    ],
  ),
  ...of(
    'src/domain/code-forms.ts',
    'each is taken out, one by one or at once',
    [
      [
        '/[\\s.()/:\\u2010-\\u2015\\u2212-]+/g',
        '/[\\s.()/:\\u2010-\\u2015\\u2212-]/g',
        'const BETWEEN =',
      ],
    ],
  ),
  ...of('src/domain/code-forms.ts', 'no code is called undefined', [
    ['strand !== undefined', 'true', 'if (strand'],
  ]),
  ...of(
    'src/domain/common-core.ts',
    'the list, which is ours, has no other lines',
    [
      [
        '/^([A-E])([MSA]?) ((?:\\d\\S* )+)(.+)$/',
        '/([A-E])([MSA]?) ((?:\\d\\S* )+)(.+)$/',
        'const MATH_CLUSTER',
      ],
      [
        '/^([A-E])([MSA]?) ((?:\\d\\S* )+)(.+)$/',
        '/^([A-E])([MSA]?) ((?:\\d\\S* )+)(.+)/',
        'const MATH_CLUSTER',
      ],
      ["''", '"Stryker was here!"', 'const borrowed'],
    ],
  ),
  ...of('src/domain/common-core.ts', 'a set holds a thing once', [
    ['isFirst', 'true', 'if (isFirst)'],
  ]),
  ...of(
    'src/domain/grade.ts',
    'PK and K make forms in capitals, which nothing folded has',
    [['GRADES.slice(2)', 'GRADES', '...GRADES.slice(2)']],
  ),
  ...of('src/domain/grade.ts', 'only a date has a month and a day to compare', [
    ["typeof cell !== 'object'", 'false', 'if (typeof cell'],
  ]),
  ...of('src/domain/grade.ts', 'what begins with a dash has no first grade', [
    ['at > 0', 'at >= 0', 'for (let at'],
  ]),
  ...of(
    'src/domain/grade.ts',
    'where a dash has a grade on one side alone, no later one has two',
    [
      [
        'first === undefined || last === undefined',
        'first === undefined && last === undefined',
        'if (first',
      ],
      ['first === undefined', 'false', 'if (first'],
      ['last === undefined', 'false', 'if (first'],
    ],
  ),
  ...of('src/domain/grade.ts', 'no grade is the number 0', [
    ["'th'", '""', 'const endings'],
  ]),
  ...of(
    'src/domain/nearest-standard.ts',
    'spares counting edits, which tell the same',
    [
      [
        'Math.abs(other.form.length - form.length) <= most',
        'true',
        'Math.abs(other.form.length',
      ],
      ['differing(other.letters, letters) <= 2 * most', 'true', 'differing('],
      ['index < form.length', 'false', 'for (let index'],
      ['index < form.length', 'index <= form.length', 'for (let index'],
      ['index < form.length', 'index >= form.length', 'for (let index'],
      [
        'letters |= 1 << (form.charCodeAt(index) % 32)',
        'letters &= 1 << form.charCodeAt(index) % 32',
        'letters |=',
      ],
      [
        'form.charCodeAt(index) % 32',
        'form.charCodeAt(index) * 32',
        'letters |=',
      ],
      ['bits !== 0', 'false', 'for (; bits'],
      ['count++', 'count--', 'for (; bits'],
    ],
  ),
  ...of('src/domain/standard-code.ts', 'a number has two digits at most', [
    ['/^0+(?=\\d)/', '/0+(?=\\d)/', '.map(piece'],
    ['/^0+(?=\\d)/', '/^0(?=\\d)/', '.map(piece'],
  ]),
  ...of(
    'src/domain/standard-range.ts',
    'it is found from the first letter on anyway',
    [['/^(.*?)(\\d+|[a-j])$/', '/(.*?)(\\d+|[a-j])$/', 'const TAIL']],
  ),
  ...of('src/domain/standard-range.ts', 'no standard is called so', [
    ['[]', '["Stryker was here"]', 'if (!(to > from'],
  ]),
  ...of('src/domain/standards.ts', 'a shortcut: what follows finds the same', [
    ['written !== undefined', 'false', 'if (written'],
    ['only !== undefined', 'false', 'if (only'],
  ]),
  ...of(
    'src/domain/standards.ts',
    'behind the last word there is nothing more to take',
    [['words.length - first', 'words.length + first', 'const most']],
  ),
  ...of('src/domain/standards.ts', 'no words are no code', [
    ['length > 0', 'length >= 0', 'for (let length'],
  ]),
  ...of(
    'src/domain/standards.ts',
    'nothing that follows a part makes a longer code',
    [
      ["kind === 'part'", 'false', "return kind === 'standard'"],
      ["'part'", '""', "return kind === 'standard'"],
    ],
  ),
  ...of('src/domain/nearest-standard.ts', 'it spares counting edits alone', [
    [
      'Math.abs(other.form.length - form.length) <= most &&\n    differing(other.letters, letters) <= 2 * most',
      'true',
      'Math.abs(other.form.length',
    ],
    [
      'Math.abs(other.form.length - form.length) <= most &&\n    differing(other.letters, letters) <= 2 * most',
      'Math.abs(other.form.length - form.length) <= most || differing(other.letters, letters) <= 2 * most',
      'Math.abs(other.form.length',
    ],
  ]),
];
