import type { Visitor } from './browser.js';

/** Joins by the newest invitation that has been sent, and says what suits: a Tuesday at ten, English, sailing. */
export const joinByMail = async (student: Visitor): Promise<void> => {
  const { page } = student;
  await page.goto('/sent-mails');
  await page.getByRole('link', { name: /FYSE/ }).first().click();
  await page.getByText('Slik den ser ut for mottakeren').click();
  const button = page.frameLocator('iframe').locator('a[style]').first();
  // As the browser writes what has been set, and not as the mail has it.
  expect(await button.getAttribute('style')).toContain('color: rgb(255, 255, 255)');
  await page.locator('a[href^="/invitations/"]').first().click();
  await page.getByRole('button', { name: 'Bli med' }).click();
  await page.getByRole('heading', { name: 'Hva passer for deg?' }).waitFor();
  expect(await student.barriers()).toEqual([]);
  await student.picture('answers');
  await page.getByRole('checkbox', { name: /tirsdag 10/i }).check();
  await page.getByRole('checkbox', { name: 'Engelsk' }).check();
  await page.getByRole('textbox', { name: /Noe annet/ }).fill('Seiling');
  await page.getByRole('button', { name: 'Lagre svarene' }).click();
  await page.getByText('Dette skjer nå:').waitFor();
};
