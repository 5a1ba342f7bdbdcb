/** A cycle: preparing, opening, who takes part, finishing, taking out. */
import { can } from '../../../src/domain/access/can.js'
import { cycleButtons } from '../../../src/telegram/screens/cycle/cycle-buttons.js'
import { cycleDraftButtons as prepared } from '../../../src/telegram/screens/cycle/draft-buttons.js'
import { participationButtons as part } from '../../../src/telegram/screens/cycle/participation-buttons.js'
import { takeOutButton as takeOut } from '../../../src/telegram/screens/cycle/take-out-buttons.js'
import { type Effect, type ExpectedButton, ofPerson, plain } from './expected-button.js'

function ofCycle(effect: Effect, data: (cycle: number) => string): ExpectedButton {
  return { effect, taps: ({ cycleId }) => [{ data: data(cycleId), allowed: (member) => can(member, 'manage-cycle', null) }] }
}

export const CYCLE_BUTTONS: Record<string, ExpectedButton> = {
  co: plain('manage-cycle', 'writes', cycleButtons.open.data({})),
  cow: plain('manage-cycle', 'writes', cycleButtons.openWith.data({ broadcast: 4242 })),
  // Names are shown: on record.
  cp: ofCycle('writes', (cycle) => cycleButtons.publish.data({ cycle })),
  cpy: ofCycle('advances', (cycle) => cycleButtons.publishSure.data({ cycle })),
  cu: ofCycle('writes', (cycle) => cycleButtons.unfinished.data({ cycle, page: 0 })),
  cc: ofCycle('writes', (cycle) => cycleButtons.close.data({ cycle })),
  cx: plain('export-results', 'advances', takeOut.export.data({ cycle: 1 })),
  cr: plain('export-results', 'reads', takeOut.units.data({ cycle: 1, page: 0 })),
  cru: plain('export-results', 'advances', takeOut.unit.data({ cycle: 1, unit: 1 })),
  ccy: ofCycle('advances', (cycle) => cycleButtons.closeSure.data({ cycle })),
  yn: plain('manage-cycle', 'advances', prepared.prepare.data({})),
  y: plain('manage-cycle', 'reads', prepared.draft.data({ draft: 1 })),
  yt: plain('manage-cycle', 'writes', prepared.type.data({ draft: 1, part: 'name' })),
  yg: plain('manage-cycle', 'reads', prepared.peers.data({ draft: 1 })),
  ygy: plain('manage-cycle', 'writes', prepared.peersAre.data({ draft: 1, percent: 20 })),
  yr: plain('manage-cycle', 'writes', prepared.usual.data({ draft: 1 })),
  yd: plain('manage-cycle', 'reads', prepared.month.data({ draft: 1, date: 'self', month: 0 })),
  yp: plain('manage-cycle', 'writes', prepared.day.data({ draft: 1, date: 'self', day: 20261220 })),
  yw: plain('manage-cycle', 'writes', prepared.noDialogueDate.data({ draft: 1 })),
  yu: plain('manage-cycle', 'reads', prepared.units.data({ draft: 1, page: 0 })),
  yux: plain('manage-cycle', 'writes', prepared.unit.data({ draft: 1, unit: 1, page: 0 })),
  yj: plain('manage-cycle', 'reads', prepared.jenjang.data({ draft: 1 })),
  yjx: plain('manage-cycle', 'writes', prepared.jenjangIs.data({ draft: 1, place: 0 })),
  ya: plain('manage-cycle', 'writes', prepared.everyone.data({ draft: 1 })),
  yo: plain('manage-cycle', 'reads', prepared.ask.data({ draft: 1 })),
  yoy: plain('manage-cycle', 'advances', prepared.openNow.data({ draft: 1, broadcast: 0 })),
  ys: plain('manage-cycle', 'writes', prepared.onItsDay.data({ draft: 1 })),
  yx: plain('manage-cycle', 'reads', prepared.drop.data({ draft: 1 })),
  yxy: plain('manage-cycle', 'advances', prepared.dropSure.data({ draft: 1 })),
  cj: ofCycle('reads', (cycle) => part.late.data({ cycle, page: 0 })),
  cjy: ofCycle('advances', (cycle) => part.lateSure.data({ cycle })),
  cl: ofCycle('writes', (cycle) => part.open.data({ cycle, part: 'self', page: 0 })),
  cs: plain('manage-cycle', 'writes', part.search.data({})),
  cw: ofPerson('manage-cycle', 'writes', (person) => part.person.data({ person })),
  cm: ofPerson('manage-cycle', 'reads', (person) => part.month.data({ person, month: 202612 })),
  cd: ofPerson('manage-cycle', 'writes', (person) => part.day.data({ person, day: 20261220 })),
}
