import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyPng } from '../support/bot-api-call.js'
import { chatText } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const POLITE = 'Selamat datang. Bot ini khusus untuk ASN Kecamatan Maulafa yang memiliki undangan.'
/** What the roster knows and nobody may see before the privacy notice has been understood. */
const OF_THE_ROSTER = /Contoh|Analis|Pengadministrasi|Penyuluh|Lurah|Naimata|2001|1002|2003/

let story: Story
let admin: Actor
let codes: Map<string, string>
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  codes = await story.invite()
})
afterAll(() => story.end())

let nextId = 700000900
function someone(phone?: string): Actor {
  nextId += 1
  return story.person(nextId, 'Orang', phone)
}
const everything = (actor: Actor) => chatText(actor.messages())
const invitationOf = async (nip: string) =>
  story.database.client.invitation.findFirstOrThrow({ where: { person: { nip } }, orderBy: { id: 'desc' } })

describe('a stranger', () => {
  test('gets one polite sentence and nothing else, whatever is sent', async () => {
    const stranger = someone()
    const deeds = [
      () => stranger.says('Halo'),
      () => stranger.says('/menu'),
      () => stranger.says('/start'),
      () => stranger.says('/hasil'),
      () => stranger.sendsFile({ kind: 'photo', bytes: tinyPng }),
      () => stranger.sendsContact({ phone: '628120000004', firstName: 'Ani' }),
    ]
    for (const [index, deed] of deeds.entries()) {
      await deed()
      const said = stranger.messages().filter((one) => one.from === 'bot')
      expect(said).toHaveLength(index + 1)
      expect(stranger.sees()).toContain(POLITE)
      expect(said.at(-1)?.inlineKeyboard).toEqual([])
    }
    const tap = await stranger.forges('m')
    expect(tap?.text).toContain(POLITE)
    expect(everything(stranger)).not.toMatch(OF_THE_ROSTER)
    expect(story.server.commands(stranger.id).map((one) => one.command)).toEqual(['start'])
  })

  test('is told that a code is unknown, replaced or expired, without a word about whose it is', async () => {
    const stranger = someone()
    await stranger.says('/start TidakDikenal12345')
    expect(stranger.sees()).toContain('tidak dikenal')
    const old = codes.get(NIP.citra)
    codes = await story.invite()
    await stranger.says(`/start ${old}`)
    expect(stranger.sees()).toContain('sudah diganti')
    await story.clock.set(at('2027-01-01 09:01'))
    await stranger.says(`/start ${codes.get(NIP.citra)}`)
    expect(stranger.sees()).toContain('sudah habis')
    await story.clock.set(at('2026-12-01 09:10'))
    expect(everything(stranger)).not.toMatch(OF_THE_ROSTER)
  })
})

describe('the second check by phone', () => {
  let thief: Actor
  test('a contact that is not the sender’s own is refused without costing a try', async () => {
    thief = someone('628120000004')
    await thief.says(`/start ${codes.get(NIP.ani)}`)
    expect(thief.sees()).toContain('Kirim nomor saya')
    await thief.sendsContact({ phone: '628120000004', firstName: 'Ani', userId: ID.ani })
    expect(thief.sees()).toContain('bukan nomor akun Telegram ini')
    await thief.sendsContact({ phone: '628120000004', firstName: 'Ani' })
    expect(thief.sees()).toContain('bukan nomor akun Telegram ini')
    expect((await invitationOf(NIP.ani)).failedTries).toBe(0)
    await thief.says('628120000004')
    expect(thief.sees()).toContain('Kirim nomor saya')
  })

  test('five numbers that do not match lock the invitation, the admin is told, and the right number no longer helps', async () => {
    for (const left of [4, 3, 2, 1]) {
      await thief.sendsContact({ phone: '628129999999', firstName: 'Orang', userId: thief.id })
      expect(thief.sees()).toContain(`Sisa percobaan: ${left}.`)
    }
    await thief.sendsContact({ phone: '628129999999', firstName: 'Orang', userId: thief.id })
    expect(thief.sees()).toContain('terkunci')
    expect(admin.sees()).toContain('Undangan Ani Contoh (Kelurahan Naimata) terkunci')
    await thief.sendsContact({ phone: '628120000004', firstName: 'Orang', userId: thief.id })
    expect(thief.sees()).toContain('terkunci')
    await thief.says(`/start ${codes.get(NIP.ani)}`)
    expect(thief.sees()).toContain('terkunci')
    expect(everything(thief)).not.toMatch(OF_THE_ROSTER)
  })

  test.each([
    ['08120000004', '+62 812-0000-004'],
    ['+62 812-0000-004', '628120000004'],
    ['8120000004', '0812.0000.004'],
    ['628120000004', '081200000 04'],
  ])('the own number is recognised when the roster writes it %s and Telegram %s', async (inRoster, phone) => {
    await story.importPeople(smallOffice.map((one) => (one.nip === NIP.ani ? { ...one, phone: inRoster } : one)))
    codes = await story.invite()
    const ani = someone(phone)
    await ani.says(`/start ${codes.get(NIP.ani)}`)
    await ani.sendsContact()
    expect(ani.sees()).toContain('Pemberitahuan privasi')
    expect(everything(ani)).not.toMatch(OF_THE_ROSTER)
  })

  test('“Bukan saya” closes the invitation for good and tells the admin', async () => {
    const other = someone('628120000004')
    await other.says(`/start ${codes.get(NIP.ani)}`)
    await other.sendsContact()
    await other.says('Halo?')
    expect(other.sees()).toContain('Pemberitahuan privasi')
    await other.taps('Saya mengerti')
    expect(other.sees()).toContain('Apakah ini Anda?')
    await other.taps('Bukan saya')
    expect(other.sees()).toContain('Undangan ini ditutup')
    expect(admin.sees()).toContain('menjawab bukan dirinya')
    await other.says(`/start ${codes.get(NIP.ani)}`)
    expect(other.sees()).toContain('terkunci')
    await other.taps('Ya, benar')
    expect(await story.stores.people.byTelegramId(other.id, story.clock.now())).toBeNull()
  })
})

