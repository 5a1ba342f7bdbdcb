/** The buttons under the progress of a broadcast. */
import { button } from '../../button.js'

export const progressButtons = {
  pause: button('bp', { broadcast: 'id' }),
  resume: button('br', { broadcast: 'id' }),
  cancel: button('bc', { broadcast: 'id' }),
  cancelSure: button('bcy', { broadcast: 'id' }),
  refresh: button('bf', { broadcast: 'id' }),
} as const
