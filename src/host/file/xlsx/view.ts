/** How a tab is shown: its zoom, its direction, its lines. */
import type {Sheet, WriteSheet} from 'hucre';
import type {SheetData} from '../../workbook/data';

/** @returns undefined where it is shown as programs do by themselves */
export function fromView({
  view: file = {},
}: Sheet | WriteSheet): SheetData['view'] {
  const {zoomScale = 100} = file;
  const isZoomed = zoomScale !== 100 && zoomScale >= 10 && zoomScale <= 400;
  const own = Object.entries(file).filter(
    ([setting]) =>
      setting !== 'tabColor' && (setting !== 'zoomScale' || isZoomed),
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
