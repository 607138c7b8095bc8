/** The job with arquero's tables; what they have no verbs for is done in plain JavaScript. */
import {flat} from './flat.mjs';
import {finished, gridOf} from './grid-of-cells.mjs';

export function arqueroJob(job, {aq}) {
  const {op} = aq;
  const {objectives, activities, links} = flat(job);
  const matched = aq
    .from(links)
    .join(aq.from(activities), 'activity')
    .join(aq.from(objectives).select('id', 'month', 'place'), [
      ['id', 'month'],
      ['id', 'month'],
    ])
    .groupby('activity')
    .derive({shared: () => op.count()})
    .ungroup();
  const sums = matched
    .derive({part: d => d.minutes / d.shared})
    .groupby('place', 'area')
    .rollup({
      reach: d => op.sum(d.minutes),
      share: d => op.sum(d.part),
      practised: d => op.max(d.practised),
    })
    .objects({limit: Infinity});
  const cells = gridOf(objectives, sums);
  const table = aq.from(cells);
  const graded = table.unroll('grades').rename({grades: 'grade'});
  const slice = (from, kind) =>
    from
      .rename({[kind]: 'name'})
      .groupby('month', 'name')
      .rollup({
        expected: d => op.sum(d.asked),
        covered: d => op.sum(d.both),
        minutes: d => op.sum(d.share),
      })
      .objects({limit: Infinity});
  return finished(job, {
    cells,
    months: graded
      .filter(d => d.asked === 1)
      .groupby('month', 'grade', 'area')
      .rollup({has: d => op.max(d.both)})
      .objects({limit: Infinity}),
    empties: table
      .filter(d => d.gap === 1)
      .groupby('place')
      .rollup({empties: () => op.count()})
      .objects({limit: Infinity}),
    slices: {
      area: slice(table, 'area'),
      grade: slice(graded, 'grade'),
      teacher: slice(table, 'teacher'),
      subject: slice(table, 'subject'),
    },
    inOrder: gaps =>
      aq
        .from(gaps)
        .orderby('month', 'rank', aq.desc('empties'), aq.desc('open'), 'place')
        .select('cell', 'month')
        .objects({limit: Infinity}),
  });
}
