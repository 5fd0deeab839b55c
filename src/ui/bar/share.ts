// The experiment as a link, copied, and a sentence on what it leads to. Paused, it leads to this very instant.
import type { Session } from '../../session/session.ts'
import { linkTo } from '../address.ts'
import { copyText } from '../clipboard.ts'
import { formatInstant } from '../words/units.ts'

export async function share(session: Session): Promise<void> {
  const still = !session.store.getState().playing
  const link = new URL(linkTo(session, still), document.baseURI).href
  const until = still
    ? ` and stops at ${formatInstant(session.moment.cursorUs)}, with the hash that the run had there`
    : ''
  session.notify(
    (await copyText(link))
      ? `Link copied (${link.length} characters). It replays this experiment exactly${until}.`
      : `This page may not copy. The link is in the address bar: ${link}`,
  )
}
