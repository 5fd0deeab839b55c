// English: chapter 1.
import type { Texts } from '../texts.ts'

export const realTime: Texts = {
  'real-time.p1':
    'You write to a friend and see that an answer is being typed. The price of a share changes while you look at it. A goal is scored, and the score on your phone jumps. In a game, another player turns, and turns on your screen too. In a shared document, somebody’s words grow between yours. Nobody reloads a page for this: we expect that what happens there shows here.',
  'real-time.p2':
    'That is [[term:real-time|real-time communication]]: a continuous exchange of information with as little delay as possible. This course is about what “as possible” means. You will not have to believe it. Everything runs in your browser, and you predict before you watch.',
  'real-time.p3':
    'Some words first. The [[term:server|server]] has the news. Each person has a [[term:client|client]], such as a page in a browser. One piece of news is an [[term:update|update]]. It travels in a [[term:message|message]] over the [[term:link|link]], the path between the two, and needs time for it: the [[term:delay|delay]]. The time from the creation of an update until the client’s own code has it is its [[term:latency|latency]].',
  'real-time.picture':
    'You will watch this in a picture. Each person has a [[term:lane|lane]] with two lines: the client’s and the server’s. Time runs along them. A slanted arrow is a message on its way. A dotted line across all lanes is a new update, with its number. The mark on the client’s line says: here it is, and so late; the pale bar beside it is as long as that.',
  'real-time.p4':
    'Begin with a case that sounds perfect: a [[term:connection|connection]] is open all the time, and the server sends an update as soon as there is one. Both lanes get the same updates.',
  'real-time.p5':
    'What a person notices is something else: a screen that shows an old price. Such a screen is [[term:stale|stale]]. The next [[term:run|run]] measures for how long.',
  'real-time.p6':
    'How much latency is too much? It depends on what people do. A reaction within about a tenth of a second feels like our own doing (Miller, 1968): a game needs that. A chat can wait for a second, a thermometer for a minute.',

  'never-zero.title': 'A friend far away',
  'never-zero.question':
    'Two people have an open connection to the same server. For the far one, a message needs {never-zero@lanes.far.link.delayMs} to cross the link in one direction. How late do updates reach this person?',
  'never-zero.option.at-once': 'Not late at all: the connection is open.',
  'never-zero.option.one-way': 'By about the time of one trip: from the server to this person.',
  'never-zero.option.there-and-back': 'By about the time of a trip there and back.',
  'never-zero.watch':
    'Each update is a dotted line through both lanes. See how long after it the update is delivered.',
  'never-zero.why':
    '[[claim:never-zero|The typical update reached the near person after {never-zero.near} and the far one after {never-zero.far}: the time of one trip, jitter included, and nothing on top]]. Real-time does not mean zero latency. An open connection takes away the waiting; the trip remains, because nothing travels at once, not even light in a cable.',

  'old-news.title': 'An old screen',
  'old-news.question':
    'News comes at random, {old-news@feed.ratePerSecond} updates a second on average. One person presses Refresh to see it, after pauses of {old-news@lanes.refresh.paceMs} on average. For what share of the time is this person’s screen stale?',
  'old-news.unit': 'share of the time',
  'old-news.watch':
    'In the first lane, news piles up at the server until the person looks. In the second one the connection is open.',
  'old-news.why':
    '[[claim:mostly-old|The screen with the Refresh button was stale for {mostly-old.share} of the time; it was stale for most of the time in {mostly-old.held} of {mostly-old.runs} other runs]]. [[claim:old-news|The screen with the open connection was stale for {old-news.open} of it, while each update was on its way]]. Between two looks, a person who has to look cannot know that there is something to see.',
  'old-news.exception':
    'Chance can be kind: with this seed the person happens to look when there is something to see. Luck is no design.',

  'real-time.summary.1':
    'Real-time communication means that news reaches people with as little latency as the network allows.',
  'real-time.summary.2':
    '[[claim:never-zero|Latency is not zero: over an open connection an update still needs the time of one trip, here {never-zero.far}]].',
  'real-time.summary.3':
    '[[claim:old-news|A screen whose person has to look is stale for a greater share of the time than one that is told]].',

  'real-time.check.latency.question': 'What is the latency of an update?',
  'real-time.check.latency.option.to-delivery':
    'The time from its creation until the client’s code has it.',
  'real-time.check.latency.option.on-the-link': 'The time for which it is on the link.',
  'real-time.check.latency.option.between': 'The time between this update and the next.',
  'real-time.check.latency.why':
    'Time on the link is a part of it. An update that lies at the server because nobody asked is late as well.',
  'real-time.check.near.question': 'Who had the updates first in “A friend far away”?',
  'real-time.check.near.option.near': 'The person near the server.',
  'real-time.check.near.option.far': 'The person far away.',
  'real-time.check.near.option.both': 'Both at the same instant.',
  'real-time.check.near.why':
    '[[claim:never-zero|The near person, after {never-zero.near} instead of {never-zero.far}]]. Both connections were open; their links differ in length.',
  'real-time.check.open.question':
    'Was the screen with the open connection stale in “An old screen”?',
  'real-time.check.open.option.never': 'Never.',
  'real-time.check.open.option.on-the-way': 'Yes, while updates were on their way.',
  'real-time.check.open.option.mostly': 'Most of the time.',
  'real-time.check.open.why':
    '[[claim:old-news|For {old-news.open} of the time, while updates were on their way]]: until one arrives, the server knows it and the client does not.',

  'real-time.notes.aim':
    'Students can say what latency is, tell it from the delay of the link, and know that it has a floor.',
  'real-time.notes.time':
    'Spend the time on the first prediction. Let them name applications first, and sort them by how long people would wait.',
  'real-time.notes.wrong':
    '“An open connection has no latency.” “The far person gets it after there and back, because a client must ask.” “Faster internet makes it zero.”',
  'real-time.notes.ask':
    'What would have to be true for the latency to be zero? Which of today’s applications could live with an old screen?',

  'real-time.beat.expect': 'What happens there should show here',
  'real-time.beat.expect.notes':
    'Ask the room for examples: chat, prices, games, scores, documents. Write them down; you will come back to them.',
  'real-time.beat.ask-far': 'An open line, a friend far away: how late is the news?',
  'real-time.beat.ask-far.notes':
    'Hands for: not at all, one trip, there and back. Type the hands in before you go on.',
  'real-time.beat.run-far': 'Watch one update reach both',
  'real-time.beat.run-far.notes':
    'Stop talking while it runs. The vertical line is the creation, the end of the pale bar the delivery.',
  'real-time.beat.answer-far': 'An open line takes away the waiting, not the trip',
  'real-time.beat.answer-far.notes':
    'Compare the slopes of the arrows. Ask what would make the slope of the far one steeper.',
  'real-time.beat.define': 'Latency: from creation until the client’s code has it',
  'real-time.beat.define.notes':
    'Tell it from the delay of the link. An update can lie at the server for long before it travels.',
  'real-time.beat.ask-old': 'Refresh now and then: for how long is the screen old?',
  'real-time.beat.ask-old.notes': 'Take numbers from the room, and type one in.',
  'real-time.beat.run-old': 'Count the updates that wait',
  'real-time.beat.run-old.notes':
    'Point at the bars in the first lane: their length is how late each update is.',
  'real-time.beat.answer-old': 'Who has to look cannot know when to look',
  'real-time.beat.answer-old.notes':
    'This is the question of the whole course: who decides when a message is sent?',
}
