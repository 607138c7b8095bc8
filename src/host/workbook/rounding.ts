/** Rounding as decimals are written, not as binary keeps them: 1.005 to two places is 1.01. */

/** `places` may be negative; `round` sees the size without its sign. */
export function roundedAt(
  value: number,
  places: number,
  round: (size: number) => number = size => Math.floor(size + 0.5),
): number {
  const whole = round(shifted(Number(Math.abs(value).toPrecision(15)), places));
  return Math.sign(value) * shifted(whole, -places);
}

/** Moves the decimal point in the number's text, where nothing is lost. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
