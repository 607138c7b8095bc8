import fc from 'fast-check';
import {commonCore} from '../../src/data/common-core';
import {
  catalogueOf,
  parseStandard,
  recognise,
} from '../../src/domain/catalogue';
import {isCodeless} from '../../src/domain/common-core';
import {otherFramework} from '../../src/domain/other-framework';
import {standardRange} from '../../src/domain/standard-range';
import {formatStandard} from '../../src/domain/standard';
import {offeredStandards} from '../../src/domain/standard-options';
import {formsOf} from './written-codes';

const CATALOGUE = catalogueOf(commonCore());
const WITH_CODES = CATALOGUE.standards.filter(one => !isCodeless(one));

const keyOf = (text: string) => parseStandard(text, CATALOGUE)?.key;

test('every code, in every form in which people write it, is its standard', () => {
  const wrong = WITH_CODES.flatMap(standard =>
    formsOf(standard)
      .filter(form => keyOf(form) !== standard.key)
      .map(form => `${form} is ${keyOf(form)}, not ${standard.key}`),
  );
  expect(wrong).toEqual([]);
});

test('no form of a code has a cluster letter that is wrong', () => {
  const odd = WITH_CODES.flatMap(formsOf).filter(
    form => recognise(form, CATALOGUE)?.wrongCluster !== null,
  );
  expect(odd).toEqual([]);
});

test('the Common Core is read once, and with the same choice it is the same catalogue', () => {
  expect(catalogueOf(commonCore())).toBe(CATALOGUE);
  expect(catalogueOf(commonCore(), [], ['Common Core'])).not.toBe(CATALOGUE);
});

test('a page of text is no code', () => {
  expect(keyOf(`3.OA.A.1${' '.repeat(10_000)}`)).toBeUndefined();
});

test('a code in its usual form is read back', () => {
  for (const standard of WITH_CODES)
    expect(parseStandard(formatStandard(standard), CATALOGUE)).toBe(standard);
});

test.each([
  ['3.OA.1', '3.OA.A.1'],
  ['n-rn.1', 'HSN-RN.A.1'],
  ['k.cc.4(a)', 'K.CC.B.4a'],
  ['3.rl.2', 'RL.3.2'],
])('%s is shown as %s', (text, code) => {
  expect(formatStandard(parseStandard(text, CATALOGUE)!)).toBe(code);
});

test.each([
  ['2.NBT.A1', '2.NBT.1'],
  ['5.OA.B3', '5.OA.3'],
  ['5.NBT.B5', '5.NBT.5'],
  ['5.NBT.B6', '5.NBT.6'],
  ['5.NBT.B7', '5.NBT.7'],
  ['HSN-VM.C9', 'HSN-VM.9'],
  ['HSN-VM.B.a', 'HSN-VM.B'],
  ['3.NF.A.c', '3.NF.3c'],
])('%s, a slip that is in print, is %s', (text, key) => {
  expect(keyOf(text)).toBe(key);
});

test.each([
  ['3.OA.B.1', '3.OA.A.1', 'B'],
  ['3.OA.D1', '3.OA.A.1', 'D'],
  ['HSN-RN.A.3', 'HSN-RN.B.3', 'A'],
  ['K.CC.A.4a', 'K.CC.B.4a', 'A'],
])('%s is %s with a wrong cluster, %s', (text, code, wrongCluster) => {
  const found = recognise(text, CATALOGUE);
  expect(found?.standard.code).toBe(code);
  expect(found?.wrongCluster).toBe(wrongCluster);
});

test.each([
  ['3.OA.99'],
  ['3.OA.E.1'],
  ['3.OA.1a'],
  ['K.NF.1'],
  ['9.OA.1'],
  ['RL.3.8'],
  ['RL.K.8'],
  ['RL.3.1a'],
  ['RF.2.1'],
  ['W.2.4'],
  ['WHST.6-8.3'],
  ['RL.9.1'],
  ['RH.6.1'],
  ['HSN-VM.D'],
  ['HSN-VM.B.ab'],
  ['CCRA.SL.7'],
  ['MP9'],
  ['MP0'],
  ['rl3'],
  ['RL.3.1-3'],
  ['4-ESS1-1'],
  ['5.10'],
  ['fractions'],
  ['__proto__'],
  ['constructor'],
  [''],
])('%j is no standard', text => {
  expect(keyOf(text)).toBeUndefined();
});

