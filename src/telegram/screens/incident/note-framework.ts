/** The dictionary whose competencies notes are written under: the open cycle's, else the newest. */
import type { Framework } from '../../../domain/competency/framework.js'
import { type Deps, frameworkOf } from '../../context.js'

export async function noteFramework(deps: Deps): Promise<Framework> {
  const cycle = await deps.stores.cycles.newest('open')
  if (cycle !== null) return frameworkOf(deps, cycle.frameworkVersionId)
  const newest = await deps.stores.frameworks.latest()
  // One ships with the first start.
  if (newest === null) throw new Error('There is no competency dictionary')
  return newest.framework
}