describe('the second check of a person whose phone the office does not know', () => {
  test('takes exactly the last six digits of the NIP, and a wrong guess costs a try', async () => {
    codes = await story.invite()
    const budi = story.person(ID.budi, 'Budi')
    await budi.says(`/start ${codes.get(NIP.budi)}`)
    expect(budi.sees()).toContain('6 angka terakhir NIP')
    await budi.says('enam angka')
    expect(budi.sees()).toContain('tepat 6 angka')
    await budi.says(NIP.budi)
    expect(budi.sees()).toContain('tepat 6 angka')
    await budi.sendsFile({ kind: 'photo', bytes: tinyPng })
    expect(budi.sees()).toContain('tepat 6 angka')
    expect((await invitationOf(NIP.budi)).failedTries).toBe(0)
    await budi.says('000000')
    expect(budi.sees()).toContain('Sisa percobaan: 4.')
    await budi.says(NIP.budi.slice(-6))
    expect(budi.sees()).toContain('Pemberitahuan privasi')
    expect(everything(budi)).not.toMatch(OF_THE_ROSTER)
  })

  test('a name with < and & is shown as it is written, and a doubled “Ya, benar” does no harm', async () => {
    const budi = story.person(ID.budi)
    await budi.taps('Saya mengerti')
    expect(budi.sees()).toContain('Budi <Contoh> & Kawan')
    expect(budi.sees()).toContain('••••1002')
    expect(budi.sees()).not.toContain(NIP.budi)
    const confirm = budi.message()
    expect(confirm.protectedContent).toBe(true)
    await budi.taps('Ya, benar')
    await budi.forges('ly', confirm.id)
    expect(budi.sees()).toContain('Budi <Contoh> & Kawan')
    expect(budi.sees()).toContain('Apa yang ingin Anda lakukan?')
    expect(await story.database.client.telegramAccount.count({ where: { person: { nip: NIP.budi } } })).toBe(1)
    expect(story.server.commands(budi.id).map((one) => one.command)).toContain('penilaian')
  })

  test('the used code admits nobody else', async () => {
    const second = someone()
    await second.says(`/start ${codes.get(NIP.budi)}`)
    expect(second.sees()).toContain('sudah dipakai')
    expect(everything(second)).not.toMatch(OF_THE_ROSTER)
  })
})

test('a tap that Telegram no longer lets the bot answer, after an outage, still counts', async () => {
  codes = await story.invite()
  const late = someone('628120000004')
  await late.says(`/start ${codes.get(NIP.ani)}`)
  await late.sendsContact()
  const message = { message_id: late.message().id, date: 1, chat: { id: late.id, type: 'private', first_name: 'Orang' } }
  const from = { id: late.id, is_bot: false, first_name: 'Orang', language_code: 'id' }
  story.server.pushUpdate({ callback_query: { id: '1', from, chat_instance: '1', message, data: 'lp' } })
  await story.idle()
  expect(late.sees()).toContain('Apakah ini Anda?')
})

