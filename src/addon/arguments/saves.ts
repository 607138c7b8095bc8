/** What the functions that write rows take. */
import * as v from 'valibot';
import {isBlank} from '../../domain/cell';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

const objectiveBase = v.partial(
  v.strictObject(
    {
      id: field.id,
      month: field.text(field.CELL),
      grades: v.array(field.text(20), 'a list of grades'),
      teacher: field.text(field.CELL),
      subject: field.text(field.CELL),
      standards: field.text(field.CELL),
      objective: field.text(field.CELL),
      priority: field.priority,
      notes: field.text(field.CELL),
    },
    AN_OBJECT,
  ),
);

/** Fields of a row of Activities as somebody saw them. */
export const activityBase = v.partial(
  v.strictObject(
    {
      id: field.id,
      month: field.text(field.CELL),
      area: field.area,
      activity: field.text(field.CELL),
      objectiveIds: v.array(field.text(field.CELL), 'a list of objective IDs'),
      why: field.text(field.CELL),
      alignment: field.alignment,
      partner: field.text(field.CELL),
      lead: field.text(field.CELL),
      when: field.text(field.CELL),
      startDate: v.nullable(field.date),
      endDate: v.nullable(field.date),
      sessions: field.count(1e9),
      minutesPerSession: field.count(1e9),
      participants: field.count(1e9),
      status: field.status,
      deliveredMinutes: field.count(1e9),
      attended: field.count(1e9),
      indicators: field.text(field.CELL),
      notes: field.text(field.CELL),
    },
    AN_OBJECT,
  ),
);

const objectiveEntry = v.pipe(
  v.strictObject(
    {
      id: v.optional(field.id),
      base: v.optional(objectiveBase),
      standards: field.text(field.PARAGRAPH),
      objective: field.text(field.PARAGRAPH),
      priority: field.priority,
      notes: v.optional(field.text(field.PARAGRAPH)),
      grades: v.optional(
        v.pipe(field.grades, v.nonEmpty('at least one grade')),
      ),
      subject: v.optional(field.text(field.LINE)),
    },
    AN_OBJECT,
  ),
  v.check(
    ({standards, objective}) => !isBlank(standards) || !isBlank(objective),
    'an objective with a standard or some words',
  ),
);

export const saveObjectives = v.strictObject(
  {
    operation: field.operation,
    month: field.month,
    grades: v.pipe(field.grades, v.nonEmpty('at least one grade')),
    teacher: field.words(field.LINE),
    subject: field.text(field.LINE),
    objectives: v.pipe(
      v.array(objectiveEntry, 'a list of objectives'),
      v.nonEmpty('a list with at least one objective'),
      v.maxLength(50, 'a list of at most 50 objectives'),
      v.check(
        entries => hasEachOnce(entries.map(({id}) => id)),
        'a list that names each objective once: an ID stands there twice',
      ),
    ),
  },
  AN_OBJECT,
);

function hasEachOnce(ids: readonly (string | undefined)[]): boolean {
  const known = ids.filter(id => id !== undefined);
  return new Set(known).size === known.length;
}

const activityFields = {
  month: field.month,
  area: field.area,
  activity: field.words(field.LINE),
  objectiveIds: v.optional(
    v.pipe(
      v.array(field.id, 'a list of objective IDs'),
      v.maxLength(2_000, 'a list of at most 2,000 objective IDs'),
    ),
  ),
  why: v.optional(field.text(field.PARAGRAPH)),
  alignment: v.optional(field.alignment),
  partner: v.optional(field.text(field.LINE)),
  lead: v.optional(field.text(field.LINE)),
  when: v.optional(field.text(field.LINE)),
  startDate: v.optional(v.nullable(field.date)),
  endDate: v.optional(v.nullable(field.date)),
  sessions: v.optional(field.count(field.MOST_SESSIONS)),
  minutesPerSession: v.optional(field.count(field.MOST_MINUTES)),
  participants: v.optional(field.count(field.MOST_PEOPLE)),
  status: v.optional(field.status),
  deliveredMinutes: v.optional(field.count(1_000_000)),
  attended: v.optional(field.count(100_000)),
  indicators: v.optional(field.text(field.PARAGRAPH)),
  notes: v.optional(field.text(field.PARAGRAPH)),
};

type Day = string | null | undefined;

const isInOrder = (start: Day, end: Day) => !start || !end || start <= end;

const NOT_BEFORE = 'a date on or after the start date';

export const saveActivity = v.pipe(
  v.strictObject(
    {
      operation: field.operation,
      id: v.optional(field.id),
      base: v.optional(activityBase),
      ...activityFields,
    },
    AN_OBJECT,
  ),
  v.forward(
    v.check(
      ({startDate, endDate}) => isInOrder(startDate, endDate),
      NOT_BEFORE,
    ),
    ['endDate'],
  ),
);

/** A month's activities of a large school, copied at once. */
const MOST_ACTIVITIES = 200;

export const saveActivities = v.strictObject(
  {
    operation: field.operation,
    activities: v.pipe(
      v.array(
        v.pipe(
          v.strictObject(activityFields, AN_OBJECT),
          v.forward(
            v.check(
              ({startDate, endDate}) => isInOrder(startDate, endDate),
              NOT_BEFORE,
            ),
            ['endDate'],
          ),
        ),
        'a list of activities',
      ),
      v.nonEmpty('a list with at least one activity'),
      v.maxLength(
        MOST_ACTIVITIES,
        `a list of at most ${MOST_ACTIVITIES} activities`,
      ),
    ),
  },
  AN_OBJECT,
);

type Seen =
  v.InferOutput<typeof objectiveBase> | v.InferOutput<typeof activityBase>;

export const removeRow = v.strictObject(
  {
    operation: field.operation,
    table: field.table,
    id: field.id,
    base: v.optional(
      v.custom<Seen>(
        given => v.is(objectiveBase, given) || v.is(activityBase, given),
        'the row as it was seen',
      ),
    ),
  },
  AN_OBJECT,
);

export const undo = v.strictObject(
  {operation: v.optional(field.operation)},
  AN_OBJECT,
);
