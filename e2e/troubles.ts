// Collects what a page must never do: log an error, throw, ask another host, or ask for what is not there.
// It judges nothing about what the page shows.
import type { Page } from '@playwright/test'

/** A list that grows with each trouble of this page, in plain sentences; call it before `goto`. */
export function watchTroubles(page: Page, baseURL: string): readonly string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`The page threw: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`The page logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (/^(data|blob):/.test(url) || url.startsWith(baseURL)) return
    troubles.push(`The page asked for ${url}, outside of ${baseURL}`)
  })
  page.on('response', (response) => {
    // What our own simulated server answers is part of the lesson.
    if (response.status() < 400 || response.fromServiceWorker()) return
    troubles.push(`The site answered ${response.status()} for ${response.url()}`)
  })
  return troubles
}
