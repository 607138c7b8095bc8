/** Who else has the file open, as initials with their names. */
import type {Person} from '../wire';
import {make, part} from './make';

export function drawPeople(you: Person, people: readonly Person[]): void {
  const others = people.filter(({key}) => key !== you.key);
  part('people', HTMLUListElement).replaceChildren(
    ...others.map(person => badge(person, person.name)),
    badge(you, `${you.name} (you)`),
  );
}

function badge({name, color}: Person, label: string): HTMLElement {
  const made = make(
    'li',
    {class: 'person', title: label},
    make('span', {'aria-hidden': 'true'}, initials(name)),
    make('span', {class: 'unseen'}, label),
  );
  made.style.backgroundColor = color;
  return made;
}

/** `Ms. Ana Alvarez` is AA: titles are left out. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/)
    .filter(word => word !== '' && !/^(mr|mrs|ms|mx|dr)\.?$/i.test(word));
  const [first = name] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${[...first][0] ?? '?'}${[...last][0] ?? ''}`.toUpperCase();
}
