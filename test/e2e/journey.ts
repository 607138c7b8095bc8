/** What a journey needs: a served workbook, windows of several people, and ways to point at a sheet. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  test as base,
  expect,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';

const ROOT = new URL('../../', import.meta.url).pathname;

export interface Served {
  readonly url: string;
  readonly file: string;
  /** As Ctrl+C does: the file is saved. */
  stop(): Promise<void>;
  /** At once. */
  end(): Promise<void>;
}

export interface Journey {
  /** The workbook's file, which does not exist until it is served. */
  readonly file: string;
  /** Starts the server on the file, with the add-on of a folder of test/e2e/projects, or with ours. */
  serve(project?: string, port?: string): Promise<Served>;
  /** One server for all tests of a file, in the order in which they stand: each finds what those before it left. */
  shared(project?: string): Promise<Served>;
  /** A window of a person; each has its own. */
  open(served: Served, person: string): Promise<Page>;
}

/** The servers that the tests of a file share, by what they are asked for. */
type Shared = Map<string, Promise<Served>>;

export const test = base.extend<{journey: Journey}, {servers: Shared}>({
  servers: [
    // Playwright reads from the pattern what a fixture needs: here nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const servers: Shared = new Map();
      await use(servers);
      for (const served of servers.values()) await (await served).end();
    },
    {scope: 'worker'},
  ],
  journey: async ({browser, servers}, use, {file: testFile}) => {
    const folder = mkdtempSync(join(tmpdir(), 'journey-'));
    const file = join(folder, 'plan.xlsx');
    const running: Served[] = [];
    const contexts: BrowserContext[] = [];
    await use({
      file,
      async serve(project, port = '0') {
        const served = await start(file, port, project);
        running.push(served);
        return served;
      },
      shared(project) {
        const key = `${testFile} ${project}`;
        const known = servers.get(key);
        if (known) return known;
        const made = startShared(project);
        servers.set(key, made);
        return made;
      },
      async open({url}, person) {
        const context = await browser.newContext({
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        contexts.push(context);
        const page = await context.newPage();
        const address = new URL(url);
        address.searchParams.set('user', person);
        await page.goto(address.href);
        await expect(grid(page)).toBeFocused();
        return page;
      },
    });
    for (const context of contexts) await context.close();
    // Nobody reads these files any more, so none needs to be saved.
    for (const served of running) await served.end();
    rmSync(folder, {recursive: true, force: true});
  },
});

export {expect};

async function startShared(project?: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
  const served = await start(join(folder, 'plan.xlsx'), '0', project);
  const end = async () => {
    await served.end();
    rmSync(folder, {recursive: true, force: true});
  };
  return {...served, end};
}

async function start(
  file: string,
  port: string,
  project?: string,
): Promise<Served> {
  const options =
    project === undefined
      ? []
      : ['--project', join(ROOT, 'test/e2e/projects', project)];
  const child = spawn(
    process.execPath,
    [join(ROOT, '.host/cli.mjs'), 'start', '--no-open', ...options, file],
    {env: {...process.env, PORT: port}, stdio: ['ignore', 'pipe', 'inherit']},
  );
  const url = await urlOf(child);
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    url,
    file,
    stop: () => ended('SIGINT'),
    end: () => ended('SIGKILL'),
  };
}

function urlOf(child: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((found, failed) => {
    child.stdout?.on('data', chunk => {
      text += String(chunk);
      const url = /http:\/\/\S+/.exec(text)?.[0];
      if (url !== undefined) found(url);
    });
    child.once('exit', () =>
      failed(new Error(`The server ended before it served: ${text}`)),
    );
  });
}

export function grid(page: Page): Locator {
  return page.getByRole('grid');
}

/** A cell by its address, such as `B2`. */
export function cell(page: Page, address: string): Locator {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${row}-${letter.charCodeAt(0) - 64}`);
}

/** Goes to an address by the name box, as somebody who knows it would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel('Go to cell').fill(address);
  await page.keyboard.press('Enter');
}

/** Types into the cell and goes on with Enter. */
export async function typeInto(
  page: Page,
  address: string,
  text: string,
): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Picks an entry of a menu of the bar. */
export async function pick(
  page: Page,
  menu: string,
  entry: string,
): Promise<void> {
  await page.getByRole('menuitem', {name: menu, exact: true}).click();
  await page
    .getByRole('menu', {name: menu})
    .getByRole('menuitem', {name: entry})
    .click();
}

/** Runs an item of the add-on's own menu. */
export async function runAddOn(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', {name: 'Extensions', exact: true}).click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', {name: item, exact: true}).click();
}

export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

/** What axe finds wrong, in words; nothing is what we want. The many cells, all alike, are left out unless asked for. */
export async function findings(
  page: Page,
  cells: 'with cells' | 'without cells' = 'without cells',
): Promise<string[]> {
  const axe = new AxeBuilder({page}).options({resultTypes: ['violations']});
  if (cells === 'without cells') axe.exclude('#grid');
  const {violations} = await axe.analyze();
  return inWords(violations);
}

type Violations = readonly {
  readonly id: string;
  readonly nodes: readonly {readonly html: string}[];
}[];

declare const axe: {
  run(around: Node, options: object): Promise<{violations: Violations}>;
};

const AXE = readFileSync(
  createRequire(
    createRequire(import.meta.url).resolve('@axe-core/playwright'),
  ).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The same of what stands in a frame alone, in a third of the time: the page around it is a matter of its own. */
export async function findingsIn(frame: FrameLocator): Promise<string[]> {
  const html = await frame.locator('html').elementHandle();
  const inside = await html?.ownerFrame();
  await inside?.evaluate(AXE);
  const violations = await inside?.evaluate(async () => {
    const found = await axe.run(document.documentElement, {
      resultTypes: ['violations'],
      // A matter of whole pages, which a frame is not.
      rules: {region: {enabled: false}},
    });
    return found.violations.map(({id, nodes}) => ({
      id,
      nodes: nodes.map(node => ({html: node.html})),
    }));
  });
  if (!violations) throw new Error('There is no document in the frame.');
  return inWords(violations);
}

function inWords(violations: Violations): string[] {
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
  );
}
