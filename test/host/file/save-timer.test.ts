/** When the whole file is saved, while people do not stop typing. */
import {setTimeout as sleep} from 'node:timers/promises';
import {SaveTimer} from '../../../src/host/file/save-timer';

const LONG = 3_600_000;

test('the file is saved though somebody goes on typing without a pause', async () => {
  let isSaved = false;
  const pauses = {quiet: LONG, longest: 200, retry: LONG};
  const timer = new SaveTimer(pauses, () => (isSaved = true));
  for (let typed = 0; typed < 300 && !isSaved; typed++) {
    timer.changed();
    await sleep(10);
  }
  timer.stop();
  expect(isSaved).toBe(true);
});
