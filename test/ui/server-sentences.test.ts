/** What the workbook's side says in English, as it is said in Spanish and Portuguese. */
import {IDEAS as SPANISH_IDEAS} from '../../src/ui/words/es/server-ideas';
import {PROBLEMS as SPANISH_PROBLEMS} from '../../src/ui/words/es/server-problems';
import {ROUND as SPANISH_ROUND} from '../../src/ui/words/es/server-round';
import {SAVES as SPANISH_SAVES} from '../../src/ui/words/es/server-saves';
import {TABLES as SPANISH_TABLES} from '../../src/ui/words/es/server-tables';
import {checked as inSpanish} from '../../src/ui/words/es/checked';
import {IDEAS as PORTUGUESE_IDEAS} from '../../src/ui/words/pt/server-ideas';
import {PROBLEMS as PORTUGUESE_PROBLEMS} from '../../src/ui/words/pt/server-problems';
import {ROUND as PORTUGUESE_ROUND} from '../../src/ui/words/pt/server-round';
import {SAVES as PORTUGUESE_SAVES} from '../../src/ui/words/pt/server-saves';
import {TABLES as PORTUGUESE_TABLES} from '../../src/ui/words/pt/server-tables';
import {checked as inPortuguese} from '../../src/ui/words/pt/checked';

import {put} from '../addon/checked';
import {sampleSchool} from '../addon/shipped';

const SPANISH = {
  ...SPANISH_IDEAS,
  ...SPANISH_PROBLEMS,
  ...SPANISH_ROUND,
  ...SPANISH_SAVES,
  ...SPANISH_TABLES,
};
const PORTUGUESE = {
  ...PORTUGUESE_IDEAS,
  ...PORTUGUESE_PROBLEMS,
  ...PORTUGUESE_ROUND,
  ...PORTUGUESE_SAVES,
  ...PORTUGUESE_TABLES,
};

const placesOf = (text: string): readonly string[] =>
  text.match(/\{\w+\}/g) ?? [];

test('both languages know the same sentences', () => {
  expect(Object.keys(PORTUGUESE)).toEqual(Object.keys(SPANISH));
});

test('no sentence is told in two ways', () => {
  const parts = [
    SPANISH_IDEAS,
    SPANISH_PROBLEMS,
    SPANISH_ROUND,
    SPANISH_SAVES,
    SPANISH_TABLES,
  ];
  expect(parts.flatMap(part => Object.keys(part)).sort()).toEqual(
    Object.keys(SPANISH).sort(),
  );
});

test('neither names what the English sentence does not tell', () => {
  const odd = [SPANISH, PORTUGUESE].flatMap(sentences =>
    Object.entries(sentences).filter(([english, own]) =>
      placesOf(own).some(place => !placesOf(english).includes(place)),
    ),
  );
  expect(odd).toEqual([]);
});

/** Where Spanish or Portuguese leave a sentence as it was. */
const leftIn = (sentences: readonly string[]) =>
  [...new Set(sentences)].filter(sentence =>
    [inSpanish, inPortuguese].some(translated =>
      translated(sentence)
        .split(/(?<=[.!?]) |; /)
        .some(part => sentence.includes(part) && /\p{L}{3} \p{L}/u.test(part)),
    ),
  );

/** Entries that nobody can read, in the sample school. */
const ODD: readonly (readonly [tab: string, header: string, typed: string])[] =
  [
    ['Objectives', 'Month', 'Smarch'],
    ['Objectives', 'Grade', 'seventeen'],
    ['Objectives', 'Standards', '3.OA.99'],
    ['Objectives', 'Priority', 'Hihg'],
    ['Objectives', 'Objective', ' Equal  groups '],
    ['Activities', 'Month', ''],
    ['Activities', 'Area', 'Sports'],
    ['Activities', 'Area', ''],
    ['Activities', 'Objective IDs', 'OBJ-GONE'],
    ['Activities', 'Objective IDs', ''],
    ['Activities', 'Alignment', '9'],
    ['Activities', 'Status', 'Comfirmed'],
    ['Activities', 'Sessions', "'4"],
    ['Activities', 'Sessions', 'four'],
    ['Activities', 'Minutes per session', 'long'],
    ['Activities', 'Start date', 'someday'],
    ['Activities', 'End date', '2020-01-01'],
    ['Activities', 'Partner', 'Casa Adelant'],
    ['Partners', 'Partner', ''],
    ['Expected areas', 'Family literacy', 'maybe'],
    ['Activity bank', 'Activity', ''],
    ['Activity bank', 'Area', ''],
    ['Activity bank', 'Standards', 'XYZ'],
    ['Locked dates', 'Start date', ''],
    ['Activities', 'Indicators', 'Happiness'],
    ['Results', 'Unit', 'days'],
    ['Results', 'Date', '2026'],
    ['Results', 'Indicator', 'Student ID 44718'],
  ];

test('what Check the workbook finds, and how it is mended, is said in both', () => {
  const {school} = sampleSchool();
  ODD.forEach(([tab, header, typed], index) =>
    put(school, tab, index + 2, header, typed),
  );
  const problems = school.run('checkWorkbook');
  expect(problems.length).toBeGreaterThan(ODD.length - 4);
  expect(
    leftIn(
      problems.flatMap(({message, fix, repair}) => [
        message,
        fix,
        repair?.label ?? '',
      ]),
    ),
  ).toEqual([]);
});

