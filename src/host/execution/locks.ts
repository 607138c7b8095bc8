/**
 * Locks between executions: one holder a lock, waiters in order of arrival.
 *
 * Source: https://developers.google.com/apps-script/reference/lock/lock
 */
interface Waiter {
  readonly owner: string;
  readonly answer: (held: boolean) => void;
  readonly timer: NodeJS.Timeout | null;
}

export class Locks {
  private readonly holders = new Map<string, string>();
  private readonly waiters = new Map<string, Waiter[]>();

  has(lock: string, owner: string): boolean {
    return this.holders.get(lock) === owner;
  }

  /** Takes a free lock at once; holding it already has no effect. */
  take(lock: string, owner: string): boolean {
    const holder = this.holders.get(lock);
    if (holder === undefined) this.holders.set(lock, owner);
    return holder === undefined || holder === owner;
  }

  /** Takes a lock, or waits that long for it. */
  wait(lock: string, owner: string, milliseconds: number): Promise<boolean> {
    if (this.take(lock, owner)) return Promise.resolve(true);
    return new Promise(answer => {
      const waiter: Waiter = {
        owner,
        answer,
        timer: setTimeout(() => {
          this.forget(lock, waiter);
          answer(false);
        }, milliseconds),
      };
      this.waiters.set(lock, [...(this.waiters.get(lock) ?? []), waiter]);
    });
  }

  release(lock: string, owner: string): void {
    if (!this.has(lock, owner)) return;
    this.holders.delete(lock);
    const next = this.waiters.get(lock)?.[0];
    if (!next) return;
    this.forget(lock, next);
    this.holders.set(lock, next.owner);
    next.answer(true);
  }

  /** Frees all that an execution held or waited for: it ended, or died. */
  releaseAll(owner: string): void {
    for (const [lock, waiting] of this.waiters)
      for (const waiter of waiting)
        if (waiter.owner === owner) {
          this.forget(lock, waiter);
          waiter.answer(false);
        }
    for (const [lock, holder] of [...this.holders])
      if (holder === owner) this.release(lock, owner);
  }

  private forget(lock: string, waiter: Waiter): void {
    if (waiter.timer !== null) clearTimeout(waiter.timer);
    const left = (this.waiters.get(lock) ?? []).filter(each => each !== waiter);
    this.waiters.set(lock, left);
  }
}
