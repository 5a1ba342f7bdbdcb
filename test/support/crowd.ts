/** Many people who answer at once, change their minds faster than the bot can answer, and type evidence; and what must be stored of it. */
import { formItems } from '../../src/domain/assessment/form.js'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { SandboxMessage } from '../../src/sandbox/sandbox-message.js'
import type { Database } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { telegramIdOf } from './a-person.js'
import type { Kept } from './answering.js'

export interface Rater {
  id: number
  rating: number
  /** Keys of the form's items, in its order, each with its competency. */
  items: readonly { key: string; competency: string }[]
}

/** What must be stored in the end. */
export interface Expected {
  answers: Kept
  evidence: string[]
}

/** Everybody with a form about themselves. */
export async function ratersOf(database: Database): Promise<Rater[]> {
  const rows = await database.client.rating.findMany({ where: { kind: 'self' }, orderBy: { id: 'asc' } })
  const stores = openStores(database.client)
  const form = await stores.forms.byRatingId(rows[0]?.id ?? 0)
  if (form === null) throw new Error('Nobody has a form')
  const { framework } = await stores.frameworks.byId(form.cycle.frameworkVersionId)
  // All of `somePeople` have the same position, so the same items.
  const items = formItems(framework, form.held).map(({ item, competency }) => ({ key: item.key, competency: competency.key }))
  return rows.map((row) => ({ id: telegramIdOf(row.raterId), rating: row.id, items }))
}

/** Resolves with the first message of the bot that is so, now or later. */
export function shown(
  server: SandboxServer,
  id: number,
  isSo: (message: SandboxMessage) => boolean,
  withinMs = 90_000,
): Promise<SandboxMessage> {
  const find = () => server.messages(id).findLast((message) => message.from === 'bot' && isSo(message))
  return new Promise((resolve, reject) => {
    const found = find()
    if (found !== undefined) return resolve(found)
    const end = () => {
      clearTimeout(timer)
      stop()
    }
    const stop = server.subscribe((event) => {
      if (event.kind !== 'message' || event.userId !== id) return
      const message = find()
      if (message === undefined) return
      end()
      resolve(message)
    })
    const timer = setTimeout(() => {
      end()
      reject(new Error(`Not shown to ${id} within ${withinMs} ms; the bot last said: ${server.messages(id).at(-1)?.text}`))
    }, withinMs)
  })
}

/** The message on which a person taps; a tap on any button that there ever was on it is as good. */
export function place(server: SandboxServer, id: number): number {
  const message = server.messages(id).findLast((one) => one.from === 'bot')
  if (message === undefined) throw new Error(`The bot has said nothing to ${id}`)
  return message.id
}

/** Taps and waits for the answer; for how many ms it took. A tap that is never answered is a failure. */
export async function tapped(server: SandboxServer, id: number, data: string): Promise<number> {
  const begun = performance.now()
  const { answered } = await server.tap(id, place(server, id), data, { evenIfGone: true })
  if (!answered) throw new Error(`${id} got no answer to ${data}`)
  return performance.now() - begun
}

/**
 * Over these items of the form (`from` up to `until`). At every fourth item or so the level is tapped twice
 * or three times without waiting: the last one counts. Those whom `shows` names type a piece of evidence for the first of them.
 */
export async function answersSome(
  server: SandboxServer,
  rater: Rater,
  parts: {
    from: number
    until: number
    shows?: (id: number) => boolean
    chance: (below: number) => number
    expected: Expected
    tookMs: number[]
  },
): Promise<void> {
  const { id, rating } = rater
  const { chance, expected, tookMs } = parts
  if (!server.messages(id).some((one) => one.from === 'bot')) server.sendText(id, '/menu')
  await shown(server, id, (one) => one.inlineKeyboard.length > 0)
  const tap = async (data: string) => void tookMs.push(await tapped(server, id, data))
  await tap(formButtons.go.data({ rating }))
  for (const [index, { key, competency }] of rater.items.slice(parts.from, parts.until).entries()) {
    const level = () => formButtons.level.data({ rating, item: key, level: (1 + chance(5)) as 1 | 2 | 3 | 4 | 5 })
    for (let hasty = chance(4) === 0 ? 1 + chance(2) : 0; hasty > 0; hasty -= 1) server.tapRaw(id, place(server, id), level())
    const last = level()
    await tap(last)
    expected.answers.set(`${rating}:${key}`, Number(last.split(':')[3]))
    if (index > 0 || parts.shows?.(id) !== true) continue
    const text = `Bukti dari ${id}: pelayanan loket dibuka pukul tujuh.`
    await tap(formButtons.addEvidence.data({ rating, competency }))
    server.sendText(id, text)
    expected.evidence.push(text)
    await shown(server, id, (one) => one.text.includes('Bukti ke-1 tersimpan'))
  }
}

/** The value below which this share of all lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
