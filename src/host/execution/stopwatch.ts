/** The time that an execution may still take; it stands still while a person is asked something. */
import type {Answer, Screen} from './screen';

export class Stopwatch {
  private timer: NodeJS.Timeout | null = null;
  private since = 0;
  private over: () => void = () => {};
  private ended = false;

  constructor(private left: number) {}

  start(over: () => void): void {
    this.over = over;
    this.resume();
  }

  /** For good: the execution is over. */
  end(): void {
    this.ended = true;
    this.pause();
  }

  private pause(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.left -= Date.now() - this.since;
  }

  /** The same screen, with the watch stopped while it waits for an answer. */
  around(screen: Screen): Screen {
    return {
      available: screen.available,
      menu: menu => screen.menu(menu),
      show: frame => screen.show(frame),
      toast: toast => screen.toast(toast),
      selection: () => screen.selection(),
      select: selection => screen.select(selection),
      alert: question => this.pausedFor(screen.alert(question)),
      prompt: question => this.pausedFor(screen.prompt(question)),
    };
  }

  private async pausedFor<T>(answer: Answer<T>): Promise<T> {
    this.pause();
    try {
      return await answer;
    } finally {
      this.resume();
    }
  }

  private resume(): void {
    if (this.ended) return;
    this.since = Date.now();
    this.timer = setTimeout(this.over, Math.max(0, this.left));
  }
}
