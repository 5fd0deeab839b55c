// A text of the lecture on the screen: figures in the form of the language, terms and claims as buttons where
// somebody explains them. What a term means and how a claim is proven is not known here.
import { useMemo } from 'react'
import { parseMarkup, type TextNode } from '../../lessons/markup.ts'
import { proofs as onFile } from '../../lessons/proofs.ts'
import { figureText } from '../../lessons/reading.ts'
import { useLanguage } from './language.ts'
import styles from './Markup.module.css'
import { type Asked, useReading } from './reading.ts'

/** The text of a key, in the markup of src/lessons/markup.ts. Needs a `<ReadingContext>` around it. */
export function Markup({ text }: { text: string }) {
  return <Nodes nodes={useMemo(() => parseMarkup(text), [text])} />
}

/** What was read from a text. */
export function Nodes({ nodes }: { nodes: readonly TextNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the words of a text stay in their order
  return nodes.map((node, index) => <Node key={index} node={node} />)
}

function Node({ node }: { node: TextNode }) {
  const { scenarioOf, proofs = onFile } = useReading()
  const language = useLanguage()
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <code>{node.text}</code>
    case 'strong':
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      )
    case 'term':
    case 'claim':
      return <Asking node={node} />
    default:
      return (
        <span className={styles.figure}>{figureText(node, { language, proofs, scenarioOf })}</span>
      )
  }
}

function Asking({ node }: { node: Asked }) {
  const { explainer, proofs = onFile } = useReading()
  const words = <Nodes nodes={node.children} />
  if (!explainer) return words
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, and would not break with the lines of the text
    <span
      role="button"
      tabIndex={0}
      className={styles[node.kind]}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => explainer.ask(node, currentTarget, proofs)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        explainer.ask(node, event.currentTarget, proofs)
      }}
    >
      {words}
    </span>
  )
}
