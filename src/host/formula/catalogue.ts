/** Every function that a formula may call; any other name shows #NAME?. */
import {AGGREGATES} from './aggregates';
import {BORROWED_FUNCTIONS} from './borrowed';
import {DATES} from './dates';
import type {SheetFunction} from './function';
import {LOGIC} from './logic';
import {LOOKUP} from './lookup';
import {NUMBERS} from './numbers';
import {SUBTOTALS} from './subtotal';
import {TEXT_FUNCTIONS} from './text-functions';

/** Their names by theme, for papers and messages. */
export const FUNCTIONS: {readonly [theme: string]: readonly string[]} = {
  'Logic and questions': Object.keys(LOGIC),
  'Sums, counts, means': Object.keys({...AGGREGATES, ...SUBTOTALS}),
  Lookup: Object.keys(LOOKUP),
  Text: Object.keys(TEXT_FUNCTIONS),
  'Days and times': Object.keys(DATES),
  Numbers: [...Object.keys(NUMBERS), ...Object.keys(BORROWED_FUNCTIONS)].sort(),
};

const ALL = new Map<string, SheetFunction>(
  [
    BORROWED_FUNCTIONS,
    LOGIC,
    AGGREGATES,
    SUBTOTALS,
    LOOKUP,
    TEXT_FUNCTIONS,
    DATES,
    NUMBERS,
  ].flatMap(each => Object.entries(each)),
);

/** Newer spellings of the same. */
const ALIASES: {readonly [name: string]: string} = {
  'STDEV.S': 'STDEV',
  'STDEV.P': 'STDEVP',
  'VAR.S': 'VAR',
  'VAR.P': 'VARP',
  'MODE.SNGL': 'MODE',
  'RANK.EQ': 'RANK',
  'PERCENTILE.INC': 'PERCENTILE',
  'QUARTILE.INC': 'QUARTILE',
};

/** Files of other programs mark newer functions with `_xlfn.`. */
export function findFunction(name: string): SheetFunction | null {
  const plain = name.replace(/^_XLFN\./, '');
  return ALL.get(ALIASES[plain] ?? plain) ?? null;
}
