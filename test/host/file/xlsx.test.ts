import fc from 'fast-check';
import {load, save} from '../../../src/host/file/xlsx';
import {
  emptySheet,
  NO_HOST_STATE,
  type CellData,
  type WorkbookData,
} from '../../../src/host/workbook/data';
import {AWKWARD_TEXTS, workbook} from './workbook-arbitrary';

const DEFAULTS = {name: 'elsewhere', timeZone: 'UTC'};

const saved = async (data: WorkbookData) => Buffer.from(await save(data));

/** A workbook of one tab with these cells. */
const withCells = (...rows: (CellData | null)[][]): WorkbookData => ({
  id: 'id-1',
  name: 'plan',
  locale: 'en_US',
  timeZone: 'America/New_York',
  sheets: [{...emptySheet(0, 'Objectives'), rows}],
  namedRanges: [],
  metadata: [],
  nextId: 1,
  hostState: NO_HOST_STATE,
});

test('a workbook comes back from its file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async data => {
      expect(await load(await saved(data), DEFAULTS)).toEqual(data);
    }),
    {numRuns: 60},
  );
}, 60_000);

test.each(AWKWARD_TEXTS)(
  'text comes back code point for code point: %j',
  async text => {
    const data = withCells([
      {value: text, note: text},
      {value: text, format: '@'},
    ]);
    expect(await load(await saved(data), DEFAULTS)).toEqual(data);
  },
);

test('long state of scripts survives in pieces', async () => {
  const long = 'é😀_x0041_'.repeat(50_000);
  const data = {
    ...withCells([{value: 1}]),
    hostState: {...NO_HOST_STATE, documentProperties: {long}},
  };
  expect(await load(await saved(data), DEFAULTS)).toEqual(data);
});
