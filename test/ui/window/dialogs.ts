/** The report and the sharing window, without a browser, before the add-on as it ships. */
import './window';
import {h} from 'preact';
import type {ReportOpening, ShareOpening} from '../../../src/contract/opening';
import {Report} from '../../../src/ui/report/report';
import {Share} from '../../../src/ui/share/share';
import {sampleSchool, type Shipped} from '../../addon/shipped';
import {draw} from './planner';
import {settled} from './window';
import {MONTH, TalkingWorkbook} from './workbook';

interface Start {
  readonly school?: Shipped;
  /** What the workbook is told before the window opens. */
  readonly before?: (workbook: TalkingWorkbook) => void;
}

export const openReport = (view: ReportOpening['view'], start: Start = {}) =>
  open(h(Report, {opening: {view, month: MONTH}}), start);

export const openShare = (view?: ShareOpening['view'], start: Start = {}) =>
  open(h(Share, {month: MONTH, ...(view && {view})}), start);

async function open(
  what: Parameters<typeof draw>[0],
  {school = sampleSchool().school, before}: Start,
): Promise<TalkingWorkbook> {
  const workbook = new TalkingWorkbook(school);
  before?.(workbook);
  draw(what);
  await settled();
  return workbook;
}
