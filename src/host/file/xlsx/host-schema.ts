/** What a host part must look like: it comes from a file, and so from anybody. */
import * as v from 'valibot';
import {MAX_COLUMNS, MAX_ROWS} from './a1';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const rowNumber = v.pipe(whole, v.minValue(1), v.maxValue(MAX_ROWS));
const columnNumber = v.pipe(whole, v.minValue(1), v.maxValue(MAX_COLUMNS));
const text = v.string();
const texts = v.record(text, text);
const color = v.pipe(text, v.regex(/^#[0-9a-f]{3,8}$/i));
const maybe = v.nullable;

const rect = v.object({
  sheet: whole,
  row: rowNumber,
  column: columnNumber,
  rows: rowNumber,
  columns: columnNumber,
});
const rects = v.array(rect);
const wireValue = v.union([
  text,
  v.number(),
  v.boolean(),
  v.object({date: v.number()}),
]);

const runStyle = v.object({
  bold: v.optional(v.boolean()),
  italic: v.optional(v.boolean()),
  underline: v.optional(v.boolean()),
  strikethrough: v.optional(v.boolean()),
  fontSize: v.optional(v.number()),
  fontFamily: v.optional(text),
  color: v.optional(color),
});
const line = v.object({color, style: text});
const style = v.object({
  background: v.optional(color),
  color: v.optional(color),
  family: v.optional(text),
  size: v.optional(v.number()),
  bold: v.optional(v.boolean()),
  italic: v.optional(v.boolean()),
  underline: v.optional(v.boolean()),
  strike: v.optional(v.boolean()),
  align: v.optional(v.picklist(['left', 'center', 'right'])),
  valign: v.optional(v.picklist(['top', 'middle', 'bottom'])),
  wrap: v.optional(v.picklist(['WRAP', 'CLIP'])),
  borders: v.optional(
    v.object({
      top: v.optional(line),
      left: v.optional(line),
      bottom: v.optional(line),
      right: v.optional(line),
    }),
  ),
});
const cell = v.object({
  value: v.optional(
    v.union([text, v.number(), v.boolean(), v.object({error: text})]),
  ),
  formula: v.optional(v.pipe(text, v.startsWith('='))),
  array: v.optional(
    v.object({rows: rowNumber, columns: columnNumber, dynamic: v.boolean()}),
  ),
  format: v.optional(text),
  style: v.optional(style),
  note: v.optional(text),
  runs: v.optional(
    v.array(
      v.object({
        start: whole,
        end: whole,
        url: v.optional(text),
        style: v.optional(runStyle),
      }),
    ),
  ),
});

const filter = v.object({
  range: rect,
  criteria: v.record(
    text,
    v.object({
      hiddenValues: v.array(text),
      criteria: maybe(text),
      args: v.array(wireValue),
    }),
  ),
});
const validation = v.object({
  ranges: rects,
  rule: v.object({
    criteria: text,
    args: v.array(maybe(v.union([wireValue, rect, v.array(text)]))),
    allowInvalid: v.boolean(),
    helpText: maybe(text),
  }),
});
const conditional = v.object({
  ranges: rects,
  criteria: maybe(text),
  args: v.array(maybe(wireValue)),
  background: maybe(color),
  fontColor: maybe(color),
  bold: maybe(v.boolean()),
  italic: maybe(v.boolean()),
  underline: maybe(v.boolean()),
  strikethrough: maybe(v.boolean()),
  gradient: maybe(
    v.array(
      v.object({
        kind: v.picklist(['min', 'mid', 'max']),
        type: text,
        value: text,
        color,
      }),
    ),
  ),
});
const banding = v.object({
  id: whole,
  range: rect,
  header: maybe(color),
  first: maybe(color),
  second: maybe(color),
  footer: maybe(color),
});
const protection = v.object({
  id: text,
  kind: v.picklist(['RANGE', 'SHEET']),
  range: rect,
  description: text,
  warningOnly: v.boolean(),
  editors: v.array(text),
  domainEdit: v.boolean(),
  unprotected: rects,
  namedRange: maybe(text),
});
const chart = v.object({
  id: whole,
  sheet: whole,
  type: text,
  ranges: rects,
  position: v.object({
    row: rowNumber,
    column: columnNumber,
    offsetX: v.number(),
    offsetY: v.number(),
  }),
  options: v.record(text, v.unknown()),
  headers: whole,
  transpose: v.boolean(),
});

const exact = <Value extends v.GenericSchema>(is: Value) =>
  v.optional(v.object({was: text, is}));
const sizes = v.record(v.pipe(text, v.digits()), v.number());
const numbers = v.array(rowNumber);

const facets = v.object({
  name: exact(v.pipe(text, v.minLength(1), v.maxLength(100))),
  hidden: exact(v.boolean()),
  frozenRows: exact(whole),
  frozenColumns: exact(whole),
  tabColor: exact(maybe(color)),
  rowHeights: exact(sizes),
  columnWidths: exact(sizes),
  hiddenRows: exact(numbers),
  hiddenColumns: exact(numbers),
  filteredRows: exact(numbers),
  merges: exact(rects),
  filter: exact(maybe(filter)),
  validations: exact(v.array(validation)),
  conditionalRules: exact(v.array(conditional)),
  bandings: exact(v.array(banding)),
  protections: exact(v.array(protection)),
  charts: exact(v.array(chart)),
});

const location = v.variant('type', [
  v.object({type: v.literal('SPREADSHEET')}),
  v.object({type: v.literal('SHEET'), sheet: whole}),
  v.object({
    type: v.picklist(['ROW', 'COLUMN']),
    sheet: whole,
    index: rowNumber,
  }),
]);

export const hostPartSchema = v.object({
  version: v.literal(1),
  id: text,
  file: v.optional(v.object({path: text, file: text})),
  name: text,
  locale: v.pipe(text, v.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/)),
  timeZone: v.pipe(text, v.check(isTimeZone)),
  nextId: whole,
  metadata: v.array(
    v.object({
      id: whole,
      key: text,
      value: maybe(text),
      visibility: v.picklist(['DOCUMENT', 'PROJECT']),
      location,
    }),
  ),
  hostState: v.object({
    documentProperties: texts,
    scriptProperties: texts,
    userProperties: v.record(text, texts),
    triggers: v.array(v.object({id: text, functionName: text, type: text})),
  }),
  namedRanges: maybe(
    v.object({
      was: text,
      is: v.array(v.object({name: text, range: rect})),
    }),
  ),
  sheets: v.array(
    v.object({
      file: text,
      id: whole,
      maxRows: rowNumber,
      maxColumns: v.pipe(whole, v.minValue(1), v.maxValue(18_278)),
      facets,
      cells: v.array(v.tuple([rowNumber, columnNumber, text, maybe(cell)])),
    }),
  ),
});

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en-US', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}
