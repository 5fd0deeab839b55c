// Where files come in and go out: it hears what is dropped and pasted, and shows the dialog that the file
// asks for. What is wrong with a file is said in one sentence, and changes nothing.
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Imported } from '../../export/import-file.ts'
import type { ImportedHar } from '../../export/import-har.ts'
import type { Result } from '../../scenario/result.ts'
import { usePanels, useSurroundings } from '../context.ts'
import { late } from '../late.ts'
import { listenForFiles } from './arrivals.ts'
import { DropHint } from './DropHint.tsx'
import { useStandstill } from './use-standstill.ts'

const FilesDialog = late(async () => (await import('./FilesDialog.tsx')).FilesDialog)
const RealityCheck = late(async () => (await import('./RealityCheck.tsx')).RealityCheck)

/** A HAR that is looked at. */
interface Shown {
  name: string
  har: ImportedHar
}

export function FilesDesk() {
  const { session, panels } = useSurroundings()
  const files = usePanels((state) => state.files)
  const [shown, setShown] = useState<Shown>()
  const [said, setSaid] = useState('')
  const [hovering, setHovering] = useState(false)
  const covered = files || shown !== undefined
  const isCovered = useRef(covered)
  isCovered.current = covered
  useStandstill(covered)

  const say = useCallback(
    (sentence: string) => (isCovered.current ? setSaid(sentence) : session.notify(sentence)),
    [session],
  )

  const open = useCallback(
    async (name: string, read: () => Promise<Result<Imported>>) => {
      try {
        setSaid('')
        const imported = await read()
        if (!imported.ok) return say(imported.message)
        panels.setState({ files: false })
        if (imported.value.kind === 'har') return setShown({ name, har: imported.value.har })
        setShown(undefined)
        const { playTape } = await import('./play-tape.ts')
        const outcome = await playTape(session, imported.value.tape)
        if (outcome !== undefined) session.notify(outcome)
      } catch (error) {
        say(`The file could not be opened: ${error instanceof Error ? error.message : error}`)
      }
    },
    [session, panels, say],
  )

  const arrive = useCallback(
    (arrived: readonly File[]) => {
      const [file] = arrived
      if (!file) return
      if (arrived.length > 1) return say(`${arrived.length} files at once: open one at a time.`)
      void open(file.name, async () => (await import('./read.ts')).readFile(file))
    },
    [open, say],
  )

  useEffect(
    () =>
      listenForFiles({
        onHover: setHovering,
        onArrival: arrive,
        onText: (text) =>
          void open('what was pasted', async () => (await import('./read.ts')).readText(text)),
      }),
    [open, arrive],
  )

  return (
    <>
      <Suspense>
        {files && (
          <FilesDialog
            said={said}
            onSay={setSaid}
            onFile={arrive}
            onClose={() => {
              setSaid('')
              panels.setState({ files: false })
            }}
          />
        )}
        {!files && shown && (
          <RealityCheck
            key={shown.har.lanes.length + shown.name}
            {...shown}
            said={said}
            onClose={() => {
              setSaid('')
              setShown(undefined)
            }}
          />
        )}
      </Suspense>
      {hovering && <DropHint />}
    </>
  )
}
