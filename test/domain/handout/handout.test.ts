/** What goes home: which objectives, which activities, in whose words. */
import {
  type ContentOptions,
  NO_LIMITS,
  content,
  passageOf,
} from '../../../src/domain/handout/content';
import {
  type FamilyWords,
  NO_WORDS,
} from '../../../src/domain/handout/family-words';
import {gradesIn, handout} from '../../../src/domain/handout/handout';
import {handoutText} from '../../../src/domain/handout/plain-text';
import type {Grade} from '../../../src/domain/grade';
import type {Language} from '../../../src/domain/language';
import {monthOf} from '../../../src/domain/month';
import {type TypedRow, read} from '../../sheet/school';

const OCTOBER = monthOf(2026, 10);

const OBJECTIVES: readonly TypedRow[] = [
  objective('A', 3, 'See multiplication as equal groups', '3.OA.A.1'),
  objective('B', '3, 4', 'Work out new words', 'L.3.4'),
  objective('C', 4, 'Find factors', '4.OA.B.4'),
];

function objective(
  id: string,
  grade: string | number,
  words: string,
  standards: string,
): TypedRow {
  return {
    Month: 'October',
    Grade: grade,
    Standards: standards,
    Objective: words,
    'Objective ID': id,
  };
}

const activity = (name: string, row: TypedRow = {}): TypedRow => ({
  Month: 'October',
  Area: 'Family literacy',
  Activity: name,
  'Objective IDs': 'A',
  Status: 'Confirmed',
  'Activity ID': name,
  ...row,
});

const ACTIVITIES = [
  activity('Story hour', {'Start date': '2026-10-20'}),
  activity('Library night', {'Start date': '2026-10-08'}),
  activity('Homework club', {Area: 'Academic enrichment', Status: 'Planned'}),
];

interface Asked {
  readonly grade?: Grade;
  readonly words?: {readonly [id: string]: Partial<FamilyWords>};
  readonly objectives?: readonly TypedRow[];
  readonly activities?: readonly TypedRow[];
  readonly families?: string;
  readonly lockedDates?: readonly TypedRow[];
}

function home({
  grade = '3',
  words = {},
  objectives = OBJECTIVES,
  activities = ACTIVITIES,
  families = '',
  lockedDates = [],
}: Asked = {}) {
  const {plan} = read({objectives, activities, lockedDates});
  return {
    schoolName: 'Elmgrove',
    month: OCTOBER,
    ...handout(plan, OCTOBER, grade, {
      wordsOf: ({id}) => ({...NO_WORDS, ...words[id ?? '']}),
      sessionsOf: () => ({sessions: null, minutesPerSession: null}),
      familiesOf: () => families,
    }),
  };
}

const told = (
  asked: Asked,
  language: Language = 'en',
  options: Partial<ContentOptions> = {},
) =>
  content(home(asked), language, {
    onlyConfirmed: false,
    withBank: false,
    limits: NO_LIMITS,
    ...options,
  });

const offered = ({offers}: ReturnType<typeof told>) =>
  offers.areas.map(({title, activities}) => [
    title,
    ...activities.map(({name}) => name),
  ]);

test('an objective of two grades goes home with both', () => {
  expect(home({grade: '3'}).objectives.map(({id}) => id)).toEqual(['A', 'B']);
  expect(home({grade: '4'}).objectives.map(({id}) => id)).toEqual(['B', 'C']);
  const {plan} = read({objectives: OBJECTIVES});
  expect(gradesIn(plan, OCTOBER)).toEqual(['3', '4']);
});

test('activities stand by area, and in the order of their days', () => {
  expect(offered(told({}))).toEqual([
    ['Academic enrichment', 'Homework club'],
    ['Family literacy', 'Library night', 'Story hour'],
  ]);
});

test('nothing is promised that is an idea, cancelled, or for another grade', () => {
  const activities = [
    activity('Idea', {Status: 'Idea'}),
    activity('Cancelled', {Status: 'Cancelled'}),
    activity('For grade 4', {'Objective IDs': 'C'}),
    activity('For nobody', {'Objective IDs': ''}),
    activity('In November', {Month: 'November'}),
  ];
  const {offers} = told({activities});
  expect(offers.areas).toEqual([]);
  expect(offers.note).toBe('Nothing is planned for this grade yet.');
});

test('those that are not confirmed can be left out', () => {
  expect(offered(told({}, 'en', {onlyConfirmed: true}))).toEqual([
    ['Family literacy', 'Library night', 'Story hour'],
  ]);
});

test('an objective is told in the words of its language, with nothing beside them', () => {
  const words = {A: {spanish: 'a multiplicar con grupos iguales'}};
  expect(told({words}, 'es').learning.items[0]).toEqual({
    text: 'a multiplicar con grupos iguales',
    language: 'es',
    mark: null,
  });
});

