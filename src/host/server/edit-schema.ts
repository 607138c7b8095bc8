/** What an edit must look like when it comes from outside. */
import * as v from 'valibot';
import type {Edit} from '../wire';
import {LONGEST_TEXT} from '../workbook/data';

const MOST = 1_000_000;

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const axis = v.picklist(['rows', 'columns']);

export const rectSchema = v.object({
  sheet: id,
  row: place,
  column: place,
  rows: place,
  columns: place,
});

const span = {axis, sheet: id, start: place, count: place};

export const editSchema: v.GenericSchema<unknown, Edit> = v.variant('do', [
  v.object({
    do: v.literal('type'),
    rect: rectSchema,
    texts: v.array(v.array(text)),
  }),
  v.object({do: v.literal('clear'), rect: rectSchema}),
  v.object({do: v.literal('insert'), ...span}),
  v.object({do: v.literal('delete'), ...span}),
  v.object({do: v.literal('move'), ...span, destination: place}),
  v.object({
    do: v.literal('resize'),
    ...span,
    size: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2000)),
  }),
  v.object({do: v.literal('hide'), ...span, hidden: v.boolean()}),
  v.object({
    do: v.literal('sort'),
    rect: rectSchema,
    column: place,
    ascending: v.boolean(),
  }),
  v.object({
    do: v.literal('filter'),
    sheet: id,
    rect: v.nullable(rectSchema),
  }),
  v.object({
    do: v.literal('filterValues'),
    sheet: id,
    column: place,
    hiddenValues: v.array(text),
  }),
  v.object({do: v.literal('note'), rect: rectSchema, text}),
  v.object({
    do: v.literal('paste'),
    from: rectSchema,
    to: rectSchema,
    move: v.boolean(),
  }),
  v.object({do: v.literal('addSheet'), name: v.nullable(name)}),
  v.object({do: v.literal('renameSheet'), sheet: id, name}),
  v.object({do: v.literal('copySheet'), sheet: id}),
  v.object({do: v.literal('moveSheet'), sheet: id, index: id}),
  v.object({do: v.literal('hideSheet'), sheet: id, hidden: v.boolean()}),
  v.object({do: v.literal('deleteSheet'), sheet: id}),
  v.object({do: v.literal('undo')}),
  v.object({do: v.literal('redo')}),
]);
