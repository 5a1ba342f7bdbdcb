/** The small office with something under every button of the table: forms, a note, broadcasts, questions; later a result, a plan, an appeal. */
import { expect } from 'vitest'
import { appealSubject } from '../../src/domain/appeal/appeal.js'
import { decideAppeal, intendLevel, intendReason } from '../../src/domain/appeal/decide-appeal.js'
import { chooseItem, draftAppeal, fileAppeal, giveReason, sayToAppeal } from '../../src/domain/appeal/write-appeal.js'
import { closeCycle } from '../../src/domain/cycle/run-cycle.js'
import { askCorrection } from '../../src/domain/privacy/ask-correction.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { acceptTraining } from '../../src/domain/training/accept-training.js'
import { aBroadcast } from './a-broadcast.js'
import type { Targets } from './expected-buttons/targets.js'
import { fillForm, formAbout, GOOD_REASON, openTestCycle } from './forms.js'
import { ID, NIP, smallOffice } from './office.js'
import { someQuestions } from './questions.js'
import { at, beginStory, type Story } from './story.js'

type Lasting = Pick<Targets, 'questions' | 'broadcast' | 'broadcasts' | 'note' | 'correction'>
export interface TappedOffice {
  story: Story
  /** The rows under the buttons as they are now. */
  targetsNow(): Promise<Targets>
}

