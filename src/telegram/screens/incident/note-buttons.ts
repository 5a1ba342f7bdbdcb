/** The buttons of incident notes. Days are numbers like 20261125, months like 202611 (0: the present one); pages count from 1. */
import { button } from '../../button.js'

export const noteButtons = {
  /** Somebody of the own team, with the own notes about them. */
  person: button('np', { person: 'id', page: 'id' }),
  add: button('na', { person: 'id' }),
  month: button('nm', { person: 'id', month: 'id' }),
  day: button('nd', { person: 'id', day: 'id' }),
  competency: button('nk', { person: 'id', day: 'id', competency: 'key' }),
  note: button('nn', { note: 'id' }),
  remove: button('nr', { note: 'id' }),
  removeSure: button('nry', { note: 'id' }),
  /** Beside an item. */
  see: button('nv', { rating: 'id', item: 'key', way: 'way' }),
  /** In the dialogue for a reason. */
  choose: button('nc', { rating: 'id', item: 'key', way: 'way' }),
  cite: button('ncy', { rating: 'id', item: 'key', note: 'id', way: 'way' }),
  /** What the reasons of a rating cite, for both sides. */
  cited: button('nx', { rating: 'id' }),
  /** What is cited about oneself. */
  aboutMe: button('ny', {}),
} as const
