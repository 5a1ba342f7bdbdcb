import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appealSubject } from '../../src/domain/appeal/appeal.js'
import { decideAppeal, intendLevel, intendReason } from '../../src/domain/appeal/decide-appeal.js'
import { chooseItem, draftAppeal, fileAppeal, giveReason, sayToAppeal } from '../../src/domain/appeal/write-appeal.js'
import { closeCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import type { Member } from '../../src/domain/roster/member.js'
import { acceptTraining } from '../../src/domain/training/accept-training.js'
import { type CerminBot, createBot, router } from '../../src/telegram/bot.js'
import type { Deps } from '../../src/telegram/context.js'
import { linkButtons } from '../../src/telegram/screens/link/link-buttons.js'
import { aBroadcast } from '../support/a-broadcast.js'
import { seededChance } from '../support/a-framework.js'
import { PIXEL } from '../support/broadcasts.js'
import { EXPECTED_BUTTONS, EXPECTED_COMMANDS, type ExpectedTap, type Targets } from '../support/expected-buttons.js'
import { filledAndSent, fillForm, formAbout, GOOD_REASON, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { someQuestions } from '../support/questions.js'
import { at, beginStory, type Story } from '../support/story.js'

const STRANGER = 700000999
/** Who taps, and whose names may stand in what this person is shown: the own, the superior's, the own people's. */
const NAMES = {
  Yosef: ['camat'],
  Maria: ['camat', 'admin'],
  Petrus: ['camat', 'lurah', 'ani', 'budi'],
  Ani: ['lurah', 'ani'],
  Budi: ['lurah', 'budi'],
  Citra: ['lurah'],
}
const SUPERIOR_OF_SOME = ['admin', 'lurah']
/** The personnel office looks everybody up, the audit names whoever did something, and publishing and closing name who is not finished. */
const PERSONNEL_OFFICE = /^(e[a-z]*|u[a-z]*|c[cdjlmpsuw]y?|jc|dan|od[asn]):?/
/** An appeal brings two together who are not superior and subordinate: who appeals, and who decides. */
const APPEALS = /^(a|a[a-z]{1,2}:.*|keberatan|hasil|mh|h[dk]:.*)$/
const isParty = (name: string, actor: string, what: string) =>
  APPEALS.test(what) && ((name === 'Ani' && actor === 'camat') || (name === 'Yosef' && actor === 'ani'))
const ACTORS = {
  stranger: STRANGER,
  ani: ID.ani,
  lurah: ID.lurah,
  admin: ID.admin,
  camat: ID.camat,
  budi: ID.budi,
} as const
type Actor = keyof typeof ACTORS

/** What a refusal may say, and nothing else. */
const REFUSALS = [
  /^Tombol ini (bukan untuk Anda|sudah tidak berlaku)\. Buka \/menu /,
  /^Periode ini sudah tidak dibuka untuk diisi\./,
  /^Masa penilaian diri berakhir /,
  /^Atasan Anda sudah mulai menilai, /,
  /^Belum dapat dinilai: penilaian dirinya belum dikirim\./,
  /^Penilaian ini sudah dikirim; formulirnya tidak dapat diubah lagi\.$/,
  /^Ini pratinjau, /,
  /^Dialog ini sudah (berakhir|ditutup) /,
  /^Rekan penilai sudah ditetapkan, atau /,
  /^Penilaian ini tidak dapat dialihkan lagi: /,
]
const STRANGERS_SENTENCE = /^Selamat datang\. Bot ini khusus untuk ASN Kecamatan Maulafa /

let story: Story
let bot: CerminBot
let updateId = 1
let questions: Targets['questions']
let broadcast: Targets['broadcast']
let note: Targets['note']
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  for (const actor of Object.keys(ID) as (keyof typeof ID)[]) await story.link(NIP[actor], ID[actor])
  story.person(STRANGER, 'Orang')
  await openTestCycle(story)
  await fillForm(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  questions = await someQuestions(story)
  await noteOfLurah()
  await broadcastToSome()
  await makeBroadcasts()
  await story.idle()
  await story.running.outbox.stop()
  // The minute's jobs write too; here only taps may.
  // A minute's tick in the middle would write what nobody tapped.
  await story.running.cron.stop()
  // A bot of the same parts, handed one update at a time: what each one caused is then known.
  bot = await createBot({ token: story.server.token, apiRoot: story.server.url, deps: withoutDrawing(story.running.deps) })
})
afterAll(() => story.end())

/** Who is shown which picture is what counts here; what is in it stands in the text, and others look at the drawing. */
function withoutDrawing(deps: Deps): Deps {
  const png = async () => PIXEL
  const drawing = { radarPng: png, participationPng: png, heatMapPng: png, bandBarsPng: png, timeCurvePng: png, trendPng: png }
  return { ...deps, ...drawing }
}

interface Call {
  method: string
  text: string
  alert: boolean
  all: string
}
/** About Ani, for the competency whose items are tapped. */
async function noteOfLurah(): Promise<void> {
  const [author, about] = await Promise.all([memberOf('lurah'), memberOf('ani')])
  const now = story.clock.now()
  const of = { authorId: author?.id ?? 0, aboutId: about?.id ?? 0, competencyKey: 'INT' }
  const said = { kind: 'text', text: 'Mengembalikan uang titipan yang tertinggal di loket.', fileId: null, fileUniqueId: null } as const
  await story.stores.incidents.add({ ...of, ...said, happenedAt: at('2026-11-12 00:00'), sourceKey: 'note', now })
  const { notes } = await story.stores.incidents.byAuthor(of, { from: 0, most: 1 })
  note = { id: notes[0]?.id ?? 0, authorId: of.authorId }
}

/** To Ani and the lurah, and with an unknown outcome to Budi. */
async function broadcastToSome(): Promise<void> {
  const [ani, lurah, budi] = await Promise.all((['ani', 'lurah', 'budi'] as const).map(memberOf))
  const recipients = [{ personId: ani?.id ?? 0 }, { personId: lurah?.id ?? 0 }, { personId: budi?.id ?? 0, state: 'unknown' as const }]
  broadcast = {
    id: await aBroadcast(story.database.client, { startedAt: story.clock.now(), recipients }),
    recipientIds: recipients.map(({ personId }) => personId),
  }
}

/** Publishes, and Ani asks for the first training that can begin at any time. */
async function publishAndAsk(): Promise<void> {
  const now = story.clock.now()
  await publishCycle(story.stores, { actorId: null, now })
  const rows = await story.database.client.recommendation.findMany({ include: { training: { include: { classes: true } } } })
  const anyTime = rows.find((row) => row.training.classes.length === 0)
  const ani = await memberOf('ani')
  const accepted = await acceptTraining(story.stores, { personId: ani?.id ?? 0, adviceId: anyTime?.id ?? 0, classId: null, now })
  expect(accepted.kind).toBe('accepted')
  await fileAnAppeal()
}

/** Ani appeals, the lurah answers, and the camat is to decide. */
async function fileAnAppeal(): Promise<void> {
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
async function decideAndClose(): Promise<void> {
  const { stores } = story
  const [appealId, deciderId] = [(await targetsNow()).appeal.id, (await memberOf('camat'))?.id ?? 0]
  const deciding = { appealId, deciderId, now: story.clock.now() }
  await intendLevel(stores, { ...deciding, itemKey: 'INT1', level: 4 })
  await intendReason(stores, { ...deciding, reason: GOOD_REASON })
  const calendar = await story.running.deps.workCalendar()
  expect((await decideAppeal(stores, { ...deciding, decision: 'granted', calendar })).kind).toBe('decided')
  story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
  const closed = await closeCycle(stores, { actorId: null, zone: 'Asia/Makassar', now: story.clock.now() })
  expect(closed.kind).toBe('closed')
}

/** Gives one update to the bot and answers what it said. */
async function give(actor: Actor, deed: { data: string } | { text: string }): Promise<{ kind: string; calls: Call[] }> {
  updateId += 1
  const id = ACTORS[actor]
  const from = { id, is_bot: false, first_name: 'Orang', language_code: 'id' }
  const chat = { id, type: 'private', first_name: 'Orang' }
  const message = { message_id: 900_000_000, date: 1, chat }
  const begun = story.server.calls.length
  const update =
    'data' in deed
      ? { callback_query: { id: `t${updateId}`, from, chat_instance: '1', message: { ...message, text: 'lama' }, data: deed.data } }
      : { message: { ...message, message_id: updateId, from, text: deed.text } }
  const handled = await bot.handle({ update_id: updateId, ...update })
  const calls = story.server.calls.slice(begun).filter((one) => one.method !== 'getUpdates' && one.method !== 'setMyCommands')
  return {
    kind: handled.kind,
    calls: calls.map(({ method, payload }) => {
      const { text, caption, show_alert } = payload as Record<string, string | boolean | undefined>
      return { method, text: String(text ?? caption ?? ''), alert: show_alert === true, all: JSON.stringify(payload) }
    }),
  }
}

/** One line for each table that a person's deed may change (job_run is the clock's): how many rows, and a hash of all of them. */
async function snapshot(): Promise<string> {
  const tables = await story.database.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'
      AND table_name NOT IN ('_prisma_migrations', 'inbox_update', 'job_run', 'framework_version', 'training', 'training_class') ORDER BY 1`
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
  )
  return JSON.stringify(await story.database.client.$queryRawUnsafe(`${parts.join(' UNION ALL ')} ORDER BY 1`), null, 1)
}

let broadcasts: Targets['broadcasts']
async function makeBroadcasts(): Promise<void> {
  const now = story.clock.now()
  const authorId = (await memberOf('admin'))?.id ?? 0
  const content = { text: 'Jadwal penilaian', entities: [], media: [], links: [], asksUnderstood: false, question: null }
  const create = () => story.stores.broadcasts.create({ authorId, title: content.text, content, segment: { with: [], without: [] }, now })
  const [draftId, waitingId] = [await create(), await create()]
  await story.stores.broadcasts.setState(waitingId, { from: ['draft'], to: 'approval', now })
  broadcasts = { draftId, waitingId, authorId }
}

async function targetsNow(): Promise<Targets> {
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
    appeal: await appealNow(),
    plan: { adviceId: advice?.id ?? 4242, entryId: entry?.id ?? 4242, since, ...planned },
    forms: [self, superior],
    broadcasts,
    result: { id: result?.id ?? 4242, personId: result === null ? -1 : self.ratee.id, cycleState: self.cycle.state },
    broadcast,
    note,
    cycleId: self.cycle.id,
    gap: {
      unitId: (await client.unit.findFirstOrThrow({ where: { parentId: null } })).id,
      trainingId: (await client.training.findUniqueOrThrow({ where: { code: 'INT-04' } })).id,
    },
    questions,
    now: story.clock.now(),
  }
}

async function appealNow(): Promise<Targets['appeal']> {
  const row = await story.database.client.appeal.findFirst()
  const appeal = row === null ? null : await story.stores.appeals.byId(row.id)
  return appeal === null
    ? { id: 4242, rateeId: -1, raterId: -1, deciderId: null, state: 'draft' }
    : { id: appeal.id, ...appealSubject(appeal) }
}

const memberOf = (actor: Actor) => story.stores.people.byTelegramId(ACTORS[actor], story.clock.now())

function expectOnlyOwnNames(actor: Actor, calls: readonly Call[], what: string): void {
  const shown = calls.map((one) => one.all).join()
  for (const [name, who] of Object.entries(NAMES)) {
    const allowed =
      who.includes(actor) ||
      (name === 'Yosef' && SUPERIOR_OF_SOME.includes(actor)) ||
      (actor === 'admin' && PERSONNEL_OFFICE.test(what)) ||
      isParty(name, actor, what)
    if (!allowed) expect(shown, `${actor} is shown ${name} by ${what}`).not.toMatch(new RegExp(`${name} (<|&lt;|Contoh)`))
  }
}

function expectRefused(actor: Actor, calls: readonly Call[], what: string, refusedOnScreen?: string): void {
  const [answer, ...rest] = calls
  expect(answer?.method, `${actor} ${what}`).toBe('answerCallbackQuery')
  if (refusedOnScreen !== undefined && actor !== 'stranger') {
    expect(rest.at(-1)?.text, `${actor} ${what}`).toBe(refusedOnScreen)
    return
  }
  const sentences = actor === 'stranger' ? [STRANGERS_SENTENCE] : REFUSALS
  expect(answer?.alert, `${actor} ${what}: ${answer?.text}`).toBe(true)
  expect(
    sentences.some((one) => one.test(answer?.text ?? '')),
    `${actor} ${what} is told “${answer?.text}”`,
  ).toBe(true)
  expect(rest, `${actor} ${what}`).toEqual([])
}

async function tapAndCheck(actor: Actor, tap: ExpectedTap, member: Member | null, refusedOnScreen?: string): Promise<void> {
  const { kind, calls } = await give(actor, { data: tap.data })
  expect(kind, `${actor} taps ${tap.data}`).toBe('done')
  expectOnlyOwnNames(actor, calls, tap.data)
  if (member === null || !tap.allowed(member)) return expectRefused(actor, calls, `taps ${tap.data}`, refusedOnScreen)
  expect(
    calls.filter((one) => one.method === 'answerCallbackQuery'),
    `${actor} taps ${tap.data}`,
  ).toHaveLength(1)
}

/** All commands, all refused taps and all taps that only read: nothing in the database may change. */
async function walkWithoutTrace(actor: Actor): Promise<void> {
  await story.database.client.dialogState.deleteMany()
  const before = await snapshot()
  const member = await memberOf(actor)
  for (const command of EXPECTED_COMMANDS) {
    const { kind, calls } = await give(actor, { text: `/${command}` })
    expect(kind, `${actor} says /${command}`).toBe('done')
    expect(calls.length, `${actor} says /${command}`).toBeGreaterThan(0)
    if (member === null) expect(calls.map((one) => STRANGERS_SENTENCE.test(one.text))).toEqual([true])
    expectOnlyOwnNames(actor, calls, command)
  }
  const targets = await targetsNow()
  for (const { effect, taps, refusedOnScreen } of Object.values(EXPECTED_BUTTONS))
    for (const tap of taps(targets)) {
      const refused = member === null || !tap.allowed(member)
      if (refused || effect === 'reads') await tapAndCheck(actor, tap, member, refusedOnScreen)
    }
  expect(await snapshot(), `what ${actor} may not do, or only looks at, changed the database`).toBe(before)
}

/** Taps that store something and are allowed: answered, and nothing of others shown. What a tap has changed is looked up anew. */
async function walkThatWrites(actor: Actor): Promise<void> {
  const member = await memberOf(actor)
  if (member === null) return
  let targets = await targetsNow()
  for (const { effect, taps } of Object.values(EXPECTED_BUTTONS)) {
    if (effect !== 'writes' || !taps(targets).some((tap) => tap.allowed(member))) continue
    for (const tap of taps(targets)) if (tap.allowed(member)) await tapAndCheck(actor, tap, member)
    targets = await targetsNow()
  }
  await story.database.client.dialogState.deleteMany()
}

test('every command and every button of the bot stands in the table of what is expected', () => {
  expect([...router.taps.keys()].sort()).toEqual(Object.keys(EXPECTED_BUTTONS).sort())
  expect([...router.commands.keys()].sort()).toEqual([...EXPECTED_COMMANDS].sort())
  for (const [prefix, { taps }] of Object.entries(EXPECTED_BUTTONS)) {
    const plan = { adviceId: 1, entryId: 1, since: 1, personId: 1, superiorId: 1, mentorId: null }
    const targets = {
      forms: [],
      result: { id: 1, personId: 1, cycleState: 'published' as const },
      appeal: { id: 1, rateeId: 1, raterId: 2, deciderId: 3, state: 'filed' as const },
      plan,
      questions: { draftId: 1, openId: 1, answeredId: 1, personId: 1, broadcastId: 1, entryId: 1 },
      gap: { unitId: 1, trainingId: 1 },
      broadcast: { id: 1, recipientIds: [] },
      broadcasts: { draftId: 1, waitingId: 2, authorId: 1 },
      note: { id: 1, authorId: 1 },
      cycleId: 1,
      now: new Date(0),
    }
    for (const { data } of taps(targets)) expect(data.split(':')[0]).toBe(prefix)
  }
})

describe.each([
  ['while the self-assessment is open', async () => {}],
  ['after it has been sent', () => filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 5 })],
  ['while the superior rates', () => fillForm(story, { nip: NIP.ani, kind: 'superior', levels: 2 })],
  ['after both have sent', () => filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 2 })],
  ['after publication', () => publishAndAsk()],
  ['after the cycle is closed', () => decideAndClose()],
])('%s', (_state, enter: () => Promise<unknown>) => {
  beforeAll(async () => {
    await enter()
  })
  test.each(Object.keys(ACTORS) as Actor[])('%s can do and see only what the table of rights grants', walkWithoutTrace)
  test('and what it grants is done without a fault', async () => {
    for (const actor of Object.keys(ACTORS) as Actor[]) await walkThatWrites(actor)
  })
})

describe('whatever a tap carries', () => {
  test('the buttons of the invitation give someone already linked the own menu, and a stranger nothing', async () => {
    const before = await snapshot()
    for (const { data } of Object.values(linkButtons)) {
      const linked = await give('budi', { data: data({}) })
      expect(linked.kind).toBe('done')
      expect(linked.calls.at(-1)?.text).toContain('Apa yang ingin Anda lakukan?')
      const stranger = await give('stranger', { data: data({}) })
      expect(stranger.kind).toBe('done')
      expectOnlyOwnNames('stranger', stranger.calls, 'a link button')
    }
    expect(await snapshot()).toBe(before)
  })

  test('2,000 forged, foreign and broken ones leave no trace and are all answered', async () => {
    const chance = seededChance(20261201)
    const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T
    // What everybody may do with the own data is left out: language, report, own menu, own reminders.
    const everybodys = [
      'a',
      'mls',
      'ny',
      'mw',
      'm',
      'ma',
      'mr',
      'mh',
      'mt',
      'mc',
      'md',
      'ml',
      'rn',
      'rs',
      'rh',
      'rhs',
      'rp',
      'rr',
      'rl',
      'pq',
      'gq',
      'qa',
      'qb',
      'qe',
      'ny',
      'xq',
    ]
    const prefixes = [...router.taps.keys()].filter((one) => !everybodys.includes(one))
    const own = (await formAbout(story, NIP.budi, 'self')).form.ratingId
    const ids = Array.from({ length: 40 }, (_, n) => n + 1).filter((id) => id !== own)
    const junk = [...'abcXYZ019:/\\\'"%;-–𝄞<>& \u0000'.replace('\u0000', '')]
    const params = [
      () => pick(ids).toString(36),
      () => pick(['0', 'zzzzzz', 'zzzzzzz', '-1', '1e9', 'NaN', '', '000001', "1' OR 1=1"]),
      () => pick(['INT1', 'PRB2', 'XXX9', 'INT', 'int1', 'INT12', '__proto__']),
      () => pick(['1', '3', '5', '6', '0', 'chance', 'constructor', 'toString']),
      () => Array.from({ length: chance(12) }, () => pick(junk)).join(''),
    ]
    const forged = Array.from({ length: 2000 }, () => {
      const parts = Array.from({ length: chance(4) }, () => pick(params)())
      const prefix = chance(5) === 0 ? Array.from({ length: 1 + chance(6) }, () => pick(junk)).join('') : pick(prefixes)
      const data = [prefix, ...parts].join(':')
      return Buffer.byteLength(data) <= 64 ? data : prefix
    }).filter((data) => data !== '')
    const before = await snapshot()
    for (const data of forged) {
      const { kind, calls } = await give('budi', { data })
      expect(kind, data).toBe('done')
      expectRefused('budi', calls, `taps ${data}`)
    }
    expect(await snapshot()).toBe(before)
  })
})
