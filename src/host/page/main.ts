/** The page: a shared spreadsheet on the workbook that the server holds. */
import './page.css';
import type {Edit, Events} from '../wire';
import {asker} from './ask';
import {putCells, sheetOf, withSheet, withTabs} from './book';
import {cardWatch} from './card-watch';
import {editNote, openCellMenu, openFilter} from './cell-actions';
import {cellCard} from './cell-card';
import {chartLayer} from './chart-layer';
import {cellEditing} from './cell-editing';
import {clipboard, copiedOn} from './clipboard';
import {menusOf, type Commands} from './commands';
import {connect} from './connection';
import {tell} from './dialog';
import {formulaLine} from './formula-line';
import {frames} from './frames';
import {gridKey} from './grid-keys';
import {listenToMouse} from './grid-mouse';
import {gridView} from './grid-view';
import {make, part} from './make';
import {drawNames, markCells} from './marks';
import {menuBar} from './menu-view';
import type {Page} from './page';
import {drawPeople} from './people';
import {listenToRegions, regionAt} from './regions';
import {scriptPlace} from './script-place';
import {selectBlock, type Selection} from './selection';
import {selectionPost} from './selection-post';
import {state} from './state';
import {showBye, showLine, showRan, showRunning, showSaved} from './status';
import {summary} from './summary';
import {tabs} from './tabs';
import {showToast} from './toast';

const area = part('grid-area', HTMLDivElement);
const layer = make('div', {class: 'layer'});
const names = make('div', {class: 'layer'});
const desk = state();
let scripts: Events['menus'] = [];
/** Whether this person is at work in the cells, and did not only open the file. */
let hasMoved = false;
let isMarking = false;
/** A change of shape that this person makes leaves the selection where it is. */
let isOwn = false;

const page: Page = {
  book: desk.book,
  sheet: desk.sheet,
  ground: desk.ground,
  selection: desk.selection,
  select(selection) {
    hasMoved = true;
    desk.place(desk.sheet().info.id, selection);
    reveal(selection);
    selected();
  },
  pick(sheet) {
    script.drop();
    if (desk.sheet().info.id === sheet) return;
    editing.editor.commit('stay');
    desk.pick(sheet);
    shown();
  },
  async edit(edit) {
    try {
      await send(edit);
      return true;
    } catch (error) {
      tell('There was a problem', (error as Error).message);
      return false;
    }
  },
  startEdit: (how, text) => editing.start(how, text),
  editNote: () => editNote(page),
  openFilter: column => void openFilter(page, connection, column),
  showsLocked: () => area.classList.contains('shows-locked'),
  showLocked: show => area.classList.toggle('shows-locked', show),
  cellMenu: at => openCellMenu(page, grid, at),
  focusGrid: () => grid.element.focus({preventScroll: true}),
};

const grid = gridView(
  area,
  drawn,
  (column, width) =>
    void page.edit({
      do: 'resize',
      axis: 'columns',
      sheet: desk.sheet().info.id,
      start: column,
      count: 1,
      size: width,
    }),
);
const charts = chartLayer(grid);
area.append(charts.element, names, layer);
const card = cellCard(layer);
const cards = cardWatch(card, grid, desk, () => hasMoved && hasGrid());
const line = formulaLine(page, (text, onward) => editing.take(text, onward));
const editing = cellEditing(page, grid, layer, {
  send,
  typed: line.mirror,
  ended: line.draw,
});
const clip = clipboard(page, hasGrid, mark);
const bar = menuBar(part('menubar', HTMLDivElement), page.focusGrid);
const sheetTabs = tabs({
  book: desk.book,
  active: () => desk.sheet().info.id,
  pick: page.pick,
  edit: edit => void page.edit(edit),
  focusGrid: page.focusGrid,
});
const commands: Commands = {
  runMenu: functionName => void runMenu(functionName),
  allSheets: sheetTabs.allSheets,
  focusGrid: page.focusGrid,
};
const script = scriptPlace(
  sheet => sheetOf(desk.book(), sheet) !== null,
  ({sheet, range, cell}) => {
    page.pick(sheet);
    desk.place(sheet, {...selectBlock(range), cell});
    grid.reveal(cell);
    selected();
  },
);
const windows = frames({
  async run(frame, functionName, args) {
    await places.flush();
    return connection.request('run', {frame, functionName, args});
  },
  closed: frame => void connection.request('close', {frame}).catch(ignored),
  focusGrid: page.focusGrid,
  leave: back => leaveRegion(back),
  loadPage: () => location.reload(),
});
const questions = asker(
  answer => void connection.request('answer', answer).catch(ignored),
);
const connection = connect(
  {
    hello(hello) {
      desk.open(hello);
      windows.serveFrom(hello.frameOrigin);
      document.title = `${hello.file} – Integration Grid`;
      part('file', HTMLHeadingElement).textContent = hello.file;
      part('grid-empty', HTMLParagraphElement).hidden = true;
      drawPeople(hello.you, []);
      part('view-only', HTMLSpanElement).hidden = hello.canEdit;
      shown();
      // After a break somebody may be typing.
      if (document.activeElement === document.body) page.focusGrid();
    },
    tabs(list) {
      const before = desk.sheet().info.id;
      desk.change(withTabs(desk.book(), list));
      if (desk.sheet().info.id === before) sheetTabs.draw();
      else shown();
      script.arrived();
    },
    sheet(picture) {
      const before = sheetOf(desk.book(), picture.info.id);
      desk.change(withSheet(desk.book(), picture));
      const after = sheetOf(desk.book(), picture.info.id);
      if (before !== null && after !== null && !isOwn)
        desk.moveAlong(before, after);
      if (after === null || after !== desk.sheet()) return;
      if (before !== null) editing.reshaped(before, after);
      shown();
    },
    cells({sheet: id, cells}) {
      const sheet = sheetOf(desk.book(), id);
      if (sheet === null) return;
      putCells(sheet, cells);
      if (id !== desk.sheet().info.id) return;
      for (const [row, column] of cells) grid.settle({row, column});
      grid.repaint();
      line.draw();
    },
    people(list) {
      const {you: before, ...book} = desk.book();
      const you = list.find(({key}) => key === before.key) ?? before;
      const others = list.filter(({key}) => key !== you.key);
      desk.change({...book, you, people: others});
      drawPeople(you, others);
      mark();
    },
    saved: showSaved,
    menus(menus) {
      scripts = menus;
      bar.show(() => menusOf(page, commands, scripts));
    },
    select: script.select,
    toast: showToast,
    ask: questions.ask,
    unask: ({id}) => questions.unask(id),
    show: windows.show,
    running: showRunning,
    ran: showRan,
    bye: showBye,
  },
  showLine,
);
const places = selectionPost(place => connection.request('select', place));

