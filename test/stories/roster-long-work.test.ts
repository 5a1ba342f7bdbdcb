/** Long work in the chat: others go on being answered, it is cancelled by its button, and a restart begins it again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoOffice } from '../../src/domain/roster/demo-office.js'
import { ROSTER_COLUMNS } from '../../src/domain/roster/roster-column.js'
import { rosterButtons } from '../../src/telegram/screens/roster/roster-buttons.js'
import { rosterCells } from '../support/a-roster.js'
import { until } from '../support/inbox.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'
import { officeWorkbook } from '../support/workbook.js'

let story: Story
let admin: Actor
let ani: Actor
let file: Buffer

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  const people = [...smallOffice, ...demoOffice({ people: 10_000, seed: 5 })]
  const rows = people.map(rosterCells)
  file = await officeWorkbook([[...ROSTER_COLUMNS], ...rows])
})
afterAll(() => story.end())

const unfinished = () => story.stores.officeJobs.unfinished()
const said = (text: string) => admin.messages().some((one) => one.from === 'bot' && one.text.includes(text))
const job = () => story.database.client.officeJob.findFirstOrThrow({ orderBy: { id: 'desc' } })

describe('while 10,000 rows are read', () => {
  test('others go on being answered', async () => {
    await ani.says('/menu')
    story.server.sendFile(ID.admin, { kind: 'document', bytes: file, fileName: 'pegawai.xlsx' })
    await until(() => said('Memeriksa berkas pegawai'), 'the checking begins')
    const waits: number[] = []
    while ((await unfinished()) > 0 && waits.length < 200) {
      const began = performance.now()
      const message = story.server.messages(ID.ani).findLast((one) => one.inlineKeyboard.length > 0)
      const data = message?.inlineKeyboard
        .flat()
        .flatMap((one) => ('callback_data' in one && one.callback_data !== undefined ? [one.callback_data] : []))
      const answer = await story.server.tap(ID.ani, message?.id ?? 0, data?.find((one) => one === 'm' || one === 'md') ?? '')
      waits.push(performance.now() - began)
      expect(answer.answered).toBe(true)
    }
    await story.idle()
    console.log(`taps meanwhile: ${waits.length}, longest ${Math.max(...waits).toFixed(0)} ms`)
    // Were everybody held up, the first tap would have come back when all was read.
    expect(waits.length).toBeGreaterThanOrEqual(2)
    expect(admin.sees()).toContain('Baru: 10.000')
  })

  test('a restart begins the reading again and says so', async () => {
    story.server.sendFile(ID.admin, { kind: 'document', bytes: file, fileName: 'pegawai.xlsx' })
    await until(async () => (await unfinished()) > 0 && (await job()).messageId !== null, 'the checking begins')
    await story.restart()
    await story.idle()
    expect(admin.sees()).toContain('Baru: 10.000')
    expect((await job()).state).toBe('done')
  })

  test('its button cancels it: nothing is shown, nothing is kept', async () => {
    const drafts = await story.database.client.rosterDraft.count()
    story.server.sendFile(ID.admin, { kind: 'document', bytes: file, fileName: 'pegawai.xlsx' })
    await until(async () => (await unfinished()) > 0 && (await job()).messageId !== null, 'the checking begins')
    const { id, messageId } = await job()
    story.server.tapRaw(ID.admin, messageId ?? 0, rosterButtons.cancelJob.data({ job: id }))
    await story.idle()
    expect((await job()).state).toBe('cancelled')
    expect(admin.messages().find((one) => one.id === messageId)?.text).toContain('ibatalkan')
    expect(await story.database.client.rosterDraft.count()).toBe(drafts)
  })

  test('a button of work that has ended is answered', async () => {
    const { id } = await job()
    expect((await admin.forges(rosterButtons.cancelJob.data({ job: id })))?.text).toContain('tidak dapat dibatalkan lagi')
  })
})
