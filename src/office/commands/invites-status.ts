/** `invites status`: how the invitation of each person stands: sent, used, expired, locked, or none that could be used. */
import { z } from 'zod'
import { countStates, INVITATION_STATES, invitationState } from '../../domain/identity/invitation-state.js'
import { closest } from '../../domain/roster/closest.js'
import { maskNip } from '../../domain/roster/nip.js'
import { unitKey } from '../../domain/roster/roster-entry.js'
import { formatDate } from '../../texts/format.js'
import { saySentence } from '../../texts/sentence.js'
import { defineCommand, done, refused } from '../command.js'

/** More than a terminal can usefully show; --json has them all. */
const MOST_LINES = 200

export const invitesStatus = defineCommand({
  name: 'invites status',
  usage: 'invites status [--unit "UNIT"]',
  about: 'cli-about-invites-status',
  options: { unit: 'value' },
  schema: z.strictObject({ unit: z.string().trim().min(1).optional() }),
  async run({ stores, say, locale, now, timeZone }, { unit: asked }) {
    const units = await stores.personnel.units()
    const unit = asked === undefined ? undefined : units.find(({ name }) => unitKey(name) === unitKey(asked))
    if (asked !== undefined && unit === undefined) {
      const suggestion = closest(
        asked,
        units.map(({ name }) => name),
      )
      return refused([say('cli-invites-unknown-unit', { unit: asked, suggestion: suggestion ?? 'none' })], {
        kind: 'unknown-unit',
        suggestion,
      })
    }
    const members = await stores.personnel.members(unit?.id)
    const people = members.map(({ nip, name, unitName, ...one }) => ({
      nip: maskNip(nip),
      name,
      unit: unitName,
      state: invitationState(one, now),
      until: one.invitation?.expiresAt.toISOString() ?? null,
    }))
    const lines = people.slice(0, MOST_LINES).map(({ nip, name, unit: of, state, until }) => {
      const day = until === null ? '–' : formatDate(locale, new Date(until), timeZone, 'short')
      return say('cli-invites-person', {
        nip,
        name,
        unit: of,
        state: saySentence(say, { key: `invite-state-${state}`, variables: { until: day } }),
      })
    })
    const counts = countStates(members, now)
    const more = people.length > MOST_LINES ? [say('cli-roster-more', { count: people.length - MOST_LINES })] : []
    const head = say('cli-invites-status', { people: people.length, ...counts })
    return done([head, ...lines, ...more], {
      kind: 'status',
      counts: Object.fromEntries(INVITATION_STATES.map((one) => [one, counts[one]])),
      people,
    })
  },
})
