import {monthOf} from '../../../src/domain/month';
import {partnerFigures} from '../../../src/domain/report/partner-figures';
import {teacherFigures} from '../../../src/domain/report/teachers';
import {monthPartners} from '../../../src/domain/month-partners';
import {read} from '../../sheet/school';
import {activity, objective} from './rows';

const OCTOBER = monthOf(2026, 10);

test('teachers stand from A to Z with what their classes get, whatever the figures', () => {
  const {plan} = read({
    objectives: [
      objective('A', {Teacher: 'Zamora', Grade: '4', Subject: 'Math'}),
      objective('B', {Teacher: 'Zamora', Grade: 'K', Subject: 'ELA'}),
      objective('C', {Teacher: 'Ávila', Subject: ''}),
      objective('D', {Teacher: ''}),
    ],
    activities: [activity('A, C', {Alignment: 2, Status: 'Confirmed'})],
  });
  expect(teacherFigures(plan, OCTOBER)).toEqual([
    {
      teacher: 'Ávila',
      grades: ['3'],
      subjects: [],
      objectives: 1,
      expected: 6,
      covered: 1,
      strong: 1,
      confirmed: 1,
      delivered: 0,
      minutes: 30,
    },
    {
      teacher: 'Zamora',
      grades: ['K', '4'],
      subjects: ['ELA', 'Math'],
      objectives: 2,
      expected: 12,
      covered: 1,
      strong: 1,
      confirmed: 1,
      delivered: 0,
      minutes: 30,
    },
  ]);
});

test('a partner’s load takes in orphans and partners that the tab has not', () => {
  const {plan} = read({
    objectives: [objective('A')],
    activities: [
      activity('A', {Partner: ' ymca', 'Delivered minutes': 55}),
      activity('', {Partner: 'YMCA', Area: 'Early childhood'}),
      activity('A', {Partner: 'YMCA', Status: 'Idea'}),
      activity('A', {Partner: 'Clinic'}),
    ],
    partners: [{Partner: 'YMCA', 'Hours a month': 1}, {Partner: 'Library'}],
  });
  const figures = partnerFigures(
    plan,
    OCTOBER,
    monthPartners(plan, OCTOBER, '2026-10-14'),
  );
  expect(figures).toEqual([
    {
      partner: 'YMCA',
      isListed: true,
      activities: 2,
      areas: ['familyLiteracy', 'earlyChildhood'],
      deliveredMinutes: 55,
      minutes: 120,
      agreedMinutes: 60,
      share: 2,
      state: 'over',
    },
    expect.objectContaining({partner: 'Library', activities: 0, minutes: 0}),
    expect.objectContaining({partner: 'Clinic', isListed: false, minutes: 60}),
  ]);
});
