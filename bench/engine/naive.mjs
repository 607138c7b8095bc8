/** The job as scripts for spreadsheets are usually written: for every cell of the grid, look through all rows. */
import {GRADES} from './job.mjs';
import {AREA_TITLES} from './school-rows.mjs';

const COUNTING = ['Planned', 'Confirmed', 'Delivered'];
const PRIORITIES = ['High', 'Normal', 'Low'];

export function naive({rows, settings, emphasisOf}) {
  const O = recordsOf(rows.objectives);
  const A = recordsOf(rows.activities).filter(a =>
    COUNTING.includes(a['Status']),
  );
  const monthsOf = new Map(O.map(o => [o['Objective ID'], o['Month']]));
  for (const a of A) {
    const ids = a['Objective IDs'].split(',').map(id => id.trim());
    a.linked = [...new Set(ids)].filter(id => monthsOf.get(id) === a['Month']);
  }
  const cells = O.flatMap((o, place) =>
    AREA_TITLES.map((title, area) => {
      const links = A.filter(
        a => a['Area'] === title && a.linked.includes(o['Objective ID']),
      );
      const minutes = a => a['Sessions'] * a['Minutes per session'];
      const reach = links.reduce((sum, a) => sum + minutes(a), 0);
      const grades = gradesOf(o['Grade']);
      const asked = grades.some(g => (settings.expected[g] >> area) & 1);
      const isStrong =
        links.some(a => a['Alignment'] >= 2) &&
        reach >= settings.leastMinutes[area];
      return {
        cell: place * AREA_TITLES.length + area,
        place,
        area,
        grades,
        month: o['Month'],
        teacher: o['Teacher'],
        subject: o['Subject'],
        priority: PRIORITIES.indexOf(o['Priority'] || 'Normal'),
        emphasis: emphasisOf(o['Standards']),
        asked,
        covered: links.length > 0,
        reach,
        share: links.reduce((sum, a) => sum + minutes(a) / a.linked.length, 0),
        state: stateOf(asked, links.length > 0, isStrong),
      };
    }),
  );
  return {cells, ...figures(cells, settings)};
}

function stateOf(asked, covered, isStrong) {
  if (!covered) return asked ? 1 : 0;
  return isStrong ? 3 : 2;
}

function recordsOf([header, ...rows]) {
  return rows.map(row =>
    Object.fromEntries(header.map((name, at) => [name, row[at]])),
  );
}

function gradesOf(text) {
  return text.split(', ').flatMap(piece => {
    const [first, last = first] = piece.split('-');
    return GRADES.map((_, place) => place).slice(
      GRADES.indexOf(first),
      GRADES.indexOf(last) + 1,
    );
  });
}

function figures(cells, {months}) {
  const slices = {area: {}, grade: {}, teacher: {}, subject: {}};
  const gaps = months.map(month => {
    const its = cells.filter(cell => cell.month === month);
    const add = (kind, name, some) => {
      const asked = some.filter(cell => cell.asked);
      if (some.length > 0 && name !== '')
        slices[kind][`${month} ${name}`] = [
          asked.length,
          asked.filter(cell => cell.covered).length,
          some.reduce((sum, {share}) => sum + share, 0),
        ];
    };
    AREA_TITLES.forEach((title, area) =>
      add(
        'area',
        title,
        its.filter(cell => cell.area === area),
      ),
    );
    GRADES.forEach((grade, place) =>
      add(
        'grade',
        grade,
        its.filter(cell => cell.grades.includes(place)),
      ),
    );
    for (const kind of ['teacher', 'subject'])
      for (const name of new Set(its.map(cell => cell[kind])))
        add(
          kind,
          name,
          its.filter(cell => cell[kind] === name),
        );
    const empty = its.filter(({asked, covered}) => asked && !covered);
    return empty
      .map(gap => ({
        ...gap,
        empties: empty.filter(({place}) => place === gap.place).length,
        open: Math.min(
          ...gap.grades.map(grade =>
            monthsOpen(cells, months, {...gap, grade}),
          ),
        ),
      }))
      .sort(
        (a, b) =>
          a.priority - b.priority ||
          a.emphasis - b.emphasis ||
          b.empties - a.empties ||
          b.open - a.open ||
          a.cell - b.cell,
      )
      .map(({cell}) => cell);
  });
  return {slices, gaps};
}

function monthsOpen(cells, months, {month, grade, area}) {
  let open = 0;
  for (let at = months.indexOf(month); at >= 0; at--) {
    const asked = cells.filter(
      cell =>
        cell.month === months[at] &&
        cell.area === area &&
        cell.asked &&
        cell.grades.includes(grade),
    );
    if (asked.length === 0) continue;
    if (asked.some(cell => cell.covered)) break;
    open++;
  }
  return open;
}

export function naiveAnswer({cells, slices, gaps}) {
  return {
    states: cells.map(({state}) => state),
    reach: cells.map(({reach}) => reach),
    slices,
    gaps,
  };
}
