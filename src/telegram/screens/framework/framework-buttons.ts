/** The buttons of the competency dictionary (/kamus). */
import { button } from '../../button.js'

export const frameworkButtons = {
  home: button('k', {}),
  list: button('kc', { page: 'id' }),
  competency: button('kk', { competency: 'key' }),
  item: button('ki', { item: 'key' }),
  positions: button('kp', { page: 'id' }),
  versions: button('kv', { page: 'id' }),
  download: button('kx', { version: 'id' }),
  askFile: button('kf', {}),
  /** The yes names the second of the draft that was shown. */
  yes: button('ky', { draft: 'id' }),
  no: button('kn', { draft: 'id' }),
} as const
