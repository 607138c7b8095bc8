/** Objectives as a form holds them, and what is wrong with them. */
import type {ObjectiveRow, SaveObjectives} from '../contract';
import type {Priority} from '../domain/priority';
import type {Line} from './pasted-lines';

export interface Entry {
  /** Tells the entries of one form apart. */
  readonly key: number;
  readonly standards: string;
  readonly objective: string;
  readonly priority: Priority;
  readonly notes: string;
}

export interface ObjectiveValues {
  /** The row as this person first saw it; null where new ones are entered. */
  readonly base: ObjectiveRow | null;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly entries: readonly Entry[];
}

export type ObjectiveFaults = {
  readonly [field in 'grades' | 'teacher' | 'entries']?: string;
};

export function blankEntry(key: number): Entry {
  return {key, standards: '', objective: '', priority: 'Normal', notes: ''};
}

export function objectiveValues(row: ObjectiveRow): ObjectiveValues {
  const {grades, teacher, subject, standards, objective, priority, notes} = row;
  return {
    base: row,
    grades,
    teacher,
    subject,
    entries: [{key: 1, standards, objective, priority, notes}],
  };
}

/** The row that these values mean where one objective is edited. */
export function objectiveOf(values: ObjectiveValues): ObjectiveRow {
  const {base, grades, teacher, subject, entries} = values;
  const {standards, objective, priority, notes} = entries[0]!;
  return {
    id: base!.id,
    month: base!.month,
    grades,
    teacher: teacher.trim(),
    subject: subject.trim(),
    standards: standards.trim(),
    objective: objective.trim(),
    priority,
    notes: notes.trim(),
  };
}

/** The entries in which something was typed. */
export function typedEntries({entries}: ObjectiveValues): readonly Entry[] {
  return entries.filter(
    ({standards, objective}) =>
      standards.trim() !== '' || objective.trim() !== '',
  );
}

export function objectiveFaults(values: ObjectiveValues): ObjectiveFaults {
  return {
    ...(values.grades.length === 0 && {
      grades: 'Choose at least one grade.',
    }),
    ...(values.teacher.trim() === '' && {
      teacher: 'Write the name of the teacher whose class this is.',
    }),
    ...(typedEntries(values).length === 0 && {
      entries: 'Write a standard or an objective first.',
    }),
  };
}

/** The request that saves what was typed; blank entries are left out. */
export function objectiveRequest(
  values: ObjectiveValues,
  month: string,
  operation: string,
): SaveObjectives {
  const {base, grades, teacher, subject} = values;
  return {
    operation,
    month,
    grades,
    teacher: teacher.trim(),
    subject: subject.trim(),
    objectives: typedEntries(values).map(entry => ({
      ...(base && {id: base.id, base}),
      standards: entry.standards.trim(),
      objective: entry.objective.trim(),
      priority: entry.priority,
      notes: entry.notes.trim(),
    })),
  };
}

/** The entries with one of them replaced by several: a pasted list becomes an entry a line. */
export function withLines(
  entries: readonly Entry[],
  key: number,
  lines: readonly Line[],
): readonly Entry[] {
  const free = freshKey(entries);
  return entries.flatMap(entry =>
    entry.key !== key
      ? [entry]
      : lines.map(({standards, objective}, index) => {
          const base = index === 0 ? entry : blankEntry(free + index);
          const codes = [base.standards.trim(), standards].filter(Boolean);
          return {...base, standards: codes.join(', '), objective};
        }),
  );
}

/** A key that no entry has. */
export function freshKey(entries: readonly Entry[]): number {
  return 1 + Math.max(0, ...entries.map(({key}) => key));
}
