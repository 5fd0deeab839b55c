// A button that copies a text, and says on itself whether the browser let it.
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { copyText } from '../clipboard.ts'

interface CopyButtonProps {
  what: string
  /** Made when it is asked for. */
  text(): string
}

export function CopyButton({ what, text }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = async () => setState((await copyText(text())) ? 'copied' : 'refused')
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => setState('ready')}>
        <Copy aria-hidden="true" />
        <span>Copy {what}</span>
      </button>
      <span role="status">
        {state === 'copied' && 'Copied.'}
        {state === 'refused' && 'The browser does not allow it here.'}
      </span>
    </>
  )
}
