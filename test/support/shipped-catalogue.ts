/** The dictionary and catalogue that ship, as a recommendation reads them, and people drawn by chance who were scored in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { frameworkSchema, LEVELS } from '../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { BIDANG, EMPLOYMENT_STATUS, JENJANG } from '../../src/domain/roster/person.js'
import { score } from '../../src/domain/scoring/score.js'
import { type CatalogueEntry, catalogueSchema, type TrainingOffer } from '../../src/domain/training/catalogue.js'
import type { RecommendInput } from '../../src/domain/training/recommend.js'
import { places } from '../../src/places.js'
import { seededChance } from './a-framework.js'

const read = (file: string): unknown => parse(readFileSync(join(places.content, file), 'utf8'))

function offerOf(entry: CatalogueEntry, index: number): TrainingOffer {
  const { competency, from, to, example, classes, ...rest } = entry
  return {
    ...rest,
    id: index,
    competencyKey: competency,
    fromLevel: from,
    toLevel: to,
    isExample: example,
    classes: classes.map(({ starts, ends, place, seats }, n) => ({
      id: index * 10 + n,
      startsAt: new Date(`${starts}T00:00:00Z`),
      endsAt: new Date(`${ends}T00:00:00Z`),
      place,
      seatsLeft: seats,
    })),
  }
}

/** So many people of any tier, field and status, with any levels and up to 25 JP held; the same every time. */
export function scoredPeople(count: number, now: Date): RecommendInput[] {
  const framework = frameworkSchema.parse(read('framework.yaml'))
  const offers = catalogueSchema.parse(read('catalogue.yaml')).trainings.map(offerOf)
  const chance = seededChance(6_2023)
  const oneOf = <T>(list: readonly T[]): T => list[chance(list.length)] as T
  return Array.from({ length: count }, () => {
    const held = { jenjang: oneOf(JENJANG), bidang: oneOf(BIDANG), position: 'Siapa saja' }
    const superior = framework.competencies.flatMap(({ items }) => items.map(({ key: itemKey }) => ({ itemKey, level: oneOf(LEVELS) })))
    const result = score({ framework, held, rules: DEFAULT_CYCLE_RULES, self: [], superior })
    return { result, held, status: oneOf(EMPLOYMENT_STATUS), hoursHeld: chance(26), offers, now }
  })
}
