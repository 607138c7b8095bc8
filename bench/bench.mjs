/**
 * `npm run bench`: what the costly parts take, beside simpler and other ways to do the same.
 *
 *   npm run bench                     all parts
 *   npm run bench -- engine page      some of them
 *
 * Prints every table and writes it into docs/performance.md, where each part has its own date and machine.
 */
import {writeSection} from './document.mjs';
import {printSection} from './table.mjs';

/** In the order in which docs/performance.md has them. */
const PARTS = {
  engine: async () => (await import('./engine.mjs')).benchEngine(),
  services: async () => (await import('./services.mjs')).benchServices(),
  page: async () => (await import('./page.mjs')).benchPage(),
  files: async () => (await import('./hostile-files.mjs')).benchHostileFiles(),
  suggestions: async () =>
    (await import('./suggestions.mjs')).benchSuggestions(),
  set: async () => (await import('./smallest-set.mjs')).benchSmallestSet(),
  catalogue: async () => (await import('./catalogue.mjs')).benchCatalogue(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !(name in PARTS));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. Choose of: ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  const section = await bench();
  printSection(section);
  writeSection(section);
}
