/** The buttons of /periode about people: who is open, latecomers, and more time. */
import { button } from '../../button.js'

export const participationButtons = {
  late: button('cj', { cycle: 'id', page: 'id' }),
  lateSure: button('cjy', { cycle: 'id' }),
  /** `part`: self or rating. */
  open: button('cl', { cycle: 'id', part: 'word', page: 'id' }),
  search: button('cs', {}),
  person: button('cw', { person: 'id' }),
  /** yyyymm */
  month: button('cm', { person: 'id', month: 'id' }),
  /** yyyymmdd */
  day: button('cd', { person: 'id', day: 'id' }),
} as const
