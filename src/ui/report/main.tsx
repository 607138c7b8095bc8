/** The page's entry: draws the report once the page is there. */
import {render} from 'preact';
import type {ReportOpening} from '../../contract/opening';
import {opening, whenReady} from '../opening';
import './results.css';
import '../style/page.css';
import '../style/buttons.css';
import '../style/fields.css';
import '../style/content.css';
import './report.css';
import './heat.css';
import './paper.css';
import {TITLE} from '../words/report';
import {Report} from './report';

whenReady(app => {
  // Beside the sidebar's, which is there at the same time.
  app.setAttribute('aria-label', TITLE);
  const asked = opening<ReportOpening | null>(null);
  if (asked) render(<Report opening={asked} />, app);
});
