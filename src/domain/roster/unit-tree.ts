/** Units form a tree: what is below one, and a list in which each stands above its sub-units. */
import type { UnitNode } from './roster-store.js'

/** Each unit followed by its sub-units; `depth` is 0 at the top. A unit in a circle stands at the end. */
export function inTreeOrder(units: readonly UnitNode[]): (UnitNode & { depth: number })[] {
  const ordered: (UnitNode & { depth: number })[] = []
  const seen = new Set<number>()
  const visit = (unit: UnitNode, depth: number) => {
    if (seen.has(unit.id)) return
    seen.add(unit.id)
    ordered.push({ ...unit, depth })
    for (const child of units) if (child.parentId === unit.id) visit(child, depth + 1)
  }
  for (const unit of units) if (unit.parentId === null) visit(unit, 0)
  for (const unit of units) visit(unit, 0)
  return ordered
}

/** The unit and everything below it. */
export function withSubUnits(units: readonly UnitNode[], unitId: number): number[] {
  const found = [unitId]
  for (const id of found) for (const unit of units) if (unit.parentId === id && !found.includes(unit.id)) found.push(unit.id)
  return found
}
