/** The Year tab, read from the file by another program and counted again. */
import {save} from '../../src/host/file/xlsx';
import {AREAS, secondYear} from './second-count';
import {type Shipped, sampleSchool} from './shipped';
import {tableUnder, writtenTabs} from './written-tabs';

const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
  ' ',
);

async function read(school: Shipped) {
  const {month} = school.run('loadPlanner', {}).view;
  const {months} = school.run('writeYear', {
    month,
    grade: '3',
    subject: 'Math',
  });
  const file = await save(school.workbook.toData());
  const tabs = await writtenTabs(file, ['Objectives', 'Activities', 'Year']);
  const standards = secondYear(tabs, months, code =>
    /^3\.(OA|NBT|NF|MD|G)\.[A-Z]\.\d+$/.test(code),
  );
  return {standards, months, tab: tabs['Year']!};
}
const reading = read(sampleSchool().school);

test('each standard of the year has its depth, and its figures by month', async () => {
  const {standards, months, tab} = await reading;
  const table = tableUnder(tab, 'By month');
  expect(Object.keys(table)).toHaveLength(25 + 2);
  expect(standards.length).toBeGreaterThan(0);
  for (const standard of standards) {
    const cells = table[standard.code]!;
    expect(cells.slice(1, 5)).toEqual(
      [
        standard.areas.filter(({activities}) => activities > 0).length,
        standard.activities,
        standard.minutes,
        standard.months.filter(({activities}) => activities > 0).length,
      ].map(String),
    );
    expect(cells.slice(5)).toEqual(
      standard.months.map(({activities, minutes, isNamed}) =>
        activities > 0
          ? `${activities} · ${minutes}`
          : isNamed
            ? '○ named'
            : '–',
      ),
    );
  }
  const named = (place: number) =>
    standards.filter(({months}) => months[place]!.isNamed).length;
  expect(table['Standards named']!.slice(5)).toEqual(
    months.map((_, place) => String(named(place))),
  );
});

test('and by area: touched thinly in five is not served deeply in one', async () => {
  const {standards, tab} = await reading;
  const table = tableUnder(tab, 'By area');
  for (const {code, areas} of standards)
    expect(table[code]!.slice(5)).toEqual(
      areas.map(({activities, minutes}) =>
        activities > 0 ? `${activities} · ${minutes}` : '○',
      ),
    );
  expect(table['Standards supported']!.slice(5)).toEqual(
    AREAS.map((_, place) =>
      String(
        standards.filter(({areas}) => areas[place]!.activities > 0).length,
      ),
    ),
  );
});

test('breadth by domain stands beside Webb’s balance, never without it', async () => {
  const {standards, tab} = await reading;
  const table = tableUnder(tab, 'By domain');
  expect(Object.keys(table)).toEqual([
    '3.OA',
    '3.NBT',
    '3.NF',
    '3.MD',
    '3.G',
    'All',
  ]);
  const size: {[domain: string]: number} = {
    '3.OA': 9,
    '3.NBT': 3,
    '3.NF': 3,
    '3.MD': 8,
    '3.G': 2,
    All: 25,
  };
  for (const [domain, cells] of Object.entries(table)) {
    const own = standards.filter(
      ({code}) => domain === 'All' || code.startsWith(`${domain}.`),
    );
    const hits = own.map(({activities}) => activities).filter(Boolean);
    const all = hits.reduce((sum, hit) => sum + hit, 0);
    const distance = hits.reduce(
      (sum, hit) => sum + Math.abs(1 / hits.length - hit / all),
      0,
    );
    expect([cells[1], cells[2], cells[4], cells[6]]).toEqual([
      String(size[domain]),
      String(own.length),
      String(hits.length),
      hits.length === 0 ? 'n/a' : (1 - distance / 2).toFixed(2),
    ]);
  }
});

test('months that are still to come have their column, and nothing in it', async () => {
  const {months, tab} = await reading;
  const header = tab.find(row => row[2] === 'Areas')!;
  const first = Number(months[0]!.slice(5));
  expect(header.slice(6).map(title => String(title).slice(0, 3))).toEqual(
    Array.from(
      {length: 12},
      (_, index) => MONTH_NAMES[(first - 1 + index) % 12],
    ),
  );
});
