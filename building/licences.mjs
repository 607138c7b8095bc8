/** The licences that must stand in every copy: ours, and those of the packages inside. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {at} from './root.mjs';

/**
 * The same words stand once, below the copyright lines of all who use them.
 *
 * @param packages such as `preact`, `@github/combobox-nav`
 */
export function licences(packages) {
  const all = [
    {name: null, ...licenceIn(at('.'))},
    ...packages.map(name => ({name, ...licenceIn(at(`node_modules/${name}`))})),
  ];
  const bodies = new Map(all.map(({body}) => [plain(body), body]));
  return [...bodies]
    .map(([words, body]) => {
      const holders = all
        .filter(each => plain(each.body) === words)
        .map(({name, holder}) => (name ? `${holder} (${name})` : holder));
      return `${holders.join('\n')}\n\n${body}\n`;
    })
    .join('\n');
}

/** The packages of which something is in what was built. */
export function packagesIn({inputs}) {
  const names = Object.keys(inputs).map(
    path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1],
  );
  return [...new Set(names)].filter(Boolean).sort();
}

/** Whose it is, and on which terms. */
function licenceIn(folder) {
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text = readFileSync(join(folder, file), 'utf8');
  const holder = /^Copyright .*$/m.exec(text)[0];
  const [, body] = text.split(holder);
  return {holder: holder.trim(), body: body.trim()};
}

const plain = text => text.replace(/\s+/g, ' ');