test('where they are missing English stands there, and is marked', () => {
  const words = {A: {english: 'to multiply with equal groups'}};
  expect(told({words}, 'pt').learning.items[0]).toEqual({
    text: 'to multiply with equal groups',
    language: 'en',
    mark: 'ainda não está em português',
  });
});

test('where English is missing too, the teacher’s words stand there, and are marked', () => {
  const text = 'See multiplication as equal groups';
  expect(told({}, 'es').learning.items[0]).toEqual({
    text,
    language: null,
    mark: 'todavía no está en español',
  });
  expect(told({}, 'en').learning.items[0]?.mark).toBe('in the teacher’s words');
});

test('two classes that learn the same are told once', () => {
  const objectives = [OBJECTIVES[0]!, {...OBJECTIVES[0]!, 'Objective ID': 'D'}];
  expect(told({objectives}).learning.items).toHaveLength(1);
});

test('two classes whose words are the same in English alone are both told in Spanish', () => {
  const objectives = [OBJECTIVES[0]!, {...OBJECTIVES[0]!, 'Objective ID': 'D'}];
  const english = 'Equal groups';
  const words = {
    A: {english, spanish: 'Grupos iguales'},
    D: {english, spanish: 'Filas de cuatro'},
  };
  const texts = told({objectives, words}, 'es').learning.items;
  expect(texts.map(({text}) => text)).toEqual([
    'Grupos iguales',
    'Filas de cuatro',
  ]);
});

test('what to try at home fits what the class learns', () => {
  const {items} = told({}, 'es').atHome;
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('cuentos con números');
  expect(items[1]).toContain('palabra nueva');
});

test('a day that the school has locked is none of the days of a club', () => {
  const activities = [
    activity('Chess club', {
      When: 'Tuesdays',
      'Start date': '2026-10-06',
      'End date': '2026-10-27',
    }),
  ];
  const lockedDates = [{'Start date': '2026-10-13', What: 'Assembly'}];
  const [area] = told({activities, lockedDates}).offers.areas;
  expect(area?.activities[0]?.when.days).toBe(
    'Tuesdays, October 6–27, not October 13',
  );
});

test('what the bank says that families do is there when it is asked for', () => {
  const asked = {families: 'Bring a book.'};
  const first = (withBank: boolean) =>
    told(asked, 'en', {withBank}).offers.areas[0]?.activities[0]?.families;
  expect(first(true)).toBe('Bring a book.');
  expect(first(false)).toBe('');
});

test('what does not fit is counted, and every area keeps its first', () => {
  const limits = {objectives: 1, activities: 2, letters: 20, ideas: 1};
  const shown = told({}, 'en', {limits});
  expect(offered(shown)).toEqual([
    ['Academic enrichment', 'Homework club'],
    ['Family literacy', 'Library night'],
  ]);
  expect(shown.offers.note).toBe('… and 1 more. Please ask at the school.');
  expect(shown.learning.items[0]?.text).toBe('See multiplication…');
  expect(shown.learning.note).toContain('1 more');
  expect(shown.atHome.items).toHaveLength(1);
});

test('long words are cut between words, and a long word within', () => {
  const named = (name: string) =>
    told({activities: [activity(name)]}, 'en', {
      limits: {...NO_LIMITS, letters: 20},
    }).offers.areas[0]?.activities[0]?.name;
  expect(named('x'.repeat(20))).toBe('x'.repeat(20));
  expect(named('x'.repeat(21))).toBe(`${'x'.repeat(19)}…`);
  expect(named('Library   nightowls and more')).toBe('Library…');
});

test('what was delivered is as sure as what is confirmed', () => {
  const activities = [
    activity('Held', {Status: 'Delivered'}),
    activity('Open', {Status: 'Planned'}),
  ];
  expect(offered(told({activities}, 'en', {onlyConfirmed: true}))).toEqual([
    ['Family literacy', 'Held'],
  ]);
});

test('an activity that serves nobody of the grade, or has no area, stays at school', () => {
  const activities = [
    activity('Nowhere', {Area: 'Sports'}),
    activity('Both', {'Objective IDs': 'C, A'}),
  ];
  expect(offered(told({activities}))).toEqual([['Family literacy', 'Both']]);
});

test('as plain text nothing is left blank where nothing is said', () => {
  const nothing = told({objectives: [], activities: []});
  expect(handoutText({...nothing, school: ''}).split('\n')).toEqual([
    nothing.title,
    nothing.about,
    '',
    nothing.learning.heading,
    nothing.learning.note,
    '',
    nothing.offers.heading,
    nothing.offers.note,
    '',
    nothing.questions,
  ]);
  expect(handoutText({...nothing, questions: ''})).not.toMatch(/\n$/);
});

test('an activity without a name is called by its area', () => {
  const activities = [activity('', {'Activity ID': 'X', When: 'Tuesdays'})];
  expect(offered(told({activities}, 'es'))).toEqual([
    ['Lectura en familia', 'Lectura en familia'],
  ]);
});

