/** Links of a sidebar or dialog lead to a new tab: the frame itself is no place for another site. */

export function openLinksOutside(): void {
  document.addEventListener('click', event => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    if (link === null || link.hasAttribute('download')) return;
    if (!/^https?:$/.test(link.protocol) || isHere(link)) return;
    const target = link.target || baseTarget();
    if (target === '_blank') return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  });
}

function isHere(link: HTMLAnchorElement): boolean {
  return link.getAttribute('href')?.startsWith('#') === true;
}

function baseTarget(): string {
  return document.querySelector<HTMLBaseElement>('base[target]')?.target ?? '';
}
