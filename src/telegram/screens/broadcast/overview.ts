/** What a broadcast says and to whom, in a few lines: the same on the draft, before sending and for whoever approves. */
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import type { BroadcastContent } from '../../../domain/broadcast/content.js'
import type { Voice } from '../../context.js'
import { segmentText } from './segment-names.js'

/** Characters of the text that are shown; the preview shows it whole. */
const EXCERPT = 400

function contentLines({ say }: Voice, content: BroadcastContent): string[] {
  const { text, media, links, asksUnderstood, question, unfinishedQuestion } = content
  const excerpt = text.length <= EXCERPT ? text : `${[...text].slice(0, EXCERPT).join('')}…`
  return [
    ...(text === '' ? [] : [say('quote', { text: excerpt })]),
    ...(media.length === 0 ? [] : [say('compose-overview-files', { count: media.length })]),
    ...(links.length === 0 ? [] : [say('compose-overview-links', { labels: labelsOf(content) })]),
    ...(asksUnderstood ? [say('compose-overview-understood')] : []),
    ...(question === null ? [] : [say('compose-overview-question', { text: question.text })]),
    ...(unfinishedQuestion === undefined ? [] : [say('compose-overview-question-unfinished')]),
  ]
}

export const labelsOf = ({ links }: BroadcastContent) => links.map(({ label }) => label).join(', ')

export async function overview(voice: Voice, { content, segment }: Broadcast): Promise<string[]> {
  const { say, deps, now } = voice
  const lines = contentLines(voice, content)
  if (content.corrects !== undefined) {
    const { sent } = await deps.stores.broadcasts.counts(content.corrects)
    return [...lines, '', say('compose-overview-correction', { count: sent })]
  }
  const [who, count] = await Promise.all([segmentText(voice, segment), deps.stores.broadcasts.count(segment, now)])
  return [...lines, '', who, say('compose-count', { ...count })]
}
