/** A name for one intent to write, so that sending it twice writes once. */

/** @returns letters and digits that no other intent has */
export function newOperation(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
