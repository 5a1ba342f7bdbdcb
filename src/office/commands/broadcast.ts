/** `broadcast`: a text, perhaps with a photo, to a segment, now or at a time; the same delivery as from the chat. */
import { z } from 'zod'
import { type BroadcastContent, CAPTION_MOST, contentSchema, TEXT_MOST } from '../../domain/broadcast/content.js'
import { readSegment } from '../../domain/broadcast/read-segment.js'
import { EVERYONE, type Segment } from '../../domain/broadcast/segment.js'
import { startBroadcast } from '../../domain/broadcast/start-broadcast.js'
import { momentOf } from '../../domain/calendar.js'
import { formatDate } from '../../texts/format.js'
import type { Say } from '../../texts/texts.js'
import { type CommandContext, type CommandResult, defineCommand, done, type InputFile, refused } from '../command.js'
import { fileKind } from '../file-kind.js'

const PHOTO_MEGABYTES = 10
const TITLE_MOST = 60

export const broadcast = defineCommand({
  name: 'broadcast',
  usage: 'broadcast --text-file FILE [--photo FILE] [--segment "unit=..;peran=.."] [--at "YYYY-MM-DD HH:MM"]',
  about: 'cli-about-broadcast',
  options: { 'text-file': 'file', photo: 'file', segment: 'value', at: 'value' },
  schema: z.strictObject({
    'text-file': z.string(),
    photo: z.string().optional(),
    segment: z.string().optional(),
    at: z.string().optional(),
  }),
  async run(context, options, _file, files) {
    const { say } = context
    const content = contentOf(files['text-file'], files.photo, say)
    if ('exitCode' in content) return content
    const segment = await segmentOf(context, options.segment)
    if ('exitCode' in segment) return segment
    const at = atOf(context, options.at)
    if (at !== null && 'exitCode' in at) return at
    return begin(context, { content, segment, at, photo: files.photo })
  },
})

function contentOf(text: InputFile | undefined, photo: InputFile | undefined, say: Say): BroadcastContent | CommandResult {
  const fault = (message: string, kind: string) => refused([message], { kind })
  const read = decode(text?.bytes)
  if (read === null) return fault(say('cli-broadcast-not-text', { name: text?.name ?? '' }), 'not-text')
  if (photo !== undefined && (fileKind(photo.bytes) !== 'image' || photo.bytes.length > PHOTO_MEGABYTES * 1_048_576))
    return fault(say('cli-broadcast-not-a-photo', { name: photo.name, megabytes: PHOTO_MEGABYTES }), 'not-a-photo')
  const most = photo === undefined ? TEXT_MOST : CAPTION_MOST
  if (read === '' && photo === undefined) return fault(say('cli-broadcast-empty', { name: text?.name ?? '' }), 'empty')
  if (read.length > most) return fault(say('cli-broadcast-too-long', { length: read.length, most }), 'too-long')
  return contentSchema.parse({ text: read, media: photo === undefined ? [] : [{ kind: 'photo', fileId: null }] })
}

/** UTF-8 with or without a byte order mark; null for anything else. */
function decode(bytes: Buffer | undefined): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Control characters besides tab and line ends: a picture or a workbook, not a text.
    return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text.replaceAll('\r\n', '\n').trim()
  } catch {
    return null
  }
}

async function segmentOf({ stores, say }: CommandContext, typed: string | undefined): Promise<Segment | CommandResult> {
  if (typed === undefined) return EVERYONE
  const outcome = readSegment(typed, await stores.roster.units())
  if (outcome.kind === 'segment') return outcome.segment
  const { fault } = outcome
  switch (fault.kind) {
    case 'not-a-pair':
      return refused([say('cli-segment-not-a-pair', { typed: fault.typed })], { ...fault, kind: `segment-${fault.kind}` })
    case 'unknown-key':
      return refused([say('cli-segment-unknown-key', { typed: fault.typed, allowed: fault.allowed.join(', ') })], {
        ...fault,
        kind: `segment-${fault.kind}`,
      })
    case 'unknown-word': {
      const { key, suggestion } = fault
      const message = say('cli-segment-unknown-word', { key, typed: fault.typed, suggestion: suggestion ?? 'none' })
      return refused([message, say('cli-segment-allowed', { key, allowed: fault.allowed.join(', ') })], {
        ...fault,
        kind: `segment-${fault.kind}`,
      })
    }
    case 'too-many':
      return refused([say('cli-segment-too-many', { most: fault.most })], { ...fault, kind: `segment-${fault.kind}` })
  }
}

/** Null: now. */
function atOf({ say, now, timeZone }: CommandContext, typed: string | undefined): { time: Date } | CommandResult | null {
  if (typed === undefined) return null
  const moment = momentOf(typed, 'start', timeZone)
  if (moment.kind !== 'good')
    return refused([say('cli-not-a-time', { option: '--at', value: typed })], { kind: 'not-a-time', option: '--at' })
  return moment.at > now ? { time: moment.at } : refused([say('cli-broadcast-past', { value: typed })], { kind: 'past', option: '--at' })
}

interface Wanted {
  content: BroadcastContent
  segment: Segment
  at: { time: Date } | null
  photo: InputFile | undefined
}

async function begin(context: CommandContext, { content, segment, at, photo }: Wanted): Promise<CommandResult> {
  const { stores, say, locale, now, timeZone } = context
  const { broadcasts } = stores
  const reach = await broadcasts.count(segment, now)
  if (at === null && reach.reachable === 0)
    return refused([say('cli-broadcast-nobody', { notLinked: reach.notLinked })], { kind: 'nobody', ...reach })
  const title = content.text.split('\n')[0]?.slice(0, TITLE_MOST) || (photo?.name ?? '')
  const files = photo === undefined ? [] : [{ place: 0, name: photo.name, bytes: photo.bytes }]
  const id = await broadcasts.create({ authorId: null, title, content, segment, files, now })
  const left = say('cli-broadcast-unreachable', { notLinked: reach.notLinked, blocked: reach.blocked })
  const lines = (first: string) => [
    first,
    ...(reach.notLinked + reach.blocked > 0 ? [left] : []),
    say('cli-broadcast-see', { id: String(id) }),
  ]
  if (at !== null) {
    await stores.transaction(async (tx) => {
      await tx.broadcasts.setState(id, { from: ['draft'], to: 'scheduled', scheduledAt: at.time, now })
      await tx.audit.record({ actorId: null, act: 'broadcast-schedule', subject: `broadcast:${id}`, after: { at: at.time }, now })
    })
    const first = say('cli-broadcast-scheduled', { id: String(id), at: formatDate(locale, at.time, timeZone, 'moment') })
    return done(lines(first), { kind: 'scheduled', id, at: at.time, ...reach })
  }
  const outcome = await startBroadcast(stores, { id, actorId: null, now })
  if (outcome.kind !== 'started') return refused([say('cli-broadcast-nobody', { notLinked: reach.notLinked })], { ...outcome })
  context.wakeOutbox()
  const { recipients } = outcome
  return done(lines(say('cli-broadcast-started', { id: String(id), recipients })), { kind: 'started', id, recipients, ...reach })
}
