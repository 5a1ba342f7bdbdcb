import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '../../src/domain/roster/member.js'
import type { Prisma } from '../../src/storage/generated/client.js'
import { router } from '../../src/telegram/bot.js'
import { COSTLY_BUTTONS } from '../../src/telegram/costly.js'
import { DIALOGS } from '../../src/telegram/dialogs/dialogs.js'
import type { DialogRequest } from '../../src/telegram/screen.js'
import { linkButtons } from '../../src/telegram/screens/link/link-buttons.js'
import { type Outcome, openMatrix } from '../support/authorization-matrix.js'
import type { ExpectedTap } from '../support/expected-buttons/expected-button.js'
import { EXPECTED_BUTTONS, EXPECTED_COMMANDS } from '../support/expected-buttons.js'
import { expectedDialogs, mayOpen } from '../support/expected-dialogs.js'
import { filledAndSent, fillForm } from '../support/forms.js'
import { type HandedUpdates, handedUpdates } from '../support/handed-updates.js'
import { NIP } from '../support/office.js'
import { ACTORS, type Actor, expectOnlyOwnNames, expectRefused, STRANGER, STRANGERS_SENTENCE } from '../support/shown-to-actors.js'
import type { Story } from '../support/story.js'
import { decideAndClose, publishAndAsk, type TappedOffice, tappedOffice } from '../support/tapped-office.js'

let story: Story
let handed: HandedUpdates
let office: TappedOffice
/** One that Telegram does hold: a file is looked into before it is kept. */
let heldFile = ''
const matrix = openMatrix(Object.keys(ACTORS))
const OFFICE_ONLY = /^(Menu|Rekap) ini untuk|hanya untuk admin|dikelola oleh admin/
beforeAll(async () => {
  office = await tappedOffice()
  story = office.story
  const stranger = story.person(STRANGER, 'Orang')
  await stranger.sendsFile({ kind: 'document', bytes: Buffer.from('nip;nama\n'), fileName: 'pegawai.csv' })
  heldFile = stranger.messages().find((one) => one.document !== undefined)?.document?.fileId ?? ''
  handed = await handedUpdates(story)
})
afterAll(async () => {
  await matrix.write()
  await story.end()
})
const give = (actor: Actor, deed: { data: string } | { text: string }) => handed.give(ACTORS[actor], deed)
const snapshot = () => handed.snapshot()

