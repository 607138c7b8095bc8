/** The page's entry: draws the sidebar once the page is there. */
import {render} from 'preact';
import type {Opening} from '../contract/opening';
import {App} from './app';
import {opening, whenReady} from './opening';
import './style/page.css';
import './style/buttons.css';
import './style/fields.css';
import './style/content.css';
import './style/entry.css';
import './style/coverage.css';
import './style/sidebar.css';

const HOME: Opening = {screen: 'month'};

whenReady(app => render(<App opening={opening(HOME)} />, app));
