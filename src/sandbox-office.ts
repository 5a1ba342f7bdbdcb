/** Fills an empty sandbox: an invented office of 40, a cycle open, some already sent and rated, one newcomer still to be linked. */
import { randomBytes } from 'node:crypto'
import { formItems } from './domain/assessment/form.js'
import { endOfDay } from './domain/calendar.js'
import { LEVELS, type Level, requiredLevel } from './domain/competency/framework.js'
import { openCycle } from './domain/cycle/run-cycle.js'
import { issueInvitations } from './domain/identity/invitation.js'
import { PRIVACY_VERSION } from './domain/identity/privacy-version.js'
import { answerItem, submitForm } from './domain/rating/rate.js'
import type { WorkCalendar } from './domain/reminder/working-days.js'
import { demoCast } from './domain/roster/demo-office.js'
import { FIRST_DEMO_TELEGRAM_ID, makeDemoOffice } from './domain/roster/make-demo-office.js'
import type { RosterEntry } from './domain/roster/roster-entry.js'
import type { Stores } from './domain/stores.js'

const PEOPLE = 40

export interface SandboxPerson {
  telegramId: number
  nip: string
  name: string
  phone: string
  part: 'asn' | 'superior' | 'admin' | 'head' | 'newcomer' | 'other'
}
export interface SandboxOffice {
  people: SandboxPerson[]
  /** The code of the newcomer's invitation. */
  newcomerCode: string
}

/** Who is in the invented office, in the order of their invented Telegram ids; the same at every start. */
async function castOffice(stores: Stores, now: Date): Promise<SandboxPerson[]> {
  const made = await makeDemoOffice(stores, { people: PEOPLE, linked: false, now })
  if (made.kind === 'real-people') throw new Error('The sandbox folder holds people who are not invented')
  const { employee, superior, admin, head } = demoCast(made.people)
  // A colleague of the ASN with a phone, so that the whole way from the invitation can be walked.
  const newcomer = made.people.find((one) => one.superiorNip === superior?.nip && one.nip !== employee?.nip && one.phone !== null)
  const parts = new Map<string | undefined, SandboxPerson['part']>([
    [employee?.nip, 'asn'],
    [superior?.nip, 'superior'],
    [admin?.nip, 'admin'],
    [head?.nip, 'head'],
    [newcomer?.nip, 'newcomer'],
  ])
  return made.people.map((one: RosterEntry, index) => {
    const telegramId = FIRST_DEMO_TELEGRAM_ID + index
    return {
      telegramId,
      nip: one.nip,
      name: one.name,
      phone: one.phone ?? String(628_120_900_000 + index),
      part: parts.get(one.nip) ?? 'other',
    }
  })
}

export async function fillSandbox(stores: Stores, { now, timeZone }: { now: Date; timeZone: string }): Promise<SandboxOffice> {
  const people = await castOffice(stores, now)
  const linked = people.filter((one) => one.part !== 'newcomer')
  await stores.identity.linkInvented(linked, PRIVACY_VERSION, now)
  const issued = await issueInvitations(stores, { now, randomBytes })
  const newcomerCode = issued.kind === 'issued' ? issued.invitations[0]?.code : undefined
  if (newcomerCode === undefined) throw new Error('The newcomer of the sandbox got no invitation')
  const inDays = (days: number) => {
    const date = endOfDay(new Date(now.getTime() + days * 24 * 3_600_000).toISOString().slice(0, 10), timeZone)
    return date.kind === 'good' ? date.at : now
  }
  const opened = await openCycle(stores, {
    name: `Penilaian ${now.getUTCFullYear()}`,
    selfUntil: inDays(14),
    ratingUntil: inDays(28),
    actorId: null,
    now,
  })
  if (opened.kind !== 'opened') throw new Error(`The sandbox's cycle was not opened: ${opened.kind}`)
  // Which days the office has off matters for nothing that is filled in here.
  await answerForSome(stores, people, { now, calendar: { zone: timeZone, holidays: new Map() } })
  return { people, newcomerCode }
}

interface Filling {
  now: Date
  calendar: WorkCalendar
}

/** Half of those whom nobody plays have sent their self-assessment; some of them are rated already. */
async function answerForSome(stores: Stores, people: readonly SandboxPerson[], { now, calendar }: Filling): Promise<void> {
  const superior = people.find((one) => one.part === 'superior')
  const played = new Set(people.filter((one) => one.part !== 'other').map((one) => one.telegramId))
  for (const [index, { telegramId }] of people.entries()) {
    if (played.has(telegramId)) continue
    const member = await stores.people.byTelegramId(telegramId, now)
    const ratingId = member === null ? null : await stores.forms.ownSelfRatingId(member.id)
    if (ratingId === null) continue
    const self = await stores.forms.byRatingId(ratingId)
    if (self === null) continue
    const rater = await stores.forms.raterOf(self.assessmentId, 'superior')
    const raterTelegramId = rater === null ? null : (await stores.people.byId(rater.id, now))?.telegramId
    const ofPlayed = raterTelegramId === superior?.telegramId
    if (index % 2 === 0 || ofPlayed) await answerAll(stores, ratingId, { seed: index, now, calendar })
    // The played superior finds people ready; elsewhere every fourth is rated.
    if (index % 4 === 0 && !ofPlayed) {
      const rating = await stores.forms.ratingIdOf(self.assessmentId, 'superior')
      if (rating !== null) await answerAll(stores, rating, { seed: index + 7, now, calendar })
    }
  }
}

const SECONDS_AN_ITEM = 8

/** Levels around the required one, the same at every start; sent at the end. */
async function answerAll(stores: Stores, ratingId: number, { seed, now, calendar }: Filling & { seed: number }): Promise<void> {
  const form = await stores.forms.byRatingId(ratingId)
  if (form === null) return
  const { framework } = await stores.frameworks.byId(form.cycle.frameworkVersionId)
  const items = formItems(framework, form.held)
  // One form after another, eight seconds an item: nobody is warned of haste.
  const begunMs = now.getTime() - (seed + 1) * items.length * SECONDS_AN_ITEM * 1000
  for (const [index, { item, competency }] of items.entries()) {
    const required = requiredLevel(framework, form.held, competency.key)
    const step = ((seed * 7 + index * 5) % 3) - (form.kind === 'self' ? 0 : 1)
    const level = LEVELS[Math.min(3, Math.max(form.kind === 'self' ? 0 : 1, required - 1 + step))] ?? (2 satisfies Level)
    const answeredAt = new Date(begunMs + index * SECONDS_AN_ITEM * 1000)
    await answerItem(stores, { form, framework, now: answeredAt, itemKey: item.key, level })
  }
  const answered = await stores.forms.byRatingId(ratingId)
  if (answered === null) return
  const superior = form.kind === 'self' ? await stores.forms.raterOf(form.assessmentId, 'superior') : null
  await submitForm(stores, { form: answered, framework, now, superiorId: superior?.id ?? null, calendar, shown: [] })
}
