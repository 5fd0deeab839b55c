// The speaker's window: where it is, and that it opens.
import type { Length } from '../../lessons/chapter.ts'
import { formatPlace } from '../place.ts'

export const speakerLink = (length: Length, scope: string): string =>
  formatPlace({ room: 'speaker', path: [length, scope] })

/** Opens it; where the browser refuses, gives the link to open by hand. */
export function openSpeaker(length: Length, scope: string): string | undefined {
  const link = speakerLink(length, scope)
  const opened = window.open(link, `wireside-speaker-${scope}`, 'popup,width=1120,height=800')
  return opened ? undefined : link
}
