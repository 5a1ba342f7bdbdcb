/** A question about a broadcast, and taps on what is somebody else's question. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NIP } from '../support/office.js'
import { aQuestionOffice, asks } from '../support/question-office.js'
import { aReceivedBroadcast } from '../support/questions.js'
import type { Actor, Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let budi: Actor
let lurah: Actor
beforeAll(async () => {
  ;({ story, admin, ani, budi, lurah } = await aQuestionOffice())
  for (const one of [ani, budi, admin]) await one.says('/menu')
})
afterAll(() => story.end())

const client = () => story.database.client

describe('a broadcast', () => {
  test('replied to, opens a question about it with that text; the admins see which', async () => {
    await lurah.says('/menu')
    const broadcastId = await aReceivedBroadcast(story.database, [
      { personId: await story.personId(NIP.lurah), messageIds: [lurah.message().id] },
    ])
    story.server.sendText(lurah.id, 'Ok?', { replyTo: lurah.message().id })
    await story.idle()
    expect(lurah.sees()).toContain('terlalu singkat')
    await lurah.says('Apakah lurah wajib hadir pada pembukaan?')
    if (lurah.buttons().join().includes('Tetap tanyakan')) await lurah.taps('Tetap tanyakan')
    await lurah.taps('Kirim dengan nama saya')
    expect(admin.sees()).toContain('Tentang pengumuman: Pembukaan periode')
    const { broadcastId: kept } = await client().question.findFirstOrThrow({ where: { text: { contains: 'wajib hadir' } } })
    expect(kept).toBe(broadcastId)
  })

  test('that somebody else received cannot be asked about', async () => {
    const broadcastId = await aReceivedBroadcast(story.database, [{ personId: await story.personId(NIP.lurah), messageIds: [999] }])
    expect((await ani.forges(`bq:${broadcastId.toString(36)}`))?.text).toContain('tidak berlaku')
    expect(await story.stores.questions.wasSent(broadcastId, await story.personId(NIP.lurah))).toBe(true)
  })
})

describe('forged taps', () => {
  test('neither send, read nor answer what is somebody else’s', async () => {
    await asks(ani, 'Apakah parkir motor dipindah minggu depan?')
    const { id } = await client().question.findFirstOrThrow({ where: { text: { contains: 'parkir motor' } } })
    const key = id.toString(36)
    const entry = (await client().faqEntry.findFirstOrThrow()).id.toString(36)
    for (const data of [
      `qn:${key}:named`,
      `qx:${key}`,
      `qt:${key}`,
      `qi:${key}`,
      `qo:${key}:${entry}`,
      `qy:${key}:${entry}`,
      `qg:${key}`,
      `qd:${key}`,
    ])
      expect((await budi.forges(data))?.text, data).toContain('tidak berlaku')
    for (const data of [
      `qk:${key}`,
      `qw:${key}`,
      `ql:${key}`,
      `qc:${key}`,
      `qf:${key}`,
      'qq:0',
      'qm:0',
      `qme:${entry}`,
      `qmc:${entry}:answer`,
      `qmp:${entry}`,
      `qmr:${entry}`,
    ])
      expect((await budi.forges(data))?.text, data).toContain('bukan untuk Anda')
    // A draft is not the admins' to see, and its asker cannot send it in a way that is none.
    expect((await admin.forges(`qk:${key}`))?.text).toContain('bukan untuk Anda')
    expect((await ani.forges(`qn:${key}:secretly`))?.text).toContain('tidak berlaku')
    expect(await client().question.findUniqueOrThrow({ where: { id } })).toMatchObject({ askedAt: null, takenById: null })
  })
})
