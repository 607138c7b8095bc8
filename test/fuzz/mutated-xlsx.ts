/** Workbook files that are nearly sound: an archive, a part or a piece of markup is other than programs write it. */
import {openZip, type Parts} from '../../src/host/file/zip-gate';
import {zip, type Entry} from '../host/file/zip';
import {type Chance, oneOf} from './mutants';
import {mutatedMarkup} from './mutated-markup';
import {NASTY_TEXTS} from './nasty-values';

/** @param sound a file of a spreadsheet program */
export function mutatedXlsx(sound: Buffer, chance: Chance): Buffer {
  if (chance(10) === 0) return withOddBytes(sound, chance);
  const entries = entriesOf(openZip(sound));
  if (chance(6) === 0) mutateArchive(entries, chance);
  else
    for (let count = 1 + chance(3); count > 0; count--)
      mutatePart(entries, chance);
  return zip(entries);
}

const entriesOf = (parts: Parts): Entry[] =>
  [...parts].map(([name, content]) => ({name, content}));

function withOddBytes(sound: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(sound);
  const directory = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  switch (chance(4)) {
    case 0:
      return bytes.subarray(0, chance(bytes.length));
    case 1:
      return Buffer.concat([bytes.subarray(chance(200)), bytes]);
    case 2:
      bytes[directory + chance(bytes.length - directory)] = chance(256);
      return bytes;
    default:
      for (let count = 1 + chance(8); count > 0; count--)
        bytes[chance(bytes.length)] = chance(256);
      return bytes;
  }
}

const SIZES = [0, 1, 30, 255, 65_535, 2 ** 31, 2 ** 32 - 1];

function mutateArchive(entries: Entry[], chance: Chance): void {
  const at = chance(entries.length);
  const entry = entries[at]!;
  const other = oneOf(chance, entries);
  const says = oneOf(chance, ['size', 'packed', 'offset'] as const);
  const changes: readonly (() => void)[] = [
    () => entries.splice(at, 1),
    () => entries.splice(chance(entries.length), 0, entry),
    () => entries.reverse(),
    () => (entries[at] = {...entry, name: other.name}),
    () => (entries[at] = {...entry, content: other.content}),
    () => (entries[at] = {...entry, content: oneOf(chance, NASTY_TEXTS)}),
    () => (entries[at] = {...entry, localName: other.name}),
    () =>
      (entries[at] = {
        ...entry,
        name: oneOf(chance, NASTY_TEXTS).slice(0, 9000),
      }),
    () => (entries[at] = {...entry, flags: 1 << chance(16)}),
    () => (entries[at] = {...entry, unixMode: chance(65_536)}),
    () => (entries[at] = {...entry, wrongBy: 1 + chance(9)}),
    () =>
      (entries[at] = {
        ...entry,
        says: {[says]: oneOf(chance, SIZES)},
      }),
  ];
  oneOf(chance, changes)();
}

/** Tabs are where most can go wrong. */
function mutatePart(entries: Entry[], chance: Chance): void {
  const tabs = entries.filter(({name}) => /worksheets\/sheet/.test(name));
  const entry = oneOf(chance, chance(2) === 0 ? tabs : entries);
  const content = mutatedMarkup(String(entry.content), chance);
  entries[entries.indexOf(entry)] = {...entry, content};
}
