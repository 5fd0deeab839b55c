// How files come to the page: dragged anywhere onto it, or pasted. It says that something is there; what it
// is, others find out.

export interface Receiver {
  /** A file hangs over the page, or no longer. */
  onHover(hovering: boolean): void
  onArrival(files: readonly File[]): void
  onText(text: string): void
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false

/** Where a person types, what is pasted belongs there. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]')

/** Listens on the whole page; gives the way out. */
export function listenForFiles({ onHover, onArrival, onText }: Receiver): () => void {
  const listening = new AbortController()
  const { signal } = listening

  const over = (event: DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    onHover(true)
  }
  const leave = (event: DragEvent) => {
    // Between two elements of the page there is another to go to.
    if (event.relatedTarget === null) onHover(false)
  }
  const drop = (event: DragEvent) => {
    onHover(false)
    if (!bringsFiles(event)) return
    event.preventDefault()
    onArrival([...(event.dataTransfer?.files ?? [])])
  }
  const paste = ({ target, clipboardData }: ClipboardEvent) => {
    if (isField(target) || !clipboardData) return
    const text = clipboardData.getData('text/plain')
    if (clipboardData.files.length > 0) onArrival([...clipboardData.files])
    else if (text.trim() !== '') onText(text)
  }
  document.addEventListener('dragenter', over, { signal })
  document.addEventListener('dragover', over, { signal })
  document.addEventListener('dragleave', leave, { signal })
  document.addEventListener('drop', drop, { signal })
  document.addEventListener('paste', paste, { signal })
  return () => listening.abort()
}
