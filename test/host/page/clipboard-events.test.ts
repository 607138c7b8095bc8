/** Copy, cut and paste in the cells: what goes on the clipboard, and what is asked of the workbook. */
import {clipboard, copiedOn} from '../../../src/host/page/clipboard';
import {formatBlock} from '../../../src/host/page/address';
import type {Edit} from '../../../src/host/wire';
import {withSheet} from '../../../src/host/page/book';
import {desk, NAMES, picture, rect} from './desk';
import {page, PageEvent, settled} from './window';

/** Whether the cells have the keyboard. */
let isGrid = true;

function opened(sheets = [picture(NAMES)]) {
  const at = desk(sheets);
  const held = {text: ''};
  const clip = clipboard(
    at.page,
    () => isGrid,
    () => {},
  );
  const send = async (kind: 'copy' | 'cut' | 'paste') => {
    const event = new PageEvent(kind, {
      clipboardData: {
        getData: () => held.text,
        setData: (_: string, text: string) => (held.text = text),
      },
    } as object);
    page.documentElement.dispatchEvent(event);
    await settled();
    for (const edit of at.edits.slice(done)) clip.edited(edit);
    done = at.edits.length;
    return event.defaultPrevented;
  };
  let done = 0;
  return {
    ...at,
    held,
    clip,
    copy: () => send('copy'),
    cut: () => send('cut'),
    paste: () => send('paste'),
    framed: () => {
      const block = copiedOn(clip.framed(), 1);
      return block && formatBlock(block);
    },
  };
}

const paste = (from: string, to: string, move = false): Edit => ({
  do: 'paste',
  from: rect(from),
  to: rect(to),
  move,
});

test('a copied block is text elsewhere, as it is seen and without what is out of sight', async () => {
  const {select, copy, held, framed} = opened([
    picture(NAMES, {filteredRows: [3], hiddenColumns: [3]}),
  ]);
  select('A1:C4');
  expect(await copy()).toBe(true);
  expect(held.text).toBe('Name\tMinutes\nAna\t30\nCy\t');
  expect(framed()).toBe('A1:C4');
});

test('a formula is copied as what it comes to', async () => {
  const cells = {1: {1: {text: '75', input: '=30+45'}}};
  const {copy, held} = opened([picture([], {cells})]);
  await copy();
  expect(held.text).toBe('75');
});

test('a copied block goes in as often as it is pasted, with all that its cells hold', async () => {
  const {select, copy, paste: put, edits, where, framed} = opened();
  select('A2:B2');
  await copy();
  select('D5');
  await put();
  expect([where(), framed()]).toEqual(['D5 of D5:E5', 'A2:B2']);
  select('A10:B12');
  await put();
  expect(edits).toEqual([paste('A2:B2', 'D5:E5'), paste('A2:B2', 'A10:B12')]);
});

test('a cut block goes in once; the next time it is text', async () => {
  const {select, cut, paste: put, edits, framed} = opened();
  select('A2');
  await cut();
  select('D5:E6');
  await put();
  expect([edits, framed()]).toEqual([[paste('A2', 'D5', true)], null]);
  select('D8');
  await put();
  expect(edits[1]).toEqual({do: 'type', rect: rect('D8'), texts: [['Ana']]});
});

test('the dashed line goes with Escape: what was copied is still pasted, what was cut is left', async () => {
  const {select, copy, cut, paste: put, clip, edits, framed} = opened();
  select('A2');
  for (const take of [copy, cut]) {
    await take();
    expect(framed()).toBe('A2');
    clip.unframe();
    expect(framed()).toBeNull();
    await put();
  }
  expect(edits.map(edit => edit.do)).toEqual(['paste', 'type']);
});

test('the dashed line goes with an edit, and what was copied is found where it stands then', async () => {
  const {
    select,
    copy,
    paste: put,
    clip,
    edits,
    framed,
    now,
    page: shown,
  } = opened();
  select('A2');
  await copy();
  clip.edited({do: 'insert', axis: 'rows', sheet: 1, start: 1, count: 1});
  now.change(withSheet(shown.book(), picture([[], ...NAMES])));
  expect(framed()).toBeNull();
  select('D5');
  await put();
  expect(edits).toEqual([paste('A3', 'D5')]);
});

test('what somebody else changed since is pasted as the text that was copied', async () => {
  const {select, copy, paste: put, edits, now, page: shown} = opened();
  select('A2');
  await copy();
  now.change(withSheet(shown.book(), picture([['Name'], ['Eve']])));
  select('D5');
  await put();
  expect(edits).toEqual([{do: 'type', rect: rect('D5'), texts: [['Ana']]}]);
});

test('text from elsewhere fills a selection that it fits, and else goes in once', async () => {
  const {select, held, paste: put, edits, where} = opened();
  held.text = 'a\tb\r\n';
  select('A10:B11');
  await put();
  select('D10');
  await put();
  expect(edits).toEqual([
    {
      do: 'type',
      rect: rect('A10:B11'),
      texts: [
        ['a', 'b'],
        ['a', 'b'],
      ],
    },
    {do: 'type', rect: rect('D10:E10'), texts: [['a', 'b']]},
  ]);
  expect(where()).toBe('D10 of D10:E10');
});

test('in a text field the browser’s own keys work', async () => {
  const {copy, paste: put, edits, held} = opened();
  isGrid = false;
  expect([await copy(), await put()]).toEqual([false, false]);
  expect([edits, held.text]).toEqual([[], '']);
});
