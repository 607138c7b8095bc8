/** What is asked of the sidebars' own origin, by others than the page that shows them. */
import {
  attack,
  edit,
  frame,
  metadata,
  named,
  read,
  swapped,
  type Attack,
} from './hostile-http';

export const FRAMED: readonly Attack[] = framed();

function framed(): Attack[] {
  const at = (what: string, status: number, bytes: Attack['bytes']) =>
    attack(what, status, bytes, 'frames');
  return [
    ...[
      'evil.example:FRAMEPORT',
      '127.attacker.example:FRAMEPORT',
      '127.0.0.1:PORT',
      '127.0.0.1',
    ].map(name =>
      at(`a sidebar under the name "${name}"`, 421, site =>
        frame(site, {headers: {host: named(site, name)}}),
      ),
    ),
    ...['POST', 'HEAD', 'OPTIONS', 'DELETE'].map(method =>
      at(`a sidebar by ${method}`, 404, site => frame(site, {method})),
    ),
    ...(
      [
        ['iframe', 'cross-site'],
        ['script', 'same-site'],
        ['document', 'cross-site'],
        ['empty', 'same-site'],
      ] as const
    ).map(([dest, from]) =>
      at(`a sidebar as ${dest} of a ${from} page`, 403, site =>
        frame(site, {headers: metadata(dest, 'navigate', from)}),
      ),
    ),
    ...['/', '/0', '/events', '/page.js', '/../page.js', '/api/edit'].map(
      path =>
        at(`the path ${path} among the sidebars`, 404, site =>
          frame(site, {path}),
        ),
    ),
    at('a sidebar’s path with a query', 404, site =>
      frame(site, {path: `${site.framePath}?x`}),
    ),
    at('a sidebar’s path with another last letter', 404, site =>
      frame(site, {path: site.framePath.replace(/.$/, swapped)}),
    ),
    at('an edit among the sidebars', 404, site => {
      const own = `127.0.0.1:${site.framePort}`;
      return edit(site, {headers: {host: own, origin: `http://${own}`}});
    }),
    attack('a sidebar’s path at the page’s own origin', 404, site =>
      read(site, {path: site.framePath}),
    ),
  ];
}
