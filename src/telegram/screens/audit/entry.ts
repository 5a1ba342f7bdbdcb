/** One entry of the audit whole: who, when, about whom, before, after and why, every NIP masked. */
import { InlineKeyboard } from 'grammy'
import { knownAct } from '../../../domain/audit/acts.js'
import type { AuditPerson, AuditRecord } from '../../../domain/audit/audit.js'
import { namesPerson, namesUnit, peopleNamed, type ValueLine, valueLines, withoutNips } from '../../../domain/audit/masked-value.js'
import { fieldInWords, knownSubject, valueInWords } from '../../../texts/audit-words.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { actName, refusedAudit } from './audit.js'
import { auditButtons, type Filtered } from './audit-buttons.js'

/** A message holds 4096 characters: so many for each of before, after and why. */
const MOST_CHARACTERS = 1000

/** Names for the numbers that values hold. */
export interface Named {
  people: ReadonlyMap<number, string>
  units: ReadonlyMap<number, string>
}

/** Plain text, a line a field, in the reader's words where there are any. */
export function sayValue(voice: Voice, value: unknown, named: Named): string {
  const plain = voice.deps.texts.plain(voice.locale)
  const lines = valueLines(value).map((line) => {
    const text = sayHeld(voice, line, named)
    return line.field === '' ? text : `${fieldInWords(plain, line.field)}: ${text}`
  })
  return lines.join('\n')
}

function sayHeld({ deps, locale, date, number }: Voice, { field, value }: ValueLine, { people, units }: Named): string {
  const plain = deps.texts.plain(locale)
  if (value === null) return '–'
  if (value instanceof Date) return date(value, 'moment')
  if (typeof value === 'number') {
    if (namesPerson(field)) return people.get(value) ?? String(value)
    return namesUnit(field) ? (units.get(value) ?? String(value)) : Number.isInteger(value) ? String(value) : number(value, 2)
  }
  const known = typeof value === 'string' ? knownAct(value) : undefined
  if (known !== undefined && /(^|\.)act$/.test(field)) return plain(`audit-act-${known}`)
  return valueInWords(plain, field, value) ?? String(value)
}

export async function namesIn({ deps }: Voice, records: readonly AuditRecord[]): Promise<Named> {
  const values = records.flatMap(({ before, after }) => [before, after])
  const ids = peopleNamed(values)
  const [people, units] = await Promise.all([
    ids.length === 0 ? [] : deps.stores.audit.people([...new Set(ids)]),
    values.some((value) => valueLines(value).some(({ field }) => namesUnit(field))) ? deps.stores.roster.units() : [],
  ])
  return { people: new Map(people.map(({ id, name }) => [id, name])), units: new Map(units.map(({ id, name }) => [id, name])) }
}

function subjectLine({ say }: Voice, subject: string): string {
  const known = knownSubject(subject)
  return known === null ? say('audit-subject', { subject: withoutNips(subject) }) : say('audit-subject-known', known)
}

function clipped(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`
}

async function show(ctx: MemberCtx, { entry, ...from }: Filtered & { entry: number; before: number }): Promise<TapReply> {
  const { voice } = ctx
  const { deps, say, date } = voice
  const record = await deps.stores.audit.byId(entry)
  if (record === null) return { toast: say('tap-stale'), alert: true }
  const { id, at, act, actor, about, subject, before, after, reason } = record
  const named = await namesIn(voice, [record])
  const person = (one: AuditPerson) => say('audit-person', { name: one.name, nip: one.nip.slice(-4) })
  const text = [
    say('audit-entry', { id, act: { html: actName(voice, act) }, code: act, at: date(at, 'moment') }),
    actor === null ? say('audit-by-machine') : say('audit-by', { person: { html: person(actor) } }),
    ...(about === null ? [] : [say('audit-about', { person: { html: person(about) } })]),
    ...(subject === null ? [] : [subjectLine(voice, subject)]),
    ...part(say('audit-before'), sayValue(voice, before, named), voice),
    ...part(say('audit-after'), sayValue(voice, after, named), voice),
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
