/** Brings the made tabs up to date once saving has come to rest; nobody waits for it. */

/** Milliseconds: long enough that several saves in a row are followed once. */
const REST = 2500;

/**
 * What to tell of each month that a save changed: all of them are refreshed, one after the other, and
 * `complain` hears why one can't be.
 */
export function follower(
  refresh: (month: string) => Promise<unknown>,
  complain: (error: unknown) => void,
  rest = REST,
): (month: string) => void {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = async () => {
    const months = [...changed];
    changed.clear();
    for (const month of months) await refresh(month).catch(complain);
  };
  return month => {
    changed.add(month);
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp(), rest);
  };
}
