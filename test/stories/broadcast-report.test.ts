/** A broadcast that has arrived: what its readers tap, what the office learns of it, and how it is said again. */
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BroadcastContent } from '../../src/domain/broadcast/content.js'
import { receivedButtons } from '../../src/telegram/screens/broadcast/received-buttons.js'
import { reportButtons } from '../../src/telegram/screens/broadcast/report-buttons.js'
import { aBroadcast, aContent, aQuestion } from '../support/a-broadcast.js'
import { somePeople } from '../support/a-person.js'
import {
  type ArrivedBroadcast,
  anArrivedBroadcast,
  ENTITIES,
  minutes,
  sendAsArrived,
  STARTED as started,
  TEXT,
} from '../support/arrived-broadcast.js'
import { call } from '../support/bot-api-call.js'
import { ID } from '../support/office.js'
import type { Actor, Story } from '../support/story.js'

let story: Story
let people: ArrivedBroadcast['people']
let id: number
beforeAll(async () => {
  ;({ story, people, id } = await anArrivedBroadcast())
})
afterAll(() => story.end())

const send = (to: Actor, broadcast: { id: number; content: BroadcastContent }) => sendAsArrived(story, to, broadcast)
const shown = (actor: Actor, messageId: number) => story.server.message(actor.id, messageId)
const labels = (actor: Actor, messageId: number) =>
  shown(actor, messageId)
    ?.inlineKeyboard.flat()
    .map(({ text }) => text)
