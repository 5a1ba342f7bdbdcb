import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '../../src/domain/roster/member.js'
import { type CerminBot, createBot, router } from '../../src/telegram/bot.js'
import type { Deps } from '../../src/telegram/context.js'
import { linkButtons } from '../../src/telegram/screens/link/link-buttons.js'
import { seededChance } from '../support/a-framework.js'
import { PIXEL } from '../support/broadcasts.js'
import type { ExpectedTap } from '../support/expected-buttons/expected-button.js'
import { EXPECTED_BUTTONS, EXPECTED_COMMANDS } from '../support/expected-buttons.js'
import { filledAndSent, fillForm, formAbout } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import type { Story } from '../support/story.js'
import { decideAndClose, publishAndAsk, type TappedOffice, tappedOffice } from '../support/tapped-office.js'

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
const PERSONNEL_OFFICE = /^(e[a-z]*|u[a-z]*|c[cdjlmpsuw]y?|jc|dan|od[amnsyz]|ik[cn]?):?/
/** An appeal brings two together who are not superior and subordinate: who appeals, and who decides. */
const APPEALS = /^(a|a[a-z]{1,2}:.*|keberatan|hasil|mh|h[dk]:.*)$/
/** Who looked at somebody's data is that person's to know. */
const OWN_LOG = /^il:/
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
let office: TappedOffice
beforeAll(async () => {
  office = await tappedOffice()
  story = office.story
  story.person(STRANGER, 'Orang')
  await story.idle()
  await story.running.outbox.stop()
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

const memberOf = (actor: Actor) => story.stores.people.byTelegramId(ACTORS[actor], story.clock.now())

function expectOnlyOwnNames(actor: Actor, calls: readonly Call[], what: string): void {
  const shown = calls.map((one) => one.all).join()
  for (const [name, who] of Object.entries(NAMES)) {
    const allowed =
      who.includes(actor) ||
      (name === 'Yosef' && SUPERIOR_OF_SOME.includes(actor)) ||
      (actor === 'admin' && PERSONNEL_OFFICE.test(what)) ||
      isParty(name, actor, what) ||
      OWN_LOG.test(what)
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
  const targets = await office.targetsNow()
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
  let targets = await office.targetsNow()
  for (const { effect, taps } of Object.values(EXPECTED_BUTTONS)) {
    if (effect !== 'writes' || !taps(targets).some((tap) => tap.allowed(member))) continue
    for (const tap of taps(targets)) if (tap.allowed(member)) await tapAndCheck(actor, tap, member)
    targets = await office.targetsNow()
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
      correction: { id: 1, personId: 1 },
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
  ['after publication', () => publishAndAsk(story)],
  ['after the cycle is closed', () => decideAndClose(office)],
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
    const everybodys = 'a mls ny mw m ma mr mh mt mc md ml rn rs rh rhs rp rr rl pq gq qa qb qe xq il ic icf ij ijf iu iuy'.split(' ')
    const prefixes = [...router.taps.keys()].filter((one) => !everybodys.includes(one))
    const own = (await formAbout(story, NIP.budi, 'self')).form.ratingId
    const ids = Array.from({ length: 40 }, (_, n) => n + 1).filter((id) => id !== own)
    const junk = [...'abcXYZ019:/\\\'"%;-–𝄞<>& ']
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
