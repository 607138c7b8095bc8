/** What a page was opened for: its server appends it as JSON, and it may stand anywhere, also after the page's end. */

/** @param otherwise where nothing was asked for */
export function opening<T>(otherwise: T): T {
  const text = document.getElementById('opening')?.textContent;
  return text ? (JSON.parse(text) as T) : otherwise;
}

/** Runs once the page is there. */
export function whenReady(start: (app: HTMLElement) => void): void {
  const begin = () => {
    const app = document.getElementById('app');
    if (app) start(app);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
