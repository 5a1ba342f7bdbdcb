/** The buttons of the training catalogue (/katalog). */
import { button } from '../../button.js'

export const catalogueButtons = {
  home: button('t', { page: 'id' }),
  list: button('tl', { competency: 'key', page: 'id' }),
  training: button('td', { training: 'id' }),
  download: button('tx', {}),
  askFile: button('tf', {}),
  /** The yes names the second of the draft that was shown. */
  yes: button('ty', { draft: 'id' }),
  no: button('tn', { draft: 'id' }),
} as const
