/** Units, people below a standard and offers for tests of the unit view and its reports. */

import type { UnitNode } from '../../src/domain/roster/roster-store.js'
import type { TrainingOffer } from '../../src/domain/training/catalogue.js'
import type { GapCount, PersonBelow } from '../../src/domain/training/unit-gap-store.js'

/** Units by name with the name of the one above; numbered from 1 in the order given. */
export function someUnits(above: Record<string, string | null>): UnitNode[] {
  const names = Object.keys(above)
  return names.map((name, index) => {
    const parent = above[name]
    return { id: index + 1, name, parentId: parent == null ? null : names.indexOf(parent) + 1 }
  })
}

/** Own people of each unit in one competency: [below, rated]. */
export function someCounts(
  units: readonly UnitNode[],
  own: Record<string, [below: number, rated: number]>,
  competencyKey = 'AAA',
): GapCount[] {
  return units.flatMap(({ id, name }) => {
    const [below, rated] = own[name] ?? [0, 0]
    return rated === 0 ? [] : [{ unitId: id, competencyKey, rated, below }]
  })
}

export function aPersonBelow(personId: number, changed: Partial<PersonBelow> = {}): PersonBelow {
  return {
    personId,
    name: `Orang ${personId}`,
    resultId: 100 + personId,
    competencyKey: 'AAA',
    level: 2,
    required: 3,
    gap: 1,
    jenjang: 'jf_ahli_muda',
    bidang: 'umum',
    hasLeft: false,
    isReachable: true,
    plannedIds: [],
    doneIds: [],
    ...changed,
  }
}

/** A bimtek from level 2 to 3 of AAA for everybody. */
export function anOfferFor(id: number, changed: Partial<TrainingOffer> = {}): TrainingOffer {
  return {
    id,
    code: `AAA-${String(id).padStart(2, '0')}`,
    title: `Pelatihan ${id}`,
    competencyKey: 'AAA',
    fromLevel: 2,
    toLevel: 3,
    form: 'bimtek',
    share: 'formal',
    hours: 16,
    provider: 'Contoh',
    isExample: true,
    mandatory: false,
    jenjang: [],
    bidang: [],
    description: 'Pelatihan untuk percobaan',
    classes: [],
    ...changed,
  }
}
