/** The buttons of /tim. */
import { button } from '../../button.js'

export const teamButtons = {
  /** Pages count from 1. */
  home: button('tm', { page: 'id' }),
  line: button('tl', {}),
} as const
