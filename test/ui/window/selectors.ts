/** The CSS selectors that our screens find elements by: names, ids, classes, attributes, and what is inside what. */
import type {PageElement} from './nodes';

/** What an element alone must be like. */
type Step = (element: PageElement) => boolean;

/** The element itself, then what is around it, outwards. */
type Path = readonly Step[];

const known = new Map<string, readonly Path[]>();

export function fitsSelector(element: PageElement, selector: string): boolean {
  const paths = known.get(selector) ?? pathsOf(selector);
  known.set(selector, paths);
  return paths.some(path => fitsPath(element, path));
}

const pathsOf = (selector: string): readonly Path[] =>
  selector
    .split(',')
    .map(path => path.trim().split(/\s+/).map(stepOf).reverse());

function fitsPath(element: PageElement, [step, ...outer]: Path): boolean {
  if (!step!(element)) return false;
  const around = outer.length === 0 ? [] : element.closestAll().slice(1);
  return outer.length === 0 || around.some(each => fitsPath(each, outer));
}

const PIECE =
  /^(?:([\w*-]+)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:="([^"]*)")?\]|:not\(([^)]*)\))/;

function stepOf(text: string): Step {
  if (text === '') return () => true;
  const found = PIECE.exec(text);
  if (!found) throw new Error(`The selector ${text} is not understood here.`);
  const [piece, name, id, className, attribute, value, other] = found;
  const rest = stepOf(text.slice(piece.length));
  const isOther = other === undefined ? () => false : stepOf(other);
  return element =>
    (name === undefined || name === '*' || name === element.localName) &&
    (id === undefined || id === element.id) &&
    (className === undefined ||
      (element.getAttribute('class') ?? '').split(' ').includes(className)) &&
    (attribute === undefined || element.hasAttribute(attribute)) &&
    (value === undefined || element.getAttribute(attribute!) === value) &&
    !isOther(element) &&
    rest(element);
}
