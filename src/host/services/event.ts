/**
 * The object that a simple trigger's function receives.
 *
 * Source: https://developers.google.com/apps-script/guides/triggers/events
 */
import type {TriggerEvent, WireValue} from '../protocol';
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
    ...(range && {range: new Range(range)}),
    ...(isText(value) && {value: eventText(value)}),
    ...(isText(oldValue) && {oldValue: eventText(oldValue)}),
    ...(changeType !== undefined && {changeType}),
  };
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
