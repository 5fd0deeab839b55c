// What a person without a mouse does on the page: reaches a control by pressing Tab, and uses it.
import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab, or Shift+Tab to go back, until this has the focus: it can be reached. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  // Found once: to look for a name at every step costs more than the steps.
  let found = await target.elementHandle()
  for (let presses = 0; presses < 200; presses++) {
    const there = await found?.evaluate((element) =>
      element.isConnected ? element === document.activeElement : undefined,
    )
    if (there) return
    if (there === undefined) found = await target.elementHandle()
    else await page.keyboard.press(key)
  }
  throw new Error(`${key} never reached ${target}.`)
}

/** Goes on to this control and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes on to the group of radio buttons, of which none is chosen yet, and chooses the one at this place. */
export async function chooseFirst(page: Page, radios: Locator, place: number): Promise<void> {
  await tabTo(page, radios.first())
  if (place === 0) await page.keyboard.press('Space')
  for (let at = 0; at < place; at++) await page.keyboard.press('ArrowDown')
  await expect(radios.nth(place)).toBeChecked()
}

/** Comes back to such a group, where the one at `from` is chosen, and chooses another. */
export async function chooseAgain(
  page: Page,
  radios: Locator,
  from: number,
  place: number,
): Promise<void> {
  await tabTo(page, radios.nth(from), 'Shift+Tab')
  const key = place > from ? 'ArrowDown' : 'ArrowUp'
  for (let at = 0; at < Math.abs(place - from); at++) await page.keyboard.press(key)
  await expect(radios.nth(place)).toBeChecked()
}