test('that activities are in the words of the school is said where those are another language', () => {
  expect(told({}, 'en').offers.asWritten).toBe('');
  expect(told({}, 'es').offers.asWritten).toContain('escribió la escuela');
  expect(told({activities: []}, 'es').offers.asWritten).toBe('');
});

test('a month without objectives says so', () => {
  const shown = told({objectives: [], activities: []}, 'es');
  expect(shown.learning.note).toMatch(/todavía no están escritos/);
  expect(shown.atHome.items).toEqual([]);
  expect(told({objectives: []}).about).toBe('Grade 3 · October 2026');
});

test('as a message it is plain text, with each section under its heading', () => {
  const words = {
    A: {portuguese: 'a multiplicar'},
    B: {portuguese: 'palavras novas'},
  };
  const activities = [
    activity('Library night', {
      'Start date': '2026-10-08',
      When: 'Thu 5:30–6:45 pm',
      Partner: 'Harbor Branch Library',
    }),
  ];
  expect(handoutText(told({words, activities}, 'pt'))).toBe(
    [
      'Elmgrove\nPara as nossas famílias\n3ª série · outubro de 2026',
      'Este mês seu filho ou sua filha está aprendendo…\n- a multiplicar\n- palavras novas',
      'O que a escola oferece\nLeitura em família\n- Library night · quinta-feira, 8 de outubro, 17h30–18h45 · com Harbor Branch Library\nAs atividades estão como a escola as escreveu, às vezes em outra língua.',
      'Para experimentar em casa\n- Invente histórias com números: “Temos 12 laranjas e somos 4. Quantas para cada um?” Pergunte como a criança sabe.\n- Escolham uma palavra nova por semana. Usem em casa e digam o que ela significa na sua língua.',
      'Dúvidas? Ligue ou venha à escola: teremos prazer em ajudar. Os dias e horários podem mudar.',
    ].join('\n\n'),
  );
});

test('objectives that nobody can name go home in the words that there are', () => {
  const objectives = [
    {...objective('', 3, '', '3.OA.A.1'), 'Objective ID': ''},
    objective('B', 3, '', ''),
    objective('D', 3, '', '3.OA.A.2'),
  ];
  const found = home({objectives}).objectives;
  expect(found.map(({id}) => id)).toEqual([null, 'B', 'D']);
  expect(found[0]!.words).toEqual(NO_WORDS);
  expect(found[0]!.objective).not.toBe('');
  expect(found[1]!.objective).toBe('');
  const {items} = told({objectives}).learning;
  expect(items.map(({text}) => text)).toEqual([found[0]!.objective]);
});

test('words in one language alone are shown to all, with a mark', () => {
  const words = {A: {portuguese: 'a multiplicar'}};
  const objectives = [{...OBJECTIVES[0]!, Objective: '', Standards: ''}];
  expect(
    passageOf({words: {...NO_WORDS, ...words.A}, objective: ''}, 'es'),
  ).toEqual({
    text: 'a multiplicar',
    language: null,
    mark: expect.any(String) as string,
  });
  expect(passageOf({words: NO_WORDS, objective: ''}, 'en').text).toBe('');
  expect(told({words, objectives}, 'pt').learning.items).toHaveLength(1);
});

test('a month without a grade is titled by the month alone', () => {
  const {plan} = read({objectives: OBJECTIVES});
  const rows = {
    wordsOf: () => NO_WORDS,
    sessionsOf: () => ({sessions: null, minutesPerSession: null}),
    familiesOf: () => '',
  };
  const nobody = handout(plan, OCTOBER, null, rows);
  expect(nobody.objectives).toEqual([]);
  const shown = content(
    {schoolName: 'Elmgrove', month: OCTOBER, ...nobody},
    'en',
    {onlyConfirmed: false, withBank: false, limits: NO_LIMITS},
  );
  expect(shown.about).toBe('October 2026');
});

test('an activity with an end alone stands by it, and one without days comes last', () => {
  const activities = [
    activity('No day'),
    activity('Ends early', {'End date': '2026-10-02'}),
    activity('Starts later', {'Start date': '2026-10-05'}),
  ];
  expect(home({activities}).activities.map(each => each.activity)).toEqual([
    'Ends early',
    'Starts later',
    'No day',
  ]);
});

test('a grade without objectives is given nothing to try at home', () => {
  const text = handoutText(told({objectives: []}));
  expect(text).not.toContain('To try at home');
  expect(text).toContain('Elmgrove');
});

test('as plain text a handout has its marks, and what families do', () => {
  const text = handoutText(
    told({families: 'Read together', objectives: [OBJECTIVES[1]!]}, 'es', {
      withBank: true,
    }),
  );
  expect(text).toMatch(/- Work out new words \(.+\)/);
  const bank = told(
    {families: 'Read together', activities: [activity('Drums')]},
    'en',
    {withBank: true},
  );
  expect(handoutText(bank)).toContain('Read together');
});
