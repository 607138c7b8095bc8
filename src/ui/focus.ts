/** Where the keyboard goes when the page changes under it. */
import {useEffect, useLayoutEffect} from 'preact/hooks';

/** To the first input that was marked as wrong, once it is drawn. */
export function focusWrong(): void {
  requestAnimationFrame(() => {
    const marked = document.querySelector<HTMLElement>(
      '[aria-invalid="true"], fieldset[aria-describedby] input',
    );
    marked?.focus();
  });
}

/** To the title of the screen; that sticks to the top, so the page is scrolled for itself. */
export function focusTitle(top = 0): void {
  document.querySelector('h1')?.focus();
  scrollTo(0, top);
}

/** To the title once it is drawn, unless the screen puts it somewhere by then. */
export function focusAnywhere(): void {
  requestAnimationFrame(() => {
    if (isNowhere()) focusTitle();
  });
}

/** To the blue button, before the inputs are locked that were typed in. */
export function focusPrimary(): void {
  document.querySelector<HTMLElement>('[data-primary]')?.focus();
}

/** What is drawn anew has the keyboard where it was, or on its title; nobody is called away from the sheet. */
export function useKeyboardKept(drawn: unknown): void {
  const isHere = document.hasFocus() && !isNowhere();
  const id = document.activeElement?.id ?? '';
  useLayoutEffect(() => {
    if (!isHere || !isNowhere()) return;
    document.getElementById(id)?.focus();
    // What was pressed may be gone, or folded away.
    if (isNowhere()) focusTitle(scrollY);
  }, [drawn]);
}

/**
 * Where what was pressed goes away, the keyboard goes on to what stands in its place. Whoever comes back
 * from a dialog or from the sheet goes on at what was pressed last.
 */
export function useKeyboardHandedOn(): void {
  useEffect(() => {
    // On the way in: on the way out it may be gone already.
    document.addEventListener('click', handOn, true);
    // The window's: a dialog over it takes the keyboard out of all that it covers.
    document.body.onfocus = () => {
      if (isNowhere()) pressedLast?.focus({preventScroll: true});
    };
    return () => {
      document.removeEventListener('click', handOn, true);
      document.body.onfocus = null;
    };
  }, []);
}

let pressedLast: HTMLElement | undefined;

function handOn({detail}: MouseEvent): void {
  const before = stops();
  const pressed = before.findIndex(each => each === document.activeElement);
  if (pressed < 0) return;
  pressedLast = before[pressed];
  // Once it is drawn without it.
  requestAnimationFrame(() => {
    const all = stops();
    const last = before
      .slice(0, pressed)
      .reverse()
      .find(each => all.includes(each));
    if (!last) focusAnywhere();
    else
      for (const stop of all.slice(all.indexOf(last) + 1)) {
        if (!isNowhere()) return;
        // Who pressed it with a mouse goes on looking where it was.
        stop.focus({preventScroll: detail > 0});
      }
  });
}

const stops = () => [
  ...document.body.querySelectorAll<HTMLElement>(
    'button, summary, input, select, textarea',
  ),
];

/** Nobody is called away from the sheet. */
const isNowhere = () =>
  document.hasFocus() && document.activeElement === document.body;
