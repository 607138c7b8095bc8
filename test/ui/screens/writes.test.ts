/** Each thing that a person can have written: refused, without an answer, pressed twice, done and taken back. */
import {remember} from '../../../src/ui/remembered';
import {openPlanner} from '../window/planner';
import {buttons, heard, key, press, text} from '../window/person';
import {page, settled} from '../window/window';
import type {TalkingWorkbook} from '../window/workbook';
import {school, WRITES, type Write} from './writes';

const NO_ANSWER = 'NetworkError: Connection failure due to HTTP 0';
const REFUSED = 'This tab is protected.';

async function before({ways}: Write): Promise<TalkingWorkbook> {
  // What the planner before still had to do.
  await settled(10_000);
  const workbook = await openPlanner({school: school(), role: 'staff'});
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  for (const way of ways)
    await (typeof way === 'function' ? way() : press(way));
  return workbook;
}

const TABS = [
  'Objectives',
  'Activities',
  'Activity bank',
  'Results',
  'Settings',
];

/** As people read them: a row that was taken out keeps its id, a setting its name, the bank its count. */
const rowsOf = ({school: made}: TalkingWorkbook) =>
  TABS.map(tab =>
    made
      .records(tab)
      .map(row => ({...row, 'Times used': ''}) as typeof row)
      .filter(row =>
        Object.keys(row).some(
          header => !/ ID$|^Setting$/.test(header) && row[header] !== '',
        ),
      ),
  );

test.each(WRITES)(
  '%s: what refused it is said, and it can be pressed again',
  async (_, write) => {
    const workbook = await before(write);
    const rows = rowsOf(workbook);
    workbook.refuse(write.name, REFUSED);
    await press(write.button);
    expect(heard()).toContain(REFUSED);
    expect(rowsOf(workbook)).toEqual(rows);
    if (write.name === 'removeRow') await press(write.button);
    await press(write.button);
    expect(heard()).toMatch(write.said);
  },
);

test.each(WRITES)(
  '%s: without an answer the same is sent once more, and is there once',
  async (_, write) => {
    const workbook = await before(write);
    workbook.answer(write.name, () => {
      throw new Error(NO_ANSWER);
    });
    await press(write.button);
    expect(heard()).toContain('No answer yet, checking…');
    workbook.answer(write.name, null);
    const rows = rowsOf(workbook);
    await settled(1000);
    expect(heard()).toMatch(write.said);
    const [first, again] = workbook.sent(write.name);
    expect(again).toEqual(first);
    expect(rowsOf(workbook)).toEqual(rows);
  },
);

test.each(WRITES)(
  '%s: pressed twice it is sent once, and nothing else is meanwhile',
  async (_, write) => {
    const workbook = await before(write);
    workbook.hold(write.name);
    await press(write.button);
    expect(heard()).toContain('…');
    await key('Enter');
    expect(workbook.sent(write.name)).toHaveLength(1);
    await press('More');
    for (const away of ['Load what colleagues changed', 'Changes', 'Standards'])
      expect(buttons()).not.toContain(away);
    expect(buttons()).toContain('Back to the sheet');
    await workbook.release(write.name);
    expect(heard()).toMatch(write.said);
    expect(workbook.sent(write.name)).toHaveLength(1);
  },
);

test.each(WRITES)(
  '%s: who pressed it has the keyboard on a button while it waits, and in the planner when it is done',
  async (_, write) => {
    const workbook = await before(write);
    workbook.hold(write.name);
    await press(write.button);
    expect(page.activeElement.localName).toBe('button');
    await workbook.release(write.name);
    expect(heard()).toMatch(write.said);
    expect(page.activeElement.localName).not.toBe('body');
  },
);

test.each(WRITES)(
  '%s: it is said, the made tabs follow, and Undo brings all back',
  async (_, write) => {
    const workbook = await before(write);
    const rows = rowsOf(workbook);
    await press(write.button);
    expect(heard()).toMatch(write.said);
    await settled(3000);
    expect(workbook.sent('refreshTabs').map(asked => asked!.month)).toEqual(
      write.follows,
    );
    expect(buttons().includes('Undo')).toBe(write.isUndone);
    if (!write.isUndone) return;
    expect(rowsOf(workbook)).not.toEqual(rows);
    await press('Undo');
    expect(heard()).toMatch(/^Undid: /);
    expect(rowsOf(workbook)).toEqual(rows);
    expect(text()).not.toContain('Not saved yet');
  },
);
