// What attends to the person without being in the picture: menus behind their buttons, tooltips, dropped files, what
// is read aloud. It comes after the first picture, in one piece.
import { FilesDesk } from './files/FilesDesk.tsx'
import { LectureMenu } from './lecture/LectureMenu.tsx'
import { Preferences } from './preferences/Preferences.tsx'
import { Announcer } from './status/Announcer.tsx'
import { Tooltips } from './tooltip/Tooltips.tsx'

export function Attendants() {
  return (
    <>
      <Announcer />
      <FilesDesk />
      <Preferences />
      <LectureMenu />
      <Tooltips />
    </>
  )
}
