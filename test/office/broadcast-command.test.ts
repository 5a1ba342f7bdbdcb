import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PIXEL } from '../support/broadcasts.js'
import { aCommandLine, aTextFile, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

let test: TestDatabase
let office: CommandLine
const text = aTextFile('siaran.txt', '﻿Sosialisasi dimulai Senin.\r\nHadirlah.\r\n')
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, new Date('2026-12-01T01:00:00Z'))
  await office.types('demo --people 40 --linked')
})
afterAll(() => test.close())

const idOf = (result: { json: unknown }) => (result.json as { id: number }).id

describe('broadcast on the command line', () => {
  it('prints its number, wakes the bot, and the status counts', async () => {
    const wakes = office.wakes
    const result = await office.types('broadcast --text-file siaran.txt', undefined, { 'text-file': text })
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'started', recipients: 40, notLinked: 0 } })
    expect(result.lines[0]).toBe(`Siaran ${idOf(result)} dikirim kepada 40 orang.`)
    expect(office.wakes).toBe(wakes + 1)
    const stored = await test.stores.broadcasts.byId(idOf(result))
    expect(stored?.content.text).toBe('Sosialisasi dimulai Senin.\nHadirlah.')
    const status = await office.types(`broadcast status ${idOf(result)}`)
    expect(status.json).toMatchObject({
      kind: 'status',
      state: 'sending',
      total: 40,
      waiting: 40,
      sent: 0,
      failed: 0,
      blocked: 0,
      unknown: 0,
    })
    expect(status.lines[1]).toBe('Total 40 · terkirim 0 · gagal 0 · diblokir 0 · tidak pasti 0 · menunggu 40')
  })

  it('with a photo and a segment', async () => {
    const photo = { name: 'poster.png', bytes: PIXEL }
    const files = { 'text-file': text, photo }
    const result = await office.types("broadcast --text-file siaran.txt --photo poster.png --segment 'peran=atasan'", undefined, files)
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'started' } })
    const id = idOf(result)
    expect((await test.stores.broadcasts.byId(id))?.content.media).toEqual([{ kind: 'photo', fileId: null }])
    expect((await test.stores.broadcasts.file(id, 0))?.bytes).toEqual(new Uint8Array(PIXEL))
    const { total } = await test.stores.broadcasts.counts(id)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan(40)
  })

  it('at a time to come it is scheduled', async () => {
    const result = await office.types("broadcast --text-file siaran.txt --at '2026-12-02 08:00'", undefined, { 'text-file': text })
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'scheduled', at: new Date('2026-12-02T00:00:00Z') } })
    expect(await test.stores.broadcasts.due(new Date('2026-12-01T23:59:59Z'))).toEqual([])
    expect(await test.stores.broadcasts.due(new Date('2026-12-02T00:00:00Z'))).toEqual([idOf(result)])
  })

  it.each([
    ['broadcast', text, { kind: 'option-missing', option: '--text-file' }],
    ['broadcast --text-file a.txt', aTextFile('a.txt', '  \n'), { kind: 'empty' }],
    ['broadcast --text-file a.txt', aTextFile('a.txt', 'x'.repeat(4097)), { kind: 'too-long' }],
    ['broadcast --text-file a.png', { name: 'a.png', bytes: PIXEL }, { kind: 'not-text' }],
    ['broadcast --text-file a.txt --photo a.txt', text, { kind: 'not-a-photo' }],
    ["broadcast --text-file a.txt --at '2026-11-30 08:00'", text, { kind: 'past' }],
    ['broadcast --text-file a.txt --at besok', text, { kind: 'not-a-time', option: '--at' }],
    ["broadcast --text-file a.txt --segment 'unit=Dinas Antariksa'", text, { kind: 'segment-unknown-word', key: 'unit' }],
    ['broadcast --text-file a.txt --segment kota=Kupang', text, { kind: 'segment-unknown-key' }],
    ['broadcast --text-file a.txt --segment Kupang', text, { kind: 'segment-not-a-pair' }],
    ['broadcast status', text, { kind: 'word-missing' }],
    ['broadcast status satu', text, { kind: 'word-invalid', value: 'satu' }],
    ['broadcast status 99999', text, { kind: 'unknown-broadcast', id: 99_999 }],
  ])('%s is refused in a sentence', async (typed, file, json) => {
    const before = await test.database.client.broadcast.count()
    const result = await office.types(typed, undefined, { 'text-file': file, ...(typed.includes('--photo') && { photo: file }) })
    expect(result).toMatchObject({ exitCode: 1, json })
    expect(result.lines[0]).toMatch(/\.$/)
    expect(await test.database.client.broadcast.count()).toBe(before)
  })
})

it('nobody linked: nothing is written', async () => {
  const other = await openTestDatabase()
  const line = aCommandLine(other.stores, new Date('2026-12-01T01:00:00Z'))
  await line.types('demo --people 12')
  const result = await line.types('broadcast --text-file siaran.txt', undefined, { 'text-file': text })
  expect(result).toMatchObject({ exitCode: 1, json: { kind: 'nobody', reachable: 0, notLinked: 12 } })
  expect(await other.database.client.broadcast.count()).toBe(0)
  await other.close()
})
