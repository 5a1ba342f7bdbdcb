/** The buttons around /dataku: what a person does about the own data, and what the office does about it. */
import { button } from '../../button.js'

export const privacyButtons = {
  /** Entries with an id below `before`. */
  log: button('il', { before: 'id' }),
  copy: button('ic', {}),
  /** `form`: json or pdf. */
  copyAs: button('icf', { form: 'word' }),
  fields: button('ij', {}),
  field: button('ijf', { field: 'word' }),
  unlink: button('iu', {}),
  unlinkSure: button('iuy', {}),
} as const

export const correctionButtons = {
  queue: button('ik', { page: 'id' }),
  card: button('ikc', { correction: 'id' }),
  /** Puts the text that was asked for in its place. */
  apply: button('iky', { correction: 'id' }),
  /** Corrected by hand. */
  done: button('ikd', { correction: 'id' }),
  decline: button('ikn', { correction: 'id' }),
} as const

export const officePrivacyButtons = {
  home: button('io', {}),
  dpia: button('iod', {}),
} as const

/** Above every id: the log begins with the newest entry. */
export const NEWEST = 2_147_483_647
