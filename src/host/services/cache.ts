/** Texts that are kept for a while: ten minutes where nothing else is said, six hours at most. */
import type {Store} from '../protocol';
import {emulated} from './emulation';
import {Exception} from './exception';
import {host} from './host';

type BaseCache = GoogleAppsScript.Cache.Cache;

const DEFAULT_SECONDS = 600;

export class Cache extends emulated<BaseCache>('CacheService.Cache') {
  constructor(private readonly store: Store) {
    super();
  }
  override get(key: string): string | null {
    return this.getAll([key])[key] ?? null;
  }
  override getAll(keys: string[]): {[key: string]: string} {
    return host('cache.get', {store: this.store, keys: keys.map(String)});
  }
  override put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    this.putAll({[key]: value}, seconds);
  }
  override putAll(
    values: {[key: string]: unknown},
    seconds = DEFAULT_SECONDS,
  ): void {
    const entries = Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        if (value === null || value === undefined)
          throw new Exception('Argument cannot be null: value');
        return [key, String(value)];
      }),
    );
    host('cache.put', {store: this.store, entries, seconds});
  }
  override remove(key: string): void {
    this.removeAll([key]);
  }
  override removeAll(keys: string[]): void {
    host('cache.remove', {store: this.store, keys: keys.map(String)});
  }
}

export class CacheService extends emulated<GoogleAppsScript.Cache.CacheService>(
  'CacheService',
) {
  override getDocumentCache(): BaseCache | null {
    return new Cache('document');
  }
  override getScriptCache(): BaseCache {
    return new Cache('script');
  }
  override getUserCache(): BaseCache {
    return new Cache('user');
  }
}
