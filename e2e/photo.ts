// Pictures of the page, for tests that compare them. What is painted on a thread of its own is there a frame or two
// after the page.
import { expect, type Locator, type Page } from '@playwright/test'

/** A picture of it, once it stands still. */
export async function photoOf(what: Page | Locator): Promise<Buffer> {
  let now = await what.screenshot()
  await expect(async () => {
    const before = now
    now = await what.screenshot()
    expect(now.equals(before)).toBe(true)
  }).toPass()
  return now
}

/** By how much one colour of one pixel differs at most, of 255. */
export const difference = (page: Page, ...photos: [Buffer, Buffer]): Promise<number> =>
  page.evaluate(
    async (both) => {
      const [one, other] = await Promise.all(
        both.map(async (text) => {
          const image = new Image()
          image.src = `data:image/png;base64,${text}`
          await image.decode()
          const { width, height } = image
          const context = new OffscreenCanvas(width, height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, width, height).data
        }),
      )
      if (!one || one.length !== other?.length) return 255
      let most = 0
      for (const [i, value] of one.entries())
        most = Math.max(most, Math.abs(value - Number(other[i])))
      return most
    },
    photos.map((photo) => photo.toString('base64')),
  )
