/** The large windows over the sheet: the full report, and what is taken out of the workbook. */
import type {ReportOpening, ShareOpening} from '../contract/opening';
import {checked} from './arguments/check';
import * as takes from './arguments/dialogs';
import {language} from './language';
import {page} from './page';

const SIZE = {width: 900, height: 600};

export function showReport(argument: ReportOpening): {shown: boolean} {
  return showDialog('report', checked(takes.showReport, argument));
}

export function showShare(argument: ShareOpening): {shown: boolean} {
  return showDialog('share', checked(takes.showShare, argument));
}

/** The opening holds a month and constants, so nothing that people typed is ever part of the page. */
function showDialog(
  name: 'report' | 'share',
  opening: ReportOpening | ShareOpening,
): {shown: boolean} {
  const dialog = page(name, language())
    .append(
      `<script type="application/json" id="opening">${JSON.stringify(opening)}</script>`,
    )
    .setWidth(SIZE.width)
    .setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(dialog, 'Integration Grid');
  return {shown: true};
}
