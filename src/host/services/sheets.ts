/** Tabs as the host knows them now. */
import type {SheetInfo} from '../protocol';
import {Exception} from './exception';
import {host} from './host';

export const sheetInfos = (): SheetInfo[] => host('sheets.list', null);

/** @throws Exception where the tab was deleted */
export function infoOf(id: number): SheetInfo {
  const info = sheetInfos().find(sheet => sheet.id === id);
  if (info) return info;
  throw new Exception(`Sheet ${id} not found`);
}
