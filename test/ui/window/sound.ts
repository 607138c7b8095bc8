/** What a page owes to those who hear it or have no mouse, whatever it shows. */
import type {PageElement} from './nodes';
import {isSeen, nameOf, textOf} from './reader';
import {page} from './window';

/** Attributes that name other elements by their ids. */
const POINTERS = ['aria-describedby', 'aria-controls', 'aria-labelledby'];

/** @returns a line for each thing that is wrong */
export function unsound(): string[] {
  const all = page.body.querySelectorAll('*');
  return [
    ...nameless(all),
    ...lostPointers(all),
    ...untoldFaults(all),
    ...headless(all),
  ];
}

function nameless(all: readonly PageElement[]): string[] {
  return all
    .filter(({localName}) => INPUTS.includes(localName))
    .filter(each => isSeen(each) && nameOf(each) === '')
    .map(each => `a ${each.localName} ${each.id} has no name`);
}

const INPUTS = ['button', 'input', 'select', 'summary', 'textarea'];

function lostPointers(all: readonly PageElement[]): string[] {
  const ids = all.map(({id}) => id).filter(id => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = all.flatMap(element =>
    POINTERS.flatMap(pointer =>
      (element.getAttribute(pointer) ?? '')
        .split(' ')
        .filter(id => id !== '' && !ids.includes(id)),
    ),
  );
  return [
    ...twice.map(id => `two elements are called ${id}`),
    ...lost.map(id => `nothing is called ${id}`),
  ];
}

/** What is wrong with an input is tied to it, and an input that is marked says what is wrong. */
function untoldFaults(all: readonly PageElement[]): string[] {
  const described = (element: PageElement) =>
    (element.getAttribute('aria-describedby') ?? '').split(' ');
  const loose = all.filter(
    ({id}) =>
      id.endsWith('-error') && !all.some(each => described(each).includes(id)),
  );
  const silent = all.filter(
    each =>
      each.getAttribute('aria-invalid') === 'true' &&
      !described(each).some(id => id.endsWith('-error')),
  );
  const unmarked = all.filter(
    each =>
      INPUTS.includes(each.localName) &&
      described(each).some(id => id.endsWith('-error')) &&
      each.getAttribute('aria-invalid') !== 'true',
  );
  return [
    ...loose.map(each => `“${textOf(each)}” belongs to no input`),
    ...silent.map(({id}) => `${id} is marked, and does not say why`),
    ...unmarked.map(({id}) => `${id} is wrong, and is not marked`),
  ];
}

function headless(all: readonly PageElement[]): string[] {
  const titles = all.filter(({localName}) => localName === 'h1');
  const blue = all.filter(each => each.hasAttribute('data-primary'));
  const cells = all.filter(
    each => each.localName === 'th' && !each.hasAttribute('scope'),
  );
  return [
    ...(titles.length > 1 ? ['there are several titles'] : []),
    ...(blue.length > 1 ? ['Alt+S could press several buttons'] : []),
    ...cells.map(each => `“${textOf(each)}” heads neither row nor column`),
  ];
}
