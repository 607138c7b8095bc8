/** Instants and serial numbers: days since 1899-12-30 on the wall of a time zone. */

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

export const toSerial = (instant: number, timeZone: string): number =>
  (instant + offset(instant, timeZone)) / DAY + UNIX_EPOCH;

export function fromSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * DAY);
  const guess = wall - offset(wall, timeZone);
  return wall - offset(guess, timeZone);
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offset(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) =>
    Number(parts.find(found => found.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
