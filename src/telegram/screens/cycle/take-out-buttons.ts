/** What the admin takes out of a cycle as files. */
import { button } from '../../button.js'

export const takeOutButton = {
  /** The workbook. */
  export: button('cx', { cycle: 'id' }),
  /** Units whose rapors can be made. */
  units: button('cr', { cycle: 'id', page: 'id' }),
  unit: button('cru', { cycle: 'id', unit: 'id' }),
} as const
