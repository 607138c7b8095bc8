/** Small texts that a script keeps with the file, with itself, or with a person. */
import type {Store} from '../protocol';
import {emulated} from './emulation';
import {host} from './host';
import {needsAuthorisation} from './permission';

type BaseProperties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;

export class Properties extends emulated<BaseProperties>(
  'PropertiesService.Properties',
) {
  constructor(private readonly store: Store) {
    super();
  }
  override getProperty(key: string): string | null {
    return this.getProperties()[String(key)] ?? null;
  }
  override getProperties(): {[key: string]: string} {
    return host('properties.get', {store: this.store});
  }
  override getKeys(): string[] {
    return Object.keys(this.getProperties());
  }
  override setProperty(key: string, value: string): this {
    return this.set({[key]: value}, false);
  }
  override setProperties(
    properties: {[key: string]: string},
    deleteAllOthers = false,
  ): this {
    return this.set(properties, deleteAllOthers);
  }
  override deleteProperty(key: string): this {
    host('properties.delete', {store: this.store, key: String(key)});
    return this;
  }
  override deleteAllProperties(): this {
    host('properties.delete', {store: this.store, key: null});
    return this;
  }

  private set(given: {[key: string]: unknown}, replace: boolean): this {
    const entries = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, String(value)]),
    );
    host('properties.set', {store: this.store, entries, replace});
    return this;
  }
}

/** Their older names, without a service in between, which scripts still use. */
export const OLDER_STORES = {
  ScriptProperties: new Properties('script'),
  UserProperties: new Properties('user'),
};

export class PropertiesService extends emulated<Service>('PropertiesService') {
  override getDocumentProperties(): BaseProperties {
    return open('getDocumentProperties', 'document');
  }
  override getScriptProperties(): BaseProperties {
    return open('getScriptProperties', 'script');
  }
  override getUserProperties(): BaseProperties {
    return open('getUserProperties', 'user');
  }
}

function open(method: string, store: Store): Properties {
  needsAuthorisation(
    `PropertiesService.${method}`,
    'https://www.googleapis.com/auth/script.storage',
  );
  return new Properties(store);
}
