/** The buttons of /siaran: writing, choosing recipients, sending, approving, correcting. `shown` is the fingerprint of what was seen. */
import { button } from '../../button.js'

export const composeButtons = {
  list: button('wl', {}),
  create: button('wn', {}),
  templates: button('wt', {}),
  fromTemplate: button('wtx', { template: 'word' }),
  open: button('wd', { broadcast: 'id' }),
  text: button('wx', { broadcast: 'id' }),
  files: button('wf', { broadcast: 'id' }),
  removeFiles: button('wfx', { broadcast: 'id' }),
  links: button('wk', { broadcast: 'id' }),
  removeLinks: button('wkx', { broadcast: 'id' }),
  /** `on`: 1 with the button, 0 without; a second tap changes nothing. */
  understood: button('wu', { broadcast: 'id', on: 'id' }),
  question: button('wq', { broadcast: 'id' }),
  questionRight: button('wqr', { broadcast: 'id', option: 'id' }),
  removeQuestion: button('wqx', { broadcast: 'id' }),
  remove: button('wz', { broadcast: 'id' }),
  removeSure: button('wzy', { broadcast: 'id' }),
  preview: button('wp', { broadcast: 'id' }),
  test: button('wpt', { broadcast: 'id' }),
} as const

/** Recipients. `side` is with or without; `value` a row's id, or a place in the list of its kind. */
export const segmentButtons = {
  segment: button('ws', { broadcast: 'id' }),
  add: button('wsa', { broadcast: 'id', side: 'word' }),
  choose: button('wsk', { broadcast: 'id', side: 'word', kind: 'word', page: 'id' }),
  pick: button('wsp', { broadcast: 'id', side: 'word', kind: 'word', value: 'id' }),
  drop: button('wsd', { broadcast: 'id', side: 'word', kind: 'word', value: 'id' }),
} as const

/** `at` in minutes since 1970. */
export const sendButtons = {
  send: button('wy', { broadcast: 'id' }),
  sendSure: button('wyy', { broadcast: 'id', shown: 'id' }),
  when: button('wh', { broadcast: 'id' }),
  at: button('wha', { broadcast: 'id', at: 'id' }),
  scheduleSure: button('why', { broadcast: 'id', shown: 'id', at: 'id' }),
  withdraw: button('wb', { broadcast: 'id' }),
  approve: button('wa', { broadcast: 'id', shown: 'id' }),
  refuse: button('wr', { broadcast: 'id', shown: 'id' }),
  correct: button('wc', { broadcast: 'id' }),
  /** Of the correction's own row. */
  correctSure: button('wcy', { broadcast: 'id' }),
} as const

/** The pimpinan's message for an opening. */
export const openingButtons = {
  opening: button('wo', {}),
  record: button('won', {}),
  remove: button('wox', {}),
  preview: button('wop', { broadcast: 'id' }),
} as const
