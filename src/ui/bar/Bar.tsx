// The bar at the top: which experiment, moving through time, and how the page is worn and shared.
import {
  CircleQuestionMark,
  FolderDown,
  GraduationCap,
  PanelRight,
  Presentation,
  Settings,
  SlidersHorizontal,
} from 'lucide-react'
import { type MouseEvent, Suspense } from 'react'
import { usePanels, usePlace, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import styles from './Bar.module.css'
import { ShareButton } from './ShareButton.tsx'
import { SpeedControl } from './SpeedControl.tsx'
import { TimeReadout } from './TimeReadout.tsx'
import { TransportButtons } from './TransportButtons.tsx'

const PresetChooser = late(async () => (await import('./PresetChooser.tsx')).PresetChooser)

/** A menu may come later than the click on its button: then it opens when it comes (`useAsked`). */
const ask = ({ currentTarget }: MouseEvent<HTMLElement>) => {
  currentTarget.dataset.asked = ''
}

export function Bar() {
  const { panels, place } = useSurroundings()
  const setUp = usePanels((state) => state.setUp)
  const side = usePanels((state) => state.side)
  // Where the settings stand, the course is read.
  const reading = usePlace(({ room }) => room === 'course')
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <h1 className={styles.brand}>Wireside</h1>
        {!reading && (
          <button
            type="button"
            className="quiet"
            data-control="settings"
            aria-pressed={setUp}
            data-tip="Show or hide the settings"
            onClick={() => panels.setState({ setUp: !setUp })}
          >
            <SlidersHorizontal aria-hidden="true" />
            <span className="visually-hidden">Settings</span>
          </button>
        )}
        <Suspense fallback={<span className={styles.choosing} />}>
          <PresetChooser />
        </Suspense>
      </div>
      <div className={styles.middle}>
        <TransportButtons />
        <SpeedControl />
        <TimeReadout />
      </div>
      <div className={styles.end}>
        <button
          type="button"
          data-control="lecture"
          data-tip="Learn it, or teach it"
          popoverTarget="lecture-menu"
          onClick={ask}
        >
          <GraduationCap aria-hidden="true" />
          <span>Lecture</span>
        </button>
        <button
          type="button"
          className={styles.present}
          data-tip="The lecture in large type, by clicker (O)"
          onClick={() => place.setState({ room: 'stage', path: [] })}
        >
          <Presentation aria-hidden="true" />
          <span>Present</span>
        </button>
        <ShareButton />
        <button
          type="button"
          data-control="files"
          data-tip="Save or open a file"
          onClick={() => panels.setState({ files: true })}
        >
          <FolderDown aria-hidden="true" />
          <span>Files</span>
        </button>
        <button
          type="button"
          className="quiet"
          data-control="preferences"
          data-tip="Theme, motion, what is read aloud"
          popoverTarget="preferences"
          onClick={ask}
        >
          <Settings aria-hidden="true" />
          <span className="visually-hidden">Preferences</span>
        </button>
        <button
          type="button"
          className="quiet"
          data-control="help"
          data-tip="Keys and help (?)"
          onClick={() => panels.setState({ help: true })}
        >
          <CircleQuestionMark aria-hidden="true" />
          <span className="visually-hidden">Help and keys</span>
        </button>
        <button
          type="button"
          className="quiet"
          data-control="message"
          aria-pressed={side}
          data-tip="Show or hide the message and its code"
          onClick={() => panels.setState({ side: !side })}
        >
          <PanelRight aria-hidden="true" />
          <span className="visually-hidden">Message and code</span>
        </button>
      </div>
    </header>
  )
}
