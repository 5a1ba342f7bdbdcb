/** What a rater hears of a result after it was published. */
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'

/** The person's words as they stand now. */
export async function resultComment(voice: Voice, member: Member, { resultId }: NoticeData<'result-comment'>): Promise<Screen | null> {
  const result = await voice.deps.stores.results.byId(resultId)
  if (result === null || result.raterId !== member.id || result.acknowledgeComment === null) return null
  const { personName: name, cycleName: cycle, acknowledgeComment: comment } = result
  return { text: voice.say('notice-result-comment', { name, cycle, comment }), protect: true }
}
