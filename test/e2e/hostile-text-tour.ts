/** A walk through every screen of the sidebar, looked at one by one. */
import {expect, type FrameLocator, type Locator} from '@playwright/test';
import type {Watched} from './hostile-text-watch';
import {button, gaps, more, title} from './planner';

export class Tour {
  constructor(
    private readonly bar: FrameLocator,
    private readonly window: Watched,
  ) {}

  async planning(): Promise<void> {
    await this.arrive('Monthly plan');
    await this.visit(gaps(this.bar).first(), 'Suggestions');
    await this.visit(button(this.bar, 'Write my own'), 'New activity');
    await this.back(2);
    await this.visit(button(this.bar, 'Add objectives'), /^Objectives for/);
    await this.back();
    await this.visit(
      button(this.bar, 'Suggest a smallest set'),
      'Smallest set',
    );
    await this.back();
    await this.visit(this.named(/^Copy from/), /^Copy from/);
    await this.back();
    await this.visit(button(this.bar, 'Review coverage'), 'Coverage');
    await this.back();
  }

  /** Screens of one row each. */
  async rows(): Promise<void> {
    await this.bar.getByText(/^All objectives/).click();
    await this.visit(
      this.bar.locator('details button.card').first(),
      'Objective',
    );
    const edit = button(this.bar, 'Edit objective');
    await edit.click();
    await this.visit(edit, 'Edit objective');
    await this.back();
    const activity = this.bar.locator('ul.cells button.link:not(.add)');
    await this.visit(activity.first(), 'Edit activity');
    await this.back(2);
    await this.visit(
      button(this.bar, 'Mark as delivered'),
      'Mark as delivered',
    );
    await this.back();
  }

  async results(): Promise<void> {
    await this.visit(button(this.bar, 'Results and indicators'), 'Results');
    await this.visit(button(this.bar, 'For grants'), 'For grants');
    await this.back();
    await this.visit(button(this.bar, 'Take over a list'), 'Take over a list');
    await this.back();
    // The screen is called what the indicator is called.
    await this.visit(this.named(/^Note a reading/).first(), /pwned|evil/);
    await this.back(2);
  }

  async round(): Promise<void> {
    await this.visit(this.named(/^Next: /), 'The month’s round');
    await this.visit(
      button(this.bar, 'Start a new school year'),
      'New school year',
    );
    await this.back(2);
  }

  async menu(): Promise<void> {
    for (const entry of [
      'Check the workbook',
      'Changes',
      'Standards',
      'Set up planner',
    ]) {
      await more(this.bar, entry);
      await this.arrive(entry);
      await this.back();
    }
  }

  private async visit(
    button: Locator,
    heading: RegExp | string,
  ): Promise<void> {
    await button.click();
    await this.arrive(heading);
  }

  private async arrive(heading: RegExp | string): Promise<void> {
    await expect(title(this.bar)).toHaveText(heading);
    await expect(this.bar.getByText('Looking…')).toHaveCount(0);
    await this.window.look('sidebar');
  }

  private async back(times = 1): Promise<void> {
    for (let left = times; left > 0; left--)
      await button(this.bar, 'Back').click();
  }

  private named(name: RegExp): Locator {
    return this.bar.getByRole('button', {name});
  }
}
