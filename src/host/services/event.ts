/**
 * The object that a simple trigger's function receives.
 *
 * Source: https://developers.google.com/apps-script/guides/triggers/events
 */
import type {Rect, TriggerEvent, WireValue} from '../protocol';
import {constantOf} from './enums';
import {identity} from './permission';
import {Range} from './range';
import {theSpreadsheet} from './spreadsheet';
import {User} from './user';

export function eventObject(event: TriggerEvent): object {
  const {range, value, oldValue, changeType} = event;
  return {
    authMode: constantOf('AuthMode', identity().authMode),
    user: new User(identity().activeUser),
    source: theSpreadsheet(),
    ...(range && {range: editedRange(range)}),
    ...(isText(value) && {value: eventText(value)}),
    ...(isText(oldValue) && {oldValue: eventText(oldValue)}),
    ...(changeType !== undefined && {changeType}),
  };
}

/**
 * A range that also shows where it lies without a call, as Google's does in JSON and to the many
 * scripts that read `e.range.columnStart`.
 */
function editedRange(rect: Rect): Range {
  const range = new Range(rect);
  const bounds = {
    columnEnd: range.getLastColumn(),
    columnStart: range.getColumn(),
    rowEnd: range.getLastRow(),
    rowStart: range.getRow(),
  };
  Object.defineProperty(range, 'toJSON', {value: () => bounds});
  return Object.assign(range, bounds);
}

/** A blank is left out, before and after. */
const isText = (value: WireValue | undefined): value is WireValue =>
  value !== undefined && value !== '';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** 1970-01-01 as the sheet counts days. */
const EPOCH = 25_569;

/** As Google sends it: everything is text, a date its serial number. */
function eventText(value: WireValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  const offset = new Date(value.date).getTimezoneOffset() * MINUTE;
  return String(EPOCH + (value.date - offset) / DAY);
}
