// Copying a text. Browsers refuse it in some frames; then the answer is false and the caller shows the text.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
