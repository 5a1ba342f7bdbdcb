/** The buttons of a training under way, and of whoever checks its proof. */
import { button } from '../../button.js'

export const progressButtons = {
  calendar: button('gc', { entry: 'id' }),
  sendProof: button('gs', { entry: 'id' }),
  /** Proofs that wait to be checked. */
  queue: button('gq', {}),
  proof: button('gp', { entry: 'id' }),
  accept: button('gy', { entry: 'id' }),
  giveBack: button('gn', { entry: 'id' }),
  giveBackBecause: button('gnb', { entry: 'id', why: 'word' }),
} as const
