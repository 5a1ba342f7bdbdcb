/** Examples to begin from: what offices say most often, with the name and dates of the present cycle in their places. */
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import { titleOf } from '../../../domain/broadcast/change-draft.js'
import type { BroadcastContent } from '../../../domain/broadcast/content.js'
import { EMPTY_CONTENT } from '../../../domain/broadcast/draft-content.js'
import { EVERYONE, type Segment } from '../../../domain/broadcast/segment.js'
import { currentCycle } from '../../../domain/cycle/run-cycle.js'
import type { MemberCtx } from '../../context.js'

export const TEMPLATES = ['opening', 'reminder', 'results', 'class'] as const
type Template = (typeof TEMPLATES)[number]

const SEGMENTS: Readonly<Record<Template, Segment>> = {
  opening: EVERYONE,
  reminder: { with: [{ kind: 'standing', standing: 'self-not-sent' }], without: [] },
  results: EVERYONE,
  class: EVERYONE,
}
/** Of what people are asked to take note. */
const ASKS_UNDERSTOOD: Readonly<Record<Template, boolean>> = { opening: true, reminder: false, results: false, class: false }
const DRAFTS_SEEN = 30

async function templateText({ voice }: MemberCtx, template: Template): Promise<string> {
  const say = voice.deps.texts.plain(voice.locale)
  const status = await currentCycle(voice.deps.stores)
  const cycle = status?.cycle.name ?? say('template-cycle-unknown')
  const [self, rating] = [status?.cycle.selfUntil, status?.cycle.ratingUntil].map((at) =>
    at === undefined ? say('template-date-unknown') : voice.date(at),
  )
  switch (template) {
    case 'opening':
      return say('template-opening-text', { cycle, self: self ?? '', rating: rating ?? '' })
    case 'reminder':
      return say('template-reminder-text', { cycle, self: self ?? '' })
    case 'results':
      return say('template-results-text', { cycle })
    case 'class':
      return say('template-class-text')
  }
}

/** A template tapped twice, still as it was, is one draft. */
export async function beginFromTemplate(ctx: MemberCtx, template: Template): Promise<Broadcast | null> {
  const { broadcasts } = ctx.voice.deps.stores
  const text = await templateText(ctx, template)
  const [head = ''] = text.split('\n')
  const bold = { type: 'bold', offset: 0, length: head.length }
  const content: BroadcastContent = { ...EMPTY_CONTENT, text, entities: [bold], asksUnderstood: ASKS_UNDERSTOOD[template] }
  const before = (await broadcasts.list(['draft'], DRAFTS_SEEN)).find(
    (one) => one.authorId === ctx.member.id && one.content.text === text && one.content.media.length === 0,
  )
  if (before !== undefined) return before
  const segment = SEGMENTS[template]
  const id = await broadcasts.create({ authorId: ctx.member.id, title: titleOf(content, head), content, segment, now: ctx.voice.now })
  return broadcasts.byId(id)
}
