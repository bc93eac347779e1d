import type { Locator, Page } from 'playwright-core';

interface OnBoard {
  readonly id: string;
  readonly name: string;
  readonly groupId: string;
}

/** The review board as a coordinator uses it. */
export class ReviewBoard {
  constructor(private readonly page: Page) {}

  /** The first student of the group in that place on the board. */
  async memberOf(place: number): Promise<OnBoard> {
    const card = this.cards.nth(place);
    await card.waitFor();
    const member = card.locator('[data-member]').first();
    return {
      id: (await member.getAttribute('data-member')) ?? '',
      name: (await member.locator('span').first().innerText()).trim(),
      groupId: ((await card.getAttribute('id')) ?? '').replace('group-', ''),
    };
  }

  /** Space, arrows to the first group that is open, space. */
  async carryByKeyboard({ id, name, groupId }: OnBoard): Promise<void> {
    await this.member(id).focus();
    await this.page.keyboard.press('Space');
    await this.spoken(`${name} er plukket opp`);
    await this.page.locator('[data-verdict]').first().waitFor();
    for (let steps = 0; steps < 30; steps += 1) {
      await this.page.keyboard.press('ArrowRight');
      const target = this.page.locator('[data-target]');
      const verdict = await target.getAttribute('data-verdict');
      if ((await target.getAttribute('id')) === `group-${groupId}`) break;
      if (verdict !== null && verdict !== 'not_allowed') {
        await this.spoken(/Gruppe \d+/);
        await this.page.keyboard.press('Space');
        return this.moved(name);
      }
    }
    throw new Error('No open group along the arrows');
  }

  /** A group that takes the student, as the board says once somebody is picked up. */
  async openGroupFor({ id }: OnBoard): Promise<string> {
    await this.member(id).focus();
    await this.page.keyboard.press('Space');
    const open = this.page.locator('[data-verdict]:not([data-verdict=not_allowed])').first();
    const groupId = ((await open.getAttribute('id')) ?? '').replace('group-', '');
    await this.page.keyboard.press('Escape');
    return groupId;
  }

  async drag({ id, name }: OnBoard, toGroupId: string): Promise<void> {
    const target = this.page.locator(`#group-${toGroupId}`);
    const { mouse } = this.page;
    await this.member(id).hover();
    await mouse.down();
    await mouse.move(4, 4, { steps: 2 });
    const box = await inView(target);
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await this.page.locator(`#group-${toGroupId}[data-target]`).waitFor();
    await mouse.up();
    await this.moved(name);
  }

  async moveFromMenu({ name }: OnBoard): Promise<void> {
    await this.press(`Flytt ${name}`);
    await this.page
      .getByRole('button', { name: new RegExp(`^Flytt ${name} til gruppe`) })
      .first()
      .click();
    await this.moved(name);
  }

  async pin({ name }: OnBoard): Promise<void> {
    await this.press(`Fest ${name}`);
    await this.page.getByRole('button', { name: `Fest ${name}`, pressed: true }).waitFor();
  }

  async undo(): Promise<void> {
    const before = this.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/undo'),
    );
    await this.page.getByRole('button', { name: /^Angre/ }).click();
    await (await before).finished();
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).first().click();
  }

  private get cards(): Locator {
    return this.page.locator('section[id^="group-"]');
  }

  private member(id: string): Locator {
    return this.page.locator(`#member-${id}`);
  }

  private spoken(text: string | RegExp): Promise<void> {
    const region = this.page.locator('[aria-live=polite]');
    return region.filter({ hasText: text }).first().waitFor({ state: 'attached' });
  }

  private moved(name: string): Promise<void> {
    return this.spoken(`${name} er flyttet til gruppe`);
  }
}

const inView = async (
  target: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The group is not on the page');
  return box;
};
