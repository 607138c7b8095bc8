/** A handout as plain text, for a message. */
import type {Content, OfferedActivity} from './content';
import {PHRASES} from './phrases';
import {whenLine} from './when';

/** Lists have a dash before each item, sections a blank line between them. */
export function handoutText(content: Content): string {
  const {school, title, about, learning, offers, atHome} = content;
  return [
    [school, title, about].filter(line => line !== ''),
    [
      learning.heading,
      ...learning.items.map(({text, mark}) =>
        item(mark === null ? text : `${text} (${mark})`),
      ),
      learning.note,
    ],
    [
      offers.heading,
      ...offers.areas.flatMap(area => [
        area.title,
        ...area.activities.map(each => item(offerText(each, content))),
      ]),
      offers.asWritten,
      offers.note,
    ],
    atHome.items.length > 0 ? [atHome.heading, ...atHome.items.map(item)] : [],
    [content.questions],
  ]
    .map(section => section.filter(line => line !== '').join('\n'))
    .filter(section => section !== '')
    .join('\n\n');
}

const item = (text: string) => `- ${text}`;

function offerText(
  {name, when, partner, families}: OfferedActivity,
  {language}: Content,
): string {
  const {withPartner, familiesDo} = PHRASES[language];
  const parts = [
    name,
    whenLine(when),
    partner && withPartner(partner),
    families && `${familiesDo} ${families}`,
  ];
  return parts.filter(part => part !== '').join(' · ');
}
