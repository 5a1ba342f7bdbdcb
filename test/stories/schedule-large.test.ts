/** "Jadwal pengingat" of an agency so large that it takes a moment: the admin sees that it is worked out, and everybody else goes on. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { until } from '../support/inbox.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const MORE = 2500
let story: Story
let admin: Actor
let ani: Actor

/** Tuesday; each of them was invited to a training on that day, and is asked again after three days and after ten. */
beforeEach(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  await admin.says('/periode')
  await admin.taps('Buka periode')
  for (const typed of ['Penilaian 2026', '15-12-2026', '22-12-2026']) await admin.says(typed)
  const { client } = story.database
  await client.$executeRaw`INSERT INTO person (nip, name, position, jenjang, bidang, "unitId", status, role)
    SELECT lpad(n::text, 18, '0'), 'Orang ' || n, 'Petugas', 'pelaksana', 'umum', (SELECT min(id) FROM unit), 'PNS', 'pegawai'
    FROM generate_series(1, ${MORE}::int) n`
  await client.$executeRaw`INSERT INTO telegram_account ("personId", "telegramId", "linkedAt", "privacyVersion", "privacyAcceptedAt")
    SELECT id, 900000000 + id, ${story.clock.now()}, ${PRIVACY_VERSION}, ${story.clock.now()} FROM person WHERE position = 'Petugas'`
  await client.$executeRaw`INSERT INTO plan_entry ("personId", "trainingId", "competencyKey", state, "stateSince", hours, "createdAt")
    SELECT p.id, t.id, t."competencyKey", 'invited', ${story.clock.now()}, 10, ${story.clock.now()}
    FROM person p, (SELECT id, "competencyKey" FROM training ORDER BY id LIMIT 1) t WHERE p.position = 'Petugas'`
})
afterEach(() => story.end())

test('the schedule of 2,500 people comes after a word that it is being worked out, and another chat is answered before it', async () => {
  await admin.says('/periode')
  const before = story.server.calls.length
  const tapped = admin.taps('Jadwal pengingat')
  await until(async () => admin.sees().includes('Sedang dihitung'), 'the word that it is being worked out')
  expect(admin.sees()).toContain('untuk 2.502 orang')
  await ani.says('/menu')
  await tapped
  expect(admin.sees()).toContain('4 Desember 2026 pukul 09.00 WITA: 2.500 orang')
  expect(admin.sees()).toContain('11 Desember 2026 pukul 09.00 WITA: 2.502 orang\npenilaian diri 2, ')
  expect(admin.buttons()).toEqual(['📅 Hari libur kantor', '↩️ Kembali'])
  const said = story.server.calls.slice(before).map(({ payload }) => JSON.stringify(payload))
  const toAni = said.findIndex((one) => one.includes(String(ID.ani)))
  expect(toAni).toBeGreaterThan(-1)
  expect(toAni).toBeLessThan(said.findIndex((one) => one.includes('2.500 orang')))
})
