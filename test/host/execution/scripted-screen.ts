/** A person at the screen who does as a list says. */
import type {
  Frame,
  Menu,
  Question,
  Screen,
  ScreenSelection,
  Toast,
} from '../../../src/host/execution/screen';

/** A screen that answers from a list and keeps what it was shown. */
export class ScriptedScreen implements Screen {
  readonly available = true;
  readonly menus: Menu[] = [];
  readonly questions: Question[] = [];
  readonly frames: Frame[] = [];
  readonly toasts: Toast[] = [];
  private selected: ScreenSelection | null = null;

  /** @param answers names of Ui.Button or, for a prompt, the button and the text; in order */
  constructor(
    private readonly answers: (string | {button: string; text: string})[] = [],
  ) {}

  menu(menu: Menu): void {
    this.menus.push(menu);
  }
  alert(question: Question): string {
    return this.answer(question).button;
  }
  prompt(question: Question): {button: string; text: string} {
    return this.answer(question);
  }
  show(frame: Frame): void {
    this.frames.push(frame);
  }
  toast(toast: Toast): void {
    this.toasts.push(toast);
  }
  selection(): ScreenSelection | null {
    return this.selected;
  }
  select(selection: ScreenSelection): void {
    this.selected = selection;
  }

  private answer(question: Question) {
    this.questions.push(question);
    const answer = this.answers.shift();
    if (answer === undefined)
      throw new Error(`Nobody answers the question "${question.text}".`);
    return typeof answer === 'string' ? {button: answer, text: ''} : answer;
  }
}
