import {monthOf} from '../../src/domain/month';
import {monthPartners} from '../../src/domain/month-partners';
import {partnerLoad} from '../../src/domain/partner-load';
import {type TypedRow, read} from '../sheet/school';

const activity = (fields: TypedRow): TypedRow => ({
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  Partner: 'YMCA',
  Sessions: 2,
  'Minutes per session': 45,
  ...fields,
});

const partners = (rows: readonly TypedRow[], activities: readonly TypedRow[]) =>
  monthPartners(
    read({partners: rows, activities}).plan,
    monthOf(2026, 10),
    '2026-10-14',
  );

test.each([
  [540, 12, 720, 0.75, 'under'],
  [720, 12, 720, 1, 'full'],
  [780, 12, 720, 780 / 720, 'over'],
  [0, 12, 720, 0, 'none'],
  [150, 2.5, 150, 1, 'full'],
  [246, 4.1, 246, 1, 'full'],
  [90, null, null, null, 'not agreed'],
  [90, 0, 0, null, 'over'],
  [0, 0, 0, null, 'none'],
])('%d minutes of %j hours agreed', (minutes, hours, agreed, share, state) => {
  expect(partnerLoad(minutes, hours)).toEqual({
    minutes,
    agreedMinutes: agreed,
    share,
    state,
  });
});

test('only activities of the month that count add to the load', () => {
  const [ymca] = partners(
    [{Partner: 'YMCA', 'Hours a month': 4}],
    [
      activity({}),
      activity({Status: 'Confirmed'}),
      activity({Status: 'Delivered'}),
      activity({Status: 'Idea'}),
      activity({Status: 'Cancelled'}),
      activity({Month: '2026-11'}),
      activity({Partner: 'City library'}),
      activity({Area: 'unreadable'}),
    ],
  );
  expect(ymca).toMatchObject({partner: 'YMCA', minutes: 360, hoursAgreed: 4});
});

test('a name counts whatever its capitals and the blanks around it', () => {
  const [ymca] = partners(
    [{Partner: ' Riverside Youth Club '}],
    [
      activity({Partner: 'riverside  youth club'}),
      activity({Partner: 'RIVERSIDE YOUTH CLUB\u00a0'}),
    ],
  );
  expect(ymca).toMatchObject({partner: 'Riverside Youth Club', minutes: 180});
});

test('a partner that only activities name stands after those of the tab', () => {
  expect(
    partners(
      [{Partner: 'YMCA'}],
      [
        activity({Partner: 'City library'}),
        activity({Partner: 'YMAC'}),
        activity({Partner: ''}),
        activity({Partner: 'Health center', Month: '2026-11'}),
      ],
    ).map(({partner, state, notice}) => [partner, state, notice]),
  ).toEqual([
    ['YMCA', 'current', null],
    ['City library', 'not listed', 'City library is not in the Partners tab.'],
    [
      'YMAC',
      'not listed',
      'YMAC is not in the Partners tab: did you mean YMCA?',
    ],
  ]);
});
