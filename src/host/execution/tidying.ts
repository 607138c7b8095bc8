/** Realms are used once: a thread sweeps them away together, before they are moved about as if they were to stay. */
import {getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** As much as some six short executions leave. */
const LEFT_BYTES = 16_000_000;

/** To be called between two executions of this thread. */
export function tidier(): () => void {
  // Taken in this moment alone, so that no script finds it in its realm.
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  const held = () => getHeapStatistics().used_heap_size;
  let least = held();
  return () => {
    if (held() - least < LEFT_BYTES) return;
    sweep();
    least = held();
  };
}
