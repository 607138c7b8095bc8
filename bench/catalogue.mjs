/** The catalogue of standards: made cold, and every code of it read. */
import {fileURLToPath} from 'node:url';
import {withMeasured} from './measured.mjs';
import {short} from './table.mjs';
import {firstCalls, inTurns} from './timing.mjs';

const FIRST = fileURLToPath(new URL('first-catalogue.mjs', import.meta.url));

export const benchCatalogue = () => withMeasured(sectionOf);

async function sectionOf(file) {
  const {catalogueOf, commonCore, parseStandard} = await import(file);
  const [list, made, read] = Object.values(
    firstCalls(
      FIRST,
      ['list', 'catalogue', 'codes'].map(name => `${file} ${name}`),
      7,
    ),
  );
  const codes = catalogueOf(commonCore()).standards.map(({code}) => code);
  // Each round has a catalogue of its own, which remembers nothing yet.
  const {first, again} = inTurns(
    {
      first: () => {
        const catalogue = {...catalogueOf(commonCore())};
        for (const code of codes) parseStandard(code, catalogue);
      },
      again: () => catalogueOf(commonCore()),
    },
    9,
  );
  return {
    title: 'Catalogue',
    about: [
      'The catalogue of standards: made cold, and every code of it read.',
    ],
    tables: [
      {
        title: `${codes.length.toLocaleString('en-US')} codes`,
        headers: ['', 'ms', '× unpacking the list'],
        rows: [
          ['list unpacked, first call', short(list), '1'],
          ['catalogue made, first call', short(made), short(made / list)],
          ['… and every code read', short(read), short(read / list)],
          ['every code read, later', short(first - again), '–'],
        ],
      },
    ],
    targets: [],
  };
}
