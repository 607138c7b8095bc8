/** The wire: what crosses google.script.run. The page runs the checks and records them here. */

function showWire() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('wire').setTitle('Wire'));
}

/** Called by the page with its results. */
function recordWire(results) {
  writeResults_('Wire', results);
}

function echo(value) {
  return value;
}

function fail() {
  throw new Error('It did not work.');
}

function giveDate() {
  return {when: new Date(2026, 9, 5)};
}

function giveNothing() {}

function hidden_() {
  return 'never';
}
