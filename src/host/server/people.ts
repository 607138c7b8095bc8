/** The people at the workbook: each a name, told apart by a key made of it. */
import {createHash} from 'node:crypto';
import type {Person} from '../wire';

export const OWNER_NAME = 'You';
const LONGEST_NAME = 60;

/** Dark enough to be read on white. */
const COLORS = [
  '#1155cc',
  '#b45309',
  '#0b7a3e',
  '#a3217e',
  '#6741b8',
  '#b3261e',
  '#00707e',
  '#5d5e00',
] as const;

export function personNamed(name: string): Person {
  const clean = cleanName(name) || OWNER_NAME;
  const mark = createHash('sha256').update(clean.toLowerCase()).digest();
  return {
    key: mark.toString('base64url').slice(0, 16),
    name: clean,
    color: COLORS[mark[0]! % COLORS.length]!,
    selection: null,
  };
}

/** The people, each in a colour of their own as long as there are enough: who came first keeps theirs. */
export function toldApart(people: readonly Person[]): Person[] {
  const taken = new Set<string>();
  return people.map(person => {
    const color = [person.color, ...COLORS].find(each => !taken.has(each));
    taken.add(color ?? person.color);
    return {...person, color: color ?? person.color};
  });
}

/** On one line, without what turns or hides other text, and cut between characters. */
function cleanName(name: string): string {
  const plain = name
    .normalize()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return [...plain].slice(0, LONGEST_NAME).join('').trim();
}
