/** The line above the grid: where the selection is, and what the cell holds, to be read and typed. */
import {parseBlock, formatBlock, formatCell} from './address';
import {cellAt, inputOf} from './book';
import {part} from './make';
import type {Page} from './page';
import {selectBlock, selectCell} from './selection';
import {sayViewOnly} from './view-only';

export interface FormulaLine {
  /** Shows the selected cell, unless somebody is typing in the line. */
  draw(): void;
  /** Shows what is being typed in the cell's own box. */
  mirror(text: string): void;
  focus(): void;
}

/** @param take takes the text that was typed in the line */
export function formulaLine(
  page: Page,
  take: (text: string, onward: 'down' | 'right' | 'stay') => void,
): FormulaLine {
  const name = part('name-box', HTMLInputElement);
  const line = part('formula', HTMLTextAreaElement);
  let before: string | null = null;

  function draw(): void {
    const {cell, block} = page.selection();
    const single = selectCell(cell, page.ground()).block;
    const lone = single.rows === block.rows && single.columns === block.columns;
    if (document.activeElement !== name)
      name.value = lone ? formatCell(cell) : formatBlock(block);
    if (before !== null) return;
    line.value = inputOf(cellAt(page.sheet(), cell));
    line.readOnly = !page.book().canEdit;
    fit();
  }

  function fit(): void {
    line.style.height = '';
    const open = before !== null;
    if (open) line.style.height = `${Math.min(line.scrollHeight, 140)}px`;
    line.classList.toggle('open', open);
  }

  function done(): void {
    before = null;
    fit();
  }

  name.addEventListener('focus', () => name.select());
  name.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key === 'Escape') page.focusGrid();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const {maxRows: rows, maxColumns: columns} = page.sheet().info;
    const block = parseBlock(name.value, {rows, columns});
    if (block === null) {
      name.setAttribute('aria-invalid', 'true');
      name.select();
      return;
    }
    name.removeAttribute('aria-invalid');
    page.select(selectBlock(block));
    page.focusGrid();
  });
  name.addEventListener('blur', () => {
    name.removeAttribute('aria-invalid');
    draw();
  });

  line.addEventListener('focus', () => {
    if (line.readOnly) return;
    before = line.value;
    fit();
  });
  line.addEventListener('input', fit);
  line.addEventListener('keydown', event => {
    event.stopPropagation();
    if (line.readOnly && isTyping(event)) return sayViewOnly();
    if (event.isComposing || before === null) return;
    if (event.key === 'Escape') {
      line.value = before;
      done();
      page.focusGrid();
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      line.setRangeText('\n', line.selectionStart, line.selectionEnd, 'end');
      fit();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      finish(event.key === 'Enter' ? 'down' : 'right');
      page.focusGrid();
    } else return;
    event.preventDefault();
  });
  line.addEventListener('blur', () => {
    if (document.hasFocus()) finish('stay');
  });

  function finish(onward: 'down' | 'right' | 'stay'): void {
    if (before === null) return;
    const changed = line.value !== before;
    const {value} = line;
    done();
    if (changed || onward !== 'stay') take(value, onward);
  }

  return {
    draw,
    mirror(text) {
      line.value = text;
    },
    focus: () => line.focus(),
  };
}

function isTyping({key, ctrlKey, metaKey}: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}
