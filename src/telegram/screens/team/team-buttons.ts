/** The buttons of /tim. */
import { button } from '../../button.js'

export const teamButtons = {
  /** Pages count from 1. */
  home: button('vm', { page: 'id' }),
  line: button('vl', {}),
} as const
