/** Questions and the FAQ. */
import { can } from '../../../src/domain/access/can.js'
import { receivedButtons as received } from '../../../src/telegram/screens/broadcast/received-buttons.js'
import {
  answerButtons as answers,
  faqButtons as faq,
  questionButtons as questions,
} from '../../../src/telegram/screens/question/question-buttons.js'
import { type Effect, type ExpectedButton, plain } from './expected-button.js'
import type { Targets } from './targets.js'

type Questions = Targets['questions']
function ofQuestion(action: 'see-question' | 'answer-question', effect: Effect, data: (about: Questions) => string): ExpectedButton {
  return { effect, taps: ({ questions: about }) => [{ data: data(about), allowed: (member) => can(member, action, about) }] }
}
function ofFaq(action: 'read-faq' | 'manage-faq', effect: Effect, data: (entry: number) => string): ExpectedButton {
  return { effect, taps: ({ questions: { entryId } }) => [{ data: data(entryId), allowed: (member) => can(member, action, null) }] }
}

export const QUESTION_BUTTONS: Record<string, ExpectedButton> = {
  qa: plain('ask-question', 'writes', questions.ask.data({})),
  bq: ofQuestion('see-question', 'writes', ({ broadcastId }) => received.ask.data({ broadcast: broadcastId })),
  qi: ofQuestion('see-question', 'reads', ({ draftId }) => questions.offers.data({ question: draftId })),
  qo: ofQuestion('see-question', 'reads', ({ draftId, entryId }) => questions.offer.data({ question: draftId, entry: entryId })),
  qy: ofQuestion('see-question', 'advances', ({ draftId, entryId }) => questions.solved.data({ question: draftId, entry: entryId })),
  qt: ofQuestion('see-question', 'reads', ({ draftId }) => questions.goOn.data({ question: draftId })),
  qn: ofQuestion('see-question', 'advances', ({ draftId }) => questions.send.data({ question: draftId, as: 'anonymous' })),
  qx: ofQuestion('see-question', 'advances', ({ draftId }) => questions.drop.data({ question: draftId })),
  qd: ofQuestion('see-question', 'reads', ({ answeredId }) => questions.clear.data({ question: answeredId })),
  qg: ofQuestion('see-question', 'writes', ({ answeredId }) => questions.askMore.data({ question: answeredId })),
  qq: plain('answer-questions', 'reads', answers.queue.data({ page: 0 })),
  qc: ofQuestion('answer-question', 'reads', ({ openId }) => answers.card.data({ question: openId })),
  qk: ofQuestion('answer-question', 'writes', ({ openId }) => answers.take.data({ question: openId })),
  qw: ofQuestion('answer-question', 'writes', ({ openId }) => answers.write.data({ question: openId })),
  ql: ofQuestion('answer-question', 'writes', ({ openId }) => answers.release.data({ question: openId })),
  qf: ofQuestion('answer-question', 'writes', ({ answeredId }) => answers.makeFaq.data({ question: answeredId })),
  qb: plain('read-faq', 'reads', faq.browse.data({ page: 0 })),
  qe: ofFaq('read-faq', 'reads', (entry) => faq.entry.data({ entry, page: 0 })),
  qm: plain('manage-faq', 'reads', faq.manage.data({ page: 0 })),
  qme: ofFaq('manage-faq', 'reads', (entry) => faq.edit.data({ entry })),
  qmc: ofFaq('manage-faq', 'writes', (entry) => faq.change.data({ entry, part: 'answer' })),
  // Published already: publishing again changes nothing.
  qmp: ofFaq('manage-faq', 'writes', (entry) => faq.publish.data({ entry })),
  qmr: ofFaq('manage-faq', 'advances', (entry) => faq.retire.data({ entry })),
}
