/** The buttons of /periode about a cycle as a whole. */
import { button } from '../../button.js'

export const cycleButtons = {
  publish: button('cp', { cycle: 'id' }),
  publishSure: button('cpy', { cycle: 'id' }),
  close: button('cc', { cycle: 'id' }),
  closeSure: button('ccy', { cycle: 'id' }),
  /** By name, what publishing or closing would leave open. */
  unfinished: button('cu', { cycle: 'id', page: 'id' }),
  open: button('co', {}),
  /** With the pimpinan's message. */
  openWith: button('cow', { broadcast: 'id' }),
} as const
