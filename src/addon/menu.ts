/** The menu under Extensions, and what its items do. */
import type {Opening} from '../contract/opening';
import {COVERAGE_TAB} from '../sheet/schema';
import {UserError} from '../sheet/user-error';
import {openWorkbook} from '../sheet/workbook';
import {addSample, removeSample} from './sample/sample';
import {coverageAnew} from './coverage';
import {currentMonth} from './current-month';
import {language} from './language';
import {page} from './page';
import {hasSample} from './sample/traces';
import {showTab} from './show-tab';
import {redrawTabs} from './refresh';
import {undo} from './saves';

const TITLE = 'Integration Grid';

/** Builds the menu and nothing else, so that it stands there before anyone has given a permission. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Plan this month', 'showPlanner')
    .addItem('Review coverage', 'showCoverage')
    .addItem('Check the workbook', 'showProblems')
    .addItem('Undo last change', 'undoLastChange')
    .addItem('Set up planner', 'showSetUp')
    .addItem('Try with sample data', 'trySample')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showPlanner(): void {
  said(() => showSidebar({screen: 'month'}));
}

export function showProblems(): void {
  said(() => showSidebar({screen: 'problems'}));
}

export function showSetUp(): void {
  said(() => showSidebar({screen: 'setUp'}));
}

/** Writes the Coverage tab of this month, shows it, and opens what follows it up. */
export function showCoverage(): void {
  said(() => {
    const drawn = coverageAnew(openWorkbook(), currentMonth);
    showTab(COVERAGE_TAB);
    // The tab and the sidebar say the rest, and a long toast would hide the charts.
    toast(drawn.sentences[0]!);
    showSidebar({screen: 'coverage'});
  });
}

export function undoLastChange(): void {
  said(() => {
    const {undone} = undo({});
    redrawTabs();
    toast(undone);
  });
}

/** Adds the sample school, or takes it out again. */
export function trySample(): void {
  said(() => {
    if (hasSample()) askToRemove();
    else askToAdd();
  });
}

function askToAdd(): void {
  const isWanted = agreed(
    'Add a sample school?',
    'This adds an invented school with 18 teachers, 90 objectives, 160 activities and 12 partners to this workbook, so that you can try everything. Your own rows stay as they are. Choose "Try with sample data" again to take it out.',
  );
  if (!isWanted) return;
  addSample();
  showSidebar({screen: 'month'});
  toast(
    'The sample school is in. Choose "Try with sample data" again to take it out.',
  );
}

function askToRemove(): void {
  const isWanted = agreed(
    'Take the sample school out?',
    'This removes the rows that the sample brought. Rows that somebody has changed since stay, and so do your own.',
  );
  if (!isWanted) return;
  const {removed, kept} = removeSample();
  toast(
    kept === 0
      ? `The sample school is out: ${removed} rows removed.`
      : `${removed} rows of the sample removed. ${kept === 1 ? '1 was changed since, so it stays' : `${kept} were changed since, so they stay`}.`,
  );
}

function agreed(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** The opening holds constants only, so nothing that people typed is ever part of the page. */
function showSidebar(opening: Opening): void {
  const sidebar = page('sidebar', language())
    .append(
      `<script type="application/json" id="opening">${JSON.stringify(opening)}</script>`,
    )
    .setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(sidebar);
}

function toast(sentence: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, TITLE, 8);
}

/** A refusal is said in a window; a bug is said too, and then goes its way to the log. */
function said(work: () => void): void {
  try {
    work();
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    if (error instanceof UserError) {
      ui.alert(TITLE, error.message, ui.ButtonSet.OK);
      return;
    }
    ui.alert(
      TITLE,
      'Something went wrong in the planner, and it may not have finished. Nothing that you typed is lost; try again, and tell whoever looks after this workbook if it happens twice.',
      ui.ButtonSet.OK,
    );
    throw error;
  }
}
