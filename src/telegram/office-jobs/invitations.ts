/** New invitations of a unit, or of all: a PDF to print and cut for each unit, and one table (K2). */
import { InlineKeyboard, InputFile } from 'grammy'
import { z } from 'zod'
import { type IssuedInvitation, issueInvitations } from '../../domain/identity/invitation.js'
import { byUnit, invitationCsv } from '../../domain/identity/invitation-sheet.js'
import { printedInvitations } from '../../texts/invitation-print.js'
import type { Screen } from '../screen.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'
import { officeWork, type WorkTools } from './work.js'

/** Twenty pages: more at once takes long and much memory (reports/pdf.ts). */
const PEOPLE_A_FILE = 160

export const invitations = officeWork({
  title: 'job-title-invitations',
  /** The codes come of the seed, so that work begun again gives the same ones; with the job's end it is forgotten. */
  input: z.strictObject({ unitId: z.number().nullable(), seed: z.string().min(32) }),
  async run(tools, { unitId, seed }) {
    const { voice, member, control, botUsername } = tools
    const { deps, say, now } = voice
    const { stores, timeZone } = deps
    const unit = unitId === null ? null : await stores.personnel.unitById(unitId)
    if (unitId !== null && unit === null) return [{ text: say('invite-unit-gone'), keyboard: home(tools) }]
    await control.progress(0, 1)
    const outcome = await issueInvitations(stores, { ...(unit === null ? {} : { unit: unit.name }), actorId: member.id, now, seed })
    if (outcome.kind !== 'issued') return [{ text: say('invite-unit-gone'), keyboard: home(tools) }]
    const { invitations: issued } = outcome
    if (issued.length === 0) return [{ text: say('invite-nobody'), keyboard: home(tools) }]
    await sendSheets(tools, issued)
    const csv = Buffer.from(`\ufeff${invitationCsv(issued, { botUsername, timeZone })}`)
    const table: Screen = { text: say('invite-csv', { count: issued.length }), document: new InputFile(csv, 'undangan.csv') }
    return [table, { text: say('invite-done', { count: issued.length }), keyboard: home(tools) }]
  },
})

async function sendSheets({ voice, control, botUsername, send }: WorkTools, issued: readonly IssuedInvitation[]): Promise<void> {
  const { deps, say, locale } = voice
  const plain = deps.texts.plain(locale)
  let done = 0
  for (const { unit, invitations: some } of byUnit(issued))
    for (let start = 0; start < some.length; start += PEOPLE_A_FILE) {
      const part = some.slice(start, start + PEOPLE_A_FILE)
      const sheet = printedInvitations({ say: plain, locale, timeZone: deps.timeZone, botUsername, invitations: part })
      const pdf = await deps.invitationPdf(sheet)
      await control.breathe()
      await send({
        text: say('invite-pdf', { unit, count: part.length }),
        document: new InputFile(pdf, fileName(unit, start, some.length)),
      })
      done += part.length
      await control.progress(done, issued.length)
    }
}

function fileName(unit: string, start: number, all: number): string {
  const name = unit
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60)
  return all > PEOPLE_A_FILE ? `undangan-${name}-${start / PEOPLE_A_FILE + 1}.pdf` : `undangan-${name}.pdf`
}

function home({ voice }: WorkTools): InlineKeyboard {
  return new InlineKeyboard().text(voice.say('button-invitations'), rosterButtons.units.data({ page: 0 }))
}
