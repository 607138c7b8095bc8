/**
 * As near the limit as we know how to come: each needed cell looked at once, built-ins on strings, typed
 * arrays, counting sorts, one loop after the other, no layers.
 *
 * It gives all that the core gives: minutes and state of every cell, every slice of every month, all gaps in
 * their order. What it leaves out is what a workbook needs beyond sound rows: other spellings of months, grades,
 * areas and statuses, dates and numbers as text, codes in other forms, missing or doubled headers and ids, blank
 * rows, line breaks between ids, settings and expected areas from their tabs, a way back from each number to its
 * row, and any word about what is odd. It does not count confirmed, delivered or strong cells of months either.
 */

import {AREAS, GRADES} from './job.mjs';
import {ranked} from './near-limit-gaps.mjs';
import {AREA_TITLES} from './school-rows.mjs';

/** What `digest` takes, of what the pass gave. */
export function nearLimitAnswer(
  {states, reach, slices, names, gaps},
  {months},
) {
  return {
    states,
    reach,
    gaps,
    slices: {
      area: named(slices.areas, AREA_TITLES, months),
      grade: named(slices.grades, GRADES, months),
      teacher: named(slices.teachers, names.teachers, months),
      subject: named(slices.subjects, names.subjects, months),
    },
  };
}

function named(sums, names, months) {
  return Object.fromEntries(
    months.flatMap((month, m) =>
      names.flatMap((name, n) => {
        const at = (m * names.length + n) * 3;
        return sums[at] === 0
          ? []
          : [[`${month} ${name}`, sums.subarray(at, at + 3)]];
      }),
    ),
  );
}

/** @returns minutes and states of all cells, slices by month, and the gaps of each month in their order */
export function nearLimit({objectives, activities}, settings, emphasisOf) {
  const o = readObjectives(objectives, settings, emphasisOf);
  const a = linkActivities(activities, o);
  return {...a, ...slices(o, a, settings.leastMinutes), gaps: ranked(o, a)};
}

function readObjectives(rows, {months, expected}, emphasisOf) {
  const [header] = rows;
  const count = rows.length - 1;
  const at = name => header.indexOf(name);
  const [M, G, T, S] = ['Month', 'Grade', 'Teacher', 'Subject'].map(at);
  const [C, P, I] = ['Standards', 'Priority', 'Objective ID'].map(at);
  const monthOf = new Map(months.map((month, place) => [month, place]));
  const gradesOf = new Map();
  const emphasesOf = new Map();
  const places = new Map();
  const teachers = new Map([['', -1]]);
  const subjects = new Map([['', -1]]);
  const month = new Uint8Array(count);
  const grades = new Uint16Array(count);
  const asked = new Uint8Array(count);
  const teacher = new Int32Array(count);
  const subject = new Int32Array(count);
  const rank = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const row = rows[place + 1];
    places.set(row[I], place);
    month[place] = monthOf.get(row[M]);
    let set = gradesOf.get(row[G]);
    if (set === undefined) gradesOf.set(row[G], (set = gradeSet(row[G])));
    grades[place] = set;
    asked[place] = askedOf(set, expected);
    teacher[place] = numbered(teachers, row[T]);
    subject[place] = numbered(subjects, row[S]);
    let emphasis = emphasesOf.get(row[C]);
    if (emphasis === undefined)
      emphasesOf.set(row[C], (emphasis = emphasisOf(row[C])));
    const priority = row[P];
    const first = priority === 'High' ? 0 : priority === 'Low' ? 2 : 1;
    rank[place] = first * 3 + emphasis;
  }
  return {
    count,
    months,
    places,
    month,
    grades,
    asked,
    rank,
    teacher,
    subject,
    teachers: [...teachers.keys()].slice(1),
    subjects: [...subjects.keys()].slice(1),
  };
}

function numbered(known, name) {
  let number = known.get(name);
  if (number === undefined) known.set(name, (number = known.size - 1));
  return number;
}

function gradeSet(text) {
  let set = 0;
  for (const piece of text.split(', ')) {
    const [first, last = first] = piece.split('-');
    for (let g = GRADES.indexOf(first); g <= GRADES.indexOf(last); g++)
      set |= 1 << g;
  }
  return set;
}

