/** Hours of a day as clocks show them. */

/** `3:15` of 915 minutes since midnight. */
function twelveHours(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * `3:15–4:15 PM`, `11:30 AM–12:00 PM`, `5:30 PM`.
 *
 * @param halves what the halves of the day are called, with the blank before them
 */
export function hoursInHalves(
  from: number,
  to: number | null,
  halves: readonly [morning: string, afternoon: string],
): string {
  const half = (minutes: number) => halves[minutes < 720 ? 0 : 1];
  if (to === null) return twelveHours(from) + half(from);
  const isOneHalf = half(from) === half(to);
  const start = twelveHours(from) + (isOneHalf ? '' : half(from));
  return `${start}–${twelveHours(to)}${half(to)}`;
}

/** `15h15–16h15`, `9h`. */
export function hoursOfDay(from: number, to: number | null): string {
  const clock = (minutes: number) =>
    `${Math.floor(minutes / 60)}h${minutes % 60 === 0 ? '' : String(minutes % 60).padStart(2, '0')}`;
  return to === null ? clock(from) : `${clock(from)}–${clock(to)}`;
}
