import {whyText} from '../../../src/domain/grants/why';
import {type TypedRow, read} from '../../sheet/school';

const OBJECTIVE = {
  Month: '2026-10',
  Grade: '3',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  Objective: 'Equal groups and arrays',
  'Objective ID': 'TIMES',
};

function why(
  activity: TypedRow,
  objectives: readonly TypedRow[] = [OBJECTIVE],
  words = {why: '', indicators: [] as readonly string[]},
) {
  const {plan} = read({
    objectives,
    activities: [{Month: '2026-10', Area: 'Academic enrichment', ...activity}],
  });
  return whyText(plan.activities[0]!, plan.objectives, words);
}

test.each([
  [{}, 'grade 3 Math (3.OA.A.1): “Equal groups and arrays”'],
  [{Grade: ''}, 'Math (3.OA.A.1): “Equal groups and arrays”'],
  [{Standards: '', Objective: 'Groups'}, 'grade 3 Math: “Groups”'],
  [{Objective: ''}, 'grade 3 Math (3.OA.A.1)'],
  [{Grade: '', Subject: '', Standards: ''}, 'an objective: “Equal'],
])('an objective with %j is told by what it has', (fields, words) => {
  const told = why({Activity: 'Math club', 'Objective IDs': 'TIMES'}, [
    {...OBJECTIVE, ...fields},
  ]);
  expect(told.toLowerCase()).toContain(words.toLowerCase());
});

test('what staff and teachers wrote becomes a paragraph', () => {
  expect(
    why(
      {
        Activity: 'Math club',
        Partner: 'YMCA',
        Sessions: 4,
        'Minutes per session': 45,
      },
      [OBJECTIVE],
      {
        why: 'Children build arrays with tiles',
        indicators: ['Math test', 'Attendance rate'],
      },
    ),
  ).toBe(
    'Math club (Academic enrichment, October 2026, with YMCA, 3 h). It supports grade 3 Math (3.OA.A.1): “Equal groups and arrays”. Why it helps: Children build arrays with tiles. It is meant to move: Math test and Attendance rate.',
  );
});

test('what is missing is said to be missing', () => {
  expect(why({Notes: 'to come'}, [])).toBe(
    'An activity without a name (Academic enrichment, October 2026). It names no objective of a class in its month. Why it helps: not written yet.',
  );
});

test('a reason that ends a sentence gets no second point', () => {
  expect(why({Activity: 'A'}, [], {why: 'It helps!', indicators: []})).toMatch(
    /Why it helps: It helps!$/,
  );
});

test('of many objectives three are named, of a long one its beginning', () => {
  const many = ['A', 'B', 'C', 'D', 'E'].map(id => ({
    ...OBJECTIVE,
    Objective: 'x'.repeat(5000),
    'Objective ID': id,
  }));
  const text = why({Activity: 'Fair'}, many);
  expect(text).toContain('; 2 more objectives.');
  expect(text).toContain(`“${'x'.repeat(200)}…”`);
  expect(text.length).toBeLessThan(1000);
});
