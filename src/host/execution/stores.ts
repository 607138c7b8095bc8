/**
 * Properties and caches, with Google's limits.
 *
 * Source: https://developers.google.com/apps-script/guides/services/quotas
 */
import type {Store} from '../protocol';
import type {HostState} from '../workbook/data';

export interface Entries {
  readonly [key: string]: string;
}

const KILOBYTE = 1024;
const VALUE_LIMIT = 9 * KILOBYTE;
const STORE_LIMIT = 500 * KILOBYTE;
const CACHE_VALUE_LIMIT = 100 * KILOBYTE;
const CACHE_KEY_LIMIT = 250;
const LONGEST_SECONDS = 6 * 60 * 60;

export function propertiesOf(
  state: HostState,
  store: Store,
  person: string,
): Entries {
  if (store === 'document') return state.documentProperties;
  if (store === 'script') return state.scriptProperties;
  return state.userProperties[person] ?? {};
}

/** @throws Error in Google's words where a limit is passed */
export function withProperties(
  state: HostState,
  store: Store,
  person: string,
  entries: Entries,
): HostState {
  checkProperties(entries);
  if (store === 'document') return {...state, documentProperties: entries};
  if (store === 'script') return {...state, scriptProperties: entries};
  return {
    ...state,
    userProperties: {...state.userProperties, [person]: entries},
  };
}

function checkProperties(entries: Entries): void {
  let total = 0;
  for (const [key, value] of Object.entries(entries)) {
    const bytes = Buffer.byteLength(value);
    if (bytes > VALUE_LIMIT) throw new Error('Argument too large: value');
    total += bytes + Buffer.byteLength(key);
  }
  if (total > STORE_LIMIT)
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
}

/** Kept in memory alone: a cache may forget at any time. */
export class Caches {
  private readonly kept = new Map<string, {value: string; until: number}>();

  constructor(private readonly now: () => number) {}

  get(cache: string, keys: readonly string[]): Entries {
    const found: {[key: string]: string} = {};
    for (const key of keys) {
      const entry = this.kept.get(`${cache}\n${key}`);
      if (entry && entry.until > this.now()) found[key] = entry.value;
    }
    return found;
  }

  put(cache: string, entries: Entries, seconds: number): void {
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > CACHE_KEY_LIMIT)
        throw new Error('Argument too large: key');
      if (Buffer.byteLength(value) > CACHE_VALUE_LIMIT)
        throw new Error('Argument too large: value');
    }
    const until = this.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    for (const [key, value] of Object.entries(entries))
      this.kept.set(`${cache}\n${key}`, {value, until});
  }

  remove(cache: string, keys: readonly string[]): void {
    for (const key of keys) this.kept.delete(`${cache}\n${key}`);
  }
}