/** Everybody linked, a cycle open, and Ani's self-assessment filled in. */
export async function tappedOffice(): Promise<TappedOffice> {
  const story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  for (const actor of Object.keys(ID) as (keyof typeof ID)[]) await story.link(NIP[actor], ID[actor])
  await openTestCycle(story)
  await fillForm(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  const lasting: Lasting = {
    questions: await someQuestions(story),
    note: await noteOfLurah(story),
    correction: await correctionOfAni(story),
    broadcast: await broadcastToSome(story),
    broadcasts: await makeBroadcasts(story),
  }
  return { story, targetsNow: () => targetsNow(story, lasting) }
}

/** About Ani, for the competency whose items are tapped. */
async function noteOfLurah(story: Story): Promise<Targets['note']> {
  const now = story.clock.now()
  const of = { authorId: await story.personId(NIP.lurah), aboutId: await story.personId(NIP.ani), competencyKey: 'INT' }
  const said = { kind: 'text', text: 'Mengembalikan uang titipan yang tertinggal di loket.', fileId: null, fileUniqueId: null } as const
  await story.stores.incidents.add({ ...of, ...said, happenedAt: at('2026-11-12 00:00'), sourceKey: 'note', now })
  const { notes } = await story.stores.incidents.byAuthor(of, { from: 0, most: 1 })
  return { id: notes[0]?.id ?? 0, authorId: of.authorId }
}

/** Ani's position is not what it should be. */
async function correctionOfAni(story: Story): Promise<Targets['correction']> {
  const personId = await story.personId(NIP.ani)
  const words = { field: 'position', wrong: 'Analis Pelayanan', right: 'Analis Kebijakan' } as const
  const asked = await askCorrection(story.stores, { personId, ...words, sourceKey: 'correction', now: story.clock.now() })
  return { id: asked.kind === 'filed' ? asked.correction.id : 0, personId }
}

/** To Ani and the lurah, and with an unknown outcome to Budi. */
async function broadcastToSome(story: Story): Promise<Targets['broadcast']> {
  const [ani, lurah, budi] = [await story.personId(NIP.ani), await story.personId(NIP.lurah), await story.personId(NIP.budi)]
  const recipients = [{ personId: ani }, { personId: lurah }, { personId: budi, state: 'unknown' as const }]
  return { id: await aBroadcast(story.database.client, { startedAt: story.clock.now(), recipients }), recipientIds: [ani, lurah, budi] }
}

async function makeBroadcasts(story: Story): Promise<Targets['broadcasts']> {
  const now = story.clock.now()
  const authorId = await story.personId(NIP.admin)
  const content = { text: 'Jadwal penilaian', entities: [], media: [], links: [], asksUnderstood: false, question: null }
  const create = () => story.stores.broadcasts.create({ authorId, title: content.text, content, segment: { with: [], without: [] }, now })
  const [draftId, waitingId] = [await create(), await create()]
  await story.stores.broadcasts.setState(waitingId, { from: ['draft'], to: 'approval', now })
  return { draftId, waitingId, authorId }
}

async function targetsNow(story: Story, lasting: Lasting): Promise<Targets> {
  const self = (await formAbout(story, NIP.ani, 'self')).form
  const superior = (await formAbout(story, NIP.ani, 'superior')).form
  const { client } = story.database
  const result = await client.result.findFirst({ where: { assessmentId: self.assessmentId } })
  const entry = await client.planEntry.findFirst({ where: { personId: self.ratee.id } })
  const advice = await client.recommendation.findFirst({ where: { resultId: result?.id ?? -1, planEntry: null }, orderBy: { rank: 'asc' } })
  const boss = await story.stores.people.superiorOf(self.ratee.id, story.clock.now())
  const since = Math.floor((entry?.stateSince.getTime() ?? 1_800_000_000_000) / 1000)
  const planned =
    entry === null
      ? { personId: -1, superiorId: null, mentorId: null }
      : { personId: self.ratee.id, superiorId: boss?.id ?? null, mentorId: entry.mentorId }
  return {
    ...lasting,
    appeal: await appealNow(story),
    plan: { adviceId: advice?.id ?? 4242, entryId: entry?.id ?? 4242, since, ...planned },
    forms: [self, superior],
    result: { id: result?.id ?? 4242, personId: result === null ? -1 : self.ratee.id, cycleState: self.cycle.state },
    cycleId: self.cycle.id,
    gap: {
      unitId: (await client.unit.findFirstOrThrow({ where: { parentId: null } })).id,
      trainingId: (await client.training.findUniqueOrThrow({ where: { code: 'INT-04' } })).id,
    },
    now: story.clock.now(),
  }
}

async function appealNow(story: Story): Promise<Targets['appeal']> {
  const row = await story.database.client.appeal.findFirst()
  const appeal = row === null ? null : await story.stores.appeals.byId(row.id)
  return appeal === null
    ? { id: 4242, rateeId: -1, raterId: -1, deciderId: null, state: 'draft' }
    : { id: appeal.id, ...appealSubject(appeal) }
}

/** Publishes, and Ani asks for the first training that can begin at any time. */
export async function publishAndAsk(story: Story): Promise<void> {
  const now = story.clock.now()
  await publishCycle(story.stores, { actorId: null, now })
  const rows = await story.database.client.recommendation.findMany({ include: { training: { include: { classes: true } } } })
  const anyTime = rows.find((row) => row.training.classes.length === 0)
  const accepted = await acceptTraining(story.stores, {
    personId: await story.personId(NIP.ani),
    adviceId: anyTime?.id ?? 0,
    classId: null,
    now,
  })
  expect(accepted.kind).toBe('accepted')
  await fileAnAppeal(story)
}

/** Ani appeals, the lurah answers, and the camat is to decide. */
async function fileAnAppeal(story: Story): Promise<void> {
  const { client } = story.database
  const now = story.clock.now()
  const { id: resultId } = await client.result.findFirstOrThrow()
  const result = await story.stores.results.byId(resultId)
  if (result === null) throw new Error('no result')
  const drafted = await draftAppeal(story.stores, { result, zone: 'Asia/Makassar', now })
  const appealId = drafted.kind === 'drafted' ? drafted.appealId : 0
  await chooseItem(story.stores, { appealId, itemKey: 'INT1', chosen: true, zone: 'Asia/Makassar', now })
  await giveReason(story.stores, { appealId, reason: GOOD_REASON, zone: 'Asia/Makassar', now })
  expect((await fileAppeal(story.stores, { appealId, zone: 'Asia/Makassar', now })).kind).toBe('filed')
  const shown = { kind: 'text' as const, text: GOOD_REASON }
  await sayToAppeal(story.stores, { appealId, personId: result.raterId, shown, sourceKey: 'answer', now })
}

/** The camat grants it; nothing keeps the cycle open fifteen days later. */
export async function decideAndClose({ story, targetsNow: targets }: TappedOffice): Promise<void> {
  const { stores } = story
  const [appealId, deciderId] = [(await targets()).appeal.id, await story.personId(NIP.camat)]
  const deciding = { appealId, deciderId, now: story.clock.now() }
  await intendLevel(stores, { ...deciding, itemKey: 'INT1', level: 4 })
  await intendReason(stores, { ...deciding, reason: GOOD_REASON })
  const calendar = await story.running.deps.workCalendar()
  expect((await decideAppeal(stores, { ...deciding, decision: 'granted', calendar })).kind).toBe('decided')
  story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
  const closed = await closeCycle(stores, { actorId: null, zone: 'Asia/Makassar', now: story.clock.now() })
  expect(closed.kind).toBe('closed')
}
