/** Rows of the Partners tab as partners of the plan. */
import {
  AREAS,
  AREA_TITLES,
  type Area,
  nearestArea,
  parseArea,
} from '../domain/area';
import {type Cell, cellText, folded, isBlank, trimmed} from '../domain/cell';
import {parseHours} from '../domain/hours';
import {type Partner, partnerKey} from '../domain/partner';
import type {Problem} from '../domain/problem';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {
  type Reading,
  type Taker,
  type Trouble,
  odd,
  quoted,
  sound,
  taker,
} from './reading';
import type {KeyOf} from './column';
import {PARTNERS} from './reference-tabs';
import {type Row, type Table, cellAt} from './table';

type Key = KeyOf<typeof PARTNERS>;

const KEYS = PARTNERS.columns.map(({key}) => key);
const OWN_WORDS: readonly Key[] = ['partner', 'role', 'contact'];

/**
 * The partners that have a name; of several rows with one name the first.
 *
 * @param readDay reads the dates as the file writes them
 */
export function readPartners(
  table: Table<Key>,
  readDay: (cell: Cell) => Reading<string | null>,
): {partners: readonly Partner[]; problems: readonly Problem[]} {
  const taken = taker(table);
  const rows = new Map<string, number>();
  const partners: Partner[] = [];
  for (const row of table.rows) {
    if (!anyHoldsText(table, row, KEYS)) continue;
    checkOwnText(table, row, OWN_WORDS, taken.report);
    const partner = readPartner(table, row, taken, readDay);
    const key = partnerKey(partner.name);
    const earlier = rows.get(key);
    if (key === '') taken.report(row, 'partner', NAMELESS);
    else if (earlier !== undefined)
      taken.report(row, 'partner', again(partner.name, earlier));
    else {
      rows.set(key, row.row);
      partners.push(partner);
    }
  }
  return {partners, problems: taken.problems};
}

function readPartner(
  table: Table<Key>,
  row: Row,
  {take, report}: Taker<Key>,
  readDay: (cell: Cell) => Reading<string | null>,
): Partner {
  const taken = <Value>(key: Key, read: (cell: Cell) => Reading<Value>) =>
    take(row, key, read(cellAt(table, row, key)));
  const areas = taken('areas', readAreas);
  const hours = taken('hours', readHours);
  const agreementStart = taken('agreementStart', readDay);
  const agreementEnd = taken('agreementEnd', readDay);
  const isBackwards =
    agreementStart !== null &&
    agreementEnd !== null &&
    agreementEnd < agreementStart;
  if (isBackwards) report(row, 'agreementEnd', endsFirst(agreementStart));
  return {
    row: row.row,
    name: ownText(table, row, 'partner'),
    role: ownText(table, row, 'role'),
    areas,
    hours,
    agreementStart,
    agreementEnd: isBackwards ? null : agreementEnd,
    nextReview: taken('nextReview', readDay),
    contact: ownText(table, row, 'contact'),
  };
}

/** `All` means the six. */
function readAreas(cell: Cell): Reading<readonly Area[]> {
  const names = cellText(cell)
    .split(/[,;\r\n]/)
    .map(trimmed)
    .filter(name => name !== '');
  if (/^all(?: (?:six|areas|six areas))?$/.test(folded(names.join())))
    return sound(AREAS);
  const named = new Set(names.map(parseArea));
  return {
    value: AREAS.filter(area => named.has(area)),
    troubles: [...new Set(names)]
      .filter(name => parseArea(name) === undefined)
      .map(unknownArea),
  };
}

function readHours(cell: Cell): Reading<number | null> {
  if (isBlank(cell)) return sound(null);
  const hours = parseHours(cell);
  if (hours !== undefined) return sound(hours);
  return odd(
    null,
    `${quoted(cell)} is not a number of hours a month, so no hours count as agreed.`,
    'Write a number such as 12 or 2.5.',
  );
}

const NAMELESS: Trouble = {
  severity: 'problem',
  message: 'The partner has no name, so this row is not read.',
  fix: 'Write the name as it stands in Activities.',
};

function again(name: string, row: number): Trouble {
  return {
    severity: 'problem',
    message: `Row ${row} already has the partner ${quoted(name)}, and that row is the one that is read.`,
    fix: 'Keep one row for each partner.',
  };
}

function endsFirst(start: string): Trouble {
  return {
    severity: 'problem',
    message: `The agreement ends before it starts on ${start}, so its end is not read.`,
    fix: 'Check both dates.',
  };
}

function unknownArea(name: string): Trouble {
  return {
    severity: 'problem',
    message: `${quoted(name)} is not one of the six areas.`,
    fix: `Did you mean "${AREA_TITLES[nearestArea(name)]}"?`,
    value: name,
  };
}
