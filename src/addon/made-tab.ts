/** Puts a drawing into its tab, and says so where people had changed what stood there. */
import type {Month} from '../domain/month';
import type {Drawing} from '../sheet/made/drawing';
import {type Found, redraw} from '../sheet/made/made-tab';
import type {Workbook} from '../sheet/workbook';

/**
 * Only under the lock under which the drawing's plan was read: an older drawing never replaces a newer one.
 *
 * @param found the tab as it stands, looked at right before; null where there is none
 * @param mayReplace whether a tab that stands there may go
 */
export function putInTab(
  {spreadsheet, today}: Workbook,
  {tab, month, drawing}: {tab: string; month: Month; drawing: Drawing},
  found: Found | null,
  mayReplace: (found: Found) => boolean,
): void {
  const isFree = found === null || mayReplace(found);
  const made = {tab, month, drawing};
  const kept = redraw(spreadsheet, made, found, isFree, today);
  if (kept === null) return;
  spreadsheet.toast(
    `Somebody had changed the tab ${tab} by hand, so it was kept as "${kept}", and ${tab} was made anew.`,
    'Integration Grid',
    10,
  );
}
