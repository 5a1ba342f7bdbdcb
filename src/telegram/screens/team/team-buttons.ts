/** The buttons of /tim. */
import { button } from '../../button.js'

export const teamButtons = {
  /** Pages count from 1. */
  home: button('vm', { page: 'id' }),
  line: button('vl', {}),
  /** Of the whole line; pages of units, as many as one tap sends. */
  participation: button('vlp', { page: 'id' }),
  heat: button('vlh', { page: 'id' }),
  bands: button('vlb', { page: 'id' }),
  top: button('vlt', { page: 'id' }),
  training: button('vlj', { page: 'id' }),
  waiting: button('vlw', { page: 'id' }),
  /** How oneself rated in the last published cycle. */
  style: button('vs', {}),
} as const
