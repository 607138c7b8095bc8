/** Drawn pages, and their parts as readers see them. */
import type {Problem} from '../../../src/domain/problem';
import {monthOf} from '../../../src/domain/month';
import {reportOf} from '../../../src/addon/report';
import type {School} from '../../../src/addon/school';
import {coverageDrawing} from '../../../src/sheet/made/coverage-tab';
import type {Drawing} from '../../../src/sheet/made/drawing';
import {type TypedTabs, TODAY, read} from '../school';

/** The Coverage tab of a month of 2026. @param problems of the whole workbook */
export function coveragePage(
  tabs: TypedTabs,
  month = 10,
  problems: readonly Problem[] = [],
): Drawing {
  const {plan} = read(tabs);
  const school = {plan, workbook: {today: TODAY}} as unknown as School;
  return coverageDrawing(reportOf(school, monthOf(2026, month)), problems);
}

/** The lines from a title to the next blank one, without the blank cells at their ends. */
export function section({rows}: Drawing, title: string): string[][] {
  const lines = rows.map(row => row.map(({text}) => text));
  const start = lines.findIndex(([text]) => text!.startsWith(title));
  if (start < 0) throw new Error(`There is no section ${title}.`);
  const below = lines.slice(start);
  const end = below.findIndex(line => line.every(text => text === ''));
  return below.slice(0, end).map(line => {
    const last = line.findLastIndex(text => text !== '');
    return line.slice(0, last + 1);
  });
}
