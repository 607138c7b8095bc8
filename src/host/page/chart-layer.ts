/** Charts over the cells, moving along with them. */
import type {Sheet} from './book';
import {lookOf} from './chart-look';
import {drawChart} from './chart-picture';
import type {GridView} from './grid-view';
import {make} from './make';

export interface ChartLayer {
  readonly element: HTMLElement;
  show(sheet: Sheet): void;
  /** After the cells were scrolled. */
  place(): void;
}

export function chartLayer(grid: GridView): ChartLayer {
  const element = make('div', {class: 'charts'});
  let shown: {
    at: {row: number; column: number; x: number; y: number};
    box: HTMLElement;
  }[] = [];

  function place(): void {
    const area = grid.movingArea();
    const outer = element.parentElement?.getBoundingClientRect();
    if (area === null || outer === undefined) return;
    element.style.left = `${area.left - outer.left}px`;
    element.style.top = `${area.top - outer.top}px`;
    for (const {at, box} of shown) {
      const spot = grid.placeOf(at);
      box.hidden = spot === null;
      if (spot === null) continue;
      box.style.left = `${spot.left + at.x - area.left}px`;
      box.style.top = `${spot.top + at.y - area.top}px`;
    }
  }

  return {
    element,
    place,
    show(sheet) {
      shown = sheet.charts.map(chart => {
        const {row, column, offsetX, offsetY} = chart.position;
        const box = make('div', {class: 'chart-box'});
        const {width, height} = lookOf(chart);
        box.style.width = `${width}px`;
        box.style.height = `${height}px`;
        box.append(drawChart(chart));
        return {at: {row, column, x: offsetX, y: offsetY}, box};
      });
      element.replaceChildren(...shown.map(({box}) => box));
      place();
    },
  };
}
