/**
 * What the other engines are handed: rows as records, each link of an activity and each grade of an objective
 * on its own. They need not take apart what stands in a cell, nor find out what a code is worth.
 */
import {GRADES} from './job.mjs';
import {AREA_TITLES} from './school-rows.mjs';

const PRIORITIES = ['High', 'Normal', 'Low'];

export function flat({rows, settings, emphasisOf}) {
  return {
    objectives: objectivesOf(rows.objectives, settings, emphasisOf),
    ...linksOf(rows.activities, settings),
  };
}

function objectivesOf([header, ...rows], {months, expected}, emphasisOf) {
  const [M, G, T, S, C, P, I] = [
    'Month',
    'Grade',
    'Teacher',
    'Subject',
    'Standards',
    'Priority',
    'Objective ID',
  ].map(name => header.indexOf(name));
  return rows.map((row, place) => {
    const grades = gradesOf(row[G]);
    return {
      place,
      id: row[I],
      month: months.indexOf(row[M]),
      grades,
      teacher: row[T],
      subject: row[S],
      rank: PRIORITIES.indexOf(row[P] || 'Normal') * 3 + emphasisOf(row[C]),
      asked: grades.reduce((areas, grade) => areas | expected[grade], 0),
    };
  });
}

function linksOf([header, ...rows], {months}) {
  const [M, A, L, G, N, E, S] = [
    'Month',
    'Area',
    'Objective IDs',
    'Alignment',
    'Sessions',
    'Minutes per session',
    'Status',
  ].map(name => header.indexOf(name));
  const activities = [];
  const links = [];
  rows.forEach((row, activity) => {
    if (row[S] === 'Idea' || row[S] === 'Cancelled') return;
    const ids = new Set(row[L].split(',').map(id => id.trim()));
    ids.delete('');
    for (const id of ids) links.push({activity, id});
    activities.push({
      activity,
      month: months.indexOf(row[M]),
      area: AREA_TITLES.indexOf(row[A]),
      minutes: row[N] * row[E],
      practised: row[G] >= 2 ? 1 : 0,
    });
  });
  return {activities, links};
}

function gradesOf(text) {
  return text.split(', ').flatMap(piece => {
    const [first, last = first] = piece.split('-');
    const [from, to] = [GRADES.indexOf(first), GRADES.indexOf(last)];
    return Array.from({length: to - from + 1}, (_, index) => from + index);
  });
}
