/** Saves what staff write for families about an objective. */
import type {SaveFamilyWords} from '../contract/sharing';
import type {FamilyWords} from '../domain/handout/family-words';
import * as familyWords from '../sheet/family-words';
import {OBJECTIVES} from '../sheet/schema';
import {readTable} from '../sheet/table';
import {openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/share';
import {person} from './person';

export function saveFamilyWords(argument: SaveFamilyWords): {
  warnings: string[];
  words: FamilyWords;
} {
  const request = checked(takes.saveFamilyWords, argument);
  const workbook = openWorkbook();
  const {ids, warnings} = familyWords.saveFamilyWords(
    workbook,
    request,
    person(),
  );
  const {values} = readTab(workbook, OBJECTIVES);
  const table = readTable(OBJECTIVES, values);
  const row = table.rows.find(each => each.cells[table.indexes.id] === ids[0]);
  const {english, spanish, portuguese} = request;
  return {
    warnings: [...warnings],
    words: row
      ? familyWords.readFamilyWords(table, row)
      : {english, spanish, portuguese},
  };
}
