/** The buttons of the practice. `rating` is the form to which the way leads on, 0 when it was begun from the list. */
import { button } from '../../button.js'

export const practiceButtons = {
  list: button('ol', {}),
  case: button('oc', { rating: 'id', case: 'key' }),
  level: button('os', { rating: 'id', case: 'key', level: 'level' }),
} as const
