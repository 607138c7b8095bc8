/** Tells the server where this person is: soon after a move, and at once before a script runs. */
import type {Requests} from '../wire';

type Place = Requests['select']['in'];

export interface SelectionPost {
  moved(place: Place): void;
  /** Resolves when the server knows the latest place. */
  flush(): Promise<void>;
}

const WAIT = 100;

export function selectionPost(
  send: (place: Place) => Promise<unknown>,
): SelectionPost {
  let waiting: Place | null = null;
  let timer = 0;
  let sent: Promise<unknown> = Promise.resolve();

  function post(): Promise<unknown> {
    clearTimeout(timer);
    const place = waiting;
    waiting = null;
    // A place that is not told is told again with the next move; nothing is lost by it.
    if (place !== null)
      sent = sent.then(() => send(place)).catch(() => undefined);
    return sent;
  }

  return {
    moved(place) {
      waiting = place;
      clearTimeout(timer);
      timer = window.setTimeout(() => void post(), WAIT);
    },
    async flush() {
      await post();
    },
  };
}
