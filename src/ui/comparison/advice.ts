// When to use which protocol, and where it is found: the two rows that no run can measure. Short, and no
// more certain than the matter is.
import type { Protocol } from '../../scenario/scenario.ts'

export const whenToUse: Record<Protocol, string> = {
  'request-response':
    'News matters only when a person looks: pages, searches, forms. Nothing is kept open.',
  polling:
    'News may be late by an interval, or comes steadily anyway. Works through every proxy, needs nothing special on the server.',
  'long-polling':
    'News is rare and should come soon, and streams or WebSockets do not get through. Costs a request for each answer.',
  sse: 'News goes one way, from the server: prices, scores, logs, notifications. Plain HTTP, and the browser reconnects by itself.',
  websocket:
    'Both sides speak often, at any time: games, chat, shared editing. Reconnecting is up to the client’s own code.',
}

export const examples: Record<Protocol, string> = {
  'request-response': 'News sites, web shops, web search',
  polling: 'Build status pages, mail clients that check every few minutes',
  'long-polling': 'Telegram’s bot interface (getUpdates), early web chats',
  sse: 'Answers of language models as they are written, Wikipedia’s stream of recent changes',
  websocket: 'Slack and Discord, crypto exchanges’ market data, multiplayer browser games',
}
