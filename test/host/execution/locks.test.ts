import {Locks} from '../../../src/host/execution/locks';

let locks: Locks;
beforeEach(() => {
  locks = new Locks();
});

test('one holder a lock; other locks are others', () => {
  expect([
    locks.take('document', 'ana'),
    locks.take('document', 'ben'),
    locks.take('script', 'ben'),
  ]).toEqual([true, false, true]);
});

test('who waits gets the lock in order of arrival', async () => {
  locks.take('document', 'ana');
  const order: string[] = [];
  const waiting = ['ben', 'eva'].map(async owner => {
    await locks.wait('document', owner, 10_000);
    order.push(owner);
    locks.release('document', owner);
  });
  locks.release('document', 'ana');
  await Promise.all(waiting);
  expect(order).toEqual(['ben', 'eva']);
});

test('who waits too long goes without, and is not given it later', async () => {
  locks.take('document', 'ana');
  expect(await locks.wait('document', 'ben', 1)).toBe(false);
  locks.release('document', 'ana');
  expect(locks.has('document', 'ben')).toBe(false);
});

test('only the holder can release', () => {
  locks.take('document', 'ana');
  locks.release('document', 'ben');
  expect(locks.has('document', 'ana')).toBe(true);
});

test('an execution that dies frees its lock for the next, and stops waiting', async () => {
  locks.take('document', 'ana');
  const ben = locks.wait('document', 'ben', 10_000);
  const eva = locks.wait('document', 'eva', 10_000);
  locks.releaseAll('ben');
  locks.releaseAll('ana');
  expect([await ben, await eva]).toEqual([false, true]);
  expect(locks.has('document', 'eva')).toBe(true);
});
