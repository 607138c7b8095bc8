/**
 * What we rely on in Google Sheets and Apps Script, one check for each behaviour.
 * The same files run here on the host and, unchanged, in Google: see README.
 *
 * A check is {name, source, run}: `run` throws where the behaviour is not so; `source` is the page
 * that promises it, or UNPROVEN where no page does and only a run in Google can tell.
 */

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Conformance')
    .addItem('Run all checks', 'showConformance')
    .addItem('Check the wire', 'showWire')
    .addToUi();
}

/** Runs all checks and shows the table in a tab, to copy from. */
function showConformance() {
  const results = runConformance();
  writeResults_('Conformance', results);
  const failed = results.filter(result => result.outcome !== 'pass').length;
  SpreadsheetApp.getActive().toast(results.length + ' checks, ' + failed + ' failed.', 'Conformance', 30);
}

/** @returns {{name: string, source: string, outcome: string}[]} outcome is 'pass' or what was found */
function runConformance() {
  return allChecks_().map(check => ({
    name: check.name,
    source: check.source,
    outcome: outcomeOf_(check),
  }));
}

function allChecks_() {
  return [].concat(
    valueChecks_(),
    textChecks_(),
    formatChecks_(),
    structureChecks_(),
    ruleChecks_(),
    metadataChecks_(),
    serviceChecks_(),
    pageChecks_(),
    runtimeChecks_()
  );
}

/** Each check has a tab of its own, so that none sees what another left. */
function outcomeOf_(check) {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet('Scratch ' + Utilities.getUuid().slice(0, 8));
  try {
    check.run(sheet, spreadsheet);
    return 'pass';
  } catch (error) {
    return String(error && error.message ? error.message : error);
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}

function writeResults_(title, results) {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName(title) || spreadsheet.insertSheet(title);
  const rows = [['Check', 'Source', 'Outcome']].concat(
    results.map(result => [result.name, result.source, result.outcome])
  );
  sheet.clear();
  sheet.getRange(1, 1, rows.length, 3).setNumberFormat('@').setValues(rows);
  sheet.setFrozenRows(1);
}

const REFERENCE = 'https://developers.google.com/apps-script/reference/';
const GUIDES = 'https://developers.google.com/apps-script/guides/';
const UNPROVEN = 'unproven';

function same_(actual, expected) {
  const found = JSON.stringify(actual);
  const wanted = JSON.stringify(expected);
  if (found !== wanted) throw new Error('expected ' + wanted + ', found ' + found);
}

function isTrue_(value, what) {
  if (value !== true) throw new Error(what);
}

function throws_(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('expected an error, found none');
}
