/** One tab, `Objectives`, with these texts. */
import {
  emptySheet,
  NO_HOST_STATE,
  type WorkbookData,
} from '../../../src/host/workbook/data';

export const smallWorkbook = (...texts: readonly string[]): WorkbookData => ({
  id: 'id-1',
  name: 'plan',
  locale: 'en_US',
  timeZone: 'America/New_York',
  sheets: [
    {...emptySheet(0, 'Objectives'), rows: texts.map(value => [{value}])},
  ],
  namedRanges: [],
  metadata: [],
  nextId: 1,
  hostState: NO_HOST_STATE,
});

export const textsOf = (data: WorkbookData): unknown[] =>
  data.sheets[0]!.rows.map(row => row?.[0]?.value);
