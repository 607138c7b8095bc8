/** What a sheet has besides cells, followed to where it is after rows and columns moved. */
import type {Reshape} from './reshape';
import type {SheetData} from './data';
import {
  movedCharts,
  movedFilter,
  movedList,
  movedProtections,
  movedRanged,
  movedRects,
  movedRules,
  movedSizes,
  movedValidations,
} from './following';

export const FIELDS = [
  'name',
  'hidden',
  'frozenRows',
  'frozenColumns',
  'tabColor',
  'rowHeights',
  'columnWidths',
  'hiddenRows',
  'hiddenColumns',
  'filteredRows',
  'merges',
  'filter',
  'validations',
  'conditionalRules',
  'bandings',
  'protections',
  'charts',
] as const;
type Field = (typeof FIELDS)[number];

export function moveField(
  sheet: SheetData,
  field: Field,
  since: readonly Reshape[],
): unknown {
  return since.reduce(
    (moved, reshape) => ({...moved, [field]: step(moved, field, reshape)}),
    sheet,
  )[field];
}

function step(sheet: SheetData, field: Field, reshape: Reshape): unknown {
  const own = reshape.sheet === sheet.id;
  const onAxis = (axis: Reshape['axis']) => own && reshape.axis === axis;
  switch (field) {
    case 'rowHeights':
    case 'columnWidths':
      return onAxis(field === 'rowHeights' ? 'rows' : 'columns')
        ? movedSizes(sheet[field], reshape)
        : sheet[field];
    case 'hiddenRows':
    case 'filteredRows':
      return onAxis('rows') ? movedList(sheet[field], reshape) : sheet[field];
    case 'hiddenColumns':
      return onAxis('columns')
        ? movedList(sheet[field], reshape)
        : sheet[field];
    case 'merges':
      return movedRects(sheet.merges, reshape);
    case 'filter':
      return own && sheet.filter
        ? movedFilter(sheet.filter, reshape)
        : sheet.filter;
    case 'validations':
      return movedValidations(sheet.validations, reshape);
    case 'conditionalRules':
      return movedRules(sheet.conditionalRules, reshape);
    case 'bandings':
      return movedRanged(sheet.bandings, reshape);
    case 'protections':
      return movedProtections(sheet.protections, reshape);
    case 'charts':
      return movedCharts(sheet.charts, reshape);
    case 'name':
    case 'hidden':
    case 'frozenRows':
    case 'frozenColumns':
    case 'tabColor':
      return sheet[field];
  }
}
