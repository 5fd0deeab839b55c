// What a screen reader says of a part of the page, as text: the accessibility tree of Chromium in reading order,
// and what the live regions in it announce. It judges nothing.
import type { CDPSession, Locator, Page } from '@playwright/test'

type Nodes = Awaited<ReturnType<typeof treeOf>>
type AxNode = Nodes[number]

const treeOf = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes

/** Words for a role; what has none here is read without one. */
const roles: Record<string, string> = {
  alert: 'alert',
  article: 'article',
  button: 'button',
  checkbox: 'checkbox',
  combobox: 'choice',
  DisclosureTriangle: 'disclosure',
  complementary: 'complementary',
  dialog: 'dialog',
  group: 'group',
  image: 'graphic',
  link: 'link',
  list: 'list',
  meter: 'meter',
  progressbar: 'progress',
  radio: 'radio button',
  region: 'region',
  slider: 'slider',
  spinbutton: 'spin button',
  status: 'status',
  table: 'table',
  textbox: 'entry',
}

/** These stand in a line of text; everything else begins a line of its own. */
const inline = new Set(['StaticText', 'ListMarker', 'button', 'link', 'code', 'strong', 'emphasis'])

/** Their name is all that they say. */
const closed = new Set(
  'button link radio checkbox slider textbox combobox image DisclosureTriangle'.split(' '),
)

/** These say a value, too. */
const valued = new Set(['slider', 'textbox', 'combobox'])

const property = ({ properties = [] }: AxNode, name: string): unknown =>
  properties.find((one) => one.name === name)?.value.value

function statesOf(node: AxNode): string[] {
  const checked = property(node, 'checked')
  const pressed = property(node, 'pressed')
  const expanded = property(node, 'expanded')
  return [
    checked === undefined ? '' : checked === 'true' ? 'checked' : 'not checked',
    pressed === undefined ? '' : pressed === 'true' ? 'pressed' : 'not pressed',
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    property(node, 'disabled') ? 'unavailable' : '',
    property(node, 'invalid') === 'true' ? 'invalid' : '',
    property(node, 'hasPopup') === 'dialog' ? 'opens a dialog' : '',
  ]
}

const trimmed = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?…])/g, '')
    .trim()

/** Reads the part aloud, line by line. */
export async function readAloud(page: Page, part: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const nodes = await treeOf(session)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const handle = await part.elementHandle()
  await handle?.evaluate((element) => element.setAttribute('data-read-aloud', ''))
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const selector = '[data-read-aloud]'
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { node: found } = await session.send('DOM.describeNode', { nodeId })
  await handle?.evaluate((element) => element.removeAttribute('data-read-aloud'))

  const lines: string[] = []
  let line = ''
  const turn = () => {
    if (trimmed(line)) lines.push(trimmed(line))
    line = ''
  }
  /** What a range says of its value: Chromium's tree has the bare number of a native one. */
  const valueSaid = async (node: AxNode): Promise<string> => {
    const { backendDOMNodeId } = node
    const { node: element } = await session.send('DOM.describeNode', {
      backendNodeId: backendDOMNodeId,
    })
    const at = element.attributes?.indexOf('aria-valuetext') ?? -1
    return at < 0 ? String(node.value?.value ?? '') : (element.attributes?.[at + 1] ?? '')
  }
  const read = async (node: AxNode, labels: boolean): Promise<void> => {
    const role = String(node.role?.value)
    const name = trimmed(String(node.name?.value ?? ''))
    const within = async () => {
      for (const id of node.childIds ?? []) {
        const child = byId.get(id)
        if (child) await read(child, labels || role === 'LabelText')
      }
    }
    if (node.ignored || role === 'none' || role === 'InlineTextBox') return within()
    // A control says its label, a group its legend.
    if (role === 'Legend') return
    if (role === 'StaticText') {
      if (!labels) line += ` ${node.name?.value ?? ''}`
      return
    }
    if (!inline.has(role)) turn()
    if (role === 'heading') {
      lines.push(`Heading ${property(node, 'level')}: ${name}`)
      await within().then(() => {
        line = ''
      })
      return
    }
    if (role === 'ListMarker') {
      line += `${node.name?.value ?? ''}`
      return
    }
    const word = roles[role]
    if (word === undefined) await within()
    else if (closed.has(role)) {
      const value = valued.has(role) ? [await valueSaid(node)] : []
      const about = trimmed(String(node.description?.value ?? ''))
      const said = [word, ...value, ...statesOf(node), about].filter(Boolean).join(', ')
      line += ` ${name || 'UNNAMED'} [${said}]`
    } else {
      const opening = [name && `${name}`, ...statesOf(node)].filter(Boolean).join(', ')
      if (opening) lines.push(`[${word}: ${opening}]`)
      await within()
    }
    if (!inline.has(role)) turn()
  }
  const start = nodes.find((node) => node.backendDOMNodeId === found.backendNodeId)
  if (!start) throw new Error('This part is not in the accessibility tree.')
  await read(start, false)
  turn()
  await session.detach()
  return `${lines.join('\n')}\n`
}

/** Live regions that announce what comes into them, and nothing that they are born with. */
const live = '[role="status"], [role="alert"], [role="log"], output, [aria-live]'

/** Hears from now on what live regions in this part announce; each call gives what came since the one before. */
export async function listen(part: Locator): Promise<() => Promise<string>> {
  const heard = await part.evaluateHandle((element, live) => {
    const texts: string[] = []
    new MutationObserver((records) => {
      const regions = new Set<Element>()
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement
        const region = at?.closest(live)
        if (region) regions.add(region)
      }
      for (const region of regions) {
        if (region.ariaBusy === 'true') continue
        // Apart, so that what is hidden can be left out; words of two elements are two words.
        const copy = region.cloneNode(true) as Element
        for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
        const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
        let text = ''
        while (words.nextNode()) text += `${words.currentNode.nodeValue} `
        if (text.trim()) texts.push(text)
      }
    }).observe(element, { subtree: true, childList: true, characterData: true })
    return texts
  }, live)
  return async () => {
    const texts = await heard.evaluate((texts) => texts.splice(0))
    return texts.map((text) => `>> ${trimmed(text)}\n`).join('')
  }
}
