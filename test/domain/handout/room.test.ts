/** Which activities go home where there is no room for all. */
import {NO_LIMITS, content} from '../../../src/domain/handout/content';
import {NO_WORDS} from '../../../src/domain/handout/family-words';
import {handout} from '../../../src/domain/handout/handout';
import {monthOf} from '../../../src/domain/month';
import {read} from '../../sheet/school';

const OCTOBER = monthOf(2026, 10);

const activity = (name: string, area: string) => ({
  Month: '2026-10',
  Area: area,
  Activity: name,
  Status: 'Confirmed',
  'Objective IDs': 'OBJ-1',
  'Activity ID': `ACT-${name}`,
});

function shown(most: number) {
  const {plan} = read({
    objectives: [
      {
        Month: '2026-10',
        Grade: '3',
        Objective: 'Equal groups',
        'Objective ID': 'OBJ-1',
      },
    ],
    activities: [
      activity('A', 'Family literacy'),
      activity('B', 'Family literacy'),
      activity('C', 'Family literacy'),
      activity('D', 'Family engagement'),
      activity('E', 'Family engagement'),
    ],
  });
  const home = {
    schoolName: 'Elmgrove',
    month: OCTOBER,
    ...handout(plan, OCTOBER, '3', {
      wordsOf: () => NO_WORDS,
      sessionsOf: () => ({sessions: null, minutesPerSession: null}),
      familiesOf: () => '',
    }),
  };
  const {offers} = content(home, 'en', {
    onlyConfirmed: false,
    withBank: false,
    limits: {...NO_LIMITS, activities: most},
  });
  return offers.areas
    .flatMap(({activities}) => activities.map(({name}) => name))
    .join(' ');
}

test.each([
  [1, 'A'],
  [2, 'A D'],
  [3, 'A B D'],
  [4, 'A B D E'],
  [5, 'A B C D E'],
])(
  'where there is room for %i, the first of each area come first: %s',
  (most, names) => {
    expect(shown(most)).toBe(names);
  },
);
