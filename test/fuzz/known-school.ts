/** A small school whose ids are known, for requests that name them. */
import {Shipped, copied} from '../addon/shipped';
import {byArea} from '../../src/domain/area';
import type {Schema} from '../../src/sheet/column';
import {PARTNERS, RESULTS} from '../../src/sheet/reference-tabs';
import {ACTIVITIES, OBJECTIVES} from '../../src/sheet/schema';

/** Each school a copy of its own. */
export const knownSchool = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {
    schoolName: 'Hope School',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {'3': byArea(() => true)},
  });
  fill(school, OBJECTIVES, [
    ['2026-10', '3', 'Rivera', 'Math', '3.OA.A.1', 'Equal groups', 'High'],
    ['2026-10', '3', 'Okafor', 'ELA', 'RL.3.2', 'Fables', 'Normal'],
  ]);
  fill(school, ACTIVITIES, [
    ['2026-10', 'Family literacy', 'Library night', 'OBJ-KNOWN1', 'They read'],
    ['2026-10', 'Health and wellness', 'Dentist', 'OBJ-KNOWN2', 'They count'],
    ['2026-11', 'Family litercy', 'Poems', 'OBJ-KNOWN2', 'They rhyme'],
    ['next fall', 'Helth and wellness', 'Garden', 'OBJ-NOWHERE', ''],
  ]);
  fill(school, PARTNERS, [
    ['City Library', 'Reading', 'Family literacy', '10'],
  ]);
  fill(school, RESULTS, [
    ['Children read', '', 'Reading on grade', 'State test', '%', '40', '60'],
  ]);
  school.run('saveActivity', {
    operation: 'known-save',
    id: 'ACT-KNOWN2',
    month: '2026-10',
    area: 'healthWellness',
    activity: 'Dentist',
    notes: 'Forms',
  });
  return {school};
});

/** From row 2 on, in the order of the columns; ids end in the number of the row among these. */
function fill(
  school: Shipped,
  {columns, idKey, idPrefix, tab}: Schema,
  rows: readonly (readonly string[])[],
): void {
  const texts = rows.map((cells, index) =>
    columns.map(({key}, place) =>
      key === idKey ? `${idPrefix}KNOWN${index + 1}` : (cells[place] ?? ''),
    ),
  );
  school.type(tab, 2, 1, texts);
}
