/** A rating that goes through several hands, and what was still under way in earlier ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegate, giveBack, nameRater } from '../../src/domain/delegation/delegate.js'
import { heldBy } from '../../src/domain/delegation/delegation.js'
import { answerItem, submitForm } from '../../src/domain/rating/rate.js'
import { reasonDraftKey, takePart } from '../../src/domain/rating/reason-parts.js'
import { filledAndSent, fillForm, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { at, beginStory, type Story } from '../support/story.js'

const REASON = 'Kami punya usaha bersama sejak lama.'
const LABELS = { situation: 'Situasi', action: 'Tindakan', outcome: 'Hasil' }

let story: Story
let people: Record<keyof typeof NIP, number>
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  people = {} as typeof people
  for (const who of Object.keys(NIP) as (keyof typeof NIP)[]) {
    await story.link(NIP[who], ID[who])
    people[who] = (await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP[who] } })).id
  }
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 4 })
})
afterAll(() => story.end())

const rating = () => formAbout(story, NIP.budi, 'superior')
const raterNow = async () => (await rating()).form.raterId
const declares = async (who: keyof typeof NIP, sourceKey: string) => {
  const { ratingId } = (await rating()).form
  const by = { raterId: people[who], actorId: people[who], cause: 'conflict_of_rater' as const, reason: REASON }
  return delegate(story.stores, { ratingId, ...by, sourceKey, now: story.clock.now() })
}

describe('a rating in the third hands', () => {
  test('given back, it stays with whoever had it before, and does not fall to the superior in conflict', async () => {
    const { ratingId } = (await rating()).form
    const now = story.clock.now()
    expect((await declares('lurah', 'c:1')).kind).toBe('delegated')
    expect((await declares('camat', 'c:2')).kind).toBe('office-told')
    expect((await nameRater(story.stores, { ratingId, toId: people.admin, actorId: people.admin, now })).kind).toBe('delegated')
    expect(await giveBack(story.stores, { ratingId, actorId: people.admin, reason: REASON, sourceKey: 'c:3', now })).toMatchObject({
      kind: 'returned',
      toName: 'Yosef Contoh',
    })
    await story.running.cron.tick()
    await story.idle()
    expect(await raterNow()).toBe(people.camat)
    // The camat has it from the lurah, once more.
    const back = await story.stores.delegations.ofRating(ratingId)
    expect(back === null ? null : heldBy(back)).toMatchObject({ fromId: people.lurah, toId: people.camat, cause: 'conflict_of_rater' })
  })
})

describe('what is still under way when it changes hands', () => {
  test('is not taken: no answer by the one before, and nothing is sent for the one after', async () => {
    await fillForm(story, { nip: NIP.budi, kind: 'superior', levels: 3 })
    const { form, framework, items } = await rating()
    const [now, calendar] = [story.clock.now(), await story.running.deps.workCalendar()]
    const itemKey = items[0]?.item.key ?? ''
    const part = { part: 'situation' as const, typed: 'Rapat bulan Mei', sourceKey: 'c:4', labels: LABELS }
    expect((await takePart(story.stores, { form, framework, now, itemKey, ...part })).kind).toBe('kept')
    const absence = { raterId: people.camat, actorId: people.admin, cause: 'absence' as const, reason: REASON, toId: people.admin }
    expect((await delegate(story.stores, { ratingId: form.ratingId, ...absence, sourceKey: 'c:5', now })).kind).toBe('delegated')
    expect((await answerItem(story.stores, { form, framework, now, itemKey, level: 1 })).kind).toBe('closed')
    const sending = { form, framework, now, superiorId: null, calendar, shown: ['same', 'fast'] as const }
    expect((await submitForm(story.stores, sending)).kind).toBe('closed')
    const { form: after } = await rating()
    expect(after.submittedAt).toBeNull()
    expect(after.answers.find((one) => one.itemKey === itemKey)?.level).toBe(3)
  })

  test('a conflict takes the parts of a reason away with what was begun', async () => {
    const { ratingId } = (await rating()).form
    expect(await story.stores.dialogs.read(reasonDraftKey(ratingId))).toBeDefined()
    await declares('admin', 'c:6')
    expect((await rating()).form.answers).toEqual([])
    expect(await story.stores.dialogs.read(reasonDraftKey(ratingId))).toBeUndefined()
  })
})
