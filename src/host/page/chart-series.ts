/** What a script's chart is about, whatever its kind, and its words for those who do not see it. */
import type {SheetPicture} from '../wire';

export type ChartPicture = SheetPicture['charts'][number];

export interface Series {
  readonly title: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** By series, then by label; null where the cell holds no number. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** The first column names the points, the others are series; a header row names these. */
export function seriesOf({data, headers, options}: ChartPicture): Series {
  const hasHeader = headers > 0 || isWords(data[0] ?? []);
  const head = hasHeader ? (data[0] ?? []) : [];
  const rows = hasHeader ? data.slice(1) : data;
  const count = Math.max(0, (data[0]?.length ?? 0) - 1);
  const columns = Array.from({length: count}, (_, index) => index + 1);
  const title = options['title'];
  return {
    title: typeof title === 'string' ? title : '',
    labels: rows.map(row => row[0] ?? ''),
    names: columns.map(column => head[column] ?? ''),
    values: columns.map(column => rows.map(row => numberOf(row[column] ?? ''))),
  };
}

/** `Coverage by area: Academic enrichment 12, Family literacy 4` */
export function chartWords(series: Series): string {
  const {title, labels, names, values} = series;
  const points = labels.map((label, index) => {
    const numbers = values.map((line, at) =>
      `${names.length > 1 ? `${names[at]} ` : ''}${line[index] ?? 'none'}`.trim(),
    );
    return `${label} ${numbers.join(', ')}`;
  });
  return `${title === '' ? 'Chart' : title}: ${points.join('; ')}`;
}

function numberOf(text: string): number | null {
  const digits = text.replace(/[,%\s$]/g, '');
  const number = Number(digits);
  if (digits === '' || !Number.isFinite(number)) return null;
  return number / (text.trim().endsWith('%') ? 100 : 1);
}

function isWords(row: readonly string[]): boolean {
  return row.slice(1).some(text => text !== '' && !/\d/.test(text));
}
