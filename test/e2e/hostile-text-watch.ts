/** A window in which nothing may run or leave, and what is read on it. */
import type {Browser, BrowserContext, Frame, Page} from '@playwright/test';
import {HOSTILE_TEXTS} from './hostile-texts';

export interface Watched {
  readonly page: Page;
  /** What ran, was asked, left the page, or was stopped by its policy; nothing is what we want. */
  readonly faults: readonly string[];
  /** Reads all frames as they are now, closed parts opened; faults of markup join the others. */
  look(surface: string): Promise<void>;
  /** Those of the texts that no surface of this name showed. */
  missing(surface: string): string[];
}

export async function watched(browser: Browser, url: string): Promise<Watched> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const faults: string[] = [];
  await watch(context, url, faults);
  const page = await context.newPage();
  const seen = new Map<string, Set<string>>();
  await page.goto(url);
  return {
    page,
    faults,
    async look(surface) {
      const shown = seen.get(surface) ?? new Set();
      seen.set(surface, shown);
      for (const frame of page.frames()) {
        const {texts, markup} = await readAll(frame);
        for (const text of HOSTILE_TEXTS)
          if (texts.includes(plain(text))) shown.add(text);
        for (const found of markup) faults.push(`${surface}: ${found}`);
      }
    },
    missing: surface =>
      HOSTILE_TEXTS.filter(text => !seen.get(surface)?.has(text)),
  };
}

/** Traps for whatever a text might do. */
async function watch(context: BrowserContext, url: string, faults: string[]) {
  const {hostname} = new URL(url);
  await context.exposeBinding('pwned', (_, what: unknown) => {
    faults.push(`a script ran: ${String(what)}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const {violatedDirective, blockedURI} = event;
      void (window as unknown as {pwned(what: string): void}).pwned(
        `stopped, ${violatedDirective} ${blockedURI}`,
      );
    });
  });
  await context.route('**/*', async route => {
    const asked = new URL(route.request().url());
    if (asked.hostname === hostname || asked.protocol === 'data:')
      return route.continue();
    faults.push(`a request left: ${asked.href}`);
    return route.abort();
  });
  context.on('dialog', async dialog => {
    faults.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on('page', page => {
    page.on('pageerror', error => faults.push(`an error: ${error.message}`));
  });
}

/** Without what isolates text in a line, and with blanks as they are shown. */
const plain = (text: string) =>
  text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

async function readAll(frame: Frame) {
  const {texts, markup} = await frame.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = true;
    const SPEAKING = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
    const DOING =
      /^(on.*|href|src|srcset|srcdoc|action|formaction|data|poster|style|http-equiv|content|background|xlink:href)$/i;
    const texts: string[] = [];
    const markup: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const {name, value} of element.attributes) {
        if (SPEAKING.includes(name)) texts.push(value);
        const isOurs = name === 'content' && element.matches('[name]');
        const isDoing = DOING.test(name) && !isOurs;
        if (
          /^on/i.test(name) ||
          (isDoing && /pwned|evil\.example/i.test(value))
        )
          markup.push(`<${element.localName} ${name}="${value}">`);
      }
      if (element.matches('script, style')) {
        if (/pwned\(\d|evil\.example/.test(element.textContent))
          markup.push(`<${element.localName}> ${element.textContent}`);
        continue;
      }
      if (element instanceof HTMLInputElement) texts.push(element.value);
      if (element instanceof HTMLTextAreaElement) texts.push(element.value);
      if (element instanceof HTMLOptionElement) texts.push(element.value);
      texts.push(
        [...element.childNodes]
          .map(node => (node.nodeType === 3 ? node.nodeValue : '\u0001'))
          .join(''),
      );
      // A sentence may be of several elements, such as one that turns its text about.
      if (element.childElementCount < 4) texts.push(element.textContent);
    }
    return {texts, markup};
  });
  return {texts: plain(texts.join('\u0002')), markup};
}