test('reading any text at all ends with a standard or without one', () => {
  const likeCodes = fc.stringMatching(
    /^[KHSRLIWFNOACM0-9]{1,4}[.\- ()]?[A-Z]{0,3}[.\- ]?[0-9]{0,2}[a-j]?$/,
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), likeCodes), text => {
      const standard = parseStandard(text, CATALOGUE);
      if (standard === undefined) return;
      expect(CATALOGUE.byKey.get(standard.key)).toBe(standard);
      expect(keyOf(formatStandard(standard))).toBe(standard.key);
    }),
    {numRuns: 2000},
  );
});

describe('imported frameworks', () => {
  const row = (code: string, more: object = {}) => ({
    code,
    text: `Words of ${code}`,
    grades: ['3'] as const,
    subject: 'Science',
    parent: '',
    framework: 'Next Generation',
    ...more,
  });
  const withRows = (rows: readonly ReturnType<typeof row>[], chosen = ['']) =>
    catalogueOf(commonCore(), rows, chosen);

  test('their codes are read in any case, with any dots, whether chosen or not', () => {
    const catalogue = withRows([row('3-LS1-1'), row('MA.3.AR.1.1')]);
    for (const form of ['3-LS1-1', '3-ls1-1', '3–LS1–1', '3 LS1 1'])
      expect(parseStandard(form, catalogue)).toMatchObject({
        code: '3-LS1-1',
        subject: 'Science',
        text: 'Words of 3-LS1-1',
        label: 'Words of 3-LS1-1',
        emphasis: null,
      });
    expect(parseStandard('ma.3.ar.1.1', catalogue)?.code).toBe('MA.3.AR.1.1');
    expect(catalogue.chosen).toEqual(['Common Core']);
  });

  test('a framework that nobody has is not chosen', () => {
    expect(withRows([row('X.1')], ['Nobody’s']).chosen).toEqual([
      'Common Core',
    ]);
  });

  test('a code that is chosen keeps its framework, also where others spell it alike', () => {
    const rows = [row('3.OA.A.1', {framework: 'Massachusetts'})];
    expect(
      parseStandard('3.OA.A.1', withRows(rows, ['Massachusetts']))?.framework,
    ).toBe('Massachusetts');
  });

  test('a code may begin with a word that is passed over elsewhere', () => {
    const catalogue = withRows([row('Standard 1')]);
    expect(parseStandard('Standard 1', catalogue)?.code).toBe('Standard 1');
  });

  test('a long first line without blanks is cut for its label', () => {
    const catalogue = withRows([row('3-LS1-1', {text: 'x'.repeat(500)})]);
    const {label} = parseStandard('3-LS1-1', catalogue)!;
    expect(label).toMatch(/^x{10,200}…$/);
  });

  test('wording for one code of the Common Core is that of the first row', () => {
    const common = {framework: 'Common Core State Standards', subject: 'Math'};
    const catalogue = withRows([
      row('3.OA.A.1', {...common, text: 'First'}),
      row('3.OA.1', {...common, text: 'Second'}),
    ]);
    expect(parseStandard('3.OA.A.1', catalogue)?.text).toBe('First');
  });

  test('of two frameworks that nobody chose the first keeps a code that both hold', () => {
    const catalogue = withRows([
      row('X.1', {framework: 'First'}),
      row('X.1', {framework: 'Second'}),
    ]);
    expect(parseStandard('X.1', catalogue)?.framework).toBe('First');
  });

  test('a range goes by numbers or by letters, not from one to the other', () => {
    const catalogue = withRows(
      ['X.1', 'X.2', 'X.a', 'X.z'].map(code => row(code)),
    );
    const range = (text: string) =>
      standardRange(text, catalogue).map(({code}) => code);
    expect(range('X.1-X.2')).toEqual(['X.1', 'X.2']);
    expect(range('X.1-X.a')).toEqual([]);
    expect(range('X.1-X.z')).toEqual([]);
    expect(range('X.z-X.1')).toEqual([]);
  });

  test('the code of a framework that was imported is no other framework’s', () => {
    const code = 'MA.3.AR.1.1';
    expect(otherFramework(code, CATALOGUE)).toBe(
      'Florida’s B.E.S.T. standards',
    );
    expect(otherFramework(code, withRows([row(code)]))).toBeUndefined();
    expect(otherFramework(code, withRows([row('3-LS1-1')]))).toBeDefined();
  });

  test('a form that could be two codes is neither', () => {
    const catalogue = withRows([row('X.3.11'), row('X.31.1')]);
    expect(parseStandard('X311', catalogue)).toBeUndefined();
    expect(parseStandard('X.31.1', catalogue)?.code).toBe('X.31.1');
  });

  test('what a group holds is no part of it, also where its code ends with a letter', () => {
    const {standards} = withRows([
      row('111.5.'),
      row('111.5.b', {parent: '111.5.'}),
      row('111.5.b.4', {parent: '111.5.b'}),
      row('111.5.b.4.A', {parent: '111.5.b.4'}),
    ]);
    expect(standards.slice(-4).map(({kind}) => kind)).toEqual([
      'domain',
      'cluster',
      'standard',
      'part',
    ]);
  });

  test('a performance expectation is a standard, and its practices and ideas are parts of it', () => {
    const {standards} = withRows([
      row('3-LS4'),
      row('3-LS4-1', {parent: '3-LS4'}),
      row('SEP-2', {parent: '3-LS4-1'}),
      row('LS4.A', {parent: '3-LS4-1'}),
    ]);
    expect(standards.slice(-4).map(({kind}) => kind)).toEqual([
      'domain',
      'standard',
      'part',
      'part',
    ]);
  });

  test('official wording of the Common Core joins our label and emphasis', () => {
    const framework = 'Common Core State Standards for Mathematics';
    const catalogue = withRows([
      row('CCSS.Math.Content.3.OA.A.1', {framework, subject: 'Math'}),
    ]);
    expect(parseStandard('3.OA.1', catalogue)).toMatchObject({
      code: '3.OA.A.1',
      text: 'Words of CCSS.Math.Content.3.OA.A.1',
      label: 'multiplying and dividing stories',
      emphasis: 'major',
      framework: 'Common Core',
    });
    expect(catalogue.frameworks).toEqual(['Common Core', framework]);
  });

  test('a state’s own standard is not taken for the Common Core’s of the same number', () => {
    const framework = 'Indiana';
    const rows = [
      row('6.NS.1', {framework, grades: ['6']}),
      row('6.NS.A.1', {framework: 'Massachusetts', grades: ['6']}),
    ];
    const inIndiana = withRows(rows, ['indiana']);
    expect(parseStandard('6.NS.1', inIndiana)).toMatchObject({
      framework,
      emphasis: null,
      text: 'Words of 6.NS.1',
    });
    expect(parseStandard('6.NS.1', withRows(rows))).toMatchObject({
      framework: 'Common Core',
      emphasis: 'major',
      text: '',
    });
    expect(
      parseStandard('6.NS.1', withRows(rows, ['Massachusetts'])),
    ).toMatchObject({framework: 'Massachusetts', emphasis: 'major'});
  });

  test('a cluster letter tells the Common Core’s standard from a state’s of the same number', () => {
    const inIndiana = withRows(
      [row('6.NS.1', {framework: 'Indiana'})],
      ['Indiana'],
    );
    expect(recognise('6.NS.A.1', inIndiana)).toMatchObject({
      standard: {framework: 'Common Core', code: '6.NS.A.1'},
      wrongCluster: null,
    });
    expect(recognise('6.NS.C.1', inIndiana)).toMatchObject({
      standard: {framework: 'Indiana'},
      wrongCluster: null,
    });
  });

  test('a framework’s name is the same in whatever case', () => {
    const catalogue = withRows(
      [
        row('3-LS1-1', {framework: 'Our District'}),
        row('3-LS1-2', {framework: 'OUR district'}),
        row('3.OA.A.1', {framework: 'COMMON CORE'}),
      ],
      ['our district'],
    );
    expect(catalogue.frameworks).toEqual(['Common Core', 'Our District']);
    expect(offeredStandards(catalogue).map(({key}) => key)).toEqual([
      '3-LS1-1',
      '3-LS1-2',
    ]);
    expect(parseStandard('3.OA.1', catalogue)?.text).toBe('Words of 3.OA.A.1');
  });

  test.each([
    'common core',
    'CCSS',
    'The Common Core State Standards',
    'Common Core State Standards (CCSS)',
  ])('the Common Core is chosen by the name %s', name => {
    const catalogue = withRows([row('3-LS1-1')], ['Next Generation', name]);
    expect(catalogue.chosen).toEqual(['Next Generation', 'Common Core']);
  });

  test('placeholders and rows without a code are left out', () => {
    const framework = 'Common Core';
    const catalogue = withRows([
      row('RL.3.8', {framework, text: '(RL.3.8 not applicable to literature)'}),
      row('RL.4.8', {framework, text: '(Not applicable to literature)'}),
      row('W.2.4', {framework, text: '(Begins in grade 3)'}),
      row(' ', {framework}),
    ]);
    expect(parseStandard('RL.3.8', catalogue)).toBeUndefined();
    expect(catalogue.standards).toHaveLength(CATALOGUE.standards.length);
  });

  test('what has parts below it is a standard, what has standards below it is none', () => {
    const catalogue = withRows([
      row('S'),
      row('S.1', {parent: 'S'}),
      row('S.1.1', {parent: 'S.1'}),
      row('S.1.1.a', {parent: 'S.1.1'}),
      row('T', {parent: 'U'}),
      row('V.1', {parent: 'V.2'}),
      row('V.2', {parent: 'V.1'}),
    ]);
    const kinds = ['S', 'S.1', 'S.1.1', 'S.1.1.a', 'T'].map(
      code => parseStandard(code, catalogue)?.kind,
    );
    expect(kinds).toEqual([
      'domain',
      'cluster',
      'standard',
      'part',
      'standard',
    ]);
    expect(parseStandard('S.1.1.a', catalogue)).toMatchObject({
      topic: 'S',
      parent: 'S.1.1',
    });
    expect(parseStandard('T', catalogue)?.parent).toBeNull();
    expect(parseStandard('V.1', catalogue)?.parent).toBe('V.2');
    expect(parseStandard('V.2', catalogue)?.parent).toBeNull();
  });

  test('however rows name their parents, no standard is above itself', () => {
    const code = fc.constantFrom('A', 'B', 'C', 'D', '3.OA.1', '3.OA.A.1', '');
    const rows = fc.array(fc.tuple(code, code, fc.constantFrom('One', 'Two')));
    fc.assert(
      fc.property(rows, found => {
        const catalogue = withRows(
          found.map(([code, parent, framework]) =>
            row(code, {parent, framework}),
          ),
        );
        for (const framework of ['One', 'Two']) {
          const own = new Map(
            catalogue.standards
              .filter(one => one.framework === framework)
              .map(one => [one.key, one.parent]),
          );
          for (const key of own.keys()) {
            let steps = 0;
            let at = own.get(key);
            for (; at && steps < 8; at = own.get(at)) steps += 1;
            expect(steps).toBeLessThan(8);
          }
        }
      }),
    );
  });

  test('a school is offered the frameworks that it chose, each key once', () => {
    const rows = [
      row('3-LS1-1'),
      row('3.OA.A.1', {framework: 'Massachusetts', subject: 'Math'}),
    ];
    const offered = (chosen: string[]) =>
      offeredStandards(withRows(rows, chosen)).map(
        ({key, framework}) => `${framework}: ${key}`,
      );
    expect(offered(['Next Generation', 'Massachusetts'])).toEqual([
      'Next Generation: 3-LS1-1',
      'Massachusetts: 3.OA.1',
    ]);
    expect(offered(['Massachusetts', 'Common Core'])).toContain(
      'Common Core: 3.OA.2',
    );
    expect(offered(['Massachusetts', 'Common Core'])).not.toContain(
      'Common Core: 3.OA.1',
    );
    expect(offered(['no such framework'])).toHaveLength(WITH_CODES.length);
  });
});
