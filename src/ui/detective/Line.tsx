// The line as a picture, with what moves the window and the cursor by keyboard and by finger.
import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useState } from 'react'
import type { Trace } from '../../trace/trace.ts'
import { useTheme } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { useFigureForm } from '../lecture/figure-form.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { Timeline } from '../timeline/Timeline.tsx'
import styles from './Detective.module.css'
import { instant } from './figures.ts'
import type { Look } from './use-look.ts'

export interface LineProps {
  trace: Trace
  closed: boolean
  look: Look
  picked: readonly number[]
  onPick(message: number | undefined): void
}

/** The finest step of the cursor. */
const STEP_US = 1_000

export function Line({ trace, closed, look, picked, onPick }: LineProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const write = useFigureForm()
  const theme = useTheme((state) => state.theme)
  const calm = useTheme((state) => state.calm)
  const [highlight, setHighlight] = useState<number>()
  const { state } = look
  const { protocol } = trace.lane(0)
  const message = picked.at(-1)
  const time = instant(language, state.cursorUs)
  return (
    <>
      <div className={styles.lineHead}>
        <h2>
          {closed ? (
            <>
              <Marker protocol={protocol} /> {say(`protocol.${protocol}`)}
            </>
          ) : (
            say('line.unknown')
          )}
        </h2>
        <div className={styles.tools}>
          <Tool name={say('line.earlier')} onPress={look.earlier}>
            <ChevronLeft aria-hidden="true" />
          </Tool>
          <Tool name={say('line.later')} onPress={look.later}>
            <ChevronRight aria-hidden="true" />
          </Tool>
          <Tool name={say('line.closer')} onPress={look.closer}>
            <ZoomIn aria-hidden="true" />
          </Tool>
          <Tool name={say('line.wider')} onPress={look.wider}>
            <ZoomOut aria-hidden="true" />
          </Tool>
          <Tool name={say('line.whole')} onPress={look.whole}>
            <Maximize2 aria-hidden="true" />
          </Tool>
        </div>
      </div>
      <div className={styles.picture}>
        <Timeline
          key={closed ? 'open' : 'veiled'}
          trace={trace}
          cursorUs={state.cursorUs}
          headUs={state.headUs}
          window={state.window}
          subscribeFrame={look.subscribeFrame}
          onWindow={look.onWindow}
          onCursor={look.onCursor}
          highlight={highlight}
          onHighlight={setHighlight}
          pinned={message === undefined ? undefined : { lane: 0, message }}
          onPin={(pin) => onPick(pin?.message)}
          theme={theme}
          reducedMotion={calm}
          layout="rows"
          write={write}
          label={
            closed
              ? fill(say('line.open-label'), { protocol: say(`protocol.${protocol}`), time })
              : fill(say('line.label'), { time })
          }
        />
      </div>
      <label className={styles.cursor}>
        <span>{say('line.cursor')}</span>
        <input
          type="range"
          min={0}
          max={state.headUs}
          step={STEP_US}
          value={state.cursorUs}
          aria-valuetext={time}
          onChange={({ target }) => look.onCursor(Number(target.value))}
        />
        <output>{time}</output>
      </label>
      {!closed && <p className={styles.key}>{say('line.key')}</p>}
    </>
  )
}

function Tool({
  name,
  onPress,
  children,
}: {
  name: string
  onPress: () => void
  children: React.ReactNode
}) {
  return (
    <button type="button" data-tip={name} onClick={onPress}>
      {children}
      <span className="visually-hidden">{name}</span>
    </button>
  )
}
