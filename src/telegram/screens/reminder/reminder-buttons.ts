/** The buttons about reminders. */
import { button } from '../../button.js'

export const reminderButtons = {
  settings: button('rn', {}),
  snooze: button('rs', {}),
  askHour: button('rh', {}),
  hour: button('rhs', { hour: 'id' }),
  pause: button('rp', { weeks: 'id' }),
  resume: button('rr', {}),
  leave: button('rl', {}),
  removeLeave: button('rlx', { leave: 'id' }),
  schedule: button('rj', {}),
  holidays: button('rd', {}),
  addHoliday: button('rda', {}),
  /** The day as yyyymmdd. */
  removeHoliday: button('rdx', { day: 'id' }),
} as const
