import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipContent } from '../../src/office/ship-content.js'
import { places } from '../../src/places.js'
import { aCommandLine, aTextFile, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

const now = new Date('2026-12-01T01:00:00Z')
const framework = readFileSync(join(places.content, 'framework.yaml'), 'utf8')
const catalogue = readFileSync(join(places.content, 'catalogue.yaml'), 'utf8')

let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, now)
})
afterAll(() => test.close())

describe('the shipped framework and catalogue', () => {
  it('fill an empty database, also when two replicas start at once, and only once', async () => {
    await Promise.all([shipContent(test.stores, now), shipContent(test.stores, now)])
    expect(await test.database.client.frameworkVersion.count()).toBe(1)
    expect((await test.stores.trainings.offers()).length).toBeGreaterThan(20)
    expect(await shipContent(test.stores, now)).toEqual({ framework: false, catalogue: false, faq: 0 })
  })
})

describe('importing the competency framework', () => {
  const importing = (text: string) => office.types('import-framework kamus.yaml', aTextFile('kamus.yaml', text))

  it('the content that is already in force makes no new version, in whatever order the file names things', async () => {
    expect(await importing(framework)).toMatchObject({ exitCode: 0, json: { kind: 'unchanged', versionId: 1 } })
    const [head = '', ...rest] = framework.split(/^(?=competencies:|required:)/m)
    const reordered = [...rest.reverse(), head].join('\n')
    expect(await importing(reordered)).toMatchObject({ exitCode: 0, json: { kind: 'unchanged', versionId: 1 } })
  })

  it('a changed framework is a new version; the old content again is refused, since the newer one stays in force', async () => {
    const changed = framework.replace(/^label: .*$/m, 'label: Kamus yang diubah')
    expect(await importing(changed)).toMatchObject({ exitCode: 0, json: { kind: 'new-version', versionId: 2, label: 'Kamus yang diubah' } })
    expect(await importing(framework)).toMatchObject({ exitCode: 1, json: { kind: 'earlier-version', versionId: 1, newestId: 2 } })
  })

  it('every fault is named with its place, what stands there, and in Indonesian', async () => {
    const faulty = framework.replace('key: INT1', 'key: INT2').replace(/title: .*/, 'title: x')
    const result = await importing(faulty)
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'faults', fileName: 'kamus.yaml' } })
    expect(result.lines).toContain('competencies[0].items[0].title: Terlalu kecil: diharapkan string memiliki >=3 karakter (tertulis: "x")')
    const twice = await importing(framework.replace('key: INT1', 'key: INT2'))
    expect(twice.lines[1]).toBe('seluruh berkas: Kode INT2 dipakai lebih dari satu kali. Setiap kode harus berbeda.')
  })

  it.each([
    ['a PDF', '%PDF-1.7 ...', 'not-text'],
    ['broken YAML', 'label: "Kamus\ncompetencies: [', 'not-yaml'],
    ['an empty file', '', 'faults'],
    ['another kind of content', catalogue, 'faults'],
    ['a file that unfolds without end', bomb(), 'faults'],
  ])('%s is refused and nothing changes', async (_, text, kind) => {
    expect(await importing(text)).toMatchObject({ exitCode: 1, json: { kind } })
    expect(await test.database.client.frameworkVersion.count()).toBe(2)
  })
})

describe('importing the training catalogue', () => {
  const importing = (text: string) => office.types('import-catalogue katalog.yaml', aTextFile('katalog.yaml', text))

  it('the same catalogue twice changes nothing', async () => {
    expect(await importing(catalogue)).toMatchObject({ exitCode: 0, json: { kind: 'unchanged', added: 0, changed: 0, retired: 0 } })
  })

  it('a training that is gone is retired, and comes back when it is named again', async () => {
    const [head = '', first = ''] = catalogue.split(/^(?= {2}- code: )/m)
    const total = (await test.stores.trainings.offers()).length
    expect(await importing(head + first)).toMatchObject({ exitCode: 0, json: { kind: 'imported', retired: total - 1 } })
    expect(await test.stores.trainings.offers()).toHaveLength(1)
    expect(await importing(catalogue)).toMatchObject({ exitCode: 0, json: { kind: 'imported', changed: total - 1 } })
  })

  it('a competency that the framework lacks is named with the training', async () => {
    const result = await importing(catalogue.replace('competency: INT', 'competency: XYZ'))
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'unknown-competency', trainings: [{ code: 'INT-01', competency: 'XYZ' }] } })
    expect(result.lines).toContain('INT-01: kompetensi XYZ tidak dikenal.')
  })

  it.each([
    ['a day that does not exist', catalogue.replace(/starts: .*/, 'starts: 2027-02-30'), 'starts'],
    ['a class that ends before it starts', catalogue.replace(/ends: .*/, 'ends: 2020-01-01'), 'Tanggal selesai mendahului tanggal mulai'],
    ['a training that raises nothing', catalogue.replace('to: 2', 'to: 1'), 'harus lebih tinggi'],
    ['a code used twice', catalogue.replace('code: INT-02', 'code: INT-01'), 'Kode INT-01 dipakai lebih dari satu kali'],
  ])('%s is refused', async (_, text, sentence) => {
    const result = await importing(text)
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'faults' } })
    expect(result.lines.join('\n')).toContain(sentence)
  })
})

/** Each name stands for ten of the one before: ten thousand million in nine lines. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return lines.join('\n')
}
