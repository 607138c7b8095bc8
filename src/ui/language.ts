/** The language of the page: that of the words that it was served with. */
import type {Language} from '../domain/language';

declare const IntegrationGrid: {readonly language: Language};

export const pageLanguage = (): Language => IntegrationGrid.language;
