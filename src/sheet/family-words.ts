/** The words for families of an objective's row: read, and saved. */
import type {SaveFamilyWords} from '../contract/sharing';
import type {FamilyWords} from '../domain/handout/family-words';
import type {KeyOf} from './column';
import {ownText} from './own-text';
import type {Person} from './person';
import type {Cells} from './row-change';
import {save, type Saved} from './save';
import {OBJECTIVES} from './schema';
import type {Row, Table} from './table';
import type {Workbook} from './workbook';

/** Without blanks around them; none where a formula failed. */
export function readFamilyWords(
  table: Table<KeyOf<typeof OBJECTIVES>>,
  row: Row,
): FamilyWords {
  return {
    english: ownText(table, row, 'familiesEnglish'),
    spanish: ownText(table, row, 'familiesSpanish'),
    portuguese: ownText(table, row, 'familiesPortuguese'),
  };
}

export function saveFamilyWords(
  workbook: Workbook,
  {operation, id, base, ...words}: SaveFamilyWords,
  person: Person,
): Saved {
  return save(workbook, person, {
    operation,
    schema: OBJECTIVES,
    sent: [{id, base: base && cellsOf(base), wanted: cellsOf(words)}],
  });
}

const KEYS: {
  readonly [language in keyof FamilyWords]: KeyOf<typeof OBJECTIVES>;
} = {
  english: 'familiesEnglish',
  spanish: 'familiesSpanish',
  portuguese: 'familiesPortuguese',
};

function cellsOf(words: Partial<FamilyWords>): Cells {
  const entries = Object.entries(words) as [keyof FamilyWords, string][];
  return Object.fromEntries(
    entries.map(([language, text]) => [KEYS[language], text]),
  );
}
