/** What is typed before the box for it is there: while a screen is on its way, the keyboard is on the title. */

let typed = '';

/** Collects what is typed on the title. */
export function keepTyping(event: KeyboardEvent): void {
  const {key, ctrlKey, metaKey, altKey, isComposing} = event;
  if (document.activeElement?.tagName !== 'H1') return;
  if (ctrlKey || metaKey || altKey || isComposing) return;
  typed = typedOn(typed, key);
}

/** A key that writes something adds it, Backspace takes the last away. */
export function typedOn(before: string, key: string): string {
  if (key === 'Backspace') return [...before].slice(0, -1).join('');
  return [...key].length === 1 ? before + key : before;
}

/** Once: a new place begins with nothing. */
export function takeTyped(): string {
  const taken = typed.trimStart();
  typed = '';
  return taken;
}
