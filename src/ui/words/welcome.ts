/** Words of the first screen. */
export const TITLE = 'Welcome';
export const ABOUT_TITLE = 'Your name, role and language';
export const NAME = 'Your name';
export const NAME_HINT = 'So colleagues see who changed what.';
export const ROLE = 'I mostly come as';
export const GRADES = 'Your grades';
export const ROLE_HINT =
  'This only orders the buttons. Everyone can do everything.';
export const CONTINUE = 'Continue';
export const SKIP = 'Skip';
export const SAVING = 'Saving…';
export const hello = (name: string) => `Thank you, ${name}.`;
