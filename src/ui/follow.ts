/** Brings the made tabs up to date once saving has come to rest; nobody waits for it. */

/** Long enough that several saves in a row are followed once. */
const REST = 2500;

/**
 * What to tell of each save, by its month; the one saved last is refreshed, and `complain` hears why if it can't be.
 */
export function follower(
  refresh: (month: string) => Promise<unknown>,
  complain: (error: unknown) => void,
): (month: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return month => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(month).catch(complain), REST);
  };
}
