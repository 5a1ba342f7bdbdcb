/** The buttons about peers and subordinates who rate: the ASN's proposal, the superior's choice, and the own forms. */
import { button } from '../../button.js'

export const peerButtons = {
  /** The forms to fill as somebody's peer. */
  queue: button('xq', {}),
  /** Whom I propose; `page` of the candidates. */
  own: button('xo', { page: 'id' }),
  /** `on`: in or out. */
  propose: button('xp', { assessment: 'id', person: 'id', on: 'word', page: 'id' }),
  send: button('xs', { assessment: 'id' }),
  /** The people for whom I confirm. */
  people: button('xl', { page: 'id' }),
  choice: button('xt', { assessment: 'id', page: 'id' }),
  revise: button('xr', { assessment: 'id', person: 'id', on: 'word', page: 'id' }),
  ask: button('xa', { assessment: 'id' }),
  /** `shown`: a number made of those who were shown (peer/peer.ts). */
  confirm: button('xc', { assessment: 'id', shown: 'id' }),
  /** Types a name. */
  search: button('xf', { assessment: 'id' }),
} as const
