/** Ranges by address or name, as `getRange` takes them. */
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {parsePlace, splitSheet} from './rect';
import {sheetInfos} from './sheets';

/**
 * `B2`, `A2:A`, `'Tab name'!1:1`, a tab's name for the whole of it, or the name of a named range.
 *
 * @param sheet the tab of an address that names none
 * @throws Exception "Range not found"
 */
export function rangeNamed(text: string, sheet: number): G.Range {
  const infos = sheetInfos();
  const {sheet: tab, rest} = splitSheet(String(text));
  const info = infos.find(({id, name}) =>
    tab === null ? id === sheet : name.toLowerCase() === tab.toLowerCase(),
  );
  const place = info && parsePlace(rest, info);
  if (place) return new Range(place.rect, place.bounds);
  const named = tab === null ? rangeByName(rest) : null;
  if (named) return named;
  const whole = infos.find(({name}) => name === text);
  const all = whole && parsePlace(`1:${whole.maxRows}`, whole);
  if (all) return new Range(all.rect);
  throw new Exception('Range not found');
}

export function rangeByName(name: string): G.Range | null {
  const found = host('names.list', null).find(
    each => each.name.toLowerCase() === name.toLowerCase(),
  );
  return found ? new Range(found.range) : null;
}
