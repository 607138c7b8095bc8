/** Tells somebody who may only look that what they type goes nowhere. */
import {showToast} from './toast';

const PAUSE_MILLISECONDS = 10_000;
let told = -Infinity;

/** Said once, not again with each key of a word. */
export function sayViewOnly(): void {
  const now = performance.now();
  if (now - told < PAUSE_MILLISECONDS) return;
  told = now;
  showToast({
    title: 'View only',
    text: 'You have view access: you can look, not change.',
    seconds: 8,
  });
}
