/** The pieces that charts are drawn of. */

export function words(
  text: string,
  x: number,
  y: number,
  place: 'start' | 'middle' | 'end' | 'title',
): SVGElement {
  const made = svg('text', {
    x,
    y,
    'text-anchor': place === 'title' ? 'start' : place,
    class: place === 'title' ? 'chart-title' : null,
  });
  made.textContent = text;
  return made;
}

/** About as wide as the letters of the charts' font are on the average. */
export const LETTER = 6;

/** Cut to what about fits. */
export function short(text: string, pixels: number): string {
  const most = Math.max(3, Math.floor(pixels / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: {readonly [name: string]: string | number | null},
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, String(value));
  return made;
}
