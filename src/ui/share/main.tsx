/** The entry of the window in which things are printed, saved and copied. */
import {render} from 'preact';
import type {ShareOpening} from '../../contract/opening';
import {opening, whenReady} from '../opening';
import {TITLE} from '../words/share';
import {Share} from './share';
import '../style/page.css';
import '../style/buttons.css';
import '../style/fields.css';
import '../style/content.css';
import './share.css';
import './paper.css';
import './print.css';

whenReady(app => {
  // The sidebar, which stays open behind, has a main part, too.
  app.setAttribute('aria-label', TITLE);
  render(<Share {...opening<Partial<ShareOpening>>({})} />, app);
});
