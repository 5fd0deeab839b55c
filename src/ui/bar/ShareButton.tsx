// The button that copies the experiment as a link.
import { Link2 } from 'lucide-react'
import { useSession } from '../context.ts'

export function ShareButton() {
  const session = useSession()
  const share = async () => (await import('./share.ts')).share(session)
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
