/** What engines are helped with that know tables but no bits, and what is the same for all of them at the end. */
import {AREAS, GRADES} from './job.mjs';
import {AREA_TITLES} from './school-rows.mjs';

/** A record for each objective in each area. */
export function gridOf(objectives, sums) {
  const found = new Map(sums.map(sum => [sum.place * AREAS + sum.area, sum]));
  return objectives.flatMap(objective =>
    AREA_TITLES.map((_, area) => {
      const cell = objective.place * AREAS + area;
      const sum = found.get(cell);
      const asked = (objective.asked >> area) & 1;
      const covered = sum === undefined ? 0 : 1;
      return {
        cell,
        place: objective.place,
        area,
        month: objective.month,
        rank: objective.rank,
        teacher: objective.teacher,
        subject: objective.subject,
        grades: objective.grades,
        asked,
        covered,
        both: asked & covered,
        gap: asked & ~covered,
        reach: sum?.reach ?? 0,
        share: sum?.share ?? 0,
        practised: sum?.practised ?? 0,
      };
    }),
  );
}

/** Months open are counted back here, and the gaps given to the engine to be put in order. */
export function finished(job, {cells, months, empties, slices, inOrder}) {
  const open = monthsOpen(job.settings, months);
  const emptyOf = new Map(empties.map(one => [one.place, one.empties]));
  const gaps = cells
    .filter(({gap}) => gap === 1)
    .map(({cell, place, area, month, rank, grades}) => ({
      cell,
      place,
      area,
      month,
      rank,
      empties: emptyOf.get(place),
      open: Math.min(...grades.map(grade => open(month, grade, area))),
    }));
  return {cells, slices, gaps: inOrder(gaps)};
}

function monthsOpen({months}, found) {
  const slot = (month, grade, area) =>
    (month * GRADES.length + grade) * AREAS + area;
  const has = new Map(
    found.map(one => [slot(one.month, one.grade, one.area), one.has]),
  );
  const open = new Map();
  for (let month = 0; month < months.length; month++)
    for (let grade = 0; grade < GRADES.length; grade++)
      for (let area = 0; area < AREAS; area++) {
        const at = slot(month, grade, area);
        const before = open.get(slot(month - 1, grade, area)) ?? 0;
        const isEmpty = has.get(at) === 0;
        open.set(at, isEmpty ? before + 1 : has.has(at) ? 0 : before);
      }
  return (month, grade, area) => open.get(slot(month, grade, area));
}

/** What `digest` takes. */
export function recordAnswer({cells, slices, gaps}, {settings}) {
  const {months, leastMinutes} = settings;
  const name = (kind, value) => {
    if (kind === 'area') return AREA_TITLES[value];
    return kind === 'grade' ? GRADES[value] : value;
  };
  return {
    reach: cells.map(({reach}) => reach),
    states: cells.map(({asked, covered, practised, reach, area}) => {
      if (covered === 0) return asked;
      return practised === 1 && reach >= leastMinutes[area] ? 3 : 2;
    }),
    gaps: months.map((_, month) =>
      gaps.filter(gap => gap.month === month).map(({cell}) => cell),
    ),
    slices: Object.fromEntries(
      Object.entries(slices).map(([kind, records]) => [
        kind,
        Object.fromEntries(
          records
            .filter(record => record.name !== '')
            .map(({month, name: of, expected, covered, minutes}) => [
              `${months[month]} ${name(kind, of)}`,
              [expected, covered, minutes],
            ]),
        ),
      ]),
    ),
  };
}
