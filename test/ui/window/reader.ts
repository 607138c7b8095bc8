/** What a page says to who reads it or has it read to them: no classes, no tags. */
import {PageElement, PageText, type PageNode} from './nodes';

/** These stand in a line with what is around them. */
const IN_LINE = ['span', 'strong', 'b', 'em', 'i', 's', 'small', 'a'];

/** The text in sight, a block a line. */
export function textOf(node: PageNode): string {
  return rawText(node)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

function rawText(node: PageNode): string {
  if (node instanceof PageText) return node.data;
  if (!(node instanceof PageElement) || isUnseen(node)) return '';
  if (node.getAttribute('aria-hidden') === 'true') return '';
  const text = node.childNodes.map(rawText).join('');
  return IN_LINE.includes(node.localName) ? text : `\n${text}\n`;
}

/** What is folded away or hidden, with all that is in it. */
export function isUnseen(element: PageElement): boolean {
  const {parentNode, localName} = element;
  const isFolded =
    parentNode?.localName === 'details' &&
    !parentNode.open &&
    localName !== 'summary';
  return (
    element.hidden ||
    isFolded ||
    localName === 'option' ||
    localName === 'datalist'
  );
}

export const isSeen = (element: PageElement): boolean =>
  element.closestAll().every(each => !isUnseen(each));

/** How an input or a button is called. */
export function nameOf(element: PageElement): string {
  const own = element.getAttribute('aria-label');
  if (own !== null) return own;
  if (element.localName === 'button' || element.localName === 'summary')
    return textOf(element).replace(/\n/g, ' ');
  const {id} = element;
  const root = element.closestAll().at(-1)!;
  const label =
    element.closest('label') ?? root.querySelector(`label[for="${id}"]`);
  return label ? textOf(label).replace(/\n/g, ' ') : '';
}
