/** The plan and its proofs. */
import { can } from '../../../src/domain/access/can.js'
import { planButtons as plan } from '../../../src/telegram/screens/training/plan-buttons.js'
import { progressButtons as progress } from '../../../src/telegram/screens/training/progress-buttons.js'
import { type Effect, type ExpectedButton, plain } from './expected-button.js'
import type { Targets } from './targets.js'

function ofPlan(
  action: 'see-plan' | 'change-plan' | 'answer-plan',
  effect: Effect,
  data: (plan: Targets['plan']) => string,
): ExpectedButton {
  return { effect, taps: (targets) => [{ data: data(targets.plan), allowed: (member) => can(member, action, targets.plan) }] }
}
function ofProof(effect: Effect, data: (entry: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ plan: { entryId, personId, mentorId } }) => [
      { data: data(entryId), allowed: (member) => personId !== -1 && can(member, 'check-proof', { personId, mentorId }) },
    ],
  }
}

export const TRAINING_BUTTONS: Record<string, ExpectedButton> = {
  pe: ofPlan('see-plan', 'reads', ({ entryId }) => plan.entry.data({ entry: entryId })),
  pa: ofPlan('see-plan', 'reads', ({ adviceId }) => plan.advice.data({ advice: adviceId })),
  pt: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.take.data({ advice: adviceId, class: 0 })),
  pw: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.wait.data({ advice: adviceId, class: 1 })),
  pi: ofPlan('change-plan', 'advances', ({ entryId }) => plan.acceptInvitation.data({ entry: entryId })),
  pn: ofPlan('change-plan', 'reads', ({ adviceId }) => plan.decline.data({ of: 'advice', id: adviceId })),
  pnb: ofPlan('change-plan', 'advances', ({ adviceId }) => plan.declineBecause.data({ of: 'advice', id: adviceId, why: 'had' })),
  pno: ofPlan('change-plan', 'writes', ({ adviceId }) => plan.declineOther.data({ of: 'advice', id: adviceId })),
  pc: ofPlan('change-plan', 'reads', ({ entryId }) => plan.cancel.data({ entry: entryId })),
  pcy: ofPlan('change-plan', 'advances', ({ entryId }) => plan.cancelSure.data({ entry: entryId })),
  // Own people only; whoever has none is told so on the screen.
  pq: plain('see-menu', 'reads', plan.queue.data({})),
  pr: ofPlan('answer-plan', 'reads', ({ entryId }) => plan.request.data({ entry: entryId })),
  pry: ofPlan('answer-plan', 'advances', ({ entryId, since }) => plan.approve.data({ entry: entryId, since })),
  prn: ofPlan('answer-plan', 'reads', ({ entryId, since }) => plan.refuse.data({ entry: entryId, since })),
  prb: ofPlan('answer-plan', 'advances', ({ entryId, since }) => plan.refuseBecause.data({ entry: entryId, since, why: 'unfit' })),
  pro: ofPlan('answer-plan', 'writes', ({ entryId, since }) => plan.refuseOther.data({ entry: entryId, since })),
  gc: ofPlan('change-plan', 'reads', ({ entryId }) => progress.calendar.data({ entry: entryId })),
  gs: ofPlan('change-plan', 'writes', ({ entryId }) => progress.sendProof.data({ entry: entryId })),
  // Own proofs to check only; whoever has none is told so on the screen.
  gq: plain('see-menu', 'reads', progress.queue.data({})),
  gp: ofProof('reads', (entry) => progress.proof.data({ entry })),
  gy: ofProof('advances', (entry) => progress.accept.data({ entry })),
  gn: ofProof('reads', (entry) => progress.giveBack.data({ entry })),
  gnb: ofProof('advances', (entry) => progress.giveBackBecause.data({ entry, why: 'name' })),
}
