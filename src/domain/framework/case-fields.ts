/** The fields of an object in a CASE file, by names that publishers spell in several ways. */

import {LONGEST_IDENTIFIER, endOf, sameId} from './same-id';

/** By field names in small letters, without signs and accents: `CFItems` and `cf_items` are one. */
export type Fields = ReadonlyMap<string, unknown>;

const NAMES = new Map<string, string>();

/** Null for what is no object. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return null;
  const fields = new Map<string, unknown>();
  for (const [name, field] of Object.entries(value)) {
    const known = foldedName(name);
    if (!fields.has(known)) fields.set(known, field);
  }
  return fields;
}

export function foldedName(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const folded = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (NAMES.size < 10_000) NAMES.set(name, folded);
  return folded;
}

/** The first of these fields that says something, as one text; of a link object its title. */
export function textIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const [text = ''] = textsOf(fields.get(name));
    if (text !== '') return text;
  }
  return '';
}

/** The texts of the first of these fields that says something: one, or a list. */
export function textsIn(
  fields: Fields,
  ...names: readonly string[]
): readonly string[] {
  for (const name of names) {
    const texts = textsOf(fields.get(name));
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The list in the first of these fields that holds one; an object of objects is a list of them, too. */
export function listIn(
  fields: Fields,
  ...names: readonly string[]
): readonly unknown[] | null {
  for (const name of names) {
    const list = listOf(fields.get(name), 1);
    if (list !== null) return list;
  }
  return null;
}

/** `{"CFItem": [...]}` is what programs make of XML, `{"id": {...}}` of a table. */
function listOf(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const inside: unknown[] = Object.values(value);
  const isList = inside.every(each => typeof each === 'object');
  if (!isList || depth === 0) return null;
  return inside.length === 1 ? (listOf(inside[0], 0) ?? inside) : inside;
}

/** A title of a link in a list is as deep as anybody goes; a hostile file goes on without end. */
const DEEPEST = 4;

function textsOf(value: unknown, depth = DEEPEST): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (depth === 0) return [];
  if (Array.isArray(value))
    return value.flatMap(each => textsOf(each, depth - 1));
  const fields = fieldsOf(value);
  return fields === null ? [] : textsOf(fields.get('title'), depth - 1);
}

/** What an object is known by, as it writes it: its identifier, else the end of its address; blank for neither. */
export function identifierOf(fields: Fields): string {
  return (
    textIn(fields, 'identifier', 'sourcedid', 'guid', 'uuid', 'id')
      .trim()
      .slice(0, LONGEST_IDENTIFIER) || endOf(textIn(fields, 'uri', 'url'))
  );
}

/** The identifier that a link leads to, as `sameId` compares it; a link is an object or a plain address. */
export function linkedId(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number')
    return sameId(endOf(String(value)));
  const fields = fieldsOf(value);
  return fields === null ? '' : sameId(identifierOf(fields));
}
