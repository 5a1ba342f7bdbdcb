/** What is one's own: the menu and the reminders. */
import { menuButtons as menu } from '../../../src/telegram/screens/menu-buttons.js'
import { NEWEST, privacyButtons as privacy } from '../../../src/telegram/screens/privacy/privacy-buttons.js'
import { reminderButtons as reminders } from '../../../src/telegram/screens/reminder/reminder-buttons.js'
import { type ExpectedButton, plain } from './expected-button.js'

export const OWN_BUTTONS: Record<string, ExpectedButton> = {
  m: plain('see-menu', 'reads', menu.menu.data({})),
  ma: plain('list-own-assessment', 'reads', menu.assessment.data({})),
  // Own people only; whoever has none is told so on the screen.
  mr: plain('see-menu', 'reads', menu.toRate.data({})),
  mh: plain('list-own-results', 'reads', menu.result.data({})),
  mt: plain('list-own-results', 'reads', menu.training.data({})),
  mc: { ...plain('see-cycle', 'reads', menu.cycle.data({})), refusedOnScreen: 'Menu ini untuk admin kepegawaian.' },
  md: plain('see-own-data', 'reads', menu.myData.data({})),
  ml: plain('see-menu', 'reads', menu.language.data({})),
  mls: plain('see-own-data', 'writes', menu.setLanguage.data({ language: 'id' })),
  il: plain('see-own-data', 'reads', privacy.log.data({ before: NEWEST })),
  ic: plain('export-own-data', 'reads', privacy.copy.data({})),
  icf: plain('export-own-data', 'writes', privacy.copyAs.data({ form: 'json' })),
  ij: plain('ask-correction', 'reads', privacy.fields.data({})),
  ijf: plain('ask-correction', 'writes', privacy.field.data({ field: 'name' })),
  iu: plain('unlink-oneself', 'reads', privacy.unlink.data({})),
  iuy: plain('unlink-oneself', 'advances', privacy.unlinkSure.data({})),
  mw: plain('report-superior', 'writes', menu.wrongSuperior.data({})),
  rn: plain('set-reminders', 'reads', reminders.settings.data({})),
  rs: plain('set-reminders', 'writes', reminders.snooze.data({})),
  rh: plain('set-reminders', 'reads', reminders.askHour.data({})),
  rhs: plain('set-reminders', 'writes', reminders.hour.data({ hour: 10 })),
  rp: plain('set-reminders', 'writes', reminders.pause.data({ weeks: 1 })),
  rr: plain('set-reminders', 'writes', reminders.resume.data({})),
  rl: plain('set-reminders', 'writes', reminders.leave.data({})),
  // Nobody in the table has a leave: it is as if it did not exist.
  rlx: { effect: 'writes', taps: () => [{ data: reminders.removeLeave.data({ leave: 1 }), allowed: () => false }] },
  rb: plain('see-waiting-below', 'reads', reminders.below.data({})),
  ri: plain('see-participation', 'reads', reminders.picture.data({})),
  rj: plain('see-cycle', 'reads', reminders.schedule.data({})),
  rd: plain('manage-cycle', 'reads', reminders.holidays.data({})),
  rda: plain('manage-cycle', 'writes', reminders.addHoliday.data({})),
  rdx: { effect: 'writes', taps: () => [{ data: reminders.removeHoliday.data({ day: 20271224 }), allowed: () => false }] },
}
