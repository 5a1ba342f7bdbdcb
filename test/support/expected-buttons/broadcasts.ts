/** Broadcasts: written, sent, received, followed. */
import { can } from '../../../src/domain/access/can.js'
import {
  composeButtons as compose,
  openingButtons as opening,
  segmentButtons as segment,
  sendButtons as sending,
} from '../../../src/telegram/screens/broadcast/compose-buttons.js'
import { progressButtons as running } from '../../../src/telegram/screens/broadcast/progress-buttons.js'
import { receivedButtons as received } from '../../../src/telegram/screens/broadcast/received-buttons.js'
import { reportButtons as report } from '../../../src/telegram/screens/broadcast/report-buttons.js'
import { type Effect, type ExpectedButton, ofNobody, plain } from './expected-button.js'

function ofReport(
  action: 'see-broadcast-report' | 'manage-broadcasts',
  effect: Effect,
  data: (broadcast: number) => string,
): ExpectedButton {
  return { effect, taps: ({ broadcast }) => [{ data: data(broadcast.id), allowed: (member) => can(member, action, null) }] }
}
function ofReceived(data: (broadcast: number) => string): ExpectedButton {
  return {
    effect: 'writes',
    taps: ({ broadcast: { id, recipientIds } }) => [
      { data: data(id), allowed: (member) => can(member, 'receive-broadcast', { isRecipient: recipientIds.includes(member.id) }) },
    ],
  }
}
function ofDraft(effect: Effect, data: (broadcast: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ broadcasts: { draftId, authorId } }) => [
      { data: data(draftId), allowed: (member) => can(member, 'edit-broadcast', { authorId }) },
    ],
  }
}
function ofWaiting(action: 'edit-broadcast' | 'approve-broadcast', effect: Effect, data: (broadcast: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ broadcasts: { waitingId, authorId } }) => [{ data: data(waitingId), allowed: (member) => can(member, action, { authorId }) }],
  }
}
const role = { side: 'with', kind: 'role' } as const

