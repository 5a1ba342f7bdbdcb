/** The buttons of /audit. `person` and `act` 0: no filter; `act` is the number of domain/audit/acts.ts. */
import { button } from '../../button.js'

export const auditButtons = {
  home: button('u', {}),
  /** Entries with an id below `before`. */
  list: button('ul', { person: 'id', act: 'id', before: 'id' }),
  entry: button('ue', { entry: 'id', person: 'id', act: 'id', before: 'id' }),
  search: button('us', { act: 'id' }),
  groups: button('ug', { person: 'id' }),
  /** Place of the group in ACT_GROUPS. */
  acts: button('ua', { person: 'id', group: 'id' }),
  export: button('ux', { person: 'id', act: 'id' }),
} as const

/** Above every id: the list begins with the newest entry. */
export const NEWEST = 2_147_483_647
