import type {ServerResponse} from 'node:http';
import {PassThrough} from 'node:stream';
import {Broadcast} from '../../../src/host/server/broadcast';
import {personNamed} from '../../../src/host/server/people';
import {Window} from '../../../src/host/server/window';
import {Workbook} from '../../../src/host/workbook/workbook';

const ANA = {...personNamed('Ana'), isOwner: true, kind: 'person'} as const;

/** The windows of so many people, the first of whom listens; what that one hears; and a cell that somebody fills. */
function crowd(people: number) {
  const workbook = Workbook.create();
  const heard = new PassThrough();
  const windows = new Map<string, Window>();
  for (let at = 0; at < people; at++) {
    const line = at === 0 ? heard : new PassThrough().resume();
    const ways = {canEdit: true, mode: 'LIMITED'} as const;
    const window = new Window(
      personNamed(`Person ${at}`),
      ways,
      '127.0.0.1',
      line as unknown as ServerResponse,
    );
    windows.set(window.id, window);
  }
  const broadcast = new Broadcast(workbook, windows, () => ANA);
  const fill = (row: number, text: string) => {
    const rect = {sheet: 0, row, column: 1, rows: 1, columns: 1};
    workbook.edit({do: 'type', rect, texts: [[text]]}, ANA);
    return broadcast.tell();
  };
  return {fill, heard: () => textsIn(String(heard.read() ?? ''))};
}

test('a window that reads nothing is let go before it fills the memory', () => {
  const line = new PassThrough();
  const ways = {canEdit: true, mode: 'LIMITED'} as const;
  const window = new Window(
    personNamed('Bo'),
    ways,
    '127.0.0.1',
    line as unknown as ServerResponse,
  );
  window.say(Buffer.alloc(1_000_000));
  expect(line.destroyed).toBe(false);
  window.say(Buffer.alloc(64_000_000));
  expect(line.destroyed).toBe(true);
});

/** The texts of each event. */
const textsIn = (events: string): string[] =>
  events
    .split('\n\n')
    .slice(0, -1)
    .map(event =>
      [...event.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(),
    );

test('two people see each edit by itself, at once', async () => {
  const {fill, heard} = crowd(2);
  await Promise.all([fill(1, 'one'), fill(2, 'two'), fill(3, 'three')]);
  expect(heard()).toEqual(['one', 'two', 'three']);
});

test('a crowd sees the first edit at once, and those of the next moment together', async () => {
  const {fill, heard} = crowd(2000);
  const first = fill(1, 'one');
  expect(heard()).toEqual(['one']);
  const others = [fill(2, 'two'), fill(3, 'three')];
  expect(heard()).toEqual([]);
  await first;
  expect(heard()).toEqual([]);
  await Promise.all(others);
  expect(heard()).toEqual(['two,three']);
});
