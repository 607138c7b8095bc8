/** How long answers took, and what was refused. */

import {performance} from 'node:perf_hooks';

/** What no person waits for. */
export const SEEN = 'seen by another';

/** Milliseconds until an answer, of all but one of a hundred. */
export const LONGEST = 250;

export class Figures {
  #times = new Map();
  #sent = new Map();
  refusals = new Map();
  /** Of what comes later nothing is told. */
  isClosed = false;

  answered(kind, milliseconds, {ok, lost, message}) {
    if (this.isClosed || lost) return;
    this.#add(kind, milliseconds);
    if (ok) return;
    const said = `${kind}: ${message}`;
    this.refusals.set(said, (this.refusals.get(said) ?? 0) + 1);
  }

  sent(text) {
    this.#sent.set(text, performance.now());
  }

  /** Somebody else's window shows it. */
  seen(text) {
    const from = this.#sent.get(text);
    if (from === undefined || this.isClosed) return;
    this.#sent.delete(text);
    this.#add(SEEN, performance.now() - from);
  }

  count(...kinds) {
    return kinds.reduce((sum, kind) => sum + this.#of(kind).length, 0);
  }

  /** In milliseconds; null where nothing was timed. */
  percentile(percent, ...kinds) {
    const times = kinds.flatMap(kind => this.#of(kind)).sort((a, b) => a - b);
    const at = Math.ceil((percent / 100) * times.length) - 1;
    return times[at] ?? null;
  }

  kinds() {
    return [...this.#times.keys()];
  }

  /** p99 of what people wait for: changes of the sheet, and saves in the sidebar. */
  longest() {
    const sheet = this.kinds().filter(kind => kind !== SEEN && kind !== 'save');
    return {
      sheet: this.percentile(99, ...sheet) ?? 0,
      sidebar: this.percentile(99, 'save') ?? 0,
    };
  }

  /** Times anew from here on. */
  restart() {
    this.#times.clear();
  }

  #of(kind) {
    return this.#times.get(kind) ?? [];
  }

  #add(kind, milliseconds) {
    const times = this.#times.get(kind) ?? [];
    times.push(milliseconds);
    this.#times.set(kind, times);
  }
}
