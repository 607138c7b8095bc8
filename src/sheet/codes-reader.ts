/** The codes of the Standards column of Objectives. */
import type {Catalogue} from '../domain/catalogue';
import type {Grade} from '../domain/grade';
import {type Standard, formatStandard} from '../domain/standard';
import {
  type NamedCode,
  isOfAnotherGrade,
  parseStandards,
  writtenStandards,
} from '../domain/standards';
import {codeTroubles} from './code-troubles';
import type {Reading} from './reading';

/** Those of a cell. */
export interface Codes {
  /** As they stand in the cell. */
  readonly named: readonly NamedCode[];
  readonly codes: readonly string[];
  readonly standards: readonly Standard[];
}

export interface CodesReader {
  readonly standardsOf: (text: string) => readonly Standard[];
  /** In their usual form where they are known. */
  readonly codesOf: (text: string) => readonly string[];
  /** The same with what is odd about them, which depends on the grades of the objective. */
  readonly read: (text: string, grades: readonly Grade[]) => Reading<Codes>;
  /** Whether there are such troubles. */
  readonly isOdd: (text: string, grades: readonly Grade[]) => boolean;
}

/** Reads each distinct text once, and looks at it once more for each distinct reading of grades. */
export function codesReader(catalogue: Catalogue): CodesReader {
  const known = new Map<string, Codes>();
  const byGrades = new Map<readonly Grade[], Map<string, Reading<Codes>>>();
  const codesOf = (text: string): Codes => {
    const found = known.get(text) ?? readCodes(text, catalogue);
    known.set(text, found);
    return found;
  };
  const readAnew = (text: string, grades: readonly Grade[]): Reading<Codes> => {
    const value = codesOf(text);
    return {value, troubles: codeTroubles(value.named, grades, catalogue)};
  };
  const read = (text: string, grades: readonly Grade[]): Reading<Codes> => {
    const readings = byGrades.get(grades) ?? new Map();
    byGrades.set(grades, readings);
    const found = readings.get(text) ?? readAnew(text, grades);
    readings.set(text, found);
    return found;
  };
  return {
    standardsOf: text =>
      writtenStandards(text, catalogue) ?? codesOf(text).standards,
    codesOf: text => codesOf(text).codes,
    read,
    isOdd: (text, grades) => {
      const written = writtenStandards(text, catalogue);
      return written === undefined
        ? read(text, grades).troubles.length > 0
        : written.some(standard => isOfAnotherGrade(standard, grades));
    },
  };
}

/** A code that is named twice, in one form or two, is one. */
function readCodes(text: string, catalogue: Catalogue): Codes {
  const named = parseStandards(text, catalogue);
  const byKey = new Map<string, NamedCode>();
  for (const code of named) {
    const key = code.standard?.key ?? code.text;
    if (!byKey.has(key)) byKey.set(key, code);
  }
  const once = [...byKey.values()];
  return {
    named,
    codes: once.map(({text, standard}) =>
      standard ? formatStandard(standard) : text,
    ),
    standards: once.flatMap(({standard}) => standard ?? []),
  };
}
