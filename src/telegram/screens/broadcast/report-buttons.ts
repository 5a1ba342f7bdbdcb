/** The buttons of the report of a broadcast. */
import { button } from '../../button.js'

export const reportButtons = {
  /** Broadcasts that have begun, to choose one. */
  list: button('bzl', {}),
  report: button('bz', { broadcast: 'id' }),
  units: button('bzp', { broadcast: 'id', view: 'word', page: 'id' }),
  curve: button('bzc', { broadcast: 'id' }),
  resend: button('bzr', { broadcast: 'id' }),
  repeat: button('bzu', { broadcast: 'id', state: 'word' }),
  repeatSure: button('bzuy', { broadcast: 'id', state: 'word' }),
  export: button('bze', { broadcast: 'id' }),
  unreachable: button('bx', { broadcast: 'id' }),
} as const
