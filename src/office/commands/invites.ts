/** `invites --out FILE.csv`: a new invitation for everyone who is not linked, as a sheet to hand out (K2). */
import { z } from 'zod'
import { type IssuedInvitation, issueInvitations } from '../../domain/identity/invitation.js'
import { closest } from '../../domain/roster/closest.js'
import { defineCommand, done, refused } from '../command.js'

const COLUMNS = ['nip', 'nama', 'unit', 'tautan', 'kode', 'berlaku_sampai'] as const

export const invites = defineCommand({
  name: 'invites',
  usage: 'invites --out FILE.csv [--unit "UNIT"]',
  about: 'cli-about-invites',
  needsBotUsername: true,
  options: { out: 'value', unit: 'value' },
  schema: z.strictObject({ out: z.string().min(1), unit: z.string().trim().min(1).optional() }),
  async run({ stores, say, now, timeZone, botUsername, randomBytes }, { out, unit }) {
    // Asked before anything is issued: issuing makes older links worthless.
    if (botUsername === null) return refused([say('cli-invites-no-bot')], { kind: 'no-bot-username' })
    const outcome = await issueInvitations(stores, { ...(unit === undefined ? {} : { unit }), now, randomBytes })
    switch (outcome.kind) {
      case 'unknown-unit': {
        const units = (await stores.roster.snapshot()).units.map(({ name }) => name)
        const suggestion = closest(outcome.unit, units)
        const message = say('cli-invites-unknown-unit', { unit: outcome.unit, suggestion: suggestion ?? 'none' })
        return refused([message], { ...outcome, suggestion })
      }
      case 'issued': {
        const { invitations } = outcome
        const contents = Buffer.from(sheet(invitations, { botUsername, timeZone }))
        const lines =
          invitations.length === 0
            ? [say('cli-invites-nobody', { path: out })]
            : [say('cli-invites-written', { count: invitations.length, path: out }), say('cli-invites-care')]
        const result = done(lines, { kind: 'written', invitations: invitations.length, path: out })
        return { ...result, files: [{ path: out, contents, mode: 0o600 }] }
      }
    }
  },
})

function sheet(invitations: readonly IssuedInvitation[], { botUsername, timeZone }: { botUsername: string; timeZone: string }): string {
  // Swedish writes 2026-12-31 09:00.
  const moment = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const rows = invitations.map(({ nip, name, unitName, code, expiresAt }) => {
    return [nip, name, unitName, `https://t.me/${botUsername}?start=${code}`, code, moment.format(expiresAt)]
  })
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('')
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
