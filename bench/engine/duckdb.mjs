/** The job in SQL, by DuckDB. */
import {AREAS, GRADES} from './job.mjs';
import {flat} from './flat.mjs';
import {AREA_TITLES} from './school-rows.mjs';

/** So many rows fit in one of its chunks. */
const CHUNK = 2048;

const CELLS = `
create table linked as
  select a.activity, a.area, a.minutes, a.practised, o.place,
    count(*) over (partition by a.activity) as shared
  from links l join activities a on a.activity = l.activity
    join objectives o on o.id = l.id and o.month = a.month;
create table cells as
  select o.place, o.month, o.rank, o.teacher, o.subject, r.area::int as area,
    ((o.asked >> r.area) & 1)::int as asked,
    coalesce(c.reach, 0)::double as reach,
    coalesce(c.share, 0)::double as share,
    (c.place is not null)::int as covered,
    coalesce(c.practised, 0) as practised
  from objectives o cross join range(${AREAS}) r(area)
    left join (select place, area, sum(minutes) as reach,
        sum(minutes / shared) as share, max(practised) as practised
      from linked group by place, area) c
      on c.place = o.place and c.area = r.area;
create table graded as
  select g.place, g.grade, c.month, c.area, c.asked, c.covered, c.share
  from grades g join cells c on c.place = g.place;`;

const SUMS = `sum(asked)::double as expected,
  sum(asked * covered)::double as covered, sum(share)::double as minutes`;

const GAPS = `
with months as (
    select month, grade, area, max(asked * covered) as has from graded
    where asked = 1 group by all),
  runs as (
    select *, sum(has) over (partition by grade, area order by month) as run
    from months),
  counted as (
    select month, grade, area,
      row_number() over (partition by grade, area, run order by month)
        - (run > 0)::int as open
    from runs),
  least as (
    select g.place, g.area, min(c.open) as open
    from graded g join counted c using (month, grade, area) group by all),
  empty as (
    select *, count(*) over (partition by place) as empties
    from cells where asked = 1 and covered = 0)
select (place * ${AREAS} + area)::int as cell, month::int as month
from empty join least using (place, area)
order by month, rank, empties desc, open desc, place, area`;

export async function duckdb(job, {DuckDBInstance, ...rest}) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, flat(job), rest);
  await connection.run(CELLS);
  const columns = async sql =>
    (await connection.runAndReadAll(sql)).getColumns();
  const slices = {};
  for (const [kind, table] of [
    ['area', 'cells'],
    ['grade', 'graded'],
    ['teacher', 'cells'],
    ['subject', 'cells'],
  ])
    slices[kind] = await columns(
      `select month::int, ${kind}, ${SUMS} from ${table} group by all`,
    );
  const cells = await columns(
    'select asked, covered, practised, reach from cells order by place, area',
  );
  const gaps = await columns(GAPS);
  connection.closeSync();
  return {cells, slices, gaps};
}

async function load(connection, {objectives, activities, links}, types) {
  const {INTEGER, VARCHAR} = types;
  const grades = objectives.flatMap(({place, grades}) =>
    grades.map(grade => ({place, grade})),
  );
  const table = (name, records, columns) =>
    append(connection, types, name, records, columns);
  await table('objectives', objectives, {
    place: INTEGER,
    id: VARCHAR,
    month: INTEGER,
    teacher: VARCHAR,
    subject: VARCHAR,
    rank: INTEGER,
    asked: INTEGER,
  });
  await table('activities', activities, {
    activity: INTEGER,
    month: INTEGER,
    area: INTEGER,
    minutes: INTEGER,
    practised: INTEGER,
  });
  await table('links', links, {activity: INTEGER, id: VARCHAR});
  await table('grades', grades, {place: INTEGER, grade: INTEGER});
}

async function append(connection, {DuckDBDataChunk}, name, records, columns) {
  const names = Object.keys(columns);
  await connection.run(
    `create table ${name} (${names.map(each => `${each} ${columns[each]}`)})`,
  );
  const appender = await connection.createAppender(name);
  for (let from = 0; from < records.length; from += CHUNK) {
    const some = records.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(Object.values(columns), some.length);
    chunk.setColumns(names.map(each => some.map(record => record[each])));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

export function duckdbAnswer({cells, slices, gaps}, {settings}) {
  const {months, leastMinutes} = settings;
  const [asked, covered, practised, reach] = cells;
  return {
    reach,
    states: asked.map((ask, cell) => {
      if (!covered[cell]) return ask;
      const least = leastMinutes[cell % AREAS];
      return practised[cell] && reach[cell] >= least ? 3 : 2;
    }),
    gaps: months.map((_, month) =>
      gaps[0].filter((_, at) => gaps[1][at] === month),
    ),
    slices: Object.fromEntries(
      Object.entries(slices).map(([kind, [month, name, ...sums]]) => [
        kind,
        Object.fromEntries(
          month.flatMap((m, at) =>
            name[at] === ''
              ? []
              : [
                  [
                    `${months[m]} ${nameIn(kind, name[at])}`,
                    sums.map(sum => sum[at]),
                  ],
                ],
          ),
        ),
      ]),
    ),
  };
}

function nameIn(kind, name) {
  if (kind === 'area') return AREA_TITLES[name];
  return kind === 'grade' ? GRADES[name] : name;
}