const memberOf = (actor: Actor) => story.stores.people.byTelegramId(ACTORS[actor], story.clock.now())

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
    matrix.mark({ kind: 'command', name: `/${command}`, actor, outcome: outcomeOfCommand(member, calls[0]?.text ?? '') })
  }
  const targets = await office.targetsNow()
  for (const [prefix, { effect, taps, refusedOnScreen }] of Object.entries(EXPECTED_BUTTONS))
    for (const tap of taps(targets)) {
      const refused = member === null || !tap.allowed(member)
      if (refused || effect === 'reads') await tapAndCheck(actor, tap, member, refusedOnScreen)
      matrix.mark({ kind: 'button', name: prefix, actor, outcome: refused ? 'refused' : effect })
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

/** A command of the office's is told in one sentence to whoever has nothing to do there. */
function outcomeOfCommand(member: Member | null, text: string): Outcome {
  return member === null || OFFICE_ONLY.test(text) ? 'refused' : 'reads'
}

/** What may be sent while the bot waits for something: each state of the cycle tries one of them. */
const sent = () => [
  { text: 'Tulisan yang cukup panjang, dengan beberapa kata yang berbeda.' },
  { text: '02-12-2026' },
  { document: { file_id: heldFile, file_unique_id: heldFile, file_name: 'pegawai.csv' } },
]

/** Lets a dialogue wait in somebody's chat, as it waits after its button. */
async function letWait(actor: Actor, request: DialogRequest): Promise<void> {
  const { dialogState } = story.database.client
  const chatKey = String(ACTORS[actor])
  if (waiting === undefined) {
    await give('admin', { data: EXPECTED_BUTTONS.qa?.taps(await office.targetsNow())[0]?.data ?? '' })
    const row = await dialogState.findUniqueOrThrow({ where: { chatKey: String(ACTORS.admin) } })
    waiting = row.state as unknown as Waiting
    await dialogState.deleteMany()
  }
  // All dialogues are one loop: only the name and the request differ.
  const [as] = Object.values(waiting.state)
  const state = {
    ...waiting,
    state: { [request.name]: as?.map((one) => ({ ...one, args: JSON.stringify([request]) })) },
  } as Prisma.InputJsonObject
  const row = { chatKey, state, updatedAt: story.clock.now() }
  await dialogState.upsert({ where: { chatKey }, create: row, update: row })
}
type Waiting = Prisma.InputJsonObject & { state: Record<string, Prisma.InputJsonObject[]> }
let waiting: Waiting | undefined

/** Somebody whose dialogue waits though the right to it has gone (another role, another rater, another time): what is typed or sent changes nothing. */
async function typeWhatIsNotAllowed(actor: Actor): Promise<void> {
  const { dialogState } = story.database.client
  const [targets, member] = [await office.targetsNow(), await memberOf(actor)]
  await dialogState.deleteMany()
  const before = await snapshot()
  const all = sent()
  const message = all[matrix.found().states.length % all.length] ?? {}
  for (const dialog of Object.values(expectedDialogs(targets))) {
    const { name } = dialog.request
    const allowed = member !== null && mayOpen(dialog, targets, member)
    matrix.mark({ kind: 'dialogue', name, actor, outcome: allowed ? 'writes' : 'refused' })
    if (allowed) continue
    await letWait(actor, dialog.request)
    const { kind, calls } = await handed.give(ACTORS[actor], { message })
    expect(kind, `${actor} types into ${name}`).toBe('done')
    expect(calls.length, `${actor} types into ${name} and is told nothing`).toBeGreaterThan(0)
    expectOnlyOwnNames(actor, calls, `${dialog.opener[0]}:`)
    if (process.env.EACH_DIALOGUE !== '1') continue
    await dialogState.deleteMany()
    expect(await snapshot(), `what ${actor} typed into ${name} changed the database`).toBe(before)
  }
  await dialogState.deleteMany()
  expect(await snapshot(), `what ${actor} may not type changed the database; EACH_DIALOGUE=1 says which dialogue`).toBe(before)
}

test('every command and every button of the bot stands in the table of what is expected', () => {
  expect([...router.taps.keys()].sort()).toEqual(Object.keys(EXPECTED_BUTTONS).sort())
  expect([...router.commands.keys()].sort()).toEqual([...EXPECTED_COMMANDS].sort())
  for (const prefix of COSTLY_BUTTONS) expect([...router.taps.keys()]).toContain(prefix)
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
])('%s', (state, enter: () => Promise<unknown>) => {
  beforeAll(async () => {
    await enter()
    matrix.enter(state)
  })
  test.each(Object.keys(ACTORS) as Actor[])('%s can do and see only what the table of rights grants', walkWithoutTrace)
  test('and what it grants is done without a fault', async () => {
    for (const actor of Object.keys(ACTORS) as Actor[]) await walkThatWrites(actor)
  })
  test.each(Object.keys(ACTORS) as Actor[])(
    'whatever dialogue still waits, %s changes nothing by typing that is not allowed',
    typeWhatIsNotAllowed,
  )
})

test('every command, button and dialogue of the bot stands in the matrix, in every state', async () => {
  const { names, states } = matrix.found()
  expect(states).toHaveLength(6)
  expect(names('command')).toEqual([...router.commands.keys()].map((name) => `/${name}`).sort())
  expect(names('button')).toEqual([...router.taps.keys()].sort())
  expect(names('dialogue')).toEqual([...DIALOGS].sort())
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
})
