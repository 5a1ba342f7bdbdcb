/** Reads a roster file that was sent, and shows what it would change; nothing changes before the yes. */
import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { tableSentence } from '../../domain/roster/office-table.js'
import { planToShow, type ShownPlan } from '../../domain/roster/roster-draft.js'
import { saySentence } from '../../texts/sentence.js'
import type { Screen } from '../screen.js'
import { draftScreens } from '../screens/roster/draft.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'
import { officeWork, type WorkTools } from './work.js'

const sentFile = z.strictObject({ fileId: z.string(), fileName: z.string() })
/** A draft shown before, now with the admin's word that many are meant to leave. */
const again = z.strictObject({ draftId: z.number(), allowManyLeavers: z.boolean() })

export const rosterCheck = officeWork({
  title: 'job-title-roster-check',
  input: z.union([sentFile, again]),
  run: (tools, input) => ('fileId' in input ? checkFile(tools, input) : checkAgain(tools, input)),
})

/** Per cent of the work after each part. */
const PARTS = { fetched: 10, read: 40, planned: 80 } as const

async function checkFile(tools: WorkTools, { fileId, fileName }: z.infer<typeof sentFile>): Promise<Screen[]> {
  const { voice, control, member, jobId } = tools
  const { deps, say, now } = voice
  const found = await tools.download(fileId)
  if (found.kind !== 'file') return [{ text: say(`draft-file-${found.kind}`), keyboard: askAgain(tools) }]
  await control.progress(PARTS.fetched, 100)
  const shown = await readAndPlan(tools, { bytes: found.bytes, fileName, allowManyLeavers: false })
  if ('refused' in shown) return [shown.refused]
  const draft = await deps.stores.rosterDrafts.save({
    jobId,
    ownerId: member.id,
    fileName,
    bytes: found.bytes,
    planHash: shown.planHash,
    now,
  })
  return draftScreens(voice, { ...draft, ownNip: member.nip }, shown)
}

async function checkAgain(tools: WorkTools, { draftId, allowManyLeavers }: z.infer<typeof again>): Promise<Screen[]> {
  const { stores } = tools.voice.deps
  const draft = await stores.rosterDrafts.byId(draftId)
  if (draft === null || draft.state !== 'waiting') return [{ text: tools.voice.say('draft-gone'), keyboard: askAgain(tools) }]
  const { bytes, fileName } = draft
  const shown = await readAndPlan(tools, { bytes, fileName, allowManyLeavers })
  if ('refused' in shown) return [shown.refused]
  const version = await stores.rosterDrafts.showAnew(draftId, { planHash: shown.planHash, allowManyLeavers })
  return draftScreens(tools.voice, { id: draftId, version, ownNip: tools.member.nip }, shown)
}

/** Reads the table and plans against the roster as it stands now, in short steps. */
async function readAndPlan(
  tools: WorkTools,
  file: { bytes: Buffer; fileName: string; allowManyLeavers: boolean },
): Promise<ShownPlan | { refused: Screen }> {
  const { voice, control } = tools
  const { deps, say, now } = voice
  const table = await deps.readTable(file.bytes, file.fileName, control.breathe)
  if (table.kind !== 'table') return { refused: { text: saySentence(say, tableSentence(table)), keyboard: askAgain(tools) } }
  await control.progress(PARTS.read, 100)
  const { rows } = table
  const onStep = (read: number) => control.progress(PARTS.read + (read / Math.max(1, rows.length)) * (PARTS.planned - PARTS.read), 100)
  return planToShow(deps.stores, { rows, now, allowManyLeavers: file.allowManyLeavers, onStep })
}

export function askAgain({ voice }: Pick<WorkTools, 'voice'>): InlineKeyboard {
  return new InlineKeyboard()
    .text(voice.say('button-desk-import'), rosterButtons.askFile.data({}))
    .row()
    .text(voice.say('button-desk'), rosterButtons.home.data({}))
}
