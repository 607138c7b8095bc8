import {follower} from '../../src/ui/follow';

const pause = () => new Promise(resolve => setTimeout(resolve, 20));

test('several saves in a row are followed once, and no month is forgotten', async () => {
  const followed: string[] = [];
  const follow = follower(
    async month => followed.push(month),
    () => {},
    0,
  );
  for (const month of ['2026-10', '2026-11', '2026-10']) follow(month);
  await pause();
  expect(followed).toEqual(['2026-10', '2026-11']);
  follow('2026-12');
  await pause();
  expect(followed).toEqual(['2026-10', '2026-11', '2026-12']);
});

test('a month that can’t be refreshed is told of, and the next one is refreshed', async () => {
  const followed: string[] = [];
  const heard: unknown[] = [];
  const follow = follower(
    async month => {
      if (month === '2026-10') throw new Error('Someone is saving.');
      followed.push(month);
    },
    error => heard.push((error as Error).message),
    0,
  );
  follow('2026-10');
  follow('2026-11');
  await pause();
  expect([heard, followed]).toEqual([['Someone is saving.'], ['2026-11']]);
});
