/** Words come back as they were given, in every locale and time zone, whichever way they came in. */
import type {NewActivity} from '../../src/contract/saves';
import {CorpusSchool, EVERYWHERE, clipboardOf} from './corpus-school';
import {BLANKS, LONG_TEXTS, TEXTS} from './texts';

const ALL = TEXTS.map(([, text]) => text);
const CSV = TEXTS.map(([, , csv]) => csv);
const HALF = Math.ceil(ALL.length / 2);

const OCTOBER = {
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
};

/** Saves a text as one objective's words, and the one that far on as its notes. */
function save(given: CorpusSchool, texts: readonly string[], distance = 0) {
  const {view} = given.school.run('saveObjectives', {
    operation: 'texts',
    ...OCTOBER,
    objectives: texts.slice(0, texts.length - distance).map((text, index) => ({
      standards: text,
      objective: text,
      priority: 'Normal',
      notes: texts[index + distance]!,
    })),
  });
  return view.objectives;
}

describe.each(EVERYWHERE)('in a file of $locale, $timeZone', place => {
  const given = () => new CorpusSchool(place.locale, place.timeZone);

  test('what the sidebar saves is what it loads, what the cells hold, show, and are exported as', () => {
    const made = given();
    const rows = save(made, ALL, ALL.length - HALF);
    const [first, second] = [ALL.slice(0, HALF), ALL.slice(-HALF)];
    expect(rows.map(({objective}) => objective)).toEqual(first);
    expect(rows.map(({notes}) => notes)).toEqual(second);
    for (const [header, texts] of [
      ['Standards', first],
      ['Objective', first],
      ['Notes', second],
    ] as const) {
      expect(made.values('Objectives', header, HALF)).toEqual(texts);
      expect(made.shown('Objectives', header, HALF)).toEqual(texts);
    }
    expect(made.formulas('Objectives')).toEqual([]);
    const exported = made.exported('Objectives');
    expect(exported['Objective']).toEqual(CSV.slice(0, HALF));
    expect(exported['Notes']).toEqual(CSV.slice(-HALF));
  });

  test('what a person types is kept as typed', () => {
    const made = given();
    made.type('Objectives', 'Objective', ALL);
    expect(made.values('Objectives', 'Objective', ALL.length)).toEqual(ALL);
    expect(made.shown('Objectives', 'Objective', ALL.length)).toEqual(ALL);
    expect(made.formulas('Objectives')).toEqual([]);
    expect(made.exported('Objectives')['Objective']).toEqual(CSV);
  });

  test('what a person pastes is kept as it was copied', () => {
    const made = given();
    made.paste('Objectives', 'Notes', clipboardOf(ALL));
    expect(made.values('Objectives', 'Notes', ALL.length)).toEqual(ALL);
    expect(made.formulas('Objectives')).toEqual([]);
  });
});

test.each(LONG_TEXTS)('%s: a long text is kept whole', (_, text) => {
  const made = new CorpusSchool();
  const [row] = save(made, [text]);
  expect(row).toMatchObject({standards: text, objective: text, notes: text});
  expect(made.values('Objectives', 'Notes', 1)).toEqual([text]);
});

test('cells in which nothing can be seen are kept, and count as blank', () => {
  const made = new CorpusSchool();
  const blanks = BLANKS.map(([, text]) => text);
  made.type('Objectives', 'Objective', blanks);
  expect(made.values('Objectives', 'Objective', blanks.length)).toEqual(blanks);
  expect(made.school.run('loadTable', {table: 'Objectives'}).rows).toHaveLength(
    1,
  );
  expect(made.school.run('checkWorkbook')).toEqual([]);
});

test.each(BLANKS)(
  '%s: an objective that says nothing but %j is refused',
  (_, text) => {
    const made = new CorpusSchool();
    expect(() => save(made, [text])).toThrow(
      'must be an objective with a standard or some words.',
    );
    expect(() =>
      made.school.run('saveObjectives', {
        operation: 'nobody',
        ...OCTOBER,
        teacher: text,
        objectives: [
          {standards: '3.OA.A.1', objective: '', priority: 'Normal'},
        ],
      }),
    ).toThrow('"teacher" must be filled in.');
    expect(made.school.records('Objectives')).toEqual([]);
  },
);

test('N42: however a line ends, it is kept with one line feed', () => {
  const made = new CorpusSchool();
  save(made, ['line1\r\nline2\rline3']);
  expect(made.values('Objectives', 'Notes', 1)).toEqual([
    'line1\nline2\nline3',
  ]);
});

test('every field of an activity keeps its words', () => {
  const made = new CorpusSchool('de_DE');
  const {view} = made.school.run('saveActivities', {
    operation: 'fields',
    activities: TEXTS.map(([, text]): NewActivity => ({
      month: '2026-10',
      area: 'familyLiteracy',
      activity: text,
      why: text,
      partner: text,
      lead: text,
      when: text,
      indicators: text,
      notes: text,
    })),
  });
  const texts = TEXTS.map(([, text]) => text);
  for (const field of [
    'activity',
    'why',
    'partner',
    'lead',
    'when',
    'indicators',
    'notes',
  ] as const)
    expect(view.activities.map(row => row[field])).toEqual(texts);
  expect(made.formulas('Activities')).toEqual([]);
});
