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
  /** The participation picture, sent below. */
  picture: button('ri', {}),
  /** Where people wait for the superiors below. */
  below: button('rb', {}),
  schedule: button('rj', {}),
  holidays: button('rd', {}),
  addHoliday: button('rda', {}),
  /** The day as yyyymmdd. */
  removeHoliday: button('rdx', { day: 'id' }),
} as const
