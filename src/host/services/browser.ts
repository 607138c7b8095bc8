/** The older way to ask: Browser.msgBox and Browser.inputBox, which answer in text. */
import {emulated} from './emulation';
import {constants} from './enums';
import {host} from './host';
import {question, theUi} from './ui';

export class Browser extends emulated<GoogleAppsScript.Base.Browser>(
  'Browser',
) {
  constructor() {
    super();
    Object.defineProperty(this, 'Buttons', {value: constants('ButtonSet')});
  }
  /** @returns the name of the button, in small letters */
  override msgBox(...args: unknown[]): string {
    theUi();
    const button = host('ui.alert', question(args)).toLowerCase();
    return button === 'close' ? 'cancel' : button;
  }
  /** @returns what was typed, or `cancel` */
  override inputBox(...args: unknown[]): string {
    theUi();
    const {button, text} = host('ui.prompt', question(args));
    return ['CANCEL', 'CLOSE'].includes(button) ? 'cancel' : text;
  }
}
