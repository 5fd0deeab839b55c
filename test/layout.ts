// The floors of the house as a function: paths and texts of src in, sentences out that say what is wrong
// and what to do instead. It looks at text only; whether the code works is for others to say.
import { posix } from 'node:path'
import { codeOf, importsOf } from './source-text.ts'

/** Path from the root of the project, with slashes, to the file's text. */
export type Sources = ReadonlyMap<string, string>

/** A folder's floor: it may import from lower floors, and from its own folder. */
export const floors: Readonly<Record<string, number>> = {
  kernel: 1,
  wire: 1,
  scenario: 2,
  trace: 2,
  bytes: 3,
  metrics: 3,
  network: 3,
  server: 3,
  clients: 3,
  lab: 4,
  fleet: 4,
  export: 4,
  lessons: 5,
  browser: 5,
  cli: 6,
  session: 6,
  ui: 7,
}

/** The one look sideways: the trace names the protocols that the scenario defines. */
const sideways: Readonly<Record<string, string>> = { trace: 'scenario' }

/** Packages that have one home, because they drag their platform in. */
const homes: readonly { package: RegExp; folders: readonly string[]; instead: string }[] = [
  {
    package: /^(msw|@mswjs\/.+|eventsource)(\/|$)/,
    folders: ['browser'],
    instead: 'Only src/browser knows what carries a message: take a Carrier (src/lab/carrier.ts).',
  },
  {
    package: /^(react|react-dom)(\/|$)/,
    folders: ['ui', 'session'],
    instead: 'Keep the rule here and draw it in src/ui.',
  },
  {
    package: /^node:/,
    folders: ['cli'],
    instead: 'Only src/cli runs in Node alone: hand the thing in as a parameter.',
  },
]

/** Words of the page and of real time, and the folders that may say them. */
const realTime = ['setTimeout', 'setInterval', 'Date', 'performance', 'requestAnimationFrame']
const page = ['window', 'document']
const mayTouchTheMachine = ['browser', 'ui']

const MOST_LINES = 400
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isCode = (path: string): boolean => /\.tsx?$/.test(path)
const isDeclaration = (path: string): boolean => path.endsWith('.d.ts')

/** The folder of src that a file lives in: `kernel`; undefined for a file of src itself. */
const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

/** Where a relative import leads, without `?raw` and its like. */
const target = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))

function importComplaint(path: string, specifier: string, sources: Sources): string | undefined {
  const folder = folderOf(path)
  const says = `${path} imports ${specifier}`
  if (folder === 'clients' && !isTest(path)) {
    return `${says}: a client imports nothing at all, not even a type. Hand it in as a parameter.`
  }
  if (!specifier.startsWith('.')) {
    const home = homes.find((one) => one.package.test(specifier))
    if (!home || !folder || isTest(path) || home.folders.includes(folder)) return undefined
    return `${says}: that package lives in src/${home.folders.join(' and src/')}. ${home.instead}`
  }
  const to = target(path, specifier)
  if (!/\.[a-z]+$/.test(to)) return `${says} without an extension. Write ${specifier}.ts or .tsx.`
  if (!to.startsWith('src/')) {
    if (isTest(path) || !isCode(to)) return undefined
    return `${says}: that is outside src. Move what is shared into src, on the lowest floor that fits.`
  }
  if (!sources.has(to)) return `${says}, and ${to} does not exist. Mend the path.`
  const other = folderOf(to)
  if (!folder || folder === other) return undefined
  if (!other)
    return `${says}: nobody imports main or what lies beside it. Move the piece to a floor.`
  const mine = floors[folder] ?? 0
  const theirs = floors[other] ?? 0
  if (theirs < mine || sideways[folder] === other) return undefined
  const where = theirs === mine ? 'beside' : 'above'
  return `${path} imports ${to}: ${other} is ${where} ${folder}. Move the shared piece down, or hand it in as a parameter.`
}

/** Whether the file gives this word a meaning of its own: a variable, a parameter or a field. */
function binds(code: string, word: string): boolean {
  const variable = `\\b(?:const|let|var|function)\\s+${word}\\b`
  const typed = `[({,;\\n]\\s*${word}\\s*\\??:`
  const destructured = `\\{[^{}]*\\b${word}\\b[^{}]*\\}\\s*(?:=|:|\\)\\s*(?:=>|\\{))`
  const parameter = `\\([^()]*\\b${word}\\b[^()]*\\)\\s*=>|\\b${word}\\s*=>`
  return new RegExp([variable, typed, destructured, parameter].join('|')).test(code)
}

