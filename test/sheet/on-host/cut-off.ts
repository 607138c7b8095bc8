/** A save that nothing is left of but what it wrote before it was cut off, and people who type beside it. */
import {expect} from '@jest/globals';
import {ANA, EDIT as PARTNER, type Hands, Planner} from './planner';

export const EDIT = {
  ...PARTNER,
  sessions: 9,
  notes: 'Shoes',
};
export const ADD = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Dentist',
  partner: 'Clinic',
  sessions: 3,
};
export const REMOVE = {
  operation: 'remove',
  table: 'Activities',
  id: 'ACT-AAAAAA',
};

/** From its so-manyth write on, nothing that a run asks of Google is done. */
function cutAt(write: number): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set') writes++;
      if (writes >= write) throw new Error('Service Spreadsheets timed out');
    },
  };
}

export function cutOff(
  save: object,
  write: number,
  planner = new Planner(),
): Planner {
  expect(() => planner.run('saveActivity', [save, ANA], cutAt(write))).toThrow(
    'timed out',
  );
  return planner;
}

export function type(
  planner: Planner,
  row: number,
  header: string,
  text: string,
) {
  const sheet = planner.sheetId('Activities');
  const column = planner.values('Activities')[0]!.indexOf(header) + 1;
  planner.edit({
    do: 'type',
    rect: {sheet, row, column, rows: 1, columns: 1},
    texts: [[text]],
  });
}
