/** Which cells a formula reads. */
import {type Model, type Origin, rectOf} from './model';
import type {AreaNode, Node} from './parser';
import type {Rect} from '../protocol';

/** Functions whose result changes by itself. */
const VOLATILE = ['TODAY', 'NOW'];

export interface Dependencies {
  readonly rects: readonly Rect[];
  readonly volatile: boolean;
}

export function areasOf(node: Node): AreaNode[] {
  const found: AreaNode[] = [];
  visit(node, each => {
    if (each.kind === 'area') found.push(each);
  });
  return found;
}

export function dependencies(
  node: Node,
  model: Model,
  origin: Origin,
): Dependencies {
  const rects: Rect[] = [];
  let volatile = false;
  visit(node, each => {
    if (each.kind === 'area') {
      const rect = rectOf(each, model, origin);
      if (rect) rects.push(rect);
    } else if (each.kind === 'name') {
      const rect = model.namedRange(each.name);
      if (rect) rects.push(rect);
    } else if (each.kind === 'call') volatile ||= VOLATILE.includes(each.name);
  });
  return {rects, volatile};
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  switch (node.kind) {
    case 'call':
      node.args.forEach(each => visit(each, see));
      break;
    case 'binary':
      visit(node.left, see);
      visit(node.right, see);
      break;
    case 'sign':
    case 'percent':
      visit(node.of, see);
      break;
    case 'array':
      node.rows.flat().forEach(each => visit(each, see));
      break;
    case 'constant':
    case 'error':
    case 'missing':
    case 'area':
    case 'name':
      break;
  }
}
