/** The buttons of a person's plan and of the superior's answers. */
import { button } from '../../button.js'

export const planButtons = {
  /** One entry of the own plan. */
  entry: button('pe', { entry: 'id' }),
  /** One recommendation of the own plan, whether it has an entry or not. */
  advice: button('pa', { advice: 'id' }),
  /** Yes; class 0 is "at any time". */
  take: button('pt', { advice: 'id', class: 'id' }),
  wait: button('pw', { advice: 'id', class: 'id' }),
  /** Yes to a class planned by the office. */
  acceptInvitation: button('pi', { entry: 'id' }),
  /** `of`: advice or entry. */
  decline: button('pn', { of: 'word', id: 'id' }),
  declineBecause: button('pnb', { of: 'word', id: 'id', why: 'word' }),
  declineOther: button('pno', { of: 'word', id: 'id' }),
  cancel: button('pc', { entry: 'id' }),
  cancelSure: button('pcy', { entry: 'id' }),
  /** What waits for the superior's answer. */
  queue: button('pq', {}),
  request: button('pr', { entry: 'id' }),
  /** `since`: when it was asked, in seconds; an answer to an older question is none to a newer one. */
  approve: button('pry', { entry: 'id', since: 'id' }),
  refuse: button('prn', { entry: 'id', since: 'id' }),
  refuseBecause: button('prb', { entry: 'id', since: 'id', why: 'word' }),
  refuseOther: button('pro', { entry: 'id', since: 'id' }),
} as const