function askedOf(set, expected) {
  let asked = 0;
  for (let grade = 0; set >> grade > 0; grade++)
    if ((set >> grade) & 1) asked |= expected[grade];
  return asked;
}

function linkActivities(rows, {count, months, places, month}) {
  const [header] = rows;
  const at = name => header.indexOf(name);
  const [M, A, L] = ['Month', 'Area', 'Objective IDs'].map(at);
  const [G, N, E, S] = [
    'Alignment',
    'Sessions',
    'Minutes per session',
    'Status',
  ].map(at);
  const monthOf = new Map(months.map((month, place) => [month, place]));
  const areaOf = new Map();
  const reach = new Float64Array(count * AREAS);
  const share = new Float64Array(count * AREAS);
  const covered = new Uint8Array(count);
  const practised = new Uint8Array(count);
  const confirmed = new Uint8Array(count);
  const delivered = new Uint8Array(count);
  const linked = [];
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index];
    const status = row[S];
    if (status === 'Idea' || status === 'Cancelled') continue;
    let area = areaOf.get(row[A]);
    if (area === undefined)
      areaOf.set(row[A], (area = AREA_TITLES.indexOf(row[A])));
    const found = link(row[L], monthOf.get(row[M]), places, month, linked);
    if (found === 0) continue;
    const minutes = row[N] * row[E];
    const bit = 1 << area;
    for (let at = 0; at < found; at++) {
      const place = linked[at];
      reach[place * AREAS + area] += minutes;
      share[place * AREAS + area] += minutes / found;
      covered[place] |= bit;
      if (row[G] >= 2) practised[place] |= bit;
      if (status === 'Delivered') delivered[place] |= bit;
      if (status !== 'Planned') confirmed[place] |= bit;
    }
  }
  return {reach, share, covered, practised, confirmed, delivered};
}

/** Puts the distinct places of a cell's ids that are of the month into `linked`. */
function link(text, its, places, month, linked) {
  let found = 0;
  for (let from = 0; from < text.length;) {
    let to = text.indexOf(',', from);
    if (to === -1) to = text.length;
    const place = places.get(text.slice(from, to).trim());
    from = to + 1;
    if (place === undefined || month[place] !== its) continue;
    let known = 0;
    while (known < found && linked[known] !== place) known++;
    if (known === found) linked[found++] = place;
  }
  return found;
}

/** Three sums for each slice of each month: expected, covered, minutes. */
function slices(o, {reach, share, covered, practised}, least) {
  const {count, months, month, grades, asked, teacher, subject} = o;
  const slots = n => new Float64Array(months.length * n * 3);
  const areas = slots(AREAS);
  const byGrade = slots(GRADES.length);
  const byTeacher = slots(o.teachers.length);
  const bySubject = slots(o.subjects.length);
  const states = new Uint8Array(count * AREAS);
  const addTo = (sums, slot, expected, has, minutes) => {
    sums[slot * 3] += expected;
    sums[slot * 3 + 1] += has;
    sums[slot * 3 + 2] += minutes;
  };
  for (let place = 0; place < count; place++) {
    const its = month[place];
    let minutes = 0;
    let expected = 0;
    let both = 0;
    for (let area = 0; area < AREAS; area++) {
      const cell = place * AREAS + area;
      const ask = (asked[place] >> area) & 1;
      const has = (covered[place] >> area) & 1;
      const strong =
        has && (practised[place] >> area) & 1 && reach[cell] >= least[area];
      states[cell] = has ? 2 + (strong ? 1 : 0) : ask;
      minutes += share[cell];
      expected += ask;
      both += ask & has;
      addTo(areas, its * AREAS + area, ask, ask & has, share[cell]);
    }
    for (let grade = 0; grades[place] >> grade > 0; grade++)
      if ((grades[place] >> grade) & 1)
        addTo(byGrade, its * GRADES.length + grade, expected, both, minutes);
    if (teacher[place] >= 0) {
      const slot = its * o.teachers.length + teacher[place];
      addTo(byTeacher, slot, expected, both, minutes);
    }
    if (subject[place] >= 0) {
      const slot = its * o.subjects.length + subject[place];
      addTo(bySubject, slot, expected, both, minutes);
    }
  }
  return {
    states,
    slices: {areas, grades: byGrade, teachers: byTeacher, subjects: bySubject},
    names: {teachers: o.teachers, subjects: o.subjects, grades: GRADES},
  };
}
