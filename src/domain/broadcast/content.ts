/** A broadcast says one thing: a text with Telegram's own formatting, at most ten files, links, and how we learn that it was understood. */
import { z } from 'zod'

/** Telegram's limits, in characters (UTF-16 units, as entities count). */
export const TEXT_MOST = 4096
export const CAPTION_MOST = 1024
export const ALBUM_MOST = 10
export const LINKS_MOST = 5

/** An entity as Telegram gives it: kept and sent back as it is, never parsed anew. */
const entitySchema = z.looseObject({ type: z.string(), offset: z.number().int().min(0), length: z.number().int().min(1) })

const MEDIA_KINDS = ['photo', 'video', 'document', 'voice'] as const
const mediaSchema = z.strictObject({
  kind: z.enum(MEDIA_KINDS),
  /** Null: the bytes wait in broadcast_file under this place, to be uploaded with the first message. */
  fileId: z.string().min(1).nullable(),
  /** Composed in the chat: the file's name that never changes, and the message it came in; the same one twice is one. */
  uniqueId: z.string().optional(),
  messageId: z.number().int().optional(),
})

const linkSchema = z.strictObject({ label: z.string().trim().min(1).max(40), url: z.url({ protocol: /^https?$/ }).max(500) })

const questionSchema = z
  .strictObject({
    text: z.string().trim().min(5).max(300),
    options: z.array(z.string().trim().min(1).max(60)).min(2).max(4),
    /** Index of the right option. */
    correct: z.number().int().min(0).max(3),
    explanation: z.string().trim().min(5).max(600),
  })
  .refine(({ options, correct }) => correct < options.length, { path: ['correct'], message: '`correct` must name an option' })

/** A question as far as it has been typed; every step is kept the moment it is said. */
const unfinishedQuestionSchema = z.strictObject({
  text: z.string(),
  options: z.array(z.string()),
  correct: z.number().int().nullable(),
  /** The message that was taken last. */
  saidIn: z.number().int(),
})

/** Shape of `broadcast.content`. */
export const contentSchema = z
  .strictObject({
    text: z.string().max(TEXT_MOST),
    entities: z.array(entitySchema).max(100).default([]),
    media: z.array(mediaSchema).max(ALBUM_MOST).default([]),
    links: z.array(linkSchema).max(LINKS_MOST).default([]),
    /** Has the button `Saya sudah paham`. */
    asksUnderstood: z.boolean().default(false),
    question: questionSchema.nullable().default(null),
    /** While it is composed: a question not complete yet, and the message whose text was taken last. Of no meaning to recipients. */
    unfinishedQuestion: unfinishedQuestionSchema.optional(),
    saidIn: z.number().int().optional(),
    /** The pimpinan's own message for the opening of a cycle (opening-message.ts): never sent as a broadcast. */
    opening: z.literal(true).optional(),
    /** A correction that waits to be confirmed (correct-broadcast.ts): the broadcast it corrects. */
    corrects: z.number().int().optional(),
  })
  .superRefine(({ text, media }, context) => {
    if (text.trim() === '' && media.length === 0)
      context.addIssue({ code: 'custom', path: ['text'], message: 'A broadcast needs a text or a file' })
    if (media.length > 0 && text.length > CAPTION_MOST)
      context.addIssue({ code: 'custom', path: ['text'], message: `With a file the text may have ${CAPTION_MOST} characters` })
    // Telegram groups photos with videos, and documents with documents; a voice note stands alone.
    const kinds = new Set(media.map(({ kind }) => (kind === 'video' ? 'photo' : kind)))
    if (kinds.size > 1 || (media.length > 1 && kinds.has('voice')))
      context.addIssue({ code: 'custom', path: ['media'], message: 'These files cannot be sent together' })
  })
export type BroadcastContent = z.infer<typeof contentSchema>
export type BroadcastMedia = BroadcastContent['media'][number]
export type UnderstandingQuestion = NonNullable<BroadcastContent['question']>
