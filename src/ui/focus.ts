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

/** To the blue button, before the inputs are locked that were typed in. */
export function focusPrimary(): void {
  document.querySelector<HTMLElement>('[data-primary]')?.focus();
}

/** What is drawn anew has the keyboard where it was, or on its title; nobody is called away from the sheet. */
export function useKeyboardKept(drawn: unknown): void {
  const {activeElement, body} = document;
  const isHere = document.hasFocus() && activeElement !== body;
  const id = activeElement?.id ?? '';
  useLayoutEffect(() => {
    if (!isHere || document.activeElement !== document.body) return;
    document.getElementById(id)?.focus();
    // What was pressed may be gone, or folded away.
    if (document.activeElement === document.body) focusTitle(scrollY);
  }, [drawn]);
}
