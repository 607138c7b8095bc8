/** What leaves a page: on paper, and as files. */
import {readFileSync} from 'node:fs';
import type {Browser, FrameLocator, Locator, Page} from '@playwright/test';
import {readPdf, type Pdf} from './pdf';

/** What the page looks like now, as the browser would print it. */
export async function printed(
  frame: FrameLocator,
  browser: Browser,
): Promise<Pdf> {
  const html = await frame.locator('html').evaluate(page => page.outerHTML);
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.setContent(`<!doctype html>${html}`);
  const pdf = await page.pdf({preferCSSPageSize: true});
  await context.close();
  return readPdf(pdf);
}

export async function savedFile(page: Page, press: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await press.click();
  return readFileSync(await (await download).path(), 'utf8');
}
