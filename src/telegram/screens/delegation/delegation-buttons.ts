/** The buttons of a rating that goes into other hands. Each names the rater it speaks of: an old one changes nothing. */
import { button } from '../../button.js'

export const delegationButtons = {
  /** A party declares a conflict of interest: the reason is typed next. */
  conflict: button('odc', { rating: 'id', rater: 'id' }),
  /** Whoever got it gives it back, with a reason. */
  giveBack: button('odb', { rating: 'id' }),
  /** The office: the rater is absent. */
  absent: button('oda', { rating: 'id', rater: 'id' }),
  /** The office looks for somebody else. */
  search: button('ods', { rating: 'id' }),
  name: button('odn', { rating: 'id', person: 'id' }),
  /** The same for all that a rater has not sent, on the rater's card. */
  absentAll: button('ody', { rater: 'id' }),
  searchAll: button('odz', { rater: 'id' }),
  nameAll: button('odm', { rater: 'id', person: 'id' }),
} as const
