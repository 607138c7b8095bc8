/** When the file is saved whole: once nobody has changed anything for a moment, or people have gone on for long. */

/** In milliseconds: how long saving waits for the next change, and how long at most; then for another try. */
export interface Pauses {
  readonly quiet: number;
  readonly longest: number;
  readonly retry: number;
}

export const PAUSES: Pauses = {quiet: 2000, longest: 10_000, retry: 5000};

export class SaveTimer {
  private timer: NodeJS.Timeout | null = null;
  private dueBy = 0;

  constructor(
    private readonly pauses: Pauses,
    private readonly save: () => void,
  ) {}

  /** Something changed. */
  changed(): void {
    const now = Date.now();
    if (this.timer === null) this.dueBy = now + this.pauses.longest;
    else clearTimeout(this.timer);
    const pause = Math.min(this.pauses.quiet, this.dueBy - now);
    this.wait(Math.max(0, pause));
  }

  /** A save failed. */
  failed(): void {
    if (this.timer === null) this.wait(this.pauses.retry);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private wait(milliseconds: number) {
    this.timer = setTimeout(this.save, milliseconds);
    this.timer.unref();
  }
}