const received = (personId: number, of = id) => story.stores.broadcasts.received(of, personId)
const acts = async () => (await story.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('whoever received it', () => {
  let message = 0
  beforeAll(async () => {
    const broadcast = await story.stores.broadcasts.byId(id)
    if (broadcast === null) throw new Error('No broadcast')
    message = await send(people.ani.actor, broadcast)
    story.clock.set(minutes(30))
  })
  const before = ['Buka pedoman & jadwal', '10 Desember', '15 Desember', '20 Desember', '☑️ Saya sudah paham', '💬 Tanya']

  test('who answers wrongly is told the right answer and why, and the keyboard shows both', async () => {
    const { ani } = people
    expect(labels(ani.actor, message)).toEqual(before)
    const answer = await ani.actor.taps('20 Desember')
    expect(answer).toMatchObject({ showAlert: true })
    expect(answer.text).toBe('Belum tepat. Jawaban yang benar: 15 Desember. Penilaian diri berakhir 15 Desember pukul 23.59.')
    expect(labels(ani.actor, message)?.slice(1, 4)).toEqual(['10 Desember', '✅ 15 Desember', '❌ 20 Desember'])
    expect(await received(ani.id)).toEqual({ understoodAt: null, answer: 2 })
  })

  test('the first answer counts, and a second tap is told so', async () => {
    const { ani } = people
    const answer = await ani.actor.taps('15 Desember')
    expect(answer.text).toContain('Jawaban pertama Anda yang dihitung: 20 Desember.')
    expect((await ani.actor.taps('20 Desember')).text).toContain('Belum tepat.')
    expect((await received(ani.id))?.answer).toBe(2)
  })

  test('may then say to have understood, once, and only the buttons of that message change', async () => {
    const { ani } = people
    const editsOf = () => story.server.calls.filter(({ method }) => /^(edit|send)/.test(method)).map(({ method }) => method)
    const edits = editsOf().length
    expect((await ani.actor.taps('Saya sudah paham')).text).toBe('Terima kasih. Tercatat bahwa Anda sudah paham.')
    expect(labels(ani.actor, message)).toEqual([
      'Buka pedoman & jadwal',
      '10 Desember',
      '✅ 15 Desember',
      '❌ 20 Desember',
      '✅ Sudah paham',
      '💬 Tanya',
    ])
    story.clock.set(minutes(50))
    expect((await ani.actor.taps('Sudah paham')).text).toBe('Sudah tercatat sebelumnya. Terima kasih.')
    expect((await received(ani.id))?.understoodAt).toEqual(minutes(30))
    expect(new Set(editsOf().slice(edits))).toEqual(new Set(['editMessageReplyMarkup']))
    expect(shown(ani.actor, message)).toMatchObject({ text: TEXT, entities: ENTITIES })
  })

  test('also when the message has been deleted meanwhile, or the broadcast cancelled', async () => {
    const { budi } = people
    const broadcast = await story.stores.broadcasts.byId(id)
    if (broadcast === null) throw new Error('No broadcast')
    await story.database.client.broadcast.update({ where: { id }, data: { state: 'cancelled' } })
    const gone = await send(budi.actor, broadcast)
    await call(story.server, 'deleteMessage', { chat_id: budi.actor.id, message_id: gone })
    const answer = await budi.actor.forges(receivedButtons.understood.data({ broadcast: id }), gone)
    expect(answer?.text).toBe('Terima kasih. Tercatat bahwa Anda sudah paham.')
    await story.database.client.broadcast.update({ where: { id }, data: { state: 'done' } })
    expect((await received(budi.id))?.understoodAt).not.toBeNull()
  })

  test('reads a long explanation as a message of its own below', async () => {
    const explanation = `${'Penilaian diri & penilaian atasan berjalan berurutan. '.repeat(6)}Selesai.`
    const content = aContent({ text: TEXT, asksUnderstood: false, question: { ...aQuestion, explanation } })
    const { citra } = people
    const long = await aBroadcast(story.database.client, { startedAt: started, content, recipients: [{ personId: citra.id }] })
    const sent = await send(citra.actor, { id: long, content })
    const answer = await citra.actor.taps('15 Desember')
    expect(answer).toMatchObject({ text: '✅ Benar. Penjelasannya ada di bawah.', showAlert: false })
    expect(citra.actor.sees()).toBe(`✅ Benar. ${explanation}`)
    expect(labels(citra.actor, sent)).toEqual(['10 Desember', '✅ 15 Desember', '20 Desember', '💬 Tanya'])
    // This broadcast does not ask whether it was understood.
    const forged = await citra.actor.forges(receivedButtons.understood.data({ broadcast: long }), sent)
    expect(forged?.text).toContain('Tombol ini sudah tidak berlaku')
  })

  test('nobody else can: an admin is told that it is a preview, others that it is not theirs', async () => {
    for (const data of [receivedButtons.understood.data({ broadcast: id }), receivedButtons.answer.data({ broadcast: id, option: 1 })]) {
      await people.admin.actor.says('/menu')
      expect((await people.admin.actor.forges(data))?.text).toContain('Ini pratinjau')
      await people.camat.actor.says('/menu')
      expect((await people.camat.actor.forges(data))?.text).toContain('Tombol ini bukan untuk Anda')
    }
    expect(await received(people.admin.id)).toBeNull()
    const strange = await people.ani.actor.forges(receivedButtons.answer.data({ broadcast: id, option: 3 }), message)
    expect(strange?.text).toContain('Tombol ini sudah tidak berlaku')
  })
})

describe('the report', () => {
  test('shows at a glance who has it, has understood and answered what', async () => {
    const { actor } = people.admin
    await actor.says('/siaran')
    await actor.taps('Penilaian <diri>')
    await actor.taps('Laporan')
    const text = actor.sees()
    expect(text).toContain('📊 Penilaian <diri>\nSelesai dikirim · mulai 4 Desember 2026 pukul 08.00 WITA')
    expect(text).toContain('Terkirim: 11 dari 12 (92%)')
    expect(text).toContain('Tidak pasti: 1')
    expect(text).toContain('Sudah paham: 7 dari 11 (64%)')
    expect(text).toContain('▫️ 10 Desember: 1 (17%)\n✅ 15 Desember: 4 (67%)\n▫️ 20 Desember: 1 (17%)\nMenjawab: 6 dari 11')
    expect(actor.buttons()).toContain('🔁 Kirim ulang: 7 belum paham')
    expect(actor.buttons()).toContain('🔁 Kirim ulang: 1 tidak pasti')
  })

  test('by unit tells four people of one kelurahan only together with others', async () => {
    const { actor } = people.admin
    await actor.taps('Per unit')
    expect(actor.sees()).not.toContain('Naimata')
    expect(actor.sees()).toContain('2 unit kecil bersama: paham 7 dari 11 (64%)')
    expect(actor.sees()).toContain('kurang dari 5 orang dihitung bersama')
    await actor.taps('Kembali')
    await actor.taps('Jawaban per unit')
    expect(actor.sees()).toContain('B = 15 Desember (benar)')
    expect(actor.sees()).toContain('2 unit kecil bersama: benar 4 dari 6 (67%); A 1, B 4, C 1')
    await actor.taps('Kembali')
  })

  test('over time is a picture with the same figures in words', async () => {
    const { actor } = people.admin
    await actor.taps('Grafik waktu')
    const picture = actor.message()
    expect(picture.photo).toMatchObject({ width: 1080, height: 1080 })
    expect(picture.text).toContain('Untuk 12 penerima:')
    expect(picture.text).toContain('4 Desember 2026 pukul 08.00 WITA: terkirim 11, paham 0, menjawab 0')
    expect(picture.text).toContain('4 Desember 2026 pukul 08.50 WITA: terkirim 11, paham 7, menjawab 6')
  })

  test('is open to the pimpinan, without what only the admin may do', async () => {
    const { actor } = people.camat
    await actor.says('/menu')
    await actor.taps('Laporan siaran')
    await actor.taps('Penilaian <diri>')
    expect(actor.sees()).toContain('Sudah paham: 7 dari 11')
    expect(actor.buttons()).toEqual(['📈 Grafik waktu', '🏢 Per unit', '❓ Jawaban per unit', '🔄 Perbarui', '↩️ Kembali'])
    expect((await actor.forges(reportButtons.export.data({ broadcast: id })))?.text).toContain('bukan untuk Anda')
  })

  test('names more than fifteen units page by page', async () => {
    const { client } = story.database
    const units = await client.unit.createManyAndReturn({
      data: Array.from({ length: 17 }, (_, n) => ({ name: `Unit ${String(n + 10)}` })),
    })
    const made = await somePeople(client, 17 * 5)
    for (const [n, unit] of units.entries())
      await client.person.updateMany({
        where: { id: { in: made.slice(n * 5, n * 5 + 5).map((one) => one.id) } },
        data: { unitId: unit.id },
      })
    const wide = await aBroadcast(client, {
      ...{ startedAt: started, content: aContent({ question: null }) },
      recipients: made.map(({ id: personId }) => ({ personId })),
    })
    const { actor } = people.admin
    await actor.says('/menu')
    await actor.forges(reportButtons.units.data({ broadcast: wide, view: 'understood', page: 1 }))
    expect(actor.sees().match(/^Unit \d+: paham 0 dari 5/gm)).toHaveLength(15)
    await actor.taps('Berikutnya')
    expect(actor.sees()).toContain('Unit 26: paham 0 dari 5')
    expect(actor.sees()).toContain('Halaman 2 dari 2')
    await actor.taps('Sebelumnya')
    expect(actor.sees()).toContain('Halaman 1 dari 2')
    const forged = await actor.forges(reportButtons.units.data({ broadcast: wide, view: 'answers', page: 1 }))
    expect(forged?.text).toContain('sudah tidak berlaku')
  })
})

describe('said again', () => {
  const openReport = () => people.admin.actor.forges(reportButtons.report.data({ broadcast: id }))

  test('to those who have not understood it is a draft with the same content, and one only however often it is tapped', async () => {
    const { actor } = people.admin
    await openReport()
    await actor.taps('belum paham')
    expect(actor.sees()).toContain('Belum ada yang dikirim')
    expect(actor.buttons()).toEqual(['📝 Buka draf'])
    await actor.taps('belum paham')
    expect(actor.sees()).toContain('sudah ada')
    const drafts = await story.stores.broadcasts.list(['draft'], 10)
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({
      title: 'Ulang: Penilaian <diri>',
      authorId: people.admin.id,
      segment: { with: [{ kind: 'not-understood', broadcastId: id }], without: [] },
      content: (await story.stores.broadcasts.byId(id))?.content,
    })
    expect(await acts()).toContain('broadcast-resend-drafted')
  })

  test('to those whose sending ended unknown it first says that some may get it twice, and goes out once', async () => {
    const { actor } = people.admin
    await openReport()
    await actor.taps('tidak pasti')
    expect(actor.sees()).toContain('akan menerimanya dua kali')
    await actor.taps('Ya, kirim ulang')
    expect(actor.messages().map((one) => one.text)).toContain('✅ Dikirim ulang kepada 1 orang.')
    expect(people.lurah.actor.sees()).toContain(TEXT)
    await openReport()
    const again = await actor.forges(reportButtons.repeatSure.data({ broadcast: id, state: 'unknown' }))
    expect(again?.text).toBe('Tidak ada lagi yang perlu dikirimi ulang.')
    expect((await story.stores.broadcasts.byId(id))?.state).toBe('done')
    expect(await story.stores.broadcasts.counts(id)).toMatchObject({ waiting: 0, sent: 12, unknown: 0 })
    expect((await acts()).filter((act) => act === 'broadcast-repeated')).toHaveLength(1)
    const strange = await actor.forges(reportButtons.repeat.data({ broadcast: id, state: 'sent' }))
    expect(strange?.text).toContain('sudah tidak berlaku')
  })
})

describe('downloaded', () => {
  const sheetsOf = async (actor: Actor) => {
    const { document } = actor.message()
    const sheets = await readXlsxFile(Buffer.from(story.server.fileBytes(document?.fileId ?? '')))
    // A day's fraction of Excel is read a millisecond short at times.
    const whole = <T>(cell: T) => (cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell)
    return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(whole))]))
  }

  test('the report is a workbook with the figures, the units and every recipient, and nobody’s choice', async () => {
    await story.database.client.person.update({ where: { id: people.citra.id }, data: { name: '=Citra()' } })
    const { actor } = people.admin
    await actor.forges(reportButtons.export.data({ broadcast: id }))
    expect(actor.message().document?.name).toBe(`laporan-siaran-${id}.xlsx`)
    const sheets = await sheetsOf(actor)
    expect([...sheets.keys()]).toEqual(['Ringkasan', 'Per unit', 'Jawaban per unit', 'Penerima'])
    const facts = new Map(sheets.get('Ringkasan')?.map(([fact, value]) => [String(fact), value]))
    // Excel knows no zones: 08:00 in Kupang stands there as 08:00.
    expect(facts.get('Mulai')).toEqual(new Date('2026-12-04T08:00:00Z'))
    expect(facts.get('Sudah paham')).toBe(7)
    expect(facts.get('Jawaban B (benar): 15 Desember')).toBe(4)
    expect(sheets.get('Per unit')?.slice(1)).toEqual([['2 unit kecil bersama', 12, 12, 7, 7 / 12]])
    expect(sheets.get('Jawaban per unit')?.slice(1)).toEqual([['2 unit kecil bersama', 6, 4, 4 / 6, 1, 4, 1]])
    const rows = sheets.get('Penerima') ?? []
    expect(rows[0]).toEqual(['Nama', 'NIP (4 angka terakhir)', 'Unit', 'Keadaan', 'Waktu terkirim', 'Paham', 'Menjawab'])
    expect(rows).toHaveLength(13)
    const moment = new Date('2026-12-04T08:00:00Z')
    expect(rows).toContainEqual(['Ani Contoh', '••••2001', 'Kelurahan Naimata', 'Terkirim', moment, 'Ya', 'Ya'])
    expect(rows).toContainEqual(['=Citra()', '••••2003', 'Kelurahan Naimata', 'Terkirim', moment, 'Tidak', 'Tidak'])
    expect(JSON.stringify(rows)).not.toContain('Desember')
    expect(await acts()).toContain('broadcast-exported')
  })

  test('who cannot be reached is listed with the reason', async () => {
    await story.stores.people.markReachable(ID.citra, false, story.clock.now())
    const { actor } = people.admin
    await actor.forges(reportButtons.unreachable.data({ broadcast: id }))
    const listed = 8 + 17 * 5
    expect(actor.sees()).toContain(`${listed + 1} orang tidak terjangkau siaran ini: ${listed} belum tertaut, 1 memblokir bot.`)
    const rows = (await sheetsOf(actor)).get('Tidak terjangkau') ?? []
    expect(rows).toHaveLength(listed + 2)
    expect(rows).toContainEqual(['=Citra()', '••••2003', 'Kelurahan Naimata', 'Memblokir bot'])
    expect(rows).toContainEqual(['Orang 6', expect.stringMatching(/^••••\d{4}$/), 'Kelurahan Contoh', 'Belum tertaut'])
    expect(await acts()).toContain('unreachable-exported')
  })
})
