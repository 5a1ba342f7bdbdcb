/** How near this year's training plans come to the exact optimum, and how many recommendations a second publishing can make. */
import { recommend } from '../../src/domain/training/recommend.js'
import { scoredPeople } from '../support/shipped-catalogue.js'
import { ratioToBest, trainingCases } from '../support/training-cases.js'
import { atLeast, type Measure } from './figures.js'

const PUBLISHED_AT = new Date('2027-01-05T02:00:00Z')

/** Of each round: 500 people in the shipped catalogue, a third of them without JP yet, as at the turn of a year. */
function perSecond(): number {
  const people = scoredPeople(500, PUBLISHED_AT).map((one, n) => (n % 3 === 0 ? { ...one, hoursHeld: 0 } : one))
  const began = performance.now()
  for (const one of people) recommend(one)
  return (people.length / (performance.now() - began)) * 1000
}

export function recommendMeasures(rounds: number, count: number): Measure[] {
  const ratios = trainingCases(count).map(ratioToBest)
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / count
  perSecond()
  const speeds = Array.from({ length: rounds }, perSecond)
  const against = `Training plan: gap closed per JP to the exact optimum's, ${count} random cases`
  return [
    atLeast(`${against}, mean`, [mean], { least: 0.97, unit: '', digits: 4 }),
    atLeast(`${against}, worst`, [Math.min(...ratios)], { least: 0.85, unit: '', digits: 4 }),
    // 2 ms each, so that 10,000 people take 20 s of a core.
    atLeast('Training plan: recommendations per second, shipped catalogue', speeds, { least: 500, unit: '', digits: 0 }),
  ]
}
