/** The keyboard in menus. */
import {
  disabledWhen,
  entryAt,
  turn,
  type Entry,
  type Kind,
  type Path,
} from '../../../src/host/page/menu-model';

const MENUS: Entry[] = [
  {
    caption: 'Edit',
    items: [
      {caption: 'Undo', run: () => undefined},
      'separator',
      {caption: 'Cut', disabled: true, run: () => undefined},
      {caption: 'Copy', run: () => undefined},
    ],
  },
  {
    caption: 'Extensions',
    items: [
      {
        caption: 'Integration Grid',
        items: [{caption: 'Plan this month', run: () => undefined}],
      },
    ],
  },
  {caption: 'School', items: [{caption: 'Hello', run: () => undefined}]},
];

/** The captions that the keys lead through; null when the menus are left. */
function walk(start: Path, keys: readonly string[], kind: Kind = 'bar') {
  let path: Path | null = start;
  return keys.map(key => {
    if (path === null) throw new Error('The menus were left before.');
    ({path} = turn(MENUS, path, key, kind));
    return path === null ? null : (entryAt(MENUS, path)?.caption ?? null);
  });
}

test('arrows go along the bar and round its ends', () => {
  expect(walk([0], ['ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual([
    'Extensions',
    'School',
    'Edit',
  ]);
  expect(walk([0], ['ArrowLeft', 'Home', 'End'])).toEqual([
    'School',
    'Edit',
    'School',
  ]);
});

test('a list opens on its first entry, or with the up arrow on its last', () => {
  expect(walk([0], ['ArrowDown'])).toEqual(['Undo']);
  expect(walk([0], ['ArrowUp'])).toEqual(['Copy']);
  expect(walk([0], ['Enter'])).toEqual(['Undo']);
});

test('arrows in a list pass over lines between', () => {
  expect(walk([0, 0], ['ArrowDown', 'ArrowDown', 'ArrowDown'])).toEqual([
    'Cut',
    'Copy',
    'Undo',
  ]);
});

test('a sub-menu opens to the right and closes to the left', () => {
  expect(walk([1, 0], ['ArrowRight', 'ArrowLeft'])).toEqual([
    'Plan this month',
    'Integration Grid',
  ]);
});

test('from a list the next menu opens to the right', () => {
  expect(walk([0, 0], ['ArrowRight'])).toEqual(['Integration Grid']);
  expect(walk([1, 0, 0], ['ArrowRight'])).toEqual(['Hello']);
});

test('Escape closes one level at a time', () => {
  expect(walk([1, 0, 0], ['Escape', 'Escape', 'Escape'])).toEqual([
    'Integration Grid',
    'Extensions',
    null,
  ]);
});

test('Escape and the arrows beside keep a lone menu by itself', () => {
  expect(walk([0, 0], ['ArrowRight', 'ArrowLeft', 'Escape'], 'lone')).toEqual([
    'Undo',
    'Undo',
    null,
  ]);
});

test('a letter goes to the next entry that begins with it', () => {
  expect(walk([0, 0], ['c', 'C', 'x'])).toEqual(['Cut', 'Copy', 'Copy']);
  expect(walk([0], ['s'])).toEqual(['School']);
});

test('Enter chooses an entry, but not a disabled one', () => {
  expect(turn(MENUS, [0, 3], 'Enter', 'bar')).toMatchObject({
    path: null,
    chosen: {caption: 'Copy'},
  });
  expect(turn(MENUS, [0, 2], 'Enter', 'bar')).toEqual({path: [0, 2]});
});

test('Tab leaves the menus', () => {
  expect(walk([0, 0], ['Tab'])).toEqual([null]);
});

test('where nothing may be changed, entries are shown and not to be chosen', () => {
  const items = [{caption: 'Undo'}, 'separator' as const, {caption: 'Redo'}];
  expect(disabledWhen(true, items)).toEqual([
    {caption: 'Undo', disabled: true},
    'separator',
    {caption: 'Redo', disabled: true},
  ]);
  expect(disabledWhen(false, items)).toEqual(items);
});