export const BROADCAST_BUTTONS: Record<string, ExpectedButton> = {
  wl: plain('manage-broadcasts', 'reads', compose.list.data({})),
  wn: plain('manage-broadcasts', 'writes', compose.create.data({})),
  wt: plain('manage-broadcasts', 'reads', compose.templates.data({})),
  wtx: plain('manage-broadcasts', 'writes', compose.fromTemplate.data({ template: 'results' })),
  wd: ofDraft('reads', (broadcast) => compose.open.data({ broadcast })),
  wx: ofDraft('writes', (broadcast) => compose.text.data({ broadcast })),
  wf: ofDraft('writes', (broadcast) => compose.files.data({ broadcast })),
  wfx: ofDraft('writes', (broadcast) => compose.removeFiles.data({ broadcast })),
  wk: ofDraft('writes', (broadcast) => compose.links.data({ broadcast })),
  wkx: ofDraft('writes', (broadcast) => compose.removeLinks.data({ broadcast })),
  wu: ofDraft('writes', (broadcast) => compose.understood.data({ broadcast, on: 1 })),
  wq: ofDraft('writes', (broadcast) => compose.question.data({ broadcast })),
  wqr: ofDraft('writes', (broadcast) => compose.questionRight.data({ broadcast, option: 0 })),
  wqx: ofDraft('writes', (broadcast) => compose.removeQuestion.data({ broadcast })),
  wz: ofDraft('reads', (broadcast) => compose.remove.data({ broadcast })),
  wzy: ofDraft('advances', (broadcast) => compose.removeSure.data({ broadcast })),
  wp: ofDraft('reads', (broadcast) => compose.preview.data({ broadcast })),
  // Whoever approves looks first.
  wpt: {
    effect: 'reads',
    taps: ({ broadcasts: { waitingId, authorId } }) => [
      {
        data: compose.test.data({ broadcast: waitingId }),
        allowed: (member) => can(member, 'manage-broadcasts', null) || can(member, 'approve-broadcast', { authorId }),
      },
    ],
  },
  ws: ofDraft('reads', (broadcast) => segment.segment.data({ broadcast })),
  wsa: ofDraft('reads', (broadcast) => segment.add.data({ broadcast, side: 'with' })),
  wsk: ofDraft('reads', (broadcast) => segment.choose.data({ broadcast, side: 'without', kind: 'unit', page: 1 })),
  wsp: ofDraft('writes', (broadcast) => segment.pick.data({ broadcast, ...role, value: 1 })),
  wsd: ofDraft('writes', (broadcast) => segment.drop.data({ broadcast, ...role, value: 1 })),
  wy: ofDraft('reads', (broadcast) => sending.send.data({ broadcast })),
  wyy: ofDraft('advances', (broadcast) => sending.sendSure.data({ broadcast, shown: 1 })),
  wh: ofDraft('writes', (broadcast) => sending.when.data({ broadcast })),
  wha: ofDraft('reads', (broadcast) => sending.at.data({ broadcast, at: 40_000_000 })),
  why: ofDraft('advances', (broadcast) => sending.scheduleSure.data({ broadcast, shown: 1, at: 40_000_000 })),
  wb: ofWaiting('edit-broadcast', 'advances', (broadcast) => sending.withdraw.data({ broadcast })),
  wa: ofWaiting('approve-broadcast', 'advances', (broadcast) => sending.approve.data({ broadcast, shown: 1 })),
  wr: ofWaiting('approve-broadcast', 'writes', (broadcast) => sending.refuse.data({ broadcast, shown: 1 })),
  wc: ofNobody(sending.correct.data({ broadcast: 4242 })),
  wcy: ofNobody(sending.correctSure.data({ broadcast: 4242 })),
  wo: plain('record-opening-message', 'reads', opening.opening.data({})),
  won: plain('record-opening-message', 'writes', opening.record.data({})),
  wox: ofNobody(opening.remove.data({})),
  wop: ofNobody(opening.preview.data({ broadcast: 4242 })),
  bp: ofNobody(running.pause.data({ broadcast: 4242 })),
  br: ofNobody(running.resume.data({ broadcast: 4242 })),
  bc: ofWaiting('edit-broadcast', 'reads', (broadcast) => running.cancel.data({ broadcast })),
  bcy: ofWaiting('edit-broadcast', 'advances', (broadcast) => running.cancelSure.data({ broadcast })),
  bf: ofDraft('reads', (broadcast) => running.refresh.data({ broadcast })),
  bu: ofReceived((broadcast) => received.understood.data({ broadcast })),
  ba: ofReceived((broadcast) => received.answer.data({ broadcast, option: 1 })),
  bzl: plain('see-broadcast-report', 'reads', report.list.data({})),
  bz: ofReport('see-broadcast-report', 'reads', (broadcast) => report.report.data({ broadcast })),
  bzp: ofReport('see-broadcast-report', 'reads', (broadcast) => report.units.data({ broadcast, view: 'answers', page: 1 })),
  bzc: ofReport('see-broadcast-report', 'reads', (broadcast) => report.curve.data({ broadcast })),
  bzr: ofReport('manage-broadcasts', 'writes', (broadcast) => report.resend.data({ broadcast })),
  bzu: ofReport('manage-broadcasts', 'reads', (broadcast) => report.repeat.data({ broadcast, state: 'unknown' })),
  bzuy: ofReport('manage-broadcasts', 'writes', (broadcast) => report.repeatSure.data({ broadcast, state: 'unknown' })),
  // On record, each time.
  bze: ofReport('manage-broadcasts', 'writes', (broadcast) => report.export.data({ broadcast })),
  bx: ofReport('manage-broadcasts', 'writes', (broadcast) => report.unreachable.data({ broadcast })),
}
