// The room in which the lecture is given: a chooser of plans, or the plan that the address names.
import { lengths } from '../../lessons/chapter.ts'
import { usePlace } from '../context.ts'
import { Chooser } from './Chooser.tsx'
import { StageShow } from './StageShow.tsx'

export function Stage() {
  const [name, beat = '1', scope] = usePlace((place) => place.path)
  const length = lengths.find((one) => one === name)
  if (!length) return <Chooser />
  return (
    <StageShow
      key={length}
      length={length}
      firstBeat={Math.max(0, (Number.parseInt(beat, 10) || 1) - 1)}
      scope={scope}
    />
  )
}
