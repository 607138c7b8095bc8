/** The sidebar in another language: chosen once, and no word of English is left in it. */
import type {FrameLocator} from '@playwright/test';
import {plainTexts, shippedWords} from '../ui/shipped-words';
import {expect, test} from './journey';
import {expectSound, reopenPlanner, title} from './planner';

const PORTUGUESE = new Set(plainTexts(shippedWords('portuguese')).values());
const ENGLISH = new Set(
  [...plainTexts(shippedWords('english')).values()].filter(
    text => /\p{L}{2}/u.test(text) && !PORTUGUESE.has(text),
  ),
);

/** What stands on the screen, or is said of it, in words that only the English planner has. */
async function leftInEnglish(bar: FrameLocator): Promise<string[]> {
  const texts = await bar
    .locator('body')
    .evaluate(body =>
      [...body.querySelectorAll('*')].flatMap(element => [
        ...[...element.childNodes].map(node =>
          node.nodeType === 3 ? (node.textContent ?? '') : '',
        ),
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
      ]),
    );
  return texts.map(text => text.trim()).filter(text => ENGLISH.has(text));
}

test('a person who chooses Portuguese plans in Portuguese from then on', async ({
  journey,
}) => {
  const page = await journey.open(await journey.serve(), 'Sra. Lopes');
  const bar = await reopenPlanner(page);
  const person = {page, bar};
  await bar.getByLabel('Your name').fill('Sra. Lopes');
  await bar.getByLabel('Community-school staff').check();
  await bar.getByLabel('Idioma').selectOption('Português');
  await bar.getByRole('button', {name: 'Continue'}).click();
  await expect(title(bar)).toHaveText('Plano do mês');
  await expect(bar.locator('html')).toHaveAttribute('lang', 'pt');
  expect(await leftInEnglish(bar)).toEqual([]);
  await expectSound(person);

  const press = (name: string) =>
    bar.getByRole('button', {name, exact: true}).click();
  const screens = [
    ['Adicionar objetivos', /^Objetivos de /],
    ['Sugerir o mínimo de atividades', 'O mínimo de atividades'],
    ['Adicionar uma atividade', 'Nova atividade'],
  ] as const;
  for (const [button, heading] of screens) {
    await press(button);
    await expect(title(bar)).toHaveText(heading);
    await expect(bar.locator('[data-primary]')).toBeVisible();
    expect(await leftInEnglish(bar)).toEqual([]);
    await expectSound(person);
    await press('Voltar');
  }
  await reopenPlanner(page);
  await expect(title(bar)).toHaveText('Plano do mês');
});
