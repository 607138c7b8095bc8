/** Splits the texts of a column over the columns to its right. */
import type {Rect, WireValue} from '../protocol';
import {read} from './facets';
import {host} from './host';

const NAMED: {readonly [name: string]: string} = {
  COMMA: ',',
  SEMICOLON: ';',
  PERIOD: '.',
  SPACE: ' ',
};

/** @param delimiter a text, a constant's name, or nothing for the one that the texts hold */
export function splitTextToColumns(rect: Rect, delimiter?: string): void {
  const texts = read(rect, 'values').map(row => String(row[0]));
  const sign =
    delimiter === undefined
      ? (Object.values(NAMED).find(each =>
          texts.some(text => text.includes(each)),
        ) ?? ',')
      : (NAMED[delimiter] ?? delimiter);
  texts.forEach((text, index) => {
    const parts: WireValue[] = text.split(sign).map(part => part.trim());
    const row = {...rect, row: rect.row + index, rows: 1};
    host('range.set', {
      rect: {...row, columns: parts.length},
      facet: 'values',
      values: [parts],
    });
  });
}
