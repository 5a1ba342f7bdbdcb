/** The buttons of /audit. Each carries the filter: `person` and `act` 0 are none, `act` is the number of domain/audit/acts.ts; days are yyyymmdd, 0 for any. */
import { button } from '../../button.js'

const FILTER = { person: 'id', act: 'id', from: 'id', until: 'id' } as const

export const auditButtons = {
  home: button('u', {}),
  /** Entries with an id below `before`. */
  list: button('ul', { ...FILTER, before: 'id' }),
  entry: button('ue', { entry: 'id', ...FILTER, before: 'id' }),
  search: button('us', FILTER),
  groups: button('ug', FILTER),
  /** Place of the group in ACT_GROUPS. */
  acts: button('ua', { ...FILTER, group: 'id' }),
  days: button('ut', FILTER),
  /** `edge`: from or until, chosen in this month (yyyymm). */
  month: button('um', { ...FILTER, edge: 'word', month: 'id' }),
  export: button('ux', FILTER),
} as const

/** Above every id: the list begins with the newest entry. */
export const NEWEST = 2_147_483_647

export interface Filtered {
  person: number
  act: number
  from: number
  until: number
}

export const ALL: Filtered = { person: 0, act: 0, from: 0, until: 0 }
