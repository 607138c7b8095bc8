import {grid} from '../../../src/domain/grid';
import {monthOf} from '../../../src/domain/month';
import {gridRows} from '../../../src/ui/share/grid-csv';
import {read} from '../../sheet/school';

test('each objective is a row, with an area’s activities in one cell', () => {
  const activity = (name: string, when: string) => ({
    Month: 'October',
    Area: 'Family literacy',
    Activity: name,
    'Objective IDs': 'A',
    When: when,
    'Activity ID': name,
  });
  const {plan} = read({
    objectives: [
      {
        Month: 'October',
        Grade: '3, 4',
        Teacher: 'Rivera',
        Subject: 'Math',
        Standards: '3.OA.1',
        Objective: '=Equal groups',
        'Objective ID': 'A',
      },
    ],
    activities: [activity('Library night', 'Thu'), activity('Story hour', '')],
  });
  const [headers, row] = gridRows(grid(plan, monthOf(2026, 10), []).rows);
  expect(headers).toHaveLength(13);
  expect(row).toEqual([
    '3, 4',
    'Rivera',
    'Math',
    '3.OA.A.1',
    '=Equal groups',
    'Normal',
    '',
    'Library night · Thu\nStory hour',
    '',
    '',
    '',
    '',
    '1 of 6',
  ]);
});
