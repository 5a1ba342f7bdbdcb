/** Sends a broadcast to one chat, or corrects it there: used by the delivery, the preview and the test send alike. */
import { type Api, GrammyError, InputFile, InputMediaBuilder } from 'grammy'
import type { Message } from 'grammy/types'
import type { BroadcastStore } from '../domain/broadcast/broadcast-store.js'
import type { BroadcastContent, BroadcastMedia } from '../domain/broadcast/content.js'
import type { Say } from '../texts/texts.js'
import { type BroadcastFace, type BroadcastPart, broadcastParts, messagesOf } from './broadcast-parts.js'
import { isBenign } from './errors.js'

/** Files that Telegram does not hold yet. */
export interface BroadcastFiles {
  bytes(place: number): Promise<{ name: string; bytes: Uint8Array } | null>
  /** Telegram holds the file at this place now: from here on it is sent by its id. */
  keep(place: number, fileId: string): Promise<void>
}

export function filesOf(broadcasts: Pick<BroadcastStore, 'file' | 'setFileId'>, id: number): BroadcastFiles {
  return { bytes: (place) => broadcasts.file(id, place), keep: (place, fileId) => broadcasts.setFileId(id, place, fileId) }
}

export interface BroadcastToSend {
  id: number
  content: BroadcastContent
  /** Plain texts in the reader's language. */
  say: Say
  files: BroadcastFiles
  /** Ids of messages that are there already, from an attempt that Telegram stopped half-way; those sent now are added. */
  already?: number[]
}

/** Answers the ids of all its messages. Throws what grammY throws; `already` then says how far it came. */
export async function sendBroadcast(
  api: Api,
  chatId: number,
  { id, content, say, files, already = [] }: BroadcastToSend,
): Promise<number[]> {
  let before = 0
  for (const part of broadcastParts({ id, content, say })) {
    before += messagesOf(part)
    if (already.length >= before) continue
    const sent = await sendPart(api, chatId, part, files)
    already.push(...sent.map(({ message_id: messageId }) => messageId))
    if (part.kind !== 'text') await keepFiles(part.kind === 'media' ? [part.media] : part.media, sent, files)
  }
  return already
}

async function sendPart(api: Api, chatId: number, part: BroadcastPart, files: BroadcastFiles): Promise<Message[]> {
  const markup = part.keyboard === undefined ? {} : { reply_markup: part.keyboard }
  if (part.kind === 'text')
    return [await api.sendMessage(chatId, part.text, { entities: part.entities, link_preview_options: { is_disabled: true }, ...markup })]
  const captioned = part.text === '' ? {} : { caption: part.text, caption_entities: part.entities }
  if (part.kind === 'album') return sendAlbum(api, chatId, { media: part.media, captioned, files })
  const file = await source(part.media, 0, files)
  switch (part.media.kind) {
    case 'photo':
      return [await api.sendPhoto(chatId, file, { ...captioned, ...markup })]
    case 'video':
      return [await api.sendVideo(chatId, file, { ...captioned, ...markup })]
    case 'document':
      return [await api.sendDocument(chatId, file, { ...captioned, ...markup })]
    case 'voice':
      return [await api.sendVoice(chatId, file, { ...captioned, ...markup })]
  }
}

/** Photos and videos side by side, or documents: the content's schema sees to that. The caption stands under the first. */
async function sendAlbum(
  api: Api,
  chatId: number,
  { media, captioned, files }: { media: readonly BroadcastMedia[]; captioned: { caption?: string }; files: BroadcastFiles },
): Promise<Message[]> {
  const ready = await Promise.all(media.map(async (one, place) => ({ kind: one.kind, file: await source(one, place, files) })))
  const under = (place: number) => (place === 0 ? captioned : {})
  const { document, photo, video } = InputMediaBuilder
  if (media.every(({ kind }) => kind === 'document'))
    return api.sendMediaGroup(
      chatId,
      ready.map(({ file }, place) => document(file, under(place))),
    )
  return api.sendMediaGroup(
    chatId,
    ready.map(({ kind, file }, place) => (kind === 'video' ? video(file, under(place)) : photo(file, under(place)))),
  )
}

async function source({ fileId }: BroadcastMedia, place: number, files: BroadcastFiles): Promise<InputFile | string> {
  if (fileId !== null) return fileId
  const found = await files.bytes(place)
  if (found === null) throw new Error(`The file at place ${place} is in the content but not in broadcast_file`)
  return new InputFile(found.bytes, found.name)
}

async function keepFiles(media: readonly BroadcastMedia[], sent: readonly Message[], files: BroadcastFiles): Promise<void> {
  for (const [place, { fileId }] of media.entries()) {
    const message = sent[place]
    if (fileId !== null || message === undefined) continue
    const held = message.photo?.at(-1) ?? message.video ?? message.document ?? message.voice
    // Telegram has the message: a database that is away just now costs another upload, not another message.
    if (held !== undefined) await files.keep(place, held.file_id).catch(() => {})
  }
}

/** Puts the present text in the place of the old one; files stay as they are. Throws what grammY throws. */
export async function correctBroadcast(
  api: Api,
  chatId: number,
  { messageIds, ...face }: BroadcastFace & { messageIds: readonly number[] },
): Promise<void> {
  let place = 0
  for (const part of broadcastParts(face)) {
    const messageId = messageIds[place]
    place += messagesOf(part)
    // A question that has become longer needs a message of its own which is not there: what is there is corrected.
    if (messageId === undefined) return
    const markup = part.keyboard === undefined ? {} : { reply_markup: part.keyboard }
    const edited =
      part.kind === 'text'
        ? api.editMessageText(chatId, messageId, part.text, {
            entities: part.entities,
            link_preview_options: { is_disabled: true },
            ...markup,
          })
        : api.editMessageCaption(chatId, messageId, { caption: part.text, caption_entities: part.entities, ...markup })
    await edited.catch((error: unknown) => {
      if (!(error instanceof GrammyError && isBenign(error))) throw error
    })
  }
}
