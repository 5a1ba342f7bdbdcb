/** The buttons under a broadcast, as everyone receives it. */
import { button } from '../../button.js'

export const receivedButtons = {
  understood: button('bu', { broadcast: 'id' }),
  answer: button('ba', { broadcast: 'id', option: 'id' }),
  ask: button('bq', { broadcast: 'id' }),
} as const
