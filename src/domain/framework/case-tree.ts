/** Who is part of whom in a CASE package, and in which order its items stand. */
import {
  type Fields,
  fieldsOf,
  foldedName,
  linkedId,
  textIn,
} from './case-fields';

interface Link {
  readonly parent: string;
  readonly sequence: number;
}

export interface Tree {
  /** By the identifiers' comparing form. */
  readonly parents: ReadonlyMap<string, string>;
  /** Each item once, a parent before its parts. */
  readonly order: readonly string[];
  /** Items that are, by way of others, parts of themselves: each was made a beginning. */
  readonly cycles: readonly string[];
}

/**
 * The tree of the items.
 *
 * `isChildOf` runs from the child, its origin, to the parent, its destination. An item whose parent is the
 * document, or is not in the file, is a beginning. Without a sequence number it keeps its place in the file,
 * after those that have one.
 *
 * @param ids of the items, in the file's order, each once
 */
export function treeOf(
  ids: readonly string[],
  associations: readonly unknown[],
): Tree {
  const known = new Set(ids);
  const links = linksOf(associations, known);
  const parents = new Map<string, string>();
  for (const [id, {parent}] of links) parents.set(id, parent);
  const cycles = breakCycles(ids, parents);
  return {parents, cycles, order: inOrder(ids, parents, links)};
}

function linksOf(
  associations: readonly unknown[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const loose = new Map<string, Link>();
  for (const association of associations) {
    const fields = fieldsOf(association);
    const ends = fields && endsOf(fields);
    if (!ends) continue;
    const {child, parent, isLoose} = ends;
    if (!known.has(child) || !known.has(parent) || child === parent) continue;
    const kind = isLoose ? loose : links;
    if (!kind.has(child))
      kind.set(child, {parent, sequence: sequenceOf(fields)});
  }
  // Older files say of some items only that they are parts.
  return new Map([...loose, ...links]);
}

interface Ends {
  readonly child: string;
  readonly parent: string;
  /** Said in a way that counts only where the tree itself is silent. */
  readonly isLoose: boolean;
}

function endsOf(fields: Fields): Ends | null {
  const type = foldedName(textIn(fields, 'associationtype', 'type'));
  const origin = endIn(fields, 'origin');
  const destination = endIn(fields, 'destination');
  if (type === 'ischildof' || type === 'ispartof')
    return {child: origin, parent: destination, isLoose: type === 'ispartof'};
  return type === 'isparentof'
    ? {child: destination, parent: origin, isLoose: false}
    : null;
}

function endIn(fields: Fields, end: 'origin' | 'destination'): string {
  const names = [`${end}nodeuri`, `cf${end}nodeuri`, `${end}nodeidentifier`];
  const name = [...names, `${end}node`, end].find(each => fields.has(each));
  return linkedId(fields.get(name ?? ''));
}

function sequenceOf(fields: Fields): number {
  const written = textIn(fields, 'sequencenumber');
  const sequence = written === '' ? NaN : Number(written);
  return Number.isNaN(sequence) ? Infinity : sequence;
}

/** Cuts each ring at the first of its items in the file. */
function breakCycles(
  ids: readonly string[],
  parents: Map<string, string>,
): readonly string[] {
  const cycles: string[] = [];
  const sound = new Set<string>();
  for (const start of ids) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !sound.has(id) && !path.has(id)) {
      path.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && path.has(id)) {
      cycles.push(id);
      parents.delete(id);
    }
    path.forEach(each => sound.add(each));
  }
  return cycles;
}

function inOrder(
  ids: readonly string[],
  parents: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, Link>,
): readonly string[] {
  const children = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const parent = parents.get(id);
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const sequence = (id: string) => links.get(id)?.sequence ?? Infinity;
  const parts = (id: string | undefined) =>
    (children.get(id) ?? []).sort((one, other) => {
      const [first, second] = [sequence(one), sequence(other)];
      return first === second ? 0 : first - second;
    });
  // A stack and no recursion: a hostile file may be one long chain.
  const due = [...parts(undefined)].reverse();
  const order: string[] = [];
  for (let id = due.pop(); id !== undefined; id = due.pop()) {
    order.push(id);
    due.push(...[...parts(id)].reverse());
  }
  return order;
}
