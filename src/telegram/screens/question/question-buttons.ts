/** The buttons of who asks, of the admins who answer, and of the FAQ. */
import { button } from '../../button.js'

export const questionButtons = {
  ask: button('qa', {}),
  /** What the FAQ has near a draft. */
  offers: button('qi', { question: 'id' }),
  offer: button('qo', { question: 'id', entry: 'id' }),
  solved: button('qy', { question: 'id', entry: 'id' }),
  goOn: button('qt', { question: 'id' }),
  /** `as`: named or anonymous. */
  send: button('qn', { question: 'id', as: 'word' }),
  drop: button('qx', { question: 'id' }),
  /** Under the answer. */
  clear: button('qd', { question: 'id' }),
  askMore: button('qg', { question: 'id' }),
} as const

export const answerButtons = {
  queue: button('qq', { page: 'id' }),
  card: button('qc', { question: 'id' }),
  take: button('qk', { question: 'id' }),
  write: button('qw', { question: 'id' }),
  release: button('ql', { question: 'id' }),
  makeFaq: button('qf', { question: 'id' }),
} as const

export const faqButtons = {
  browse: button('qb', { page: 'id' }),
  entry: button('qe', { entry: 'id', page: 'id' }),
  manage: button('qm', { page: 'id' }),
  edit: button('qme', { entry: 'id' }),
  /** `part`: question or answer. */
  change: button('qmc', { entry: 'id', part: 'word' }),
  publish: button('qmp', { entry: 'id' }),
  retire: button('qmr', { entry: 'id' }),
} as const
