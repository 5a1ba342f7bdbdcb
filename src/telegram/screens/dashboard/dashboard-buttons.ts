/** The buttons of /rekap: gaps by unit, the classes planned for them, and the reports on the catalogue. */
import { button } from '../../button.js'

export const dashboardButtons = {
  home: button('dh', {}),
  /** Pages count from 1. */
  units: button('du', { page: 'id' }),
  /** `page`: of the list it came from. */
  unit: button('dn', { unit: 'id', page: 'id' }),
  competency: button('dk', { unit: 'id', competency: 'key' }),
  /** Asks for the dates and the place. */
  plan: button('dt', { unit: 'id', competency: 'key', training: 'id' }),
  /** `draft`: when it was written, in seconds; the confirmation of an older draft plans nothing. */
  planSure: button('dy', { draft: 'id' }),
  classes: button('dl', { page: 'id' }),
  class: button('dc', { class: 'id' }),
  guests: button('dw', { class: 'id' }),
  coverage: button('dg', { page: 'id' }),
  effects: button('df', { page: 'id' }),
  /** Pages of units, as many as one tap sends; of the five with pictures. */
  participation: button('dp', { page: 'id' }),
  heat: button('dm', { page: 'id' }),
  /** Of a cycle; 0 is the newest with answers. */
  fairness: button('dq', { cycle: 'id' }),
  sentences: button('dqs', { cycle: 'id', page: 'id' }),
  bands: button('db', { page: 'id' }),
  top: button('do', { page: 'id' }),
  training: button('dj', { page: 'id' }),
  /** How superiors rated, by name; pages count from 1. */
  raters: button('dr', { page: 'id' }),
  /** `page`: of the list it came from. */
  rater: button('drr', { rater: 'id', page: 'id' }),
  reliability: button('dv', { page: 'id' }),
  waiting: button('da', { page: 'id' }),
  waitingNames: button('dan', { page: 'id' }),
} as const
