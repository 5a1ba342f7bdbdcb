/** The buttons of a cycle that is being prepared. */
import { button } from '../../button.js'

export const cycleDraftButtons = {
  prepare: button('yn', {}),
  draft: button('y', { draft: 'id' }),
  /** `part`: name, weights or bands, typed next. */
  type: button('yt', { draft: 'id', part: 'word' }),
  peers: button('yg', { draft: 'id' }),
  /** Per cent; 0 turns it off. */
  peersAre: button('ygy', { draft: 'id', percent: 'id' }),
  usual: button('yr', { draft: 'id' }),
  /** `date`: open, self, rating or dialogue; yyyymm, 0 for the month of the present day. */
  month: button('yd', { draft: 'id', date: 'word', month: 'id' }),
  day: button('yp', { draft: 'id', date: 'word', day: 'id' }),
  /** The dialogue goes on until the publication. */
  noDialogueDate: button('yw', { draft: 'id' }),
  units: button('yu', { draft: 'id', page: 'id' }),
  unit: button('yux', { draft: 'id', unit: 'id', page: 'id' }),
  jenjang: button('yj', { draft: 'id' }),
  /** Place in JENJANG. */
  jenjangIs: button('yjx', { draft: 'id', place: 'id' }),
  everyone: button('ya', { draft: 'id' }),
  ask: button('yo', { draft: 'id' }),
  /** With a message of the pimpinan, or 0. */
  openNow: button('yoy', { draft: 'id', broadcast: 'id' }),
  onItsDay: button('ys', { draft: 'id' }),
  drop: button('yx', { draft: 'id' }),
  dropSure: button('yxy', { draft: 'id' }),
} as const
