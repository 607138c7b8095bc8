/**
 * What a run would take at Google, estimated of what the host counts.
 *
 * Sources: published measurements of single calls, from the kindest to the harshest; nothing of it was measured by us
 * at Google, and the add-on's own computing is not in it.
 */

/** Milliseconds: a run's start, a call that reads, one to lock or properties, carrying out what was written; a thousand cells. */
const RATES = {
  low: {start: 400, read: 100, store: 20, flush: 30, in: 4.5, out: 20},
  middle: {start: 1_200, read: 200, store: 30, flush: 300, in: 8.5, out: 27},
  high: {start: 5_000, read: 300, store: 84, flush: 560, in: 12, out: 40},
};

/** Calls that wait for an answer of the spreadsheet; those that write wait when that is carried out. */
const READS = /^(?:get|metadata|protection|charts|filter|namedRanges)/;
const STORES = /^(?:lock|properties|cache)/;

/** @returns seconds, at the lowest, the middle and the highest of what was published */
export function estimates(cost) {
  return Object.values(RATES).map(rate => estimate(cost, rate) / 1000);
}

function estimate({calls, cells, flushes}, rate) {
  const count = kinds =>
    Object.entries(calls)
      .filter(([kind]) => kinds.test(kind))
      .reduce((sum, [, number]) => sum + number, 0);
  return (
    rate.start +
    count(READS) * rate.read +
    count(STORES) * rate.store +
    flushes * rate.flush +
    (cells.read / 1000) * rate.in +
    (cells.written / 1000) * rate.out
  );
}
