// How a test comes to a page: as a person does, who waits until it is there before pressing a key. Keys are heard
// a moment after the first picture, which is long enough for a test to be too early.
import type { Page } from '@playwright/test'

const ready = (page: Page) => page.waitForSelector('html[data-ready]')

/** Opens this address, below that of the site, in a new document, once it is ready for a person. */
export async function visit(page: Page, address: string): Promise<void> {
  // From the same page, another hash would only be a step within it.
  await page.goto('about:blank')
  await page.goto(address)
  await ready(page)
}

/** Loads the page anew, until it is ready again. */
export async function revisit(page: Page): Promise<void> {
  await page.reload()
  await ready(page)
}
