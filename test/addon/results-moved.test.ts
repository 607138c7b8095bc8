/** Readings that are saved while somebody else moves rows of Results. */
import {meddled} from './meddled';
import {type Shipped, Shipped as School, schoolInOctober} from './shipped';

const TYPIST = {
  key: 'bo',
  name: 'Bo',
  isOwner: false,
  kind: 'person',
} as const;
const ASK = {indicator: 'Attendance rate', date: '2026-10-01', reading: 93};

function schoolWithReadings(): Shipped {
  const {school} = schoolInOctober();
  school.type('Results', 2, 3, [['Attendance rate'], ['Math test']]);
  school.type('Results', 4, 3, [['Attendance rate']]);
  school.type('Results', 4, 8, [['2026-09-01', '92']]);
  return school;
}

const moves = {
  insert: (school: Shipped) =>
    school.workbook.edit(
      {
        do: 'insert',
        axis: 'rows',
        sheet: school.sheet('Results'),
        start: 2,
        count: 1,
      },
      TYPIST,
    ),
  delete: (school: Shipped) => school.deleteRow('Results', 3),
};

const readings = (school: Shipped) =>
  school
    .records('Results')
    .filter(row => row['Reading'] !== '')
    .map(row => `${row['Indicator']} ${row['Date']} ${row['Reading']}`);

test.each([
  ['insert', {...ASK, operation: 'add'}],
  ['delete', {...ASK, operation: 'add'}],
  ['insert', {...ASK, operation: 'change', date: '2026-09-01', base: 92}],
  ['delete', {...ASK, operation: 'change', date: '2026-09-01', base: 92}],
] as const)(
  'no reading is lost or doubled where others %s rows meanwhile: %j',
  (move, ask) => {
    const expected =
      'base' in ask
        ? ['Attendance rate 2026-09-01 93']
        : ['Attendance rate 2026-09-01 92', 'Attendance rate 2026-10-01 93'];
    for (const moment of [1, 2, 3, 4]) {
      const school = schoolWithReadings();
      const sheet = school.sheet('Results');
      const busy = meddled(
        school.workbook,
        index => {
          if (index === moment) moves[move](school);
        },
        read => read === sheet,
      );
      new School([], busy).run('saveReading', ask);
      expect(readings(school)).toEqual(expected);
    }
  },
);
