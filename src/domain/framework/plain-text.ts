/** Plain text from what publishers write: HTML, Markdown, or either within the other. */

/** Only these are tags: in `x<y and y>z` there is none. */
const TAG_NAMES =
  'p|br|hr|div|span|b|i|u|s|em|strong|small|sub|sup|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|a|img|font|code|pre|blockquote|section|center|h[1-6]';
const ATTRIBUTES =
  '(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'>]+))*';
const TAG = new RegExp(`<(/?)(${TAG_NAMES})(${ATTRIBUTES})\\s*/?>`, 'gi');
const ESCAPED_TAG = new RegExp(`&lt;/?(?:${TAG_NAMES})(?:\\s|/|&gt;)`, 'i');

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    times: '×',
    divide: '÷',
    minus: '−',
    plusmn: '±',
    deg: '°',
    le: '≤',
    ge: '≥',
    ne: '≠',
    pi: 'π',
    radic: '√',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    sup2: '²',
    sup3: '³',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    eacute: 'é',
    ntilde: 'ñ',
  }),
);

/** The words alone; line breaks stay where a new paragraph or point of a list begins. */
export function plainText(written: string): string {
  const once = withoutTags(written);
  const decoded = withoutEntities(once);
  const text = ESCAPED_TAG.test(once)
    ? withoutEntities(withoutTags(decoded))
    : decoded;
  return tidy(withoutMarkdown(tidy(text)));
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<!--(?:(?!<!--)[^])*?-->/g, '')
    .replace(TAG, (_, end: string, name: string, attributes: string) =>
      inPlaceOf(name.toLowerCase(), end === '/', attributes),
    );
}

function inPlaceOf(name: string, isEnd: boolean, attributes: string): string {
  if (name === 'img')
    return /\balt\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? '';
  if (name === 'sup' && !isEnd) return '^';
  if (name === 'li' && !isEnd) return '\n- ';
  if (name === 'td' || name === 'th') return ' ';
  return /^(?:p|br|hr|div|ul|ol|li|tr|table|h\d|dt|dd|blockquote|section)$/.test(
    name,
  )
    ? '\n'
    : '';
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined)
        return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Stars and dashes count as marks only around a word, never in `2 * 3` or `a_1`. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]{0,500})\]\((?:[^()\s]{0,500})\)/g, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^> ?/gm, '')
    .replace(/^[*+] +/gm, '- ')
    .replace(/(^|[\s("“])(\*\*|__)(?=\S)([^*_\n]{1,1000})\2(?![\w*])/gm, '$1$3')
    .replace(
      /(^|[\s("“])([*_])(?=[^\s*_])([^*_\n]{1,1000})\2(?![\w*])/gm,
      '$1$3',
    )
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]#+.!>|~-])/g, '$1');
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const UNFIT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without characters that no cell can keep. */
export function withoutControls(text: string): string {
  return text.replace(UNFIT, '');
}
