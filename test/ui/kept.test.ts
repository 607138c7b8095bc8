import {drafts, preferences, shelf} from '../../src/ui/kept';

/** As much of the browser's storage as a shelf uses. */
class Box {
  private readonly box: {[name: string]: string} = {};
  constructor(private readonly isFull = false) {}
  getItem(name: string) {
    return this.box[name] ?? null;
  }
  setItem(name: string, text: string) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.box[name] = text;
    Object.assign(this, {[name]: text});
  }
  removeItem(name: string) {
    delete this.box[name];
    Reflect.deleteProperty(this, name);
  }
}

const storage = (box: Box) => () => box as unknown as Storage;

test('what was put on the shelf is found by the next page', () => {
  const box = new Box();
  shelf(storage(box)).write('draft', {activity: 'Library night'});
  const next = shelf(storage(box));
  expect(next.read('draft')).toEqual({activity: 'Library night'});
  expect(next.names()).toEqual(['draft']);
});

test('what was dropped is gone', () => {
  const box = new Box();
  const own = shelf(storage(box));
  own.write('draft', 1);
  own.drop('draft');
  expect(own.read('draft')).toBeNull();
  expect(shelf(storage(box)).names()).toEqual([]);
});

test('with full storage the page still remembers', () => {
  const own = shelf(storage(new Box(true)));
  own.write('draft', 1);
  expect(own.read('draft')).toBe(1);
});

test('what storage had no room for any more is remembered rather than what it has', () => {
  const box = new Box();
  const own = shelf(storage(box));
  own.write('draft', 'before');
  box.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  own.write('draft', 'after');
  expect(own.read('draft')).toBe('after');
});

test('with storage closed to us the page still remembers', () => {
  const own = shelf(() => {
    throw new Error('SecurityError');
  });
  own.write('draft', 1);
  expect(own.read('draft')).toBe(1);
  expect(own.names()).toEqual(['draft']);
});

test('text that is no longer readable counts as nothing', () => {
  const box = new Box();
  box.setItem('integration-grid:draft', '{broken');
  expect(shelf(storage(box)).read('draft')).toBeNull();
});

test('typed text is gone with the tab of the browser, what is typed again and again is not', () => {
  const [tab, computer] = [new Box(), new Box()];
  const browser = {sessionStorage: tab, localStorage: computer};
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(globalThis, name, {value, configurable: true});
  drafts.write('2026-10 activity', 'About Sam');
  preferences.write('teacher', 'Ms. Alves');
  expect(shelf(storage(tab)).names()).toEqual(['2026-10 activity']);
  expect(shelf(storage(computer)).names()).toEqual(['teacher']);
});
