/** Units form one tree: every unit has one parent, which the file or the roster knows, and no unit is its own ancestor. */
import { circlesIn } from './circle.js'
import { closest } from './closest.js'
import { isAccepted, type RosterRow } from './read-row.js'
import { type RosterUnit, unitKey } from './roster-entry.js'

/** Adds to each row the faults of its unit. The result gives a unit's own name and its parent, once all faults are known. */
export function checkUnits(rows: readonly RosterRow[], current: readonly RosterUnit[]): UnitTree {
  const tree = new UnitTree(rows, current)
  tree.refuseUnknownParents()
  tree.refuseTwoParents()
  tree.refuseCircles()
  tree.refuseBelowRefused()
  return tree
}

class UnitTree {
  readonly #names = new Map<string, string>()
  readonly #currentParents = new Map<string, string | null>()
  readonly #rows = new Map<string, RosterRow[]>()
  /** Parents that a unit's rows name and that exist. */
  readonly #parents = new Map<string, Set<string>>()
  /** Units whose parent the file states wrongly. */
  readonly #faulty = new Set<string>()

  constructor(rows: readonly RosterRow[], current: readonly RosterUnit[]) {
    for (const unit of current) {
      this.#names.set(unitKey(unit.name), unit.name)
      this.#currentParents.set(unitKey(unit.name), unit.parent === null ? null : unitKey(unit.parent))
    }
    for (const row of rows) {
      if (row.unit === '') continue
      const key = unitKey(row.unit)
      if (!this.#names.has(key)) this.#names.set(key, row.unit)
      const same = this.#rows.get(key)
      if (same === undefined) this.#rows.set(key, [row])
      else same.push(row)
    }
  }

  /** The unit's name as the roster spells it, or as the file does first. */
  name(unit: string): string {
    return this.#names.get(unitKey(unit)) ?? unit
  }

  parentName(unit: string): string | null {
    const parent = this.#parentKey(unitKey(unit))
    return parent === null ? null : this.name(parent)
  }

  /** The units of these and the units above them. */
  withAncestors(units: Iterable<string>): RosterUnit[] {
    const found = new Map<string, RosterUnit>()
    for (const unit of units) {
      let key: string | null = unitKey(unit)
      while (key !== null && !found.has(key)) {
        found.set(key, { name: this.name(key), parent: this.parentName(key) })
        key = this.#parentKey(key)
      }
    }
    return [...found.values()]
  }

  refuseUnknownParents(): void {
    for (const [key, rows] of this.#rows) {
      for (const row of rows) {
        if (row.parentUnit === null) continue
        const parent = unitKey(row.parentUnit)
        if (this.#names.has(parent)) {
          this.#parents.set(key, (this.#parents.get(key) ?? new Set()).add(parent))
          continue
        }
        const suggestion = closest(row.parentUnit, [...this.#names.values()])
        const more = suggestion === null ? {} : { suggestion }
        row.faults.push({ row: row.row, column: 'unit_induk', code: 'unit-parent-unknown', value: row.parentUnit, ...more })
        this.#faulty.add(key)
      }
      if (this.#parents.has(key)) this.#faulty.delete(key)
    }
  }

  refuseTwoParents(): void {
    for (const [key, parents] of this.#parents) {
      if (parents.size < 2) continue
      this.#faulty.add(key)
      const rows = this.#rows.get(key) ?? []
      const permitted = [...parents].map((parent) => this.name(parent))
      for (const { row, unit, faults } of rows) {
        faults.push({ row, column: 'unit_induk', code: 'unit-two-parents', value: unit, permitted })
      }
    }
  }

  /** A refused unit falls back on its parent in the roster, which may close another circle: so until none is left. */
  refuseCircles(): void {
    for (;;) {
      const found = circlesIn(this.#rows.keys(), (key) => this.#parentKey(key)).filter((keys) => keys.some((key) => this.#isStated(key)))
      if (found.length === 0) return
      for (const keys of found) {
        const circle = [...keys, ...keys.slice(0, 1)].map((key) => this.name(key))
        for (const key of keys.filter((each) => this.#isStated(each))) {
          this.#faulty.add(key)
          for (const { row, unit, faults } of this.#rows.get(key) ?? []) {
            faults.push({ row, column: 'unit_induk', code: 'unit-circle', value: unit, circle })
          }
        }
      }
    }
  }

  /** A new unit whose place in the tree is unknown cannot be made, nor can what is below it. */
  refuseBelowRefused(): void {
    for (const [key, rows] of this.#rows) {
      if (!this.#cannotBeMade(key)) continue
      for (const row of rows.filter(isAccepted)) {
        row.faults.push({ row: row.row, column: 'unit_induk', code: 'unit-parent-refused', value: row.parentUnit ?? row.unit })
      }
    }
  }

  #cannotBeMade(unit: string): boolean {
    let key: string | null = unit
    while (key !== null && !this.#currentParents.has(key)) {
      if (this.#faulty.has(key)) return true
      key = this.#parentKey(key)
    }
    return false
  }

  #isStated(key: string): boolean {
    return this.#rows.has(key) && !this.#faulty.has(key)
  }

  #parentKey(key: string): string | null {
    if (!this.#isStated(key)) return this.#currentParents.get(key) ?? null
    const [parent] = this.#parents.get(key) ?? []
    return parent ?? null
  }
}
