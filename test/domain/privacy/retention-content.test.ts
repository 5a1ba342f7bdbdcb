import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HELD_KINDS } from '../../../src/domain/privacy/privacy-store.js'
import { type RetentionKind, retentionSchema } from '../../../src/domain/privacy/retention.js'
import { shippedRetention } from '../../../src/office/ship-content.js'
import { places } from '../../../src/places.js'
import { loadTexts } from '../../../src/texts/texts.js'

const retention = await shippedRetention()

describe('retention.yaml', () => {
  const without = (kind: RetentionKind) => ({ periods: retention.periods.filter((one) => one.kind !== kind) })
  const withDays = (kind: RetentionKind, days: number) => ({
    periods: retention.periods.map((one) => (one.kind === kind ? { ...one, days } : one)),
  })
  test.each([
    ['is good as it ships', () => retention, true],
    ['lacks a kind', () => without('audit'), false],
    ['has a kind twice', () => ({ periods: [...retention.periods, ...retention.periods.slice(0, 1)] }), false],
    ['has a period at the lowest', () => withDays('notice-contents', 30), true],
    ['has a period below the lowest', () => withDays('notice-contents', 29), false],
  ] as const)('%s', (_, content, good) => {
    expect(retentionSchema.safeParse(content()).success).toBe(good)
  })
})

describe('the DPIA text', () => {
  const page = () => readFile(join(places.content, 'dpia.id.html'), 'utf8')
  const cells = (row: string) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map((match) => match[1])

  test('has the table of periods that the program keeps to, kind by kind', async () => {
    const say = loadTexts().plain('id')
    const rows = [...(await page()).matchAll(/<tr data-kind="([a-z-]+)">(.*?)<\/tr>/g)].map(([, kind, row]) => [kind, ...cells(row ?? '')])
    expect(rows).toEqual(
      retention.periods.map(({ kind, days, reason, basis }) => [kind, say(`retention-${kind}`), `${days} hari`, reason, basis]),
    )
  })

  test('names every kind of data that /dataku counts', async () => {
    const kinds = [...(await page()).matchAll(/<tr data-held="([a-z]+)">/g)].map(([, kind]) => kind)
    expect(kinds).toEqual([...HELD_KINDS])
  })

  test('speaks of Telegram abroad and of the three days of an incident, and marks what the agency completes', async () => {
    const text = await page()
    expect(text).toContain('peladen Telegram di luar Indonesia')
    expect(text).toContain('<b>3 x 24 jam</b>')
    expect([...text.matchAll(/<mark>\[\.\.\.\./g)].length).toBeGreaterThan(20)
  })
})
