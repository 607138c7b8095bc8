/** A made-up school year as the values of its tabs: skewed as real ones are, and the same in every run. */
import {chance} from '../chance.mjs';

/** Objectives and activities, in rows. */
export const SIZES = {
  school: [2_000, 6_000],
  district: [50_000, 200_000],
  state: [500_000, 2_000_000],
};

/** Workbooks in which somebody saves an edit, by their rows. */
export const EDITED = {
  '200 rows': [50, 150],
  '2,000 rows': [500, 1_500],
  '20,000 rows': [5_000, 15_000],
};

export const AREA_TITLES = [
  'Academic enrichment',
  'Family literacy',
  'Behavioral supports',
  'Health and wellness',
  'Family engagement',
  'Early childhood',
];
export const MONTHS = Array.from({length: 10}, (_, index) => {
  const month = 8 + index;
  const year = 2026 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** How activities spread over the areas, and how far they have come. */
const AREA_WEIGHTS = [30, 8, 18, 14, 24, 6];
const STATUSES = ['Delivered', 'Confirmed', 'Planned', 'Idea', 'Cancelled'];
const STATUS_WEIGHTS = [45, 17, 26, 2, 10];
const PRIORITIES = ['High', 'Normal', '', 'Low'];
const PRIORITY_WEIGHTS = [20, 50, 10, 20];
const GRADES = ['K', '1', '2', '3', '4', '5', '6', '7', '8', '3, 4', '1-2'];
const SUBJECTS = ['ELA', 'Math', 'Science', 'Social studies', ''];
const WORDS = Array.from({length: 400}, (_, index) => `Some words ${index}`);

/**
 * Of all areas every grade is asked, but pre-kindergarten's of grades from 6 on.
 *
 * @param size of `SIZES` or `EDITED`
 * @param codes of standards by grade, for the objectives to name: few name one of another grade than theirs
 * @param headers of the two tabs, in their order
 */
export function schoolRows(size, codes, headers) {
  const [objectives, activities] = SIZES[size] ?? EDITED[size];
  const random = chance(objectives);
  const some = list => list[Math.floor(random() * list.length)];
  const byMonth = MONTHS.map(() => []);
  const teachers = teachersOf(objectives, some);
  const objectiveRows = Array.from({length: objectives}, (_, index) => {
    const id = `OBJ-${(index * 7919 + 46656).toString(36).toUpperCase()}`;
    const month = Math.floor(random() * MONTHS.length);
    byMonth[month].push(id);
    const {teacher, grade, subject} = some(teachers);
    const its = codesFor(random() < 0.03 ? some(GRADES) : grade, codes);
    const code = Math.floor(random() * (its.length - 1));
    return rowOf(headers.objectives, {
      Month: MONTHS[month],
      Grade: grade,
      Teacher: teacher,
      Subject: subject,
      Standards: random() < 0.3 ? `${its[code]}, ${its[code + 1]}` : its[code],
      Objective: some(WORDS),
      Priority: weighted(PRIORITIES, PRIORITY_WEIGHTS, random),
      Notes: random() < 0.2 ? some(WORDS) : '',
      'Objective ID': id,
    });
  });
  const activityRows = Array.from({length: activities}, (_, index) => {
    const month = Math.floor(random() * MONTHS.length);
    const status = weighted(STATUSES, STATUS_WEIGHTS, random);
    const sessions = 1 + Math.floor(random() * 8);
    const minutes = 15 * (1 + Math.floor(random() * 8));
    const isOver = status === 'Delivered' && random() < 0.8;
    return rowOf(headers.activities, {
      Month: MONTHS[month],
      Area: weighted(AREA_TITLES, AREA_WEIGHTS, random),
      Activity: some(WORDS),
      'Objective IDs': links(byMonth, month, random),
      'Why it supports': some(WORDS),
      Alignment: [1, 2, 3, ''][Math.floor(random() * 4)],
      Partner: random() < 0.6 ? `Partner ${Math.floor(random() * 30)}` : '',
      Lead: some(teachers).teacher,
      When: 'Tue 3:15 pm',
      'Start date': `${MONTHS[month]}-${10 + Math.floor(random() * 18)}`,
      Sessions: sessions,
      'Minutes per session': minutes,
      'Expected participants': 5 + Math.floor(random() * 20),
      Status: status,
      'Delivered minutes': isOver ? sessions * minutes : '',
      Attended: isOver ? 4 + Math.floor(random() * 20) : '',
      'Activity ID': `ACT-${(index * 7919 + 46656).toString(36).toUpperCase()}`,
    });
  });
  return {
    objectives: [headers.objectives, ...objectiveRows],
    activities: [headers.activities, ...activityRows],
  };
}

/** Those of the first of the grades. */
function codesFor(grades, codes) {
  return codes[grades.split(/[,-]/)[0]];
}

/** A class of one or two grades each, and some rows without a subject. */
function teachersOf(objectives, some) {
  return Array.from({length: Math.ceil(objectives / 33)}, (_, index) => ({
    teacher: `Teacher ${index}`,
    grade: some(GRADES),
    subject: some(SUBJECTS),
  }));
}

/**
 * None to eight ids: those that stand first in a month get most; some of another month, of none, named
 * twice, with blanks around them.
 */
function links(byMonth, month, random) {
  const ids = Array.from({length: Math.floor(9 * random() ** 3.2)}, () => {
    const odd = random();
    if (odd < 0.005) return 'OBJ-NONE';
    const from =
      byMonth[odd < 0.035 ? Math.floor(random() * byMonth.length) : month];
    const id = from[Math.floor(from.length * random() ** 2)] ?? 'OBJ-NONE';
    return odd > 0.95 ? ` ${id} ` : id;
  });
  if (ids.length > 1 && random() < 0.05) ids.push(ids[0]);
  return ids.join(', ');
}

function weighted(items, weights, random) {
  let left = random() * 100;
  const index = weights.findIndex(weight => (left -= weight) < 0);
  return items[index === -1 ? items.length - 1 : index];
}

function rowOf(headers, record) {
  // The rows of a tab arrive as arrays of one kind; those that `map` makes become of another at some time.
  const row = [];
  for (const header of headers) row.push(record[header] ?? '');
  return row;
}
