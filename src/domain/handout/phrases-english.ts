/** The handout's words in English. */
import {AREA_TITLES} from '../area';
import {listed} from '../count';
import {hoursInHalves} from './clock';
import type {NamedDay, Phrases} from './phrases';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const written = ({month, day}: NamedDay) => `${MONTHS[month - 1]} ${day}`;
const and = (one: string, other: string) => `${one} and ${other}`;

export const ENGLISH: Phrases = {
  name: 'English',
  title: 'For our families',
  grades: {
    PK: 'Pre-kindergarten',
    K: 'Kindergarten',
    1: 'Grade 1',
    2: 'Grade 2',
    3: 'Grade 3',
    4: 'Grade 4',
    5: 'Grade 5',
    6: 'Grade 6',
    7: 'Grade 7',
    8: 'Grade 8',
    9: 'Grade 9',
    10: 'Grade 10',
    11: 'Grade 11',
    12: 'Grade 12',
  },
  months: MONTHS,
  weekdays: WEEKDAYS,
  everyWeekday: WEEKDAYS.map(day => `${day}s`),
  areas: AREA_TITLES,
  learning: 'This month your child is learning…',
  offers: 'What the school offers',
  atHome: 'To try at home',
  monthOfYear: (month, year) => `${MONTHS[month - 1]} ${year}`,
  onDay: (weekday, day) => `${WEEKDAYS[weekday]}, ${written(day)}`,
  fromTo: (first, last) =>
    first.month === last.month
      ? `${written(first)}–${last.day}`
      : `${written(first)} to ${written(last)}`,
  everyDay: weekdays => listed(weekdays.map(day => `${WEEKDAYS[day]}s`)),
  notOn: day => `not ${written(day)}`,
  hours: (from, to) => hoursInHalves(from, to, ['\u00a0AM', '\u00a0PM']),
  duringMonth: month => `During ${MONTHS[month - 1]}`,
  and,
  withPartner: partner => `with ${partner}`,
  familiesDo: 'What families do:',
  asWritten: '',
  notTranslated: 'not in English yet',
  teachersWords: 'in the teacher’s words',
  nothingLearned:
    'The objectives of this month are not written down yet. Please ask the teacher.',
  nothingOffered: 'Nothing is planned for this grade yet.',
  more: count => `… and ${count} more. Please ask at the school.`,
  questions:
    'Questions? Call us or come by: we are glad to help. Days and hours can change.',
};
