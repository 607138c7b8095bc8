/** Stands in for Playwright's own module in the counted copy: what the pages' scripts count is written down too. */
import {randomUUID} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
} from '@playwright/test';

export * from '@playwright/test';

/** By path and branch, how often each arm was taken. */
interface Counts {
  [path: string]: {[branch: string]: number[]};
}

/** Runs in every frame: says now and then, and at its end, which arms were taken that it has not named yet. */
function report(): void {
  const named = new Set<string>();
  const page = window as unknown as {
    __coverage__?: {[path: string]: {b: {[branch: string]: number[]}}};
    countArms?: (arms: string[]) => unknown;
  };
  const say = () => {
    const arms: string[] = [];
    for (const [path, {b}] of Object.entries(page.__coverage__ ?? {}))
      for (const [branch, counts] of Object.entries(b))
        counts.forEach((count, arm) => {
          const name = `${path} ${branch} ${arm}`;
          if (count === 0 || named.has(name)) return;
          named.add(name);
          arms.push(name);
        });
    if (arms.length > 0) void page.countArms?.(arms);
  };
  setInterval(say, 250);
  addEventListener('pagehide', say);
}

async function watch(context: BrowserContext, taken: Counts): Promise<void> {
  await context.exposeBinding('countArms', (_, arms: string[]) => {
    for (const name of arms) {
      const [path, branch, arm] = name.split(' ');
      const counts = ((taken[path!] ??= {})[branch!] ??= []);
      counts[Number(arm)] = 1;
    }
  });
  await context.addInitScript(report);
}

export const test = base.extend<object, {browser: Browser}>({
  browser: [
    async ({browser}, use) => {
      const taken: Counts = {};
      const open = browser.newContext.bind(browser);
      browser.newContext = async options => {
        const context = await open(options);
        await watch(context, taken);
        return context;
      };
      await use(browser);
      const folder = process.env.COUNTS_FOLDER!;
      mkdirSync(folder, {recursive: true});
      const counts = Object.entries(taken).map(([path, b]) => ({path, b}));
      writeFileSync(
        join(folder, `${randomUUID()}.json`),
        JSON.stringify(counts),
      );
    },
    {scope: 'worker'},
  ],
});
