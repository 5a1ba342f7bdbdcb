import { describe, expect, test } from 'vitest'
import { button } from '../../src/telegram/button.js'
import { composeButtons, openingButtons, segmentButtons, sendButtons } from '../../src/telegram/screens/broadcast/compose-buttons.js'
import { progressButtons } from '../../src/telegram/screens/broadcast/progress-buttons.js'
import { cycleButtons } from '../../src/telegram/screens/cycle/cycle-buttons.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { linkButtons } from '../../src/telegram/screens/link/link-buttons.js'
import { menuButtons } from '../../src/telegram/screens/menu-buttons.js'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'

const LARGEST_ID = 2_147_483_647
/** The longest value each field can hold, by the name it has in a button. */
const EXTREMES = {
  rating: LARGEST_ID,
  cycle: LARGEST_ID,
  result: LARGEST_ID,
  page: LARGEST_ID,
  item: 'ZZZ9',
  competency: 'ZZZ',
  level: 5,
  why: 'a'.repeat(20),
  part: 'a'.repeat(20),
  way: 'team',
  warnings: 'a'.repeat(20),
  language: 'z'.repeat(20),
  template: 'z'.repeat(20),
  side: 'z'.repeat(20),
  kind: 'z'.repeat(20),
  broadcast: LARGEST_ID,
  value: LARGEST_ID,
  shown: LARGEST_ID,
  option: LARGEST_ID,
  on: LARGEST_ID,
  at: LARGEST_ID,
} as const
const groups = [
  ...[menuButtons, formButtons, resultButtons, cycleButtons, linkButtons],
  ...[composeButtons, segmentButtons, sendButtons, openingButtons, progressButtons],
]
const all = groups.flatMap((group) => Object.entries(group))

/** What a button carries, as extreme as can be. */
function extremeData(one: (typeof all)[number][1]): string {
  return (one.data as (params: typeof EXTREMES) => string)(EXTREMES)
}

describe('the data of a button', () => {
  test.each(all)('%s stays within 64 bytes however large its numbers, and is read back as it was written', (_name, one) => {
    const data = extremeData(one)
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    const read = one.read(data) as Record<string, unknown> | null
    expect(read).not.toBeNull()
    for (const [name, value] of Object.entries(read ?? {})) expect(value).toBe(EXTREMES[name as keyof typeof EXTREMES])
    expect((one.data as (params: unknown) => string)(read)).toBe(data)
  })

  test('of one button is never read by another', () => {
    const prefixes = all.map(([, one]) => one.prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    for (const [, one] of all)
      for (const [, other] of all) if (one !== other) expect(other.read(extremeData(one)), `${other.prefix} reads ${one.prefix}`).toBeNull()
  })

  test.each([
    [formButtons.level, 's'],
    [formButtons.level, 's:1'],
    [formButtons.level, 's:1:INT1'],
    [formButtons.level, 's:1:INT1:0'],
    [formButtons.level, 's:1:INT1:6'],
    [formButtons.level, 's:1:INT1:3:3'],
    [formButtons.level, 's:1:INT1:3:'],
    [formButtons.level, 's:1:INT1:3:team'],
    [formButtons.level, 's:1:INT1:3:t:t'],
    [formButtons.level, 's:1:INT1:t'],
    [formButtons.level, 's:1:INT10:3'],
    [formButtons.level, 's:1:int1:3'],
    [formButtons.level, 's::INT1:3'],
    [formButtons.level, 's:-1:INT1:3'],
    [formButtons.level, 'S:1:INT1:3'],
    [formButtons.level, ' s:1:INT1:3'],
    [formButtons.go, 'fg:zik0zk'],
    [formButtons.go, 'fg:1234567'],
    [formButtons.go, 'fg:1.5'],
    [menuButtons.menu, ''],
    [menuButtons.menu, 'm:'],
    [menuButtons.setLanguage, 'mls:EN'],
    [menuButtons.setLanguage, `mls:${'a'.repeat(21)}`],
  ])('that is forged or of an older shape is read as nothing (%#)', (one, data) => {
    expect(one.read(data)).toBeNull()
  })

  test('takes the largest id the database can hold and none above it', () => {
    expect(formButtons.go.read('fg:zik0zj')).toEqual({ rating: LARGEST_ID })
    expect(formButtons.go.read('fg:zik0zk')).toBeNull()
  })

  test('knows the way across the team, and without it is that of one person, as in older messages', () => {
    expect(formButtons.level.data({ rating: 1, item: 'INT1', level: 3 })).toBe('s:1:INT1:3')
    expect(formButtons.level.read('s:1:INT1:3')).toEqual({ rating: 1, item: 'INT1', level: 3 })
    expect(formButtons.level.data({ rating: 1, item: 'INT1', level: 3, way: 'team' })).toBe('s:1:INT1:3:t')
    expect(formButtons.level.read('s:1:INT1:3:t')).toEqual({ rating: 1, item: 'INT1', level: 3, way: 'team' })
  })

  test('of more than 64 bytes cannot be made', () => {
    const long = button('long', { a: 'word', b: 'word', c: 'word' })
    const ofLength = (length: number) => ({ a: 'a'.repeat(20), b: 'b'.repeat(20), c: 'c'.repeat(length) })
    expect(Buffer.byteLength(long.data(ofLength(17)))).toBe(64)
    expect(() => long.data(ofLength(18))).toThrow('over 64 bytes')
  })
})
