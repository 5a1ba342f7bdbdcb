/** Every typed dialogue with a request for it and the button that opens it, whose right it is: a new one does not compile until it stands here. */
import type { Member } from '../../src/domain/roster/member.js'
import type { DialogRequest } from '../../src/telegram/screen.js'
import { competency, item } from './expected-buttons/expected-button.js'
import type { Targets } from './expected-buttons/targets.js'
import { EXPECTED_BUTTONS } from './expected-buttons.js'

type Name = DialogRequest['name']
interface ExpectedDialog<N extends Name> {
  request: Extract<DialogRequest, { name: N }>
  /** Prefix of the button, and which of its taps in the table is this one. */
  opener: readonly [prefix: string, place?: number]
  /** Another button that opens it for somebody else. */
  orBy?: string
}

const DAY = 20261202
const NONE = 4242

export function expectedDialogs(targets: Targets): { [N in Name]: ExpectedDialog<N> } {
  const { forms, result, appeal, plan, questions, broadcasts, gap, correction } = targets
  const [self, superior] = forms
  if (self === undefined || superior === undefined) throw new Error('no forms')
  const person = self.ratee.id
  const rating = superior.ratingId
  const ofResult = { result: result.id }
  const ofAppeal = { appeal: appeal.id }
  const draft = { broadcast: broadcasts.draftId }
  return {
    reason: { request: { name: 'reason', rating, item, level: 'given' }, opener: ['fw', 2] },
    dialogue: { request: { name: 'dialogue', rating, item, level: null }, opener: ['ze', 1] },
    'meeting-place': { request: { name: 'meeting-place', rating, day: DAY, minutes: 540, seen: 0 }, opener: ['zt', 1] },
    evidence: { request: { name: 'evidence', rating: self.ratingId, competency }, opener: ['fe', 0] },
    'wrong-superior': { request: { name: 'wrong-superior' }, opener: ['mw'] },
    incident: { request: { name: 'incident', person, day: 20261130, competency }, opener: ['nk'] },
    'peer-search': { request: { name: 'peer-search', assessment: self.assessmentId }, opener: ['xf'] },
    delegate: { request: { name: 'delegate', rating, rater: superior.raterId, as: 'rater' }, opener: ['odc'] },
    'delegate-all': { request: { name: 'delegate-all', rater: superior.raterId }, opener: ['ody'] },
    'open-cycle': { request: { name: 'open-cycle' }, opener: ['co'] },
    'broadcast-content': { request: { name: 'broadcast-content' }, opener: ['wn'] },
    'broadcast-links': { request: { name: 'broadcast-links', ...draft }, opener: ['wk'] },
    'broadcast-question': { request: { name: 'broadcast-question', ...draft }, opener: ['wq'] },
    'broadcast-when': { request: { name: 'broadcast-when', ...draft }, opener: ['wh'] },
    'broadcast-refuse': { request: { name: 'broadcast-refuse', broadcast: broadcasts.waitingId, shown: 1 }, opener: ['wr'] },
    'broadcast-correct': { request: { name: 'broadcast-correct', broadcast: NONE }, opener: ['wc'] },
    'opening-message': { request: { name: 'opening-message' }, opener: ['won'] },
    leave: { request: { name: 'leave' }, opener: ['rl'] },
    holiday: { request: { name: 'holiday' }, opener: ['rda'] },
    'plan-decline': { request: { name: 'plan-decline', of: 'advice', id: plan.adviceId }, opener: ['pno'] },
    'plan-refuse': { request: { name: 'plan-refuse', entry: plan.entryId, since: plan.since }, opener: ['pro'] },
    'result-comment': { request: { name: 'result-comment', ...ofResult }, opener: ['hac'] },
    'fairness-text': { request: { name: 'fairness-text', ...ofResult }, opener: ['hft'] },
    'appeal-reason': { request: { name: 'appeal-reason', ...ofAppeal }, opener: ['ar'] },
    'appeal-words': { request: { name: 'appeal-words', ...ofAppeal }, opener: ['ae'], orBy: 'aa' },
    'appeal-decision': { request: { name: 'appeal-decision', ...ofAppeal }, opener: ['aq'] },
    'appeal-recuse': { request: { name: 'appeal-recuse', ...ofAppeal }, opener: ['ax'] },
    correction: { request: { name: 'correction', field: 'name' }, opener: ['ijf'] },
    'correction-decline': { request: { name: 'correction-decline', correction: correction.id }, opener: ['ikn'] },
    proof: { request: { name: 'proof', entry: plan.entryId }, opener: ['gs'] },
    'plan-class': { request: { name: 'plan-class', unit: gap.unitId, competency, training: gap.trainingId }, opener: ['dt'] },
    question: { request: { name: 'question', broadcast: null }, opener: ['qa'] },
    'answer-question': { request: { name: 'answer-question', question: questions.openId }, opener: ['qw'] },
    'faq-text': { request: { name: 'faq-text', entry: questions.entryId, part: 'answer' }, opener: ['qmc'] },
    'roster-file': { request: { name: 'roster-file' }, opener: ['ei'] },
    'content-file': { request: { name: 'content-file', of: 'framework' }, opener: ['kf'] },
    'cycle-draft': { request: { name: 'cycle-draft', draft: NONE, part: 'name' }, opener: ['yt'] },
    'extend-self': { request: { name: 'extend-self', person, day: 20261210 }, opener: ['cd'] },
    'roster-search': { request: { name: 'roster-search', act: 'open' }, opener: ['es'] },
    'roster-date': { request: { name: 'roster-date', act: 'unit', person, target: 1 }, opener: ['egu'] },
  }
}

/** Whether this person could open it now. */
export function mayOpen(
  { opener: [prefix, place = 0], orBy }: Pick<ExpectedDialog<Name>, 'opener' | 'orBy'>,
  targets: Targets,
  member: Member,
): boolean {
  const by = (one: string, at: number) => {
    const button = EXPECTED_BUTTONS[one]
    if (button === undefined) throw new Error(`No button ${one} in the table`)
    return button.taps(targets)[at]?.allowed(member) === true
  }
  return by(prefix, place) || (orBy !== undefined && by(orBy, 0))
}
