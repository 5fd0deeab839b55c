// Which panels are open. Pure arrangement of the screen: nothing of it belongs into a link.
import { createStore, type StoreApi } from 'zustand/vanilla'

export type SideTab = 'message' | 'code' | 'bytes'
export type DrawerTab = 'charts' | 'comparison' | 'messages'

export interface PanelState {
  setUp: boolean
  side: boolean
  sideTab: SideTab
  /** What lies under the lanes. */
  drawer: boolean
  drawerTab: DrawerTab
  /** Open, it stands in the place of the lanes. Undefined: nobody chose. */
  drawerWhole?: boolean
  help: boolean
  files: boolean
  /** All presets, with pictures. */
  gallery: boolean
}

export type Panels = StoreApi<PanelState>

/** Opens what there is room for beside the lanes. */
export function createPanels(widthPx: number, heightPx: number): Panels {
  return createStore<PanelState>()(() => ({
    setUp: widthPx >= 1000 && heightPx > 480,
    side: widthPx >= 1600,
    sideTab: 'message',
    drawer: widthPx >= 1000 && heightPx >= 1000,
    drawerTab: 'charts',
    help: false,
    files: false,
    gallery: false,
  }))
}

/** On a narrow screen a panel covers the lanes, so only one is open. */
export const NARROW_PX = 760

/** Leaves the whole screen to the lanes, as a lecture hall wants it. */
export const clearBench = (panels: Panels): void =>
  panels.setState({ setUp: false, side: false, drawer: false })

/** Opens the drawer at this tab, or closes it where it is open there. */
export const toggleDrawer = (panels: Panels, tab: DrawerTab): void => {
  const { drawer, drawerTab } = panels.getState()
  panels.setState({ drawer: !drawer || drawerTab !== tab, drawerTab: tab })
}

/** The same for the panel at the side. */
export const toggleSide = (panels: Panels, tab: SideTab): void => {
  const { side, sideTab } = panels.getState()
  panels.setState({ side: !side || sideTab !== tab, sideTab: tab })
}
