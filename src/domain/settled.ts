/** Sums of parts, without the last digits that parts leave behind. */

/** Three thirds of 100 minutes are 100, whatever the last digit of a sum says. */
export function settled(sum: number): number {
  const whole = Math.round(sum);
  return Math.abs(sum - whole) < 1e-6 ? whole : sum;
}
