/** A school with one idea of its own in the Activity bank, and what the planner makes of it. */
import type {SaveActivity} from '../../src/contract/saves';
import type {Suggestion} from '../../src/contract/suggestions';
import type {Area} from '../../src/domain/area';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

export const AREA: Area = 'academicEnrichment';

interface Row {
  readonly [header: string]: string;
}

/** Somebody fills in a row of a tab, by its headers. */
export function fillIn(school: Shipped, tab: string, row: number, cells: Row) {
  const headers = school.texts(tab)[0]!;
  for (const [header, text] of Object.entries(cells))
    school.typeUnseen(tab, row, headers.indexOf(header) + 1, text);
}

/** The school in October with nothing in its bank but an array hunt. */
export const oneIdea = copied(() => {
  const {school, ids} = schoolInOctober();
  const rect = school.rect('Activity bank', 2, 1, 120, 13);
  const texts = Array.from({length: 120}, () => Array<string>(13).fill(''));
  school.workbook.edit(
    {do: 'type', rect, texts},
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  fillIn(school, 'Activity bank', 2, {
    Area: 'Academic enrichment',
    Activity: 'Array hunt',
    Grades: '3',
    Standards: '3.OA.A.1',
    Sessions: '4',
    'Minutes per session': '45',
  });
  return {school, ids};
});

/** The array hunt as it was done in September, for an objective of that month. */
export function hunted(
  school: Shipped,
  fields: Partial<SaveActivity> = {},
  standards = '3.OA.A.1',
): string {
  const {saved} = school.run('saveObjectives', {
    operation: 'objectives-september',
    month: '2026-09',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards, objective: 'Rows', priority: 'Normal'}],
  });
  return school.run(
    'saveActivity',
    activity({
      operation: 'hunted',
      month: '2026-09',
      area: AREA,
      activity: 'Array hunt',
      objectiveIds: saved,
      ...fields,
    }),
  ).id;
}

/** What is suggested for an objective. */
export const suggestedFor = (school: Shipped, objectiveId: string) =>
  school.run('loadSuggestions', {objectiveId, area: AREA});

/** @throws Error where it is not suggested */
export function hunt(
  school: Shipped,
  objectiveId: string,
  title = 'Array hunt',
): Suggestion {
  const {suggestions} = suggestedFor(school, objectiveId);
  const found = suggestions.find(({proposal}) => proposal.activity === title);
  if (found) return found;
  throw new Error(`Nobody suggests ${title}.`);
}
