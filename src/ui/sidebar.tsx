/** The page's entry: draws the sidebar once the page is there. */
import {render} from 'preact';
import type {Opening} from '../contract';
import {App} from './app';
import './style/page.css';
import './style/buttons.css';
import './style/fields.css';
import './style/content.css';
import './style/entry.css';

const HOME: Opening = {screen: 'month'};

/** The menu's wish may stand anywhere in the page, also after its end. */
function opening(): Opening {
  const text = document.getElementById('opening')?.textContent;
  return text ? (JSON.parse(text) as Opening) : HOME;
}

function start(): void {
  const app = document.getElementById('app');
  if (app) render(<App opening={opening()} />, app);
}

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', start);
else start();
