/** Text in an .xlsx, code point for code point. */

/**
 * `_x0041_` means `A` in a file, and XML has no place for most control characters and for half a
 * surrogate pair: each is written as its own `_xHHHH_`.
 * Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring.
 */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(ESCAPED, match =>
    match === '_' ? '_x005F_' : hex(match.charCodeAt(0)),
  );
}

export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;

const hex = (code: number) =>
  `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

const SPECIAL =
  /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/; // eslint-disable-line no-control-regex
const ESCAPED =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // eslint-disable-line no-control-regex
