/** `import-roster FILE`: the roster is brought to the file's; what would change is shown first with --dry-run. */

import { z } from 'zod'
import { followSuperiors } from '../../domain/cycle/follow-superiors.js'
import { importRoster, importSentence, type RosterImportResult } from '../../domain/roster/import-roster.js'
import { maskNip } from '../../domain/roster/nip.js'
import { tableSentence } from '../../domain/roster/office-table.js'
import type { Leaver, Move, RosterPlan } from '../../domain/roster/plan-import.js'
import { faultSentence } from '../../domain/roster/roster-fault.js'
import { saySentence } from '../../texts/sentence.js'
import type { Say } from '../../texts/texts.js'
import { type CommandResult, defineCommand, done, flag, refused } from '../command.js'
import { readTable } from '../table-file.js'

export const importRosterFile = defineCommand({
  name: 'import-roster',
  usage: 'import-roster FILE [--dry-run] [--allow-many-leavers]',
  about: 'cli-about-import-roster',
  takesFile: true,
  options: { 'dry-run': 'flag', 'allow-many-leavers': 'flag' },
  schema: z.strictObject({ 'dry-run': flag, 'allow-many-leavers': flag }),
  async run({ stores, say, now }, options, file) {
    const table = await readTable(file.bytes, file.name)
    if (table.kind !== 'table') {
      return refused([saySentence(say, tableSentence(table))], table)
    }
    const request = { rows: table.rows, now, dryRun: options['dry-run'], actorId: null, allowManyLeavers: options['allow-many-leavers'] }
    const { result, begun } = await stores.transaction(async (tx) => {
      const imported = await importRoster(tx, request)
      const followed = imported.kind === 'imported' ? await followSuperiors(tx, { actorId: null, now }) : null
      return { result: imported, begun: followed?.begun ?? 0 }
    })
    return told(result, begun, say)
  },
})

/** `begun`: ratings that the import gave to another superior although they had been begun. */
function told(result: RosterImportResult, begun: number, say: Say): CommandResult {
  const faults = result.faults.map((fault) => ({ ...fault, message: saySentence(say, faultSentence(fault)) }))
  const ignored = result.ignoredColumns.length === 0 ? [] : [say('cli-roster-ignored', { columns: result.ignoredColumns.join(', ') })]
  const head = [saySentence(say, importSentence(result)), ...ignored]
  const tail = faults.map(({ message }) => message)
  const read = { refusedRows: result.refusedRows, faults, ignoredColumns: result.ignoredColumns }
  switch (result.kind) {
    case 'no-usable-row':
      return refused([...head, ...tail], { kind: result.kind, ...read })
    case 'too-many-leavers': {
      const leavers = listed(
        result.left.map((one) => leaverLine(one, say)),
        say,
      )
      const json = { active: result.active, left: result.left.map(withMaskedNip), ...read }
      return refused([...head, say('cli-roster-allow-hint'), ...leavers, ...tail], { kind: result.kind, ...json })
    }
    case 'unchanged':
    case 'dry-run':
    case 'imported': {
      const continued = begun === 0 ? [] : [say('cli-roster-continued', { count: begun })]
      const json = { kind: result.kind, ...planJson(result.plan), ...read, ratingsContinued: begun }
      return done([...head, ...continued, ...planLines(result.plan, say), ...tail], json)
    }
  }
}

/** More than a terminal can usefully show; --json has them all. */
const MOST_LINES = 100

function listed(lines: string[], say: Say): string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), say('cli-roster-more', { count: lines.length - MOST_LINES })]
}

/** Transfers, leavers and whoever is kept though absent; new people are only counted. */
function planLines(plan: RosterPlan, say: Say): string[] {
  return [
    ...listed(
      plan.left.map((one) => leaverLine(one, say)),
      say,
    ),
    ...listed(
      plan.moved.map((one) => moveLine(one, say)),
      say,
    ),
    ...listed(
      plan.held.map(({ nip, name, because }) => say('cli-roster-held', { name, nip: maskNip(nip), because })),
      say,
    ),
    ...listed(
      plan.returned.map(({ nip, name }) => say('cli-roster-returned', { name, nip: maskNip(nip) })),
      say,
    ),
    ...listed(
      plan.changedPeople.map(({ nip, name, field, before, after }) => {
        const who = { name, nip: maskNip(nip), field }
        // A phone number is nobody's business on a screen in an office.
        if (field === 'phone') return say('cli-roster-changed-phone', { name, nip: who.nip })
        return say('cli-roster-changed', { ...who, before: before ?? '–', after: after ?? '–' })
      }),
      say,
    ),
    ...listed(
      plan.withoutSuperior.map(({ nip, name }) => say('cli-roster-without-superior', { name, nip: maskNip(nip) })),
      say,
    ),
  ]
}

function leaverLine({ nip, name, unit }: Leaver, say: Say): string {
  return say('cli-roster-left', { name, nip: maskNip(nip), unit })
}

function moveLine({ nip, name, field, before, after }: Move, say: Say): string {
  const show = (value: string | null) => (value === null ? '–' : field === 'superior' ? maskNip(value) : value)
  return say('cli-roster-moved', { name, nip: maskNip(nip), field, before: show(before), after: show(after) })
}

function withMaskedNip<T extends { nip: string }>(one: T): T {
  return { ...one, nip: maskNip(one.nip) }
}

/** The whole difference, with NIPs masked and phone numbers left out. */
function planJson({ updated: _, newPeople, changedPeople, moved, left, returned, held, withoutSuperior, ...plan }: RosterPlan) {
  const maskedMove = (one: Move) => {
    const hide = (value: string | null) => (value !== null && one.field === 'superior' ? maskNip(value) : value)
    return { ...withMaskedNip(one), before: hide(one.before), after: hide(one.after) }
  }
  return {
    ...plan,
    newPeople: newPeople.map(({ nip, name, unit }) => ({ nip: maskNip(nip), name, unit })),
    changedPeople: changedPeople.map((one) => withMaskedNip(one.field === 'phone' ? { ...one, before: null, after: null } : one)),
    moved: moved.map(maskedMove),
    left: left.map(withMaskedNip),
    returned: returned.map(withMaskedNip),
    held: held.map(withMaskedNip),
    withoutSuperior: withoutSuperior.map(withMaskedNip),
  }
}