test('why something is suggested, picked or left is said in both', () => {
  const {school} = sampleSchool();
  const {month, coverage} = school.run('loadPlanner', {}).view;
  const suggested = coverage.gaps
    .slice(0, 4)
    .flatMap(({objectiveId, area}) =>
      objectiveId === null
        ? []
        : school.run('loadSuggestions', {objectiveId, area}).suggestions,
    );
  const {picks, left} = school.run('loadSmallestSet', {month});
  expect(suggested.length).toBeGreaterThan(12);
  expect(
    leftIn([
      ...suggested.flatMap(({reason, notices}) => [reason, ...notices]),
      ...[...picks, ...left].map(({reason}) => reason),
    ]),
  ).toEqual([]);
});

test.each([
  [
    'used in September for K.OA.A.2; same domain; 3 × 45 min; used 2 times',
    'usada en septiembre para K.OA.A.2; el mismo dominio; 3 × 45 min; usada 2 veces',
    'usada em setembro para K.OA.A.2; o mesmo domínio; 3 × 45 min; usada 2 vezes',
  ],
  [
    'The bank names no standard for it, and nothing better fits: it is held for grades K, 1. Too few days are left in the month: choose them yourself.',
    'En el banco no tiene ningún estándar, y nada sirve mejor: es para Kínder y Grado 1. Quedan muy pocos días del mes: elíjalos usted.',
    'No banco ela não tem nenhum padrão, e nada serve melhor: é para Jardim de infância e 1ª série. Restam poucos dias do mês: escolha os dias.',
  ],
  [
    'Undid: Added "Library night" to Family literacy, October 2026.',
    'Se deshizo: Se agregó "Library night" a Lectura en familia, octubre de 2026.',
    'Desfeito: "Library night" adicionada a Leitura em família, outubro de 2026.',
  ],
  [
    'Oct 12 is locked for Testing: ask Ms. Rivera. The agreement with Casa Adelante ended on Sep 30, 2026.',
    'El 12 oct está reservado para Testing: pregunte a Ms. Rivera. El acuerdo con Casa Adelante terminó el 30 sept de 2026.',
    'O dia 12 de out está reservado para Testing: fale com Ms. Rivera. O acordo com Casa Adelante terminou em 30 de set de 2026.',
  ],
  [
    'Oct 12 to 14, between the first and the last day, are locked for Testing.',
    '12 oct – 14 oct, entre el primer y el último día, están reservados para Testing.',
    '12 de out – 14 de out, entre o primeiro e o último dia, estão reservados para Testing.',
  ],
  [
    '"Grde 3" is not a grade that we can read.',
    '"Grde 3" no es un grado que podamos leer.',
    '"Grde 3" não é uma série que possamos ler.',
  ],
  [
    'Started the school year 2027–28 in a copy of the file. Taken out here, and still in the file that was copied: objectives 90, activities 1,600.',
    'El año escolar 2027–28 se empezó en una copia del archivo. Se quitaron aquí, y siguen en el archivo que se copió: objetivos, 90; actividades, 1,600.',
    'O ano letivo 2027–28 começou numa cópia do arquivo. Saíram daqui, e continuam no arquivo que foi copiado: objetivos, 90; atividades, 1,600.',
  ],
  [
    'Undid: Added "Read. Then write; $& {n}" to Family literacy, October 2026.',
    'Se deshizo: Se agregó "Read. Then write; $& {n}" a Lectura en familia, octubre de 2026.',
    'Desfeito: "Read. Then write; $& {n}" adicionada a Leitura em família, outubro de 2026.',
  ],
  [
    'Set October 2026 to “Planning”; before: “Open for objectives until 2026-09-25”.',
    'Octubre de 2026 pasó a “En planificación”; antes: “Abierto para objetivos hasta el 25 sept de 2026”.',
    'Outubro de 2026 passou a “Em planejamento”; antes: “Aberto para objetivos até 25 de set de 2026”.',
  ],
  [
    'Set October 2026 to “Published on 2026-09-28 by Ana “A.” Alves”.',
    'Octubre de 2026 pasó a “Publicado el 28 sept de 2026 por Ana “A.” Alves”.',
    'Outubro de 2026 passou a “Publicado em 28 de set de 2026 por Ana “A.” Alves”.',
  ],
  [
    'Noted 62 for Attendance on 2026-10-05.',
    'Se anotó 62 para Attendance el 5 oct de 2026.',
    '62 anotado para Attendance em 5 de out de 2026.',
  ],
  [
    'The bank has it for 1.OA, 2.OA and 3.OA: the cluster of 3 objectives.',
    'El banco la tiene para 1.OA, 2.OA y 3.OA: el grupo de 3 objetivos.',
    'O banco a tem para 1.OA, 2.OA e 3.OA: o grupo de 3 objetivos.',
  ],
  ['Nobody wrote this.', 'Nobody wrote this.', 'Nobody wrote this.'],
])('%s', (english, spanish, portuguese) => {
  expect([inSpanish(english), inPortuguese(english)]).toEqual([
    spanish,
    portuguese,
  ]);
});
