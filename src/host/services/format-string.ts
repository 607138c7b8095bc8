/** Java's way to put values into a text: `%s has %d, or %.2f`. */

const PLACE =
  /%(%|(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([sdifxXoceEgGbjO]))/g;

/** Places beyond the values stay as they are. */
export function formatString(
  template: string,
  values: readonly unknown[],
): string {
  let next = 0;
  return template.replace(
    PLACE,
    (whole, sign, index, flags, width, precision, kind) => {
      if (sign === '%') return '%';
      const at = index === undefined ? next++ : Number(index) - 1;
      if (at >= values.length) return whole as string;
      const text = one(values[at], kind as string, flags as string, precision);
      return padded(text, flags as string, Number(width ?? 0));
    },
  );
}

function one(
  value: unknown,
  kind: string,
  flags: string,
  precision: string | undefined,
): string {
  const digits = precision === undefined ? undefined : Number(precision);
  switch (kind) {
    case 'd':
    case 'i':
      return number(Math.trunc(Number(value)), flags, 0);
    case 'f':
      return number(Number(value), flags, digits ?? 6);
    case 'e':
    case 'E':
      return Number(value).toExponential(digits ?? 6);
    case 'x':
      return Number(value).toString(16);
    case 'X':
      return Number(value).toString(16).toUpperCase();
    case 'o':
      return Number(value).toString(8);
    case 'j':
    case 'O':
      return JSON.stringify(value) ?? String(value);
    default:
      return String(value).slice(0, digits);
  }
}

function number(value: number, flags: string, digits: number): string {
  const [whole, part] = Math.abs(value).toFixed(digits).split('.');
  const grouped = flags.includes(',')
    ? whole!.replace(/\B(?=(\d{3})+$)/g, ',')
    : whole!;
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const sign = value < 0 ? '-' : plus;
  return sign + (part === undefined ? grouped : `${grouped}.${part}`);
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
