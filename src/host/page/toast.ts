/** Short notices at the bottom left, clear of the sidebar. */
import type {Events} from '../wire';
import {button, make, part} from './make';

const MOST = 3;

/** Google keeps a toast for five seconds; a negative number keeps it until it is closed. */
export function showToast({text, title, seconds}: Events['toast']): void {
  const box = make('div', {class: 'toast'});
  const words = make('div', {class: 'toast-words'});
  if (title !== null && title !== '') words.append(make('strong', {}, title));
  words.append(make('span', {}, text));
  box.append(
    words,
    button('✕', () => box.remove(), {
      class: 'plain',
      'aria-label': 'Close notification',
    }),
  );
  const toasts = part('toasts', HTMLDivElement);
  for (const old of [...toasts.children])
    if (old.firstElementChild?.isEqualNode(words)) old.remove();
  toasts.append(box);
  box.classList.toggle('staying', seconds <= 0);
  const all = [...toasts.children];
  const stays = all.map(each => each.classList.contains('staying'));
  for (const index of inTheWay(stays)) all[index]?.remove();
  if (seconds > 0) leaveAfter(box, seconds);
}

/**
 * The oldest of more than three; what is to stay goes only once it is closed.
 *
 * @param stays of each, oldest first, whether it is to stay
 * @returns which must go to make room
 */
export function inTheWay(stays: readonly boolean[]): readonly number[] {
  const passing = [...stays.keys()].filter(index => !stays[index]);
  // The newest is always seen.
  const removable = passing.filter(index => index < stays.length - 1);
  return removable.slice(0, Math.max(0, stays.length - MOST));
}

/** Time stands still while somebody points at it or has the focus in it. */
function leaveAfter(box: HTMLElement, seconds: number): void {
  let timer = 0;
  const start = () =>
    (timer = window.setTimeout(() => box.remove(), seconds * 1000));
  const stop = () => clearTimeout(timer);
  box.addEventListener('mouseenter', stop);
  box.addEventListener('focusin', stop);
  box.addEventListener('mouseleave', start);
  box.addEventListener('focusout', start);
  start();
}