describe('one account holds one person, and one person one account', () => {
  test('of two accounts on the way with the same code only the first is linked', async () => {
    codes = await story.invite()
    const [first, second] = [someone('628120000004'), someone('628120000004')]
    for (const one of [first, second]) {
      await one.says(`/start ${codes.get(NIP.ani)}`)
      await one.sendsContact()
      await one.taps('Saya mengerti')
    }
    await first.taps('Ya, benar')
    expect(first.sees()).toContain('Apa yang ingin Anda lakukan?')
    await second.taps('Ya, benar')
    expect(second.sees()).toContain('sudah terhubung dengan akun Telegram lain')
    const account = await story.database.client.telegramAccount.findFirstOrThrow({ where: { person: { nip: NIP.ani } } })
    expect(Number(account.telegramId)).toBe(first.id)
  })

  test('a linked person who opens another invitation stays who he is, and the invitation stays unused', async () => {
    const budi = story.person(ID.budi)
    await budi.says(`/start ${codes.get(NIP.citra)}`)
    expect(everything(budi)).toContain('Akun ini sudah terhubung sebagai Budi <Contoh> & Kawan')
    expect(everything(budi)).not.toContain('Citra')
    expect((await invitationOf(NIP.citra)).usedAt).toBeNull()
    expect(await story.database.client.claim.count({ where: { telegramId: BigInt(ID.budi) } })).toBe(0)
  })
})

describe('someone linked', () => {
  test('sees nothing and is sent nothing of the office until a newer privacy notice has been understood', async () => {
    const citra = await story.link(NIP.citra, ID.citra)
    const account = { where: { telegramId: BigInt(ID.citra) } }
    await story.database.client.telegramAccount.update({ ...account, data: { privacyVersion: '2024-01' } })
    await citra.says('/dataku')
    expect(citra.sees()).toContain('Pemberitahuan privasi')
    await citra.forges('md')
    const person = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.citra } })
    const about = { personId: person.id, report: 'Atasan saya Lurah Naimata' }
    const now = story.clock.now()
    await story.stores.notices.add([{ key: 'gate', personId: person.id, kind: 'roster-report', data: about, dueAt: now }], now)
    await story.idle()
    expect(citra.sees()).toContain('Pemberitahuan privasi')
    expect(everything(citra)).not.toMatch(OF_THE_ROSTER)
    await citra.taps('Saya mengerti')
    expect(citra.sees()).toContain('Citra Contoh')
    await citra.says('/dataku')
    expect(citra.sees()).toContain('Penyuluh')
    expect(citra.sees()).not.toContain(NIP.citra)
    expect(citra.message().protectedContent).toBe(true)
  })

  test('finds the commands of the own role in the menu of Telegram, also after the roster has given a new one', async () => {
    const menus = async (nip: string, id: number) => {
      await (await story.link(nip, id)).says('/start')
      return story.server.commands(id).map((one) => one.command)
    }
    expect(await menus(NIP.lurah, ID.lurah)).toEqual(
      'penilaian menilai tim hasil pelatihan keberatan pengingat menu bantuan dataku bahasa batal start'.split(' '),
    )
    expect(await menus(NIP.camat, ID.camat)).toContain('menilai')
    await admin.says('/start')
    const ofAdmin = story.server.commands(admin.id).map((one) => one.command)
    expect(ofAdmin).toContain('periode')
    expect(ofAdmin).not.toContain('menilai')
    const citra = story.person(ID.citra)
    await citra.says('/start')
    expect(story.server.commands(ID.citra).map((one) => one.command)).not.toContain('menilai')
    await story.importPeople(smallOffice.map((one) => (one.nip === NIP.budi ? { ...one, superiorNip: NIP.citra } : one)))
    await citra.says('/start')
    expect(story.server.commands(ID.citra).map((one) => one.command)).toContain('menilai')
  })

  test('who chooses English reads English, in the chat and in the command menu, and finds the way back', async () => {
    const citra = story.person(ID.citra)
    await citra.says('/bahasa')
    const answer = await citra.taps('English')
    expect(answer.text).toBe('English is used.')
    expect(citra.sees()).toContain('What would you like to do?')
    expect(story.server.commands(ID.citra).find((one) => one.command === 'penilaian')?.description).toBe('My self-assessment')
    await citra.says('/bantuan')
    expect(citra.sees()).toContain('civil servants')
    await citra.says('/Bahasa')
    await citra.taps('Bahasa Indonesia')
    expect(citra.sees()).toContain('Apa yang ingin Anda lakukan?')
  })

  test('who reports a wrong superior reaches the admin with the own words, once', async () => {
    const citra = story.person(ID.citra)
    await citra.says('/dataku')
    await citra.taps('Atasan saya salah')
    await citra.sendsFile({ kind: 'photo', bytes: tinyPng })
    expect(citra.sees()).toContain('sebagai tulisan')
    await citra.says('x'.repeat(501))
    expect(citra.sees()).toContain('paling banyak 500 huruf')
    await citra.says('Atasan saya <Yosef> & bukan Petrus')
    expect(citra.sees()).toContain('sudah diteruskan')
    expect(admin.sees()).toContain('Citra Contoh')
    expect(admin.sees()).toContain('Atasan saya <Yosef> & bukan Petrus')
    await citra.says('Masih ada')
    expect(citra.sees()).toContain('Silakan ketuk tombol')
  })
})
