/** A script's promise that fails unheard ends nothing at Google: here it must not end the host. */

let isWatching = false;

/** Errors of the host's own realm still end it, as without this. */
export function ignoreStrayRejections(): void {
  if (isWatching) return;
  isWatching = true;
  process.on('unhandledRejection', reason => {
    if (reason instanceof Error) throw reason;
  });
}
