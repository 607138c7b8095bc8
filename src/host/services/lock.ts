/**
 * Locks against other runs of the same script.
 *
 * Source: https://developers.google.com/apps-script/reference/lock/lock
 */
import type {Store} from '../protocol';
import {emulated} from './emulation';
import {Exception} from './exception';
import {host} from './host';

type BaseLock = GoogleAppsScript.Lock.Lock;

export class Lock extends emulated<BaseLock>('LockService.Lock') {
  constructor(private readonly kind: Store) {
    super();
  }
  /** Has no effect where this run holds it already. */
  override tryLock(milliseconds: number): boolean {
    return host('lock.try', {kind: this.kind, milliseconds});
  }
  override waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Exception(
        'Lock timeout: another process was holding the lock for too long.',
      );
  }
  override hasLock(): boolean {
    return host('lock.has', {kind: this.kind});
  }
  override releaseLock(): void {
    host('lock.release', {kind: this.kind});
  }
}

export class LockService extends emulated<GoogleAppsScript.Lock.LockService>(
  'LockService',
) {
  override getDocumentLock(): BaseLock {
    return new Lock('document');
  }
  override getScriptLock(): BaseLock {
    return new Lock('script');
  }
  override getUserLock(): BaseLock {
    return new Lock('user');
  }
}
