/** Words of buttons that stand on several screens. */
export const CANCEL = 'Cancel';