function wordComplaints(path: string, code: string): string[] {
  const folder = folderOf(path)
  if (!folder || isTest(path) || isDeclaration(path)) return []
  // `new Date(ms)` of a given instant reads no clock.
  const free = code
    .replace(/\b(?:globalThis|self)\s*\.\s*/g, '')
    .replace(/\bnew\s+Date\s*\(\s*(?!\))/g, '(')
  const says = (word: string) => new RegExp(`(?<![.\\w$#])${word}\\b(?!\\s*\\??:)`).test(free)
  const complaints: string[] = []
  if (/(?<![.\w$])Math\s*\.\s*random\b/.test(free)) {
    complaints.push(
      `${path} says Math.random: the run would not repeat. Take a stream of src/kernel/random.ts.`,
    )
  }
  if (mayTouchTheMachine.includes(folder)) return complaints
  for (const word of realTime.filter(says)) {
    complaints.push(
      `${path} says ${word}: only the clock wakes anything. Take the time, or a sleep, as a parameter.`,
    )
  }
  for (const word of page.filter((one) => says(one) && !binds(free, one))) {
    complaints.push(
      `${path} says ${word}: this floor knows no page. Move the line to src/browser or src/ui.`,
    )
  }
  return complaints
}

function fileComplaints(path: string, text: string): string[] {
  const complaints: string[] = []
  const folder = folderOf(path)
  if (folder ? !(folder in floors) : path !== 'src/main.tsx' && !isDeclaration(path)) {
    complaints.push(`${path} stands on no floor. Move it into a folder of test/layout.ts.`)
  }
  const lines = text.trimEnd().split('\n').length
  if (lines > MOST_LINES) {
    complaints.push(
      `${path} has ${lines} lines, ${MOST_LINES} is the most. Split it where its subject changes.`,
    )
  }
  // A test stands beside the file that it judges, whose comment speaks for both.
  const speaks = isTest(path) || isDeclaration(path) || /^(\/\/|\/\*)/.test(text)
  if (isCode(path) && !speaks) {
    complaints.push(
      `${path} opens without a comment. Say in one to three sentences what it decides and what it refuses to know.`,
    )
  }
  return complaints
}

/** One frame loop in the whole of ui. */
function frameLoopComplaints(sources: Sources): string[] {
  const loops = [...sources]
    .filter(
      ([path, text]) => folderOf(path) === 'ui' && isCode(path) && !isTest(path) && asksFrame(text),
    )
    .map(([path]) => path)
  if (loops.length <= 1) return []
  return [
    `${loops.join(' and ')} say requestAnimationFrame: ui has one frame loop. Subscribe to it instead.`,
  ]
}

const asksFrame = (text: string): boolean => /\brequestAnimationFrame\b/.test(codeOf(text))

/** Each circle once, named by the imports that close it. */
function cycleComplaints(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const complaints: string[] = []
  const finished = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start >= 0) {
      const circle = [...way.slice(start), path].join(' → ')
      complaints.push(`${circle} is a circle. Move what both need into a third file.`)
      return
    }
    if (finished.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...way, path])
    finished.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return complaints
}

/** Everything that is wrong with the layout of these sources; nothing where the house stands. */
export function layoutComplaints(sources: Sources): string[] {
  const complaints: string[] = []
  const edges = new Map<string, string[]>()
  for (const [path, text] of sources) {
    complaints.push(...fileComplaints(path, text))
    if (!isCode(path)) continue
    const specifiers = importsOf(text)
    for (const specifier of specifiers) {
      const complaint = importComplaint(path, specifier, sources)
      if (complaint) complaints.push(complaint)
    }
    complaints.push(...wordComplaints(path, codeOf(text)))
    // A file that is shown (`?raw`) is text to whoever shows it, not code that runs there.
    const followed = specifiers.filter((one) => one.startsWith('.') && !one.includes('?'))
    edges.set(
      path,
      followed.map((specifier) => target(path, specifier)).filter((to) => sources.has(to)),
    )
  }
  return [...complaints, ...frameLoopComplaints(sources), ...cycleComplaints(edges)]
}
