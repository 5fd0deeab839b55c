// Takes the mask off a WebSocket frame, byte by byte, with each step shown in bits.
import { useState } from 'react'
import { bitsOf, charName, hexOf } from './hex.ts'
import styles from './MaskStepper.module.css'
import { type Masked, maskStep, unmaskedText } from './masking.ts'

export function MaskStepper({ masked }: { masked: Masked }) {
  const { length } = masked.payload
  const [done, setDone] = useState(0)
  const step = done > 0 ? maskStep(masked, done - 1) : undefined
  return (
    <section className={styles.stepper} aria-label="Apply the masking key">
      <h4>Apply the masking key</h4>
      <p>
        A client changes each byte with one of the key’s four bytes in turn: where the key has a 1,
        the bit is turned over (exclusive or, XOR). Doing the same again gives the text back.
      </p>
      <p className={styles.key}>
        key:{' '}
        {Array.from(masked.key, (byte, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: four bytes in their places
          <code key={i} data-used={step?.keyAt === i || undefined}>
            {hexOf(byte)}
          </code>
        ))}
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          aria-disabled={done === 0}
          onClick={() => setDone(Math.max(0, done - 1))}
        >
          Previous byte
        </button>
        <button
          type="button"
          aria-disabled={done === length}
          onClick={() => setDone(Math.min(length, done + 1))}
        >
          Next byte
        </button>
        <button type="button" onClick={() => setDone(done === length ? 0 : length)}>
          {done === length ? 'Start again' : 'All bytes'}
        </button>
      </p>
      <div aria-live="polite">
        <p data-testid="mask-place">
          {done} of {length} bytes unmasked
        </p>
        {step && (
          <table className={styles.xor}>
            <tbody>
              <XorRow name={`masked byte ${step.at}`} byte={step.masked} />
              <XorRow name={`XOR key byte ${step.keyAt}`} byte={step.key} />
              <XorRow name="= plain byte" byte={step.plain} says={charName(step.plain)} />
            </tbody>
          </table>
        )}
      </div>
      <pre className={styles.plain} data-testid="unmasked">
        {unmaskedText(masked, done)}
        <span aria-hidden="true">{'·'.repeat(Math.min(200, length - done))}</span>
      </pre>
    </section>
  )
}

function XorRow({ name, byte, says }: { name: string; byte: number; says?: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <code>{hexOf(byte)}</code>
      </td>
      <td>
        <code>{bitsOf(byte)}</code>
      </td>
      <td>{says}</td>
    </tr>
  )
}
