/** Whether a bad day has ended as the model says: in the database, in what arrived, and on the screen. */
import { expect } from 'vitest'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { Database } from '../../src/storage/database.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { telegramIdOf } from './a-person.js'
import { atFirst, OPEN_ITEMS, type PersonModel } from './bad-day-model.js'
import type { Rater } from './crowd.js'
import type { Faults } from './mortal-bot.js'

export const ANNOUNCED = 'Siaran pada hari yang buruk'
export const OPENED = 'Periode Uji dibuka'

/** What has arrived, also where a tap has put something else in its place since. */
export interface Arrivals {
  count(id: number, words: string): number
}

export function watchArrivals(server: SandboxServer): Arrivals {
  const first = new Map<string, { id: number; text: string }>()
  server.subscribe((event) => {
    if (event.kind !== 'message') return
    const { userId: id, messageId } = event
    const key = `${id}:${messageId}`
    if (!first.has(key)) first.set(key, { id, text: server.message(id, messageId)?.text ?? '' })
  })
  return { count: (id, words) => [...first.values()].filter((one) => one.id === id && one.text.includes(words)).length }
}

export interface Person extends Rater {
  /** Where the last tap was made. */
  lastPlace: number
  lastUpdate: { update_id: number; [kind: string]: unknown } | undefined
}

export async function equals(parts: {
  office: Database
  server: SandboxServer
  people: Person[]
  models: PersonModel[]
  faults: Faults
  started: boolean
  /** How often a sending may have broken off. */
  breaks: number
  arrived: Arrivals
}): Promise<void> {
  const { office, server, people, models, faults, started, breaks, arrived } = parts
  expect(faults.errors).toEqual([])
  expect(server.violations).toEqual([])
  expect(await office.client.inboxUpdate.findMany({ where: { fault: { startsWith: 'C' } } })).toEqual([])
  for (const [n, { id, rating, items }] of people.entries()) {
    const model = models[n] ?? atFirst
    const open = items.slice(0, OPEN_ITEMS).map(({ key }) => key)
    const rows = await office.client.answer.findMany({ where: { ratingId: rating, itemKey: { in: open } } })
    const stored = new Map(rows.map((row) => [row.itemKey, row.level]))
    expect(stored).toEqual(new Map([...model.levels].map(([item, given]) => [items[item]?.key, given])))
    const form = await office.client.rating.findUniqueOrThrow({ where: { id: rating } })
    expect(form.submittedAt !== null).toBe(model.sent)
    const evidence = await office.client.evidence.findMany({ where: { assessmentId: form.assessmentId }, orderBy: { id: 'asc' } })
    expect(evidence.map(({ text }) => text)).toEqual(model.evidence.map(({ words }) => words))
    // A notice twice is better than none: doubled at most by what broke a sending off.
    expect(arrived.count(id, OPENED)).toBeLessThanOrEqual(1 + breaks)
  }
  // Each notice is of one person and one cause, and none was given up. Of those who sent, the superior hears once a day.
  const notices = await office.client.notice.findMany({ select: { kind: true, state: true } })
  expect(notices.filter(({ state }) => state !== 'sent')).toEqual([])
  expect(notices.filter(({ kind }) => kind === 'rating-ready')).toHaveLength(models.some(({ sent }) => sent) ? 1 : 0)
  const recipients = await office.client.broadcastRecipient.findMany({ select: { personId: true, state: true } })
  expect(recipients).toHaveLength(started ? people.length + 1 : 0)
  // What may have arrived is never sent again, and what is said to be sent has arrived.
  for (const { personId, state } of recipients) {
    expect(['sent', 'unknown']).toContain(state)
    const times = arrived.count(telegramIdOf(personId), ANNOUNCED)
    expect(times).toBeLessThanOrEqual(1)
    if (state === 'sent') expect(times).toBe(1)
  }
}

/** Where the last tap was made stands what the bot would show there now; false when that place shows nothing that could be asked for again. */
export async function showsWhatIs(server: SandboxServer, { id, rating, lastPlace }: Person): Promise<boolean> {
  const face = () => {
    const message = server.message(id, lastPlace)
    return { text: message?.text, buttons: message?.inlineKeyboard }
  }
  const before = face()
  const buttons = (before.buttons ?? []).flat().flatMap((one) => ('callback_data' in one ? [one.callback_data ?? ''] : []))
  const [, , item] = buttons.find((data) => data.startsWith('s:'))?.split(':') ?? []
  const again =
    item !== undefined
      ? formButtons.item.data({ rating, item })
      : buttons.includes(formButtons.send.data({ rating }))
        ? formButtons.review.data({ rating })
        : undefined
  if (again === undefined) return false
  await server.tap(id, lastPlace, again, { evenIfGone: true })
  await server.waitUntilIdle({ quietMs: 10 })
  expect(face()).toEqual(before)
  return true
}
