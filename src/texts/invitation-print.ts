/** The words on the sheet of invitations, in the language of whoever prints it. */

import type { IssuedInvitation } from '../domain/identity/invitation.js'
import { byUnit, type InvitationSheet, invitationLink } from '../domain/identity/invitation-sheet.js'
import { formatDate } from './format.js'
import type { Locale, Say } from './texts.js'

interface Print {
  /** Plain texts. */
  say: Say
  locale: Locale
  timeZone: string
  botUsername: string
  invitations: readonly IssuedInvitation[]
}

export function printedInvitations({ say, locale, timeZone, botUsername, invitations }: Print): InvitationSheet {
  const instructions = [say('invite-print-1'), say('invite-print-2'), say('invite-print-3')]
  const units = byUnit(invitations).map(({ unit, invitations: some }) => ({
    heading: say('invite-print-heading', { unit }),
    people: some.map(({ name, unitName, code, expiresAt }) => ({
      name,
      unit: unitName,
      link: invitationLink(botUsername, code),
      instructions,
      validUntil: say('invite-print-until', { date: formatDate(locale, expiresAt, timeZone, 'short') }),
    })),
  }))
  return { title: say('invite-print-title'), units, foot: say('invite-print-foot') }
}
