/** `invites --out FILE.csv|FILE.pdf`: a new invitation for everyone who is not linked, as a table or as sheets to print and cut (K2). */
import { z } from 'zod'
import { issueInvitations } from '../../domain/identity/invitation.js'
import { invitationCsv } from '../../domain/identity/invitation-sheet.js'
import { closest } from '../../domain/roster/closest.js'
import { printedInvitations } from '../../texts/invitation-print.js'
import { defineCommand, done, refused } from '../command.js'

export const invites = defineCommand({
  name: 'invites',
  usage: 'invites --out FILE.csv|FILE.pdf [--unit "UNIT"]',
  about: 'cli-about-invites',
  needsBotUsername: true,
  options: { out: 'value', unit: 'value' },
  schema: z.strictObject({ out: z.string().min(1), unit: z.string().trim().min(1).optional() }),
  async run({ stores, say, locale, now, timeZone, botUsername, randomBytes, invitationPdf }, { out, unit }) {
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
        // A PDF without a page is none: nobody to invite gives the table with its titles.
        const isPdf = /\.pdf$/i.test(out) && invitations.length > 0
        const contents = isPdf
          ? await invitationPdf(printedInvitations({ say, locale, timeZone, botUsername, invitations }))
          : Buffer.from(invitationCsv(invitations, { botUsername, timeZone }))
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
