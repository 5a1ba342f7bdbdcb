/** Takes what a superior notes of an incident: a sentence, or a photo whose caption or next message is one. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { type SaidOfIncident, takeIncident } from '../screens/incident/write.js'

type Request = Extract<DialogRequest, { name: 'incident' }>
type Photo = NonNullable<SaidOfIncident['photo']>

export async function incidentTurn(ctx: MemberCtx, request: Request, notes: string[]): Promise<{ done: boolean; notes: string[] }> {
  const { text, photo, caption } = ctx.message ?? {}
  // The largest of a photo's sizes stands last.
  const largest = photo?.at(-1)
  const sent: Photo | null = largest === undefined ? null : { fileId: largest.file_id, fileUniqueId: largest.file_unique_id }
  const kept = sent ?? photoIn(notes)
  const typed = text ?? caption
  const waiting = kept === null ? [] : [kept.fileId, kept.fileUniqueId]
  if (typed === undefined) {
    await send(ctx, { text: ctx.voice.say(sent === null ? 'note-wrong-kind' : 'note-ask-caption') })
    return { done: false, notes: waiting }
  }
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const { person, day, competency } = request
  const { screen, done } = await takeIncident(ctx, { person, day, competency }, { typed, photo: kept, sourceKey })
  await send(ctx, screen)
  return { done, notes: waiting }
}

/** The photo of an earlier message that still waits for its sentence. */
function photoIn([fileId, fileUniqueId]: readonly string[]): Photo | null {
  return fileId === undefined || fileUniqueId === undefined ? null : { fileId, fileUniqueId }
}
