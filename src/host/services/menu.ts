/** Menus as scripts build them. */
import type {MenuItem} from '../protocol';
import {emulated} from './emulation';
import {host} from './host';

type BaseMenu = GoogleAppsScript.Base.Menu;

const SEPARATOR: MenuItem = {caption: '', functionName: null, items: null};

export class Menu extends emulated<BaseMenu>('Menu') {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly caption: string,
    private readonly addOn: boolean,
  ) {
    super();
  }
  override addItem(caption: string, functionName: string): this {
    this.items.push({caption, functionName, items: null});
    return this;
  }
  override addSeparator(): this {
    this.items.push(SEPARATOR);
    return this;
  }
  override addSubMenu(menu: BaseMenu): this {
    const {caption, items} = menu as Menu;
    this.items.push({caption, functionName: null, items});
    return this;
  }
  override addToUi(): void {
    const {caption, items, addOn} = this;
    host('ui.menu', {caption, items, addOn});
  }
}

/** The menu of Spreadsheet.addMenu: null is a separator. */
export function addPlainMenu(
  caption: string,
  items: readonly ({name: string; functionName: string} | null)[],
): void {
  host('ui.menu', {
    caption,
    items: items.map(item =>
      item === null
        ? SEPARATOR
        : {caption: item.name, functionName: item.functionName, items: null},
    ),
    addOn: false,
  });
}
