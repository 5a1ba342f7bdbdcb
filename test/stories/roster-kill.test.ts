/** The bot is killed while it checks, and while it saves, a roster of thousands: the work goes on, and is done once. */
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { demoOffice } from '../../src/domain/roster/demo-office.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import { ROSTER_COLUMNS } from '../../src/domain/roster/roster-column.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { shipContent } from '../../src/office/ship-content.js'
import { startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { openPglite } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { PRIVACY_VERSION } from '../../src/telegram/screens/link/link-buttons.js'
import { aFolder, botProcess } from '../support/bot-process.js'
import { until } from '../support/inbox.js'
import { officeWorkbook } from '../support/workbook.js'

const ADMIN = 700000102
const PEOPLE = 4000

const rowOf = ({ nip, name, position, jenjang, bidang, unit, parentUnit, superiorNip, phone, status, role }: RosterEntry) => [
  nip,
  name,
  position,
  jenjang,
  bidang,
  unit,
  parentUnit ?? '',
  superiorNip ?? '',
  phone ?? '',
  status,
  role,
]

test('killed while checking and while saving', { timeout: 240_000 }, async () => {
  const server = await startSandboxServer({ tapTimeoutMs: 60_000 })
  onTestFinished(() => server.stop())
  const folder = aFolder()
  const pg = join(folder, 'pg')
  const office = demoOffice({ people: PEOPLE, seed: 3 })
  const admin = office.find((one) => one.role === 'admin') ?? office[1]
  if (admin === undefined) throw new Error('The invented office has no admin')

  const before = await openPglite({ folder: pg })
  const stores = openStores(before.client)
  const now = new Date()
  await shipContent(stores, now)
  const alone = rowOf({ ...admin, superiorNip: null, parentUnit: null, role: 'admin' })
  await stores.transaction((tx) => importRoster(tx, { rows: [[...ROSTER_COLUMNS], alone], now, dryRun: false, actorId: null }))
  const { id: personId } = await before.client.person.findFirstOrThrow()
  const account = { personId, telegramId: BigInt(ADMIN), linkedAt: now, privacyVersion: PRIVACY_VERSION, privacyAcceptedAt: now }
  await before.client.telegramAccount.create({ data: account })
  await before.close()
  server.addUser({ id: ADMIN, firstName: 'Admin' })

  const bot = await botProcess(server, folder)
  const said = (text: string) => server.messages(ADMIN).some((one) => one.from === 'bot' && one.text.includes(text))
  const yes = () => {
    const message = server.messages(ADMIN).findLast((one) => one.inlineKeyboard.flat().some((button) => button.text === 'Ya, simpan'))
    const button = message?.inlineKeyboard.flat().find((one) => one.text === 'Ya, simpan')
    return { messageId: message?.id ?? 0, data: button !== undefined && 'callback_data' in button ? (button.callback_data ?? '') : '' }
  }
  await bot.start()
  const rows = [[...ROSTER_COLUMNS], ...office.map((one) => rowOf({ ...one, role: one.nip === admin.nip ? 'admin' : one.role }))]
  server.sendFile(ADMIN, {
    kind: 'document',
    bytes: await officeWorkbook(rows.map((row) => row.map((cell) => cell || null))),
    fileName: 'pegawai.xlsx',
  })
  await until(() => said('Memeriksa berkas pegawai'), 'the checking begins')
  await bot.kill()
  await bot.start()
  await until(() => said('Hasil pemeriksaan'), 'it is checked after all')

  server.tapRaw(ADMIN, yes().messageId, yes().data)
  await until(() => said('Menyimpan data pegawai'), 'the saving begins')
  await bot.kill()
  await bot.start()
  await until(() => said('Data pegawai disimpan') || said('sudah disimpan'), 'it is saved after all')
  await bot.kill()

  const after = await openPglite({ folder: pg })
  onTestFinished(() => after.close())
  expect(await after.client.person.count({ where: { leftAt: null } })).toBe(PEOPLE)
  expect(await openStores(after.client).audit.recorded('roster-imported')).toHaveLength(2)
  expect(await after.client.supervision.count({ where: { untilAt: null } })).toBe(office.filter((one) => one.superiorNip !== null).length)
  expect(server.violations).toEqual([])
})
