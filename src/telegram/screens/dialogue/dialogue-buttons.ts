/** The buttons of the dialogue about divergences, and of finding a time for it. Each carries the superior's rating, which names both sides. */
import { button } from '../../button.js'

export const dialogueButtons = {
  /** The first item on which it is this person's turn. */
  open: button('zo', { rating: 'id' }),
  item: button('zi', { rating: 'id', item: 'key' }),
  agree: button('za', { rating: 'id', item: 'key' }),
  explain: button('ze', { rating: 'id', item: 'key' }),
  revise: button('zr', { rating: 'id', item: 'key' }),
  /** The level the own one becomes; its reason is typed next. */
  level: button('zl', { rating: 'id', item: 'key', level: 'level' }),
  meeting: button('zw', { rating: 'id' }),
  /** yyyymm, 0 for the present one. */
  month: button('zm', { rating: 'id', month: 'id' }),
  day: button('zd', { rating: 'id', day: 'id' }),
  /** Minutes after midnight. */
  time: button('zt', { rating: 'id', day: 'id', minutes: 'id' }),
  /** `seen`: the version of the proposal that this one takes the place of. */
  withoutPlace: button('zn', { rating: 'id', day: 'id', minutes: 'id', seen: 'id' }),
  agreeTime: button('zy', { rating: 'id', version: 'id' }),
  file: button('zf', { rating: 'id' }),
} as const
