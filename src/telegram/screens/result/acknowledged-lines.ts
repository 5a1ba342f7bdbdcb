/** Whether a result was read and what was said to it; silence stands there as silence. */
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { Voice } from '../../context.js'

export function acknowledgedLines({ say, date }: Voice, { acknowledgedAt, acknowledgeComment }: StoredResult): string[] {
  if (acknowledgedAt === null) return [say('ack-not-yet')]
  const at = say('ack-line', { at: date(acknowledgedAt, 'moment') })
  return acknowledgeComment === null ? [at] : [at, say('ack-comment-line', { comment: acknowledgeComment })]
}
