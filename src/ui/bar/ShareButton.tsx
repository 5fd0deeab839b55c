// The experiment as a link, copied. Paused, the link leads to this very instant.
import { Link2 } from 'lucide-react'
import { copyText } from '../clipboard.ts'
import { useSession } from '../context.ts'
import { formatInstant } from '../words/units.ts'

export function ShareButton() {
  const session = useSession()
  const share = async () => {
    const still = !session.store.getState().playing
    const { linkTo } = await import('../address.ts')
    const link = new URL(linkTo(session, still), document.baseURI).href
    const until = still ? ` and stops at ${formatInstant(session.moment.cursorUs)}` : ''
    session.notify(
      (await copyText(link))
        ? `Link copied (${link.length} characters). It replays this experiment exactly${until}.`
        : `This page may not copy. The link is in the address bar: ${link}`,
    )
  }
  return (
    <button
      type="button"
      data-control="share"
      data-tip="Copy a link to this experiment"
      onClick={() => void share()}
    >
      <Link2 aria-hidden="true" />
      <span>Share</span>
    </button>
  )
}
