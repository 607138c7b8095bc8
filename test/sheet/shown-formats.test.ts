/** What a save writes is shown as what it is: whole numbers, days and words, whatever its cells were formatted as before. */
import {expect, test} from '@jest/globals';
import {ANA, Planner} from './on-host/planner';

const PERSON = {
  key: 'ben',
  name: 'Ben',
  isOwner: true,
  kind: 'person',
} as const;

/** Of the last row of Activities by header: what people see, and the format of the cell. */
function shown(planner: Planner): {[header: string]: string} {
  const sheet = planner.sheetId('Activities');
  const {row, column} = planner.workbook.apply('sheets.last', {sheet}, PERSON);
  const line = (number: number, facet: 'displayValues' | 'numberFormats') =>
    planner.workbook.apply(
      'range.get',
      {rect: {sheet, row: number, column: 1, rows: 1, columns: column}, facet},
      PERSON,
    )[0] as string[];
  const [texts, formats] = [
    line(row, 'displayValues'),
    line(row, 'numberFormats'),
  ];
  return Object.fromEntries(
    line(1, 'displayValues').map((header, index) => [
      header,
      `${texts[index]} as ${formats[index]}`,
    ]),
  );
}

const NAMED = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Dentist',
};
const ADD = {
  ...NAMED,
  alignment: 2,
  sessions: 3,
  minutesPerSession: 45,
  participants: 12,
  startDate: '2026-11-03',
  endDate: '2026-11-24',
};
const SHOWN = {
  Activity: 'Dentist as @',
  Alignment: '2 as 0',
  Sessions: '3 as 0',
  'Minutes per session': '45 as 0',
  'Expected participants': '12 as 0',
  'Start date': '2026-11-03 as yyyy-mm-dd',
  'End date': '2026-11-24 as yyyy-mm-dd',
};

test('in a new row', () => {
  const planner = new Planner();
  planner.run('saveActivity', [ADD, ANA]);
  expect(shown(planner)).toMatchObject(SHOWN);
});

test('in cells that somebody had formatted as days, percentages or text', () => {
  for (const format of ['yyyy-mm-dd', '0.00%', '@']) {
    const planner = new Planner();
    const sheet = planner.sheetId('Activities');
    const rect = {sheet, row: 3, column: 1, rows: 1, columns: 22};
    planner.workbook.apply(
      'range.set',
      {rect, facet: 'numberFormats', values: [Array(22).fill(format)]} as never,
      PERSON,
    );
    planner.run('saveActivity', [ADD, ANA]);
    expect(shown(planner)).toMatchObject(SHOWN);
  }
});

test('in what was delivered', () => {
  const planner = new Planner();
  planner.run('saveDelivered', [
    {
      operation: 'deliver',
      activities: [
        {id: 'ACT-AAAAAA', base: {}, deliveredMinutes: 90, attended: 12},
      ],
    },
    ANA,
  ]);
  expect(shown(planner)).toMatchObject({
    'Delivered minutes': '90 as 0',
    Attended: '12 as 0',
  });
});

test('in cells of a new row that stay blank, so that what is typed there is read as meant', () => {
  const planner = new Planner();
  planner.run('saveActivity', [NAMED, ANA]);
  expect(shown(planner)).toMatchObject({
    'Start date': ' as yyyy-mm-dd',
    Sessions: ' as 0',
    Notes: ' as @',
  });
});
