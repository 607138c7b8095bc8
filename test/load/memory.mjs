/** What a planner holds of memory while people work, and whether that grows without end. */

import {clearInterval, setInterval} from 'node:timers';

const MOST_GROWTH = 1.1;
/** What a garbage collector leaves lying for a while, in megabytes. */
const SLACK = 60;

export function memoryWatch(planner) {
  const samples = [];
  const timer = setInterval(() => samples.push(planner.memory()), 1000);
  return {
    /** @returns the least in megabytes of the third fifth and of the last, and a sentence where it grew */
    end() {
      clearInterval(timer);
      const fifth = part =>
        samples.slice(
          Math.floor((samples.length * part) / 5),
          Math.ceil((samples.length * (part + 1)) / 5),
        );
      const middle = median(fifth(2));
      const last = median(fifth(4));
      const growth = last / middle;
      const hasGrown = last > middle * MOST_GROWTH + SLACK;
      const sentence = `Memory grew from ${Math.round(middle)} to ${Math.round(last)} MB.`;
      return {
        middle,
        last,
        most: Math.max(...samples),
        growth,
        faults: hasGrown ? [sentence] : [],
      };
    },
  };
}

const median = list =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
