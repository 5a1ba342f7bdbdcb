/** Results and appeals. */
import { can } from '../../../src/domain/access/can.js'
import { appealButtons as appeals, decisionButtons as decisions } from '../../../src/telegram/screens/appeal/appeal-buttons.js'
import { resultButtons as results } from '../../../src/telegram/screens/result/result-buttons.js'
import { type Effect, type ExpectedButton, item, ofNobody, plain } from './expected-button.js'

type AppealAction = 'see-appeal' | 'write-appeal' | 'answer-appeal' | 'withdraw-appeal' | 'decide-appeal'
function ofAppeal(action: AppealAction, effect: Effect, data: (appeal: number) => string): ExpectedButton {
  return { effect, taps: ({ appeal }) => [{ data: data(appeal.id), allowed: (member) => can(member, action, appeal) }] }
}
/** Once it is decided, whoever decided sees what the tap did. */
function ofDecision(data: (appeal: number) => string): ExpectedButton {
  return { effect: 'advances', taps: ({ appeal }) => [{ data: data(appeal.id), allowed: (member) => member.id === appeal.deciderId }] }
}
function ofPublished(action: 'comment-result' | 'answer-fairness', data: (result: number) => string): ExpectedButton {
  return {
    effect: 'reads',
    taps: ({ result }) => [{ data: data(result.id), allowed: (member) => can(member, action, result) }],
  }
}
function ofResult(
  action: 'see-result' | 'see-plan' | 'acknowledge-result' | 'appeal-result',
  data: (result: number) => string,
): ExpectedButton {
  return {
    effect: 'reads',
    taps: ({ result }) => [{ data: data(result.id), allowed: (member) => can(member, action, { personId: result.personId }) }],
  }
}

export const RESULT_BUTTONS: Record<string, ExpectedButton> = {
  hk: ofResult('see-result', (result) => results.calculation.data({ result, page: 1 })),
  ht: ofResult('see-result', (result) => results.trend.data({ result })),
  hr: ofResult('see-result', (result) => results.rapor.data({ result })),
  hd: ofResult('see-result', (result) => results.details.data({ result })),
  ha: { ...ofResult('acknowledge-result', (result) => results.acknowledge.data({ result })), effect: 'writes' },
  hac: { ...ofPublished('comment-result', (result) => results.comment.data({ result })), effect: 'writes' },
  hf: ofPublished('answer-fairness', (result) => results.fairness.data({ result })),
  hfl: { ...ofPublished('answer-fairness', (result) => results.fairnessLevel.data({ result, level: 4 })), effect: 'writes' },
  hft: { ...ofPublished('answer-fairness', (result) => results.fairnessText.data({ result })), effect: 'advances' },
  a: plain('list-appeals', 'reads', appeals.home.data({})),
  an: { ...ofResult('appeal-result', (result) => appeals.start.data({ result })), effect: 'writes' },
  ad: ofAppeal('write-appeal', 'reads', (appeal) => appeals.draft.data({ appeal })),
  ai: ofAppeal('write-appeal', 'reads', (appeal) => appeals.items.data({ appeal, page: 1 })),
  at: ofAppeal('write-appeal', 'writes', (appeal) => appeals.item.data({ appeal, item, page: 1, on: 1 })),
  ar: ofAppeal('write-appeal', 'writes', (appeal) => appeals.reason.data({ appeal })),
  ae: ofAppeal('write-appeal', 'writes', (appeal) => appeals.evidence.data({ appeal })),
  as: ofAppeal('write-appeal', 'reads', (appeal) => appeals.send.data({ appeal })),
  asy: {
    effect: 'advances',
    taps: ({ appeal }) => [{ data: appeals.sendSure.data({ appeal: appeal.id }), allowed: (member) => member.id === appeal.rateeId }],
  },
  // Whoever looks at somebody else's appeal does so on record.
  av: ofAppeal('see-appeal', 'writes', (appeal) => appeals.view.data({ appeal })),
  ap: ofAppeal('see-appeal', 'writes', (appeal) => appeals.statements.data({ appeal })),
  aa: ofAppeal('answer-appeal', 'writes', (appeal) => appeals.answer.data({ appeal })),
  aw: ofAppeal('withdraw-appeal', 'reads', (appeal) => appeals.withdraw.data({ appeal })),
  awy: ofAppeal('withdraw-appeal', 'advances', (appeal) => appeals.withdrawSure.data({ appeal })),
  ac: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.case.data({ appeal })),
  ak: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.item.data({ appeal, item })),
  al: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.level.data({ appeal, item, level: 3 })),
  alx: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.leave.data({ appeal, item })),
  aki: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.itemEvidence.data({ appeal, item })),
  aq: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.reason.data({ appeal })),
  ay: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.grant.data({ appeal })),
  ayy: ofDecision((appeal) => decisions.grantSure.data({ appeal })),
  ao: ofAppeal('decide-appeal', 'reads', (appeal) => decisions.refuse.data({ appeal })),
  aoy: ofDecision((appeal) => decisions.refuseSure.data({ appeal })),
  ax: ofAppeal('decide-appeal', 'writes', (appeal) => decisions.recuse.data({ appeal })),
  // The appeal of the table has somebody who decides it: nobody names another.
  am: ofNobody(decisions.name.data({ appeal: 1 })),
  amy: ofNobody(decisions.nameSure.data({ appeal: 1, person: 1 })),
  hp: ofResult('see-plan', (result) => results.plan.data({ result })),
  hpp: ofResult('see-plan', (result) => results.planPage.data({ result, page: 1 })),
  hw: ofResult('see-plan', (result) => results.whyPlan.data({ result })),
}
