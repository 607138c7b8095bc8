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

/** To the title of the screen. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus();
}
