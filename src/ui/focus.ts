/** Where the keyboard goes when the page changes under it. */

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
