/** Sets a cycle up without tapping: opens it, fills forms, sends them; and collects what a chat has received. */
import type { FormItem } from '../../src/domain/assessment/form.js'
import { formItems } from '../../src/domain/assessment/form.js'
import type { Framework, Level } from '../../src/domain/competency/framework.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { WARNINGS } from '../../src/domain/rating/before-sending.js'
import type { Form, RaterKind } from '../../src/domain/rating/form-view.js'
import { submitForm } from '../../src/domain/rating/rate.js'
import { reasonNeeded } from '../../src/domain/rating/reasons.js'
import { at, type Story } from './story.js'

const SELF_UNTIL = at('2026-12-15 23:59')
const RATING_UNTIL = at('2026-12-31 23:59')
export const GOOD_REASON = 'Terlihat pada pelayanan loket setiap hari.'

/** Opens a cycle for everyone of the roster and lets the notices go out. */
export async function openTestCycle(story: Story, name = 'Semester II 2026'): Promise<number> {
  const outcome = await openCycle(story.stores, {
    name,
    selfUntil: SELF_UNTIL,
    ratingUntil: RATING_UNTIL,
    actorId: null,
    now: story.clock.now(),
  })
  if (outcome.kind !== 'opened') throw new Error(outcome.kind)
  await story.idle()
  return outcome.cycleId
}

interface TestForm {
  form: Form
  framework: Framework
  items: FormItem[]
}

/** The newest form of this kind about a person. */
export async function formAbout(story: Story, nip: string, kind: RaterKind): Promise<TestForm> {
  const row = await story.database.client.rating.findFirstOrThrow({
    where: { kind, assessment: { person: { nip } } },
    orderBy: { id: 'desc' },
  })
  const form = await story.stores.forms.byRatingId(row.id)
  if (form === null) throw new Error(`No form ${row.id}`)
  const { framework } = await story.stores.frameworks.byId(form.cycle.frameworkVersionId)
  return { form, framework, items: formItems(framework, form.held) }
}

/** Levels by item key over one level for all; null is not observed. */
export type Levels = Level | Record<string, Level | null>

/** Writes an answer to every item, with a reason where a superior needs one. */
export async function fillForm(story: Story, about: { nip: string; kind: RaterKind; levels: Levels; otherwise?: Level }): Promise<void> {
  const { form, items } = await formAbout(story, about.nip, about.kind)
  const now = story.clock.now()
  await story.stores.forms.markStarted(form.ratingId, now)
  for (const { item } of items) {
    const given = typeof about.levels === 'number' ? about.levels : about.levels[item.key]
    const level = given === undefined ? (about.otherwise ?? 3) : given
    const reason = about.kind === 'superior' && reasonNeeded(level) !== null ? GOOD_REASON : null
    await story.stores.forms.saveAnswer({ ratingId: form.ratingId, itemKey: item.key, level, reason, now })
  }
}

/** Sends a form that is whole, as the screen would. */
async function sendForm(story: Story, nip: string, kind: RaterKind): Promise<void> {
  const { form, framework } = await formAbout(story, nip, kind)
  const superior = kind === 'self' ? await story.stores.forms.raterOf(form.assessmentId, 'superior') : null
  const now = story.clock.now()
  const calendar = await story.running.deps.workCalendar()
  const outcome = await submitForm(story.stores, { form, framework, now, superiorId: superior?.id ?? null, calendar, shown: WARNINGS })
  if (outcome.kind !== 'submitted') throw new Error(outcome.kind)
  await story.idle()
}

/** Fills and sends. */
export async function filledAndSent(story: Story, about: Parameters<typeof fillForm>[1]): Promise<void> {
  await fillForm(story, about)
  await sendForm(story, about.nip, about.kind)
}

/** Answers with 3 what is still open in a superior's rating, and sends it. */
export async function sendRest(story: Story, nip: string): Promise<void> {
  const { form, items } = await formAbout(story, nip, 'superior')
  const open = items.filter(({ item }) => !form.answers.some(({ itemKey }) => itemKey === item.key))
  for (const { item } of open)
    await story.stores.forms.saveAnswer({ ratingId: form.ratingId, itemKey: item.key, level: 3, reason: null, now: story.clock.now() })
  await sendForm(story, nip, 'superior')
}

/** Everything the bot put before one person: texts, captions, labels and data of buttons; and the words over the chat since `from`. */
export function received(story: Story, telegramId: number, from = 0): string[] {
  return story.server.calls.slice(from).flatMap(({ method, payload }) => {
    const { chat_id, text, caption, reply_markup, callback_query_id } = payload as Record<string, unknown>
    const own = chat_id === telegramId || String(chat_id) === String(telegramId)
    if (!own && callback_query_id === undefined) return []
    return [method, text, caption, JSON.stringify(reply_markup)].map(String)
  })
}

/** Texts of one chat joined, newest last. */
export function chatText(messages: readonly { from: string; text: string }[]): string {
  return messages
    .filter((one) => one.from === 'bot')
    .map((one) => one.text)
    .join('\n')
}
