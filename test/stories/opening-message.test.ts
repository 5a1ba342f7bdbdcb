/** The pimpinan speaks at the opening of a cycle: recorded in the chat, attached by the admin, heard once by everyone who takes part. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openingButtons } from '../../src/telegram/screens/broadcast/compose-buttons.js'
import { aBroadcastOffice, aFile, type BroadcastOffice } from '../support/broadcast-office.js'
import { type Actor, at, type Story } from '../support/story.js'

let office: BroadcastOffice
let story: Story
let camat: Actor
let admin: Actor
beforeAll(async () => {
  office = await aBroadcastOffice(at('2026-12-01 09:00'))
  ;({ story, camat, admin } = office)
})
afterAll(() => story.end())

const fromPimpinan = (actor: Actor) => actor.messages().filter((one) => one.from === 'bot' && one.text.includes('Pesan Yosef Contoh'))

test('only the pimpinan records one', async () => {
  for (const actor of [office.ani, admin])
    expect((await actor.says('/menu').then(() => actor.forges(openingButtons.record.data({}))))?.text).toContain('bukan untuk Anda')
})

test('words and formatting are kept, too long or of a wrong kind is said kindly', async () => {
  await camat.says('/siaran')
  expect(camat.sees()).toContain('Sapa pegawai saat periode penilaian dibuka')
  await camat.taps('Rekam pesan')
  await camat.says('x'.repeat(2501))
  expect(camat.sees()).toContain('2.501 huruf; paling banyak 2.500')
  await camat.sendsFile(aFile('document', 'd'))
  expect(camat.sees()).toContain('Kirim tulisan, satu foto, atau pesan suara.')
  await camat.says('Mari jujur <pada> diri sendiri & maju', [{ type: 'bold', offset: 5, length: 5 }])
  expect(camat.sees()).toContain('sudah tersimpan')
  await camat.taps('Pratinjau')
  expect(fromPimpinan(camat).at(-1)?.html).toContain('<blockquote>Mari <b>jujur</b> &lt;pada&gt; diri sendiri &amp; maju</blockquote>')
})

test('a voice note takes the place of the words', async () => {
  await camat.says('/siaran')
  await camat.taps('Ganti pesan')
  await camat.sendsFile(aFile('voice', 'salam', 'Dengarkan, satu menit.'))
  expect(camat.sees()).toContain('Pesan suara')
  expect(await story.database.client.broadcast.count()).toBe(1)
})

test('the admin is offered to attach it, and everyone who takes part hears it once, with the news', async () => {
  await admin.says('/periode')
  await admin.taps('Buka periode baru')
  expect(admin.sees()).toContain('Ada pesan pembukaan dari Yosef Contoh')
  await admin.taps('Lampirkan pesan pimpinan')
  expect(admin.sees()).toContain('setiap peserta menerimanya bersama kabar pembukaan')
  await admin.says('Semester I 2027')
  await story.restart()
  await admin.says('15-12-2026')
  await admin.says('31-12-2026')
  expect(admin.messages().some((one) => one.text.includes('Pesan pimpinan ikut dikirim'))).toBe(true)
  const [heard, ...twice] = fromPimpinan(office.ani)
  expect(twice).toEqual([])
  expect(heard?.voice).toBeDefined()
  expect(heard?.text).toContain('Dengarkan, satu menit.')
  expect(heard?.text).toContain('Periode Semester I 2027 dibuka')
  expect(heard?.inlineKeyboard.flat().map((one) => one.text)).toEqual(['📝 Penilaian diri'])
  await office.ani.taps('Penilaian diri')
  expect(office.ani.sees()).toContain('Semester I 2027')
  // The pimpinan has no superior and takes no part.
  expect(fromPimpinan(camat).filter((one) => one.text.includes('dibuka'))).toEqual([])
})

test('what a cycle carries is never changed or offered again', async () => {
  const [row] = await story.database.client.broadcast.findMany()
  expect(row?.cycleId).not.toBeNull()
  await camat.says('/siaran')
  expect(camat.sees()).toContain('Sapa pegawai')
  await camat.taps('Rekam pesan')
  await camat.says('Untuk periode berikutnya')
  expect((await story.database.client.broadcast.findUnique({ where: { id: row?.id ?? 0 } }))?.content).toEqual(row?.content)
  expect(await story.database.client.broadcast.count()).toBe(2)
})

test('the message is no broadcast: it stands in no list', async () => {
  await admin.says('/siaran')
  expect(admin.sees()).toContain('Belum ada siaran')
})
