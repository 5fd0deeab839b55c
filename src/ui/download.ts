// Hands a file to the browser's downloads.

/** The newest file, kept until the next: a browser may still be reading it after the click. */
let kept: string | undefined

export function download(blob: Blob, name: string): void {
  if (kept !== undefined) URL.revokeObjectURL(kept)
  kept = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = kept
  link.download = name
  link.click()
}
