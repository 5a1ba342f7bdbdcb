/** A framework of any few competencies, each with two items (AAA1, AAA2) and one required level for everybody. */
import { type Framework, frameworkSchema, type Level, type PositionHeld } from '../../src/domain/competency/framework.js'
import { JENJANG } from '../../src/domain/roster/person.js'

export const aPosition: PositionHeld = { jenjang: 'pengawas', bidang: 'umum', position: 'Lurah' }

export function aFramework(required: Record<string, Level>): Framework {
  const anchors = [1, 2, 3, 4, 5].map((level) => `Perilaku pada tingkat ${level}`)
  return frameworkSchema.parse({
    label: 'Kamus percobaan',
    competencies: Object.keys(required).map((key) => ({
      key,
      kind: 'manajerial',
      bidang: null,
      name: `Kompetensi ${key}`,
      meaning: 'Dipakai hanya dalam percobaan',
      items: [1, 2].map((n) => ({ key: `${key}${n}`, title: `Butir ${key}${n}`, anchors })),
    })),
    required: { jenjang: Object.fromEntries(JENJANG.map((jenjang) => [jenjang, required])) },
  })
}

/** Answers written as `AAA1: 3`; null is *Tidak teramati*. */
export function answers(levels: Record<string, Level | null>) {
  return Object.entries(levels).map(([itemKey, level]) => ({ itemKey, level }))
}

/** Repeatable chance (a linear congruential generator, constants of Numerical Recipes): a whole number from 0 to `below` - 1. */
export function seededChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
