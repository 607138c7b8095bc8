/** What families can practise at home with an objective. */
import {folded} from '../cell';
import type {Objective} from '../plan';

/** From the most particular to the most general. */
export const HOME_TOPICS = [
  'counting',
  'calculating',
  'largeNumbers',
  'fractions',
  'measuring',
  'shapes',
  'stories',
  'facts',
  'sounds',
  'writing',
  'talking',
  'vocabulary',
  'math',
  'reading',
  'science',
  'community',
  'learning',
] as const;

export type HomeTopic = (typeof HOME_TOPICS)[number];

export type ByHomeTopic<T> = {readonly [topic in HomeTopic]: T};

/** By a standard's topic: the domains of math and the strands of ELA in the Common Core. */
const BY_TOPIC: {readonly [topic: string]: HomeTopic} = {
  CC: 'counting',
  OA: 'calculating',
  EE: 'calculating',
  F: 'calculating',
  NBT: 'largeNumbers',
  NS: 'largeNumbers',
  NF: 'fractions',
  RP: 'fractions',
  MD: 'measuring',
  SP: 'measuring',
  G: 'shapes',
  RL: 'stories',
  RI: 'facts',
  RH: 'facts',
  RST: 'facts',
  RF: 'sounds',
  W: 'writing',
  WHST: 'writing',
  SL: 'talking',
  L: 'vocabulary',
};

/** By the beginning of a word in the subject, in the languages of the handout. */
const BY_SUBJECT: readonly (readonly [RegExp, HomeTopic])[] = [
  [/\b(?:math|mat[eé]m)/, 'math'],
  [/\b(?:ela\b|english|read|liter|lectur|leitur|lengua|l[ií]ngua)/, 'reading'],
  [/\b(?:writ|escri)/, 'writing'],
  [/\b(?:social|histor|civic|geograph|sociales|estudos)/, 'community'],
  [/\b(?:scien|cienc|ciênc|stem|biolog|physic|chem)/, 'science'],
];

/** By its first standard that says something, else by its subject; `learning` where neither does. */
export function homeTopicOf({
  standards,
  subject,
}: Pick<Objective, 'standards' | 'subject'>): HomeTopic {
  for (const {topic} of standards) {
    const known = BY_TOPIC[topic];
    if (known !== undefined) return known;
  }
  const words = [...standards.map(standard => standard.subject), subject];
  for (const word of words) {
    const found = BY_SUBJECT.find(([pattern]) => pattern.test(folded(word)));
    if (found) return found[1];
  }
  return 'learning';
}
