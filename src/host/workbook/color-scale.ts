/** Colours between two or three stops, by where a cell's number lies among its range's. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {ConditionalRule} from '../protocol';
import {hexColor} from './styles';
import {lastColumn, lastRow} from './rect';

interface Stop {
  readonly at: number;
  readonly color: readonly number[];
}

/** Colour scales of a sheet, each range's numbers read once. */
export class ColorScales {
  private readonly stops = new Map<ConditionalRule, readonly Stop[]>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {}

  /** @returns null where the cell holds no number */
  color(rule: ConditionalRule, row: number, column: number): string | null {
    const value = this.book.value(this.sheet.id, row, column);
    if (typeof value !== 'number') return null;
    const stops = this.stops.get(rule) ?? this.read(rule);
    this.stops.set(rule, stops);
    const above = stops.findIndex(({at}) => value <= at);
    const right = stops[above < 0 ? stops.length - 1 : above];
    const left = stops[above < 0 ? stops.length - 1 : Math.max(0, above - 1)];
    if (!left || !right) return null;
    const width = right.at - left.at;
    return between(left, right, width === 0 ? 0 : (value - left.at) / width);
  }

  private read(rule: ConditionalRule): Stop[] {
    const numbers: number[] = [];
    for (const rect of rule.ranges)
      for (
        let row = rect.row;
        row <= Math.min(lastRow(rect), this.sheet.rows.length);
        row++
      )
        for (let column = rect.column; column <= lastColumn(rect); column++) {
          const value = this.book.value(this.sheet.id, row, column);
          if (typeof value === 'number') numbers.push(value);
        }
    numbers.sort((a, b) => a - b);
    return (rule.gradient ?? [])
      .map(({type, value, color}) => ({
        at: this.point(type, value, numbers),
        color: channels(color),
      }))
      .sort((a, b) => a.at - b.at);
  }

  private point(
    type: string,
    value: string,
    numbers: readonly number[],
  ): number {
    const least = numbers[0] ?? 0;
    const most = numbers.at(-1) ?? 0;
    const share = Number(value) / 100;
    switch (type) {
      case 'MIN':
        return least;
      case 'MAX':
        return most;
      case 'PERCENT':
        return least + share * (most - least);
      case 'PERCENTILE': {
        const place = share * (numbers.length - 1);
        const below = numbers[Math.floor(place)] ?? least;
        const above = numbers[Math.ceil(place)] ?? most;
        return below + (place - Math.floor(place)) * (above - below);
      }
      default: {
        const number = Number(value.replace(/^=/, ''));
        return Number.isFinite(number) ? number : least;
      }
    }
  }
}

function channels(color: string): number[] {
  const hex = hexColor(color);
  return [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) || 0);
}

function between(left: Stop, right: Stop, share: number): string {
  const mixed = left.color.map((from, index) => {
    const to = right.color[index] ?? from;
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
