/** Objectives as a form holds them, and what is wrong with them. */
import type {ObjectiveRow} from '../contract/rows';
import type {SaveObjectives} from '../contract/saves';
import {LINE, PARAGRAPH} from '../domain/longest';
import type {Priority} from '../domain/priority';
import * as words from './words/faults';

export interface Entry {
  /** Tells the entries of one form apart. */
  readonly key: number;
  readonly standards: string;
  /** In the box of standards, and no chip yet. */
  readonly typing?: string;
  readonly objective: string;
  readonly priority: Priority;
  readonly notes: string;
  /** Where they are others than the class's. */
  readonly grades?: readonly string[];
  readonly subject?: string;
}

export interface ObjectiveValues {
  /** The row as this person first saw it; null where new ones are entered. */
  readonly base: ObjectiveRow | null;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly entries: readonly Entry[];
}

export interface EntryFault {
  /** Of the entry. */
  readonly key: number;
  readonly box: 'standards' | 'objective' | 'notes';
  readonly message: string;
}

export interface ObjectiveFaults {
  readonly grades?: string;
  readonly teacher?: string;
  readonly entry?: EntryFault;
}

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
  const [entry] = entries;
  const {objective, priority, notes} = entry!;
  return {
    id: base!.id,
    month: base!.month,
    grades,
    teacher: teacher.trim(),
    subject: subject.trim(),
    standards: codesOf(entry!),
    objective: objective.trim(),
    priority,
    notes: notes.trim(),
  };
}

/** The codes of an entry, with what still stands in the box. */
export function codesOf({standards, typing = ''}: Entry): string {
  return [standards, typing]
    .map(text => text.trim())
    .filter(text => text !== '')
    .join(', ');
}

/** The entries in which something was typed. */
export function typedEntries({entries}: ObjectiveValues): readonly Entry[] {
  return entries.filter(
    entry => codesOf(entry) !== '' || entry.objective.trim() !== '',
  );
}

/** As many as are saved at once. */
const MOST = 50;

export function objectiveFaults(values: ObjectiveValues): ObjectiveFaults {
  const entry = entryFault(values);
  const {length} = values.teacher.trim();
  return {
    ...(values.grades.length === 0 && {
      grades: words.GRADES,
    }),
    ...(length === 0 && {
      teacher: words.TEACHER,
    }),
    ...(length > LINE && {
      teacher: words.atMost(LINE),
    }),
    ...(entry && {entry}),
  };
}

function entryFault(values: ObjectiveValues): EntryFault | null {
  const {length} = typedEntries(values);
  const [first] = values.entries;
  const {key} = first!;
  if (length === 0)
    return {
      key,
      box: 'standards',
      message: words.NOTHING_WRITTEN,
    };
  if (length > MOST)
    return {
      key,
      box: 'standards',
      message: words.tooMany(MOST, length),
    };
  return values.entries.map(tooLong).find(fault => fault !== null) ?? null;
}

function tooLong(entry: Entry): EntryFault | null {
  const texts = {
    standards: codesOf(entry),
    objective: entry.objective.trim(),
    notes: entry.notes.trim(),
  };
  const box = (['standards', 'objective', 'notes'] as const).find(
    each => texts[each].length > PARAGRAPH,
  );
  return box === undefined
    ? null
    : {
        key: entry.key,
        box,
        message: words.tooLong(PARAGRAPH, texts[box].length),
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
      standards: codesOf(entry),
      objective: entry.objective.trim(),
      priority: entry.priority,
      notes: entry.notes.trim(),
      ...(entry.grades && {grades: entry.grades}),
      ...(entry.subject !== undefined && {subject: entry.subject}),
    })),
  };
}

/** What was typed already, then these. */
export function withEntries(
  values: ObjectiveValues,
  fresh: readonly Partial<Omit<Entry, 'key'>>[],
): readonly Entry[] {
  const first = freshKey(values.entries);
  return [
    ...typedEntries(values),
    ...fresh.map((entry, index) => ({...blankEntry(first + index), ...entry})),
  ];
}

/** A key that no entry has. */
export function freshKey(entries: readonly Entry[]): number {
  return 1 + Math.max(0, ...entries.map(({key}) => key));
}
