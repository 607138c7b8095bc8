/** Bars: they say again what stands beside them in words, and are drawn so that they print. */

/** The whole, of it a part in a light tone, and of that the strong part in a dark one. */
export function Bar({
  part,
  whole,
  strong = part,
}: {
  readonly part: number;
  readonly whole: number;
  readonly strong?: number;
}) {
  const width = (n: number) =>
    whole === 0 ? 0 : Math.min(100, (100 * n) / whole);
  return (
    <svg
      class="meter"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="whole" width="100" height="8" />
      <rect class="part" width={width(part)} height="8" />
      <rect class="strong" width={width(strong)} height="8" />
    </svg>
  );
}
