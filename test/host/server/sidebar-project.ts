/** A script with one sidebar, and functions that a thief would like to call. */
import {projectOf} from '../../../src/host/execution/project';
import type {Events} from '../../../src/host/wire';
import type {Browser} from './served';

export const SIDEBAR_PROJECT = projectOf({
  own: true,
  scripts: [
    {
      name: 'Code',
      source: `
        const helper = {steal() { return write('B2'); }};
        function onOpen() {
          SpreadsheetApp.getUi().createMenu('Plan').addItem('Open', 'show').addItem('Ask', 'ask').addToUi();
        }
        function show() {
          SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(
            '<!doctype html><html><head></head><body><p>Hello</p></body></html>'));
        }
        function ask() {
          const ui = SpreadsheetApp.getUi();
          if (ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES) write('B3');
        }
        function write(address) { SpreadsheetApp.getActiveSheet().getRange(address).setValue('stolen'); return 'written'; }
        function hidden_() { return write('B4'); }
        function echo(value) { return value; }`,
    },
  ],
});

/** Opens the sidebar from the menu. */
export async function sidebarOf(browser: Browser): Promise<Events['show']> {
  await browser.next('menus', menus => menus.length > 0);
  await browser.request('menu', {functionName: 'show'});
  return browser.next('show');
}
