/** Text that looks as if it were about one child, which has no place in a planner. */

/** Each with what it looks like, in words that finish "This looks like …". */
const SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/[^\s@]@[^\s@]+\.[a-z]{2,}/i, 'an email address'],
  [/(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/, 'a phone number'],
  [
    /\b(?:d\.?o\.?b\b|born(?: on)?|birth ?da(?:y|te)|date of birth)[\s:.,]*(?:on )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    'a date of birth',
  ],
  [
    /\b(?:student|child|pupil|state)(?:'s)? id\b[\s:#]*\w*\d|(?<![\d-])\d{7,}(?![\d-])/i,
    "a student's number",
  ],
  [
    /\b(?:IEP|504(?: plan)?|BIP|ELL|[Cc]ounsel(?:l)?ing|[Ss]uspen(?:ded|sion)|[Dd]iscipline) (?:for|of) (?:[A-Z]\w+|[A-Z]\.)/,
    "a child's support or discipline",
  ],
  [
    /\b(?:[Ss]tudents?|[Cc]hild|[Pp]upil|[Kk]id)[:,]? \p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]*/u,
    "a child's name",
  ],
  [
    /\b[A-Z]\.? ?[A-Z]\.,? (?:in )?(?:[Gg]r(?:ade)?\.? ?)(?:K|PK|\d{1,2})\b/,
    "a child's initials",
  ],
];

/**
 * What the text looks like, such as `a phone number`; null where nothing looks like a child's data.
 *
 * A gentle warning and no wall: people may know better, so nothing is refused because of it.
 */
export function childDataIn(text: string): string | null {
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
}
