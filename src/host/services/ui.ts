/** What a script shows and asks: menus, alerts, prompts, sidebars and dialogs. */
import {emulated} from './emulation';
import {constantOf, constants, nameOf} from './enums';
import {Exception} from './exception';
import {host} from './host';
import {Menu} from './menu';
import {CONTAINER_UI, needsFull, needsScope} from './permission';

type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type PromptAnswer = GoogleAppsScript.Base.PromptResponse;

class PromptResponse extends emulated<PromptAnswer>('PromptResponse') {
  constructor(private readonly answer: {button: string; text: string}) {
    super();
  }
  override getSelectedButton(): Button {
    return constantOf('Button', this.answer.button);
  }
  override getResponseText(): string {
    return this.answer.text;
  }
}

export class Ui extends emulated<GoogleAppsScript.Base.Ui>('Ui') {
  constructor() {
    super();
    for (const kind of ['Button', 'ButtonSet'] as const)
      Object.defineProperty(this, kind, {value: constants(kind)});
  }
  override createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new Menu(caption, false);
  }
  /** Under Extensions, by the add-on's name. */
  override createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new Menu('', true);
  }
  override alert(...args: unknown[]): Button {
    return constantOf('Button', host('ui.alert', question(args)));
  }
  override prompt(...args: unknown[]): PromptAnswer {
    return new PromptResponse(host('ui.prompt', question(args)));
  }
  override showSidebar(page: HtmlOutput): void {
    show('Ui.showSidebar', 'sidebar', page, page.getTitle());
  }
  override showModalDialog(page: HtmlOutput, title: string): void {
    show('Ui.showModalDialog', 'modal', page, title);
  }
  override showModelessDialog(page: HtmlOutput, title: string): void {
    show('Ui.showModelessDialog', 'modeless', page, title);
  }
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
export function question(args: readonly unknown[]) {
  const words = args.filter(each => typeof each !== 'object').map(String);
  const buttons = args.find(each => typeof each === 'object' && each !== null);
  return {
    title: words.length > 1 ? words[0]! : null,
    text: words[words.length - 1] ?? '',
    buttons: buttons === undefined ? 'OK' : nameOf(buttons),
  };
}

function show(
  method: string,
  kind: 'sidebar' | 'modal' | 'modeless',
  page: HtmlOutput,
  title: string,
): void {
  needsFull(method, CONTAINER_UI);
  needsScope(method, CONTAINER_UI);
  host('ui.show', {
    kind,
    title,
    html: page.getContent(),
    width: page.getWidth() ?? null,
    height: page.getHeight() ?? null,
  });
}

let ui: Ui | null = null;

/** @throws Exception where nobody is there to see it */
export function theUi(): Ui {
  if (!host('ui.available', null))
    throw new Exception(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  ui ??= new Ui();
  return ui;
}

export const UIS = [PromptResponse, Ui, Menu];
