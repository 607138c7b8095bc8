/** What came of an action, for the line at the bottom. */
export interface Said {
  readonly text: string;
  readonly tone: 'done' | 'note' | 'trouble';
  readonly onUndo?: () => void;
}

export type Say = (said: Said | null) => void;
