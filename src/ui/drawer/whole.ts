// Whether the drawer stands beside the lanes or in their place. What is in either is not known here.
import type { PanelState } from '../panels.ts'
import type { ThemeName } from '../theme/tokens.ts'

/** Less height, in CSS pixels, has no room for large type in the lanes and in the drawer at once. */
const BOTH_PX = 1_000

/** Whether the drawer, when it is open, stands in the place of the lanes: as was chosen, else as there is room. */
export const isWhole = ({ drawerWhole }: PanelState, theme: ThemeName): boolean =>
  drawerWhole ?? (theme === 'projector' && innerHeight < BOTH_PX)
