/** The job in SQL, by alasql; what its SQL has no words for is done in plain JavaScript. */
import {flat} from './flat.mjs';
import {finished, gridOf} from './grid-of-cells.mjs';

export function alasqlJob(job, {alasql}) {
  const {objectives, activities, links} = flat(job);
  const matched = alasql(
    `select l.activity as activity, a.area as area, a.minutes as minutes,
       a.practised as practised, o.place as place
     from ? as l join ? as a on a.activity = l.activity
       join ? as o on o.id = l.id
     where o.month = a.month`,
    [links, activities, objectives],
  );
  const shared = alasql(
    'select activity, count(*) as shared from ? group by activity',
    [matched],
  );
  const sums = alasql(
    `select m.place as place, m.area as area, sum(m.minutes) as reach,
       sum(m.minutes / s.shared) as share, max(m.practised) as practised
     from ? as m join ? as s on s.activity = m.activity
     group by m.place, m.area`,
    [matched, shared],
  );
  const cells = gridOf(objectives, sums);
  const slice = (table, kind) =>
    alasql(
      `select month, ${kind} as name, sum(asked) as expected,
         sum(both) as covered, sum(share) as minutes
       from ? group by month, ${kind}`,
      [table],
    );
  const graded = cells.flatMap(cell =>
    cell.grades.map(grade => ({...cell, grade})),
  );
  const months = alasql(
    `select month, grade, area, max(both) as has from ? where asked = 1
     group by month, grade, area`,
    [graded],
  );
  const empties = alasql(
    'select place, count(*) as empties from ? where gap = 1 group by place',
    [cells],
  );
  return finished(job, {
    cells,
    months,
    empties,
    slices: {
      area: slice(cells, 'area'),
      grade: slice(graded, 'grade'),
      teacher: slice(cells, 'teacher'),
      subject: slice(cells, 'subject'),
    },
    inOrder: gaps =>
      alasql(
        `select cell, month from ?
         order by month, rank, empties desc, open desc, place, area`,
        [gaps],
      ),
  });
}
