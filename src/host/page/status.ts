/** The words at the top and bottom: saved or not, the line to the server, the last run and its cost. */
import type {Cost, Events} from '../wire';
import {make, part} from './make';

const SAVED = {saving: 'Saving…', saved: 'Saved', failed: 'Not saved'} as const;

export function showSaved({state, message}: Events['saved']): void {
  const mark = part('saved', HTMLSpanElement);
  mark.textContent = SAVED[state];
  mark.dataset['state'] = state;
  mark.title = message ?? '';
  if (state === 'failed') showBanner(message ?? 'The file could not be saved.');
  else hideBanner('failed');
}

export function showLine(up: boolean): void {
  const banner = part('banner', HTMLDivElement);
  const isTold = !banner.hidden && banner.dataset['kind'] === 'bye';
  if (up) {
    hideBanner('line');
    hideBanner('bye');
  } else if (!isTold)
    showBanner(
      'Connection lost. Trying again by itself; what you are typing is kept.',
      'line',
    );
}

export function showBanner(text: string, kind = 'failed'): void {
  const banner = part('banner', HTMLDivElement);
  banner.replaceChildren(make('span', {}, text));
  banner.dataset['kind'] = kind;
  banner.hidden = false;
}

function hideBanner(kind: string): void {
  const banner = part('banner', HTMLDivElement);
  if (banner.dataset['kind'] === kind) banner.hidden = true;
}

/** The server's last words stay until it is back. */
export function showBye({message}: Events['bye']): void {
  showBanner(message, 'bye');
}

export function showRunning({name}: Events['running']): void {
  part('status', HTMLSpanElement).textContent = `Running ${name}…`;
}

export function showRan({
  name,
  milliseconds,
  cost,
  error,
}: Events['ran']): void {
  part('status', HTMLSpanElement).textContent =
    error === null ? `${name} finished` : `${name}: ${error}`;
  part('cost', HTMLSpanElement).textContent = formatCost(cost, milliseconds);
  part('cost', HTMLSpanElement).title = Object.entries(cost.calls)
    .map(([kind, count]) => `${kind}: ${count}`)
    .join('\n');
}

/** `5 service calls · 1,200 cells read · 40 written · 142 ms` */
export function formatCost({calls, cells}: Cost, milliseconds: number): string {
  const count = Object.values(calls).reduce((sum, each) => sum + each, 0);
  return [
    `${count} service ${count === 1 ? 'call' : 'calls'}`,
    `${cells.read.toLocaleString('en-US')} cells read`,
    `${cells.written.toLocaleString('en-US')} written`,
    `${Math.round(milliseconds).toLocaleString('en-US')} ms`,
  ].join(' · ');
}
