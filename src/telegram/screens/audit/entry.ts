/** One entry of the audit whole: who, when, about whom, before, after and why, every NIP masked. */
import { InlineKeyboard } from 'grammy'
import type { AuditPerson, AuditRecord } from '../../../domain/audit/audit.js'
import { namesPerson, peopleNamed, type ValueLine, valueLines, withoutNips } from '../../../domain/audit/masked-value.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { actName, refusedAudit } from './audit.js'
import { auditButtons } from './audit-buttons.js'

/** A message holds 4096 characters: so many for each of before, after and why. */
const MOST_CHARACTERS = 1000

/** `who` are the people that the value names by id. */
export function sayValue(voice: Voice, value: unknown, who: ReadonlyMap<number, AuditPerson>): string {
  const lines = valueLines(value).map(({ field, value: held }) => {
    const text = sayHeld(voice, { field, value: held }, who)
    return field === '' ? text : `${field}: ${text}`
  })
  return lines.join('\n')
}

function sayHeld({ date }: Voice, { field, value }: ValueLine, who: ReadonlyMap<number, AuditPerson>): string {
  if (value instanceof Date) return date(value, 'moment')
  if (typeof value === 'number' && namesPerson(field)) return who.get(value)?.name ?? String(value)
  return value === null ? '–' : String(value)
}

export async function peopleIn(voice: Voice, records: readonly AuditRecord[]): Promise<Map<number, AuditPerson>> {
  const ids = peopleNamed(records.flatMap(({ before, after }) => [before, after]))
  if (ids.length === 0) return new Map()
  return new Map((await voice.deps.stores.audit.people([...new Set(ids)])).map((one) => [one.id, one]))
}

function clipped(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`
}

async function show(ctx: MemberCtx, { entry, ...from }: { entry: number; person: number; act: number; before: number }): Promise<TapReply> {
  const { voice } = ctx
  const { deps, say, date } = voice
  const record = await deps.stores.audit.byId(entry)
  if (record === null) return { toast: say('tap-stale'), alert: true }
  const { id, at, act, actor, about, subject, before, after, reason } = record
  const who = await peopleIn(voice, [record])
  const person = (one: AuditPerson) => say('audit-person', { name: one.name, nip: one.nip.slice(-4) })
  const text = [
    say('audit-entry', { id, act: { html: actName(voice, act) }, code: act, at: date(at, 'moment') }),
    actor === null ? say('audit-by-machine') : say('audit-by', { person: { html: person(actor) } }),
    ...(about === null ? [] : [say('audit-about', { person: { html: person(about) } })]),
    ...(subject === null ? [] : [say('audit-subject', { subject: withoutNips(subject) })]),
    ...part(say('audit-before'), sayValue(voice, before, who), voice),
    ...part(say('audit-after'), sayValue(voice, after, who), voice),
    ...part(say('audit-why'), withoutNips(reason ?? ''), voice),
  ]
  const keyboard = new InlineKeyboard().text(say('button-audit-back'), auditButtons.list.data(from))
  return { screen: { text: text.join('\n'), keyboard, protect: true } }
}

function part(head: string, text: string, { say }: Voice): string[] {
  return text === '' ? [] : ['', head, say('plain', { text: clipped(text) })]
}

export function auditEntryRoutes(routes: Routes): void {
  routes.tap(auditButtons.entry, async (ctx, params) => refusedAudit(ctx) ?? show(ctx, params))
}
