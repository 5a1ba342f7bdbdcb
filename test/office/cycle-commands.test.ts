import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipContent } from '../../src/office/ship-content.js'
import { aCommandLine, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

/** Tuesday 1 December 2026, 09:00 WITA. */
const now = new Date('2026-12-01T01:00:00Z')
let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, now)
})
afterAll(() => test.close())

const open = (name: string, self: string, rating: string) =>
  office.types(`cycle open --name '${name}' --self-until ${self} --rating-until ${rating}`)

/** The superior rates one person at level 2 throughout; that person had said 4 everywhere. */
async function rateOnePerson(): Promise<void> {
  const { client } = test.database
  const assessment = await client.assessment.findFirstOrThrow({
    where: { bidang: 'umum', jenjang: 'pelaksana' },
    include: { ratings: true },
  })
  const { framework } = await test.stores.frameworks.byId(1)
  const items = framework.competencies.filter((one) => one.bidang === null).flatMap((one) => one.items)
  for (const [kind, level] of [
    ['self', 4],
    ['superior', 2],
  ] as const) {
    const rating = assessment.ratings.find((one) => one.kind === kind)!
    await client.answer.createMany({ data: items.map(({ key }) => ({ ratingId: rating.id, itemKey: key, level, answeredAt: now })) })
    await client.rating.update({ where: { id: rating.id }, data: { startedAt: now, submittedAt: now } })
  }
}

describe('before a cycle can be opened', () => {
  it('there must be a framework', async () => {
    expect(await open('Periode 2026', '2026-12-10', '2026-12-20')).toMatchObject({ exitCode: 1, json: { kind: 'no-framework' } })
  })

  it('there must be someone with a superior', async () => {
    await shipContent(test.stores, now)
    expect(await open('Periode 2026', '2026-12-10', '2026-12-20')).toMatchObject({ exitCode: 1, json: { kind: 'nobody' } })
  })

  it('there is nothing to show, publish or close', async () => {
    expect(await office.types('cycle status')).toMatchObject({ exitCode: 0, json: { kind: 'no-cycle' } })
    expect(await office.types('cycle publish')).toMatchObject({ exitCode: 1, json: { kind: 'nothing-to-publish' } })
    expect(await office.types('cycle close')).toMatchObject({ exitCode: 1, json: { kind: 'nothing-to-close' } })
  })

  it.each([
    ['a date in words', 'besok', '2026-12-20', { kind: 'not-a-date', option: '--self-until', value: 'besok' }],
    ['a day that does not exist', '2026-12-10', '30-02-2027', { kind: 'not-a-date', option: '--rating-until' }],
    ['a self-assessment that ended yesterday', '2026-11-30', '2026-12-20', { kind: 'dates-wrong', why: 'self-in-past' }],
    ['a rating that ends with the self-assessment', '2026-12-10', '10-12-2026', { kind: 'dates-wrong', why: 'rating-before-self' }],
    ['a rating that ends before the self-assessment', '2026-12-10', '2026-12-09', { kind: 'dates-wrong', why: 'rating-before-self' }],
  ])('%s is refused', async (_, self, rating, json) => {
    expect(await open('Periode 2026', self, rating)).toMatchObject({ exitCode: 1, json })
  })
})

describe('a cycle from opening to closing', () => {
  it('opens for everyone with a superior until the last second of both days, and everyone is told', async () => {
    await office.types('demo --people 40')
    const result = await open('Periode 2026', '2026-12-01', '31/12/2026')
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'opened', participants: 39, withoutSuperior: 1 } })
    // 24:00 in the office's zone (WITA, UTC+8).
    expect(result.json).toMatchObject({
      selfUntil: new Date('2026-12-01T15:59:59.999Z'),
      ratingUntil: new Date('2026-12-31T15:59:59.999Z'),
    })
    expect(result.lines[0]).toBe(
      'Periode "Periode 2026" dibuka untuk 39 orang. Penilaian diri sampai Selasa, 1 Desember 2026, penilaian atasan sampai Kamis, 31 Desember 2026.',
    )
    expect(await test.stores.notices.waiting()).toBe(39)
    expect(office.wakes).toBe(1)
  })

  it('does not open beside another one, nor under its name', async () => {
    expect(await open('Periode kedua', '2026-12-10', '2026-12-20')).toMatchObject({
      exitCode: 1,
      json: { kind: 'another-open', name: 'Periode 2026' },
    })
    expect(await open('Periode 2026', '2027-01-10', '2027-01-20')).toMatchObject({ exitCode: 1, json: { kind: 'name-taken' } })
  })

  it('shows how far it is, by unit too', async () => {
    const result = await office.types('cycle status')
    expect(result).toMatchObject({
      exitCode: 0,
      json: {
        kind: 'status',
        cycle: { name: 'Periode 2026', state: 'open', phase: 'self' },
        progress: { participants: 39, selfNotStarted: 39 },
      },
    })
    expect(result.lines).toContain('Kelurahan Naimata: peserta 6, penilaian diri terkirim 0, sudah dinilai 0.')
    office.locale = 'en'
    expect((await office.types('cycle status')).lines[1]).toBe('Self-assessment, 39 people: not started 39, under way 0, sent 0.')
    office.locale = 'id'
  })

  it('is not published while nobody has been rated, nor closed before it is published', async () => {
    const result = await office.types('cycle publish')
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'nobody-rated' } })
    expect(result.lines).toContain('Penilaian diri, 39 peserta: belum mulai 39, sedang mengisi 0, sudah dikirim 0.')
    expect(await office.types('cycle close')).toMatchObject({ exitCode: 1, json: { kind: 'not-published', name: 'Periode 2026' } })
  })

  it('says what is still open, then publishes to whoever has been rated', async () => {
    await rateOnePerson()
    const result = await office.types('cycle publish')
    expect(result.lines.slice(1)).toEqual([
      'Penilaian diri, 39 peserta: belum mulai 38, sedang mengisi 0, sudah dikirim 1.',
      'Penilaian atasan: belum mulai 38, sedang menilai 0, sudah dikirim 1.',
      'Selisih dua tingkat atau lebih yang belum dijelaskan atasan: 18 butir.',
      'Hasil periode "Periode 2026" diumumkan kepada 1 orang. Tanpa hasil karena belum dinilai: 38 orang.',
    ])
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'published', results: 1, withoutRating: 38, before: { results: 0 } } })
    expect(office.wakes).toBe(2)
    expect(await office.types('cycle publish')).toMatchObject({ exitCode: 1, json: { kind: 'nothing-to-publish' } })
  })

  it('is not closed while somebody may still appeal', async () => {
    const result = await office.types('cycle close')
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'appeals-open', undecided: 0, inTime: 1 } })
    expect(result.lines.join()).toContain('1 orang masih dapat mengajukan keberatan (terakhir Selasa, 15 Desember 2026)')
  })

  it('closes once, telling who has no result; its name stays taken', async () => {
    office.now = new Date(now.getTime() + 15 * 86_400_000)
    const result = await office.types('cycle close')
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'closed', results: 1, withoutResult: 38 } })
    expect(await office.types('cycle close')).toMatchObject({ exitCode: 1, json: { kind: 'nothing-to-close' } })
    expect(await open('Periode 2026', '2027-01-10', '2027-01-20')).toMatchObject({ exitCode: 1, json: { kind: 'name-taken' } })
  })
})
