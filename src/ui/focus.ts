/** Where the keyboard goes when the page changes under it. */
import {useLayoutEffect} from 'preact/hooks';

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

/** What is drawn anew has the keyboard where it was, or on its title. */
export function useKeyboardKept(drawn: unknown): void {
  const {activeElement, body} = document;
  const isHere = activeElement !== body;
  const id = activeElement?.id ?? '';
  useLayoutEffect(() => {
    if (!isHere || document.activeElement !== document.body) return;
    const same = document.getElementById(id);
    if (same) same.focus();
    else focusTitle(scrollY);
  }, [drawn]);
}