grid.element.addEventListener('keydown', event => {
  if (event.target !== grid.element || event.isComposing) return;
  if (event.key === 'Escape') clip.unframe();
  if (gridKey(page, event, grid.pageRows())) event.preventDefault();
});
grid.element.addEventListener('focus', () => desk.isOpen() && cards.show());
grid.element.addEventListener('blur', card.hide);
listenToMouse(grid.element, page);
area.addEventListener('scroll', placed, true);
new ResizeObserver(placed).observe(area);
area.addEventListener('mouseover', ({target}) =>
  cards.hover(target as Element),
);
const leaveRegion = listenToRegions([
  regionAt('menubar', bar.focus),
  regionAt('name-box', () => part('name-box', HTMLInputElement).focus()),
  regionAt('formula', line.focus),
  regionAt('grid-area', page.focusGrid),
  regionAt('tabs', sheetTabs.focus),
  {
    holds: focused => part('sidebar', HTMLElement).contains(focused),
    enter: windows.focusSidebar,
  },
]);
page.showLocked(true);
addEventListener('keydown', event => {
  const isSave = event.key.toLowerCase() === 's';
  if (!isSave || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void connection.request('save', {}).catch(ignored);
});
addEventListener('pagehide', () => editing.editor.commit('stay'));

/** A whole row or column is in sight wherever the sheet is scrolled to. */
function reveal({head, block}: Selection): void {
  const {maxRows, maxColumns} = desk.sheet().info;
  grid.reveal({
    ...(block.rows === maxRows ? {} : {row: head.row}),
    ...(block.columns === maxColumns ? {} : {column: head.column}),
  });
}

/** Another sheet, or one whose shape changed. */
function shown(): void {
  const sheet = desk.sheet();
  grid.show(sheet);
  charts.show(sheet);
  sheetTabs.draw();
  editing.follow();
  selected();
}

function selected(): void {
  const {cell, block} = desk.selection();
  const sheet = desk.sheet();
  mark();
  line.draw();
  cards.show();
  part('summary', HTMLSpanElement).textContent = summary(sheet, block);
  const onSheet = (rect: typeof block) => ({sheet: sheet.info.id, ...rect});
  places.moved({
    sheet: sheet.info.id,
    range: onSheet(block),
    cell: onSheet({...cell, rows: 1, columns: 1}),
  });
}

function mark(): void {
  if (!desk.isOpen()) return;
  const sheet = desk.sheet();
  const selection = desk.selection();
  markCells(grid, {
    sheet: sheet.info.id,
    selection,
    people: desk.book().people,
    copied: copiedOn(clip.framed(), sheet.info.id),
    merges: sheet.merges,
  });
  const active = grid.cellElement(selection.cell);
  if (active === null) grid.element.removeAttribute('aria-activedescendant');
  else grid.element.setAttribute('aria-activedescendant', active.id);
  drawNames(names, grid, desk.book().people, sheet.info.id);
}

/** RevoGrid tells of each of its parts; they are marked once when all are done. */
function drawn(): void {
  if (isMarking) return;
  isMarking = true;
  queueMicrotask(() => {
    isMarking = false;
    mark();
    placed();
  });
}

function placed(): void {
  if (!desk.isOpen()) return;
  editing.follow();
  charts.place();
  drawNames(names, grid, desk.book().people, desk.sheet().info.id);
  cards.show();
}

async function send(edit: Edit): Promise<void> {
  isOwn = true;
  try {
    await connection.request('edit', {edit});
    clip.edited(edit);
  } finally {
    // What an edit did comes on another line than its answer, and may come after it.
    setTimeout(() => (isOwn = false), 300);
  }
}

async function runMenu(functionName: string): Promise<void> {
  editing.editor.commit('stay');
  await places.flush();
  try {
    await connection.request('menu', {functionName});
  } catch (error) {
    tell('There was a problem', (error as Error).message);
  }
}

function hasGrid(): boolean {
  return (
    document.activeElement === grid.element &&
    document.querySelector('dialog:modal') === null
  );
}

/** The page goes on without the answer: the server tells by events what became of it. */
function ignored(): void {}
