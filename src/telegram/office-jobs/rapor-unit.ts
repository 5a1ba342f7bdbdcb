/** The rapors of everyone in a unit as one file, open to saving because the admin prints it; every view of somebody's result is recorded. */
import { InputFile } from 'grammy'
import { z } from 'zod'
import { type RaporFacts, raporFacts } from '../../domain/result/rapor.js'
import { printedRapors } from '../../texts/rapor-print.js'
import type { Screen } from '../screen.js'
import { fileNameOf } from './file-name.js'
import { officeWork, type WorkTools } from './work.js'

/** Two hundred pages: a larger unit comes as several files (reports/pdf.ts). */
const PEOPLE_A_FILE = 100

export const raporUnit = officeWork({
  title: 'job-title-rapor-unit',
  input: z.strictObject({ cycleId: z.number(), unitId: z.number() }),
  async run(tools, { cycleId, unitId }) {
    const { stores } = tools.voice.deps
    const [unit, ids] = await Promise.all([stores.personnel.unitById(unitId), stores.results.idsOf(cycleId, unitId)])
    if (ids.length === 0) return [{ text: tools.voice.say('rapor-unit-gone') }]
    for (let start = 0; start < ids.length; start += PEOPLE_A_FILE) {
      const some = await factsOf(tools, ids.slice(start, start + PEOPLE_A_FILE), { start, all: ids.length })
      const part = ids.length > PEOPLE_A_FILE ? `-${start / PEOPLE_A_FILE + 1}` : ''
      await tools.send(await fileOf(tools, some, { unit: unit?.name ?? some[0]?.result.unitName ?? '', part }))
    }
    return []
  },
})

async function factsOf(
  { voice, member, control }: WorkTools,
  ids: readonly number[],
  so: { start: number; all: number },
): Promise<RaporFacts[]> {
  const { deps, now } = voice
  const some: RaporFacts[] = []
  for (const id of ids) {
    // Printed and read by others: that they talked, not what they said.
    const facts = await raporFacts(deps.stores, id, false)
    if (facts === null) continue
    some.push(facts)
    const { personId } = facts.result
    await deps.stores.audit.record({ actorId: member.id, act: 'rapor-made', aboutId: personId, subject: `result:${id}`, now })
    await control.progress(so.start + some.length, so.all)
  }
  return some
}

async function fileOf(
  { voice, control }: WorkTools,
  some: readonly RaporFacts[],
  { unit, part }: { unit: string; part: string },
): Promise<Screen> {
  const { deps, say, locale, now } = voice
  const { timeZone, agencyName } = deps
  const pdf = await deps.raporPdf(printedRapors({ say: deps.texts.plain(locale), locale, timeZone, agencyName, now }, some))
  await control.breathe()
  const cycle = some[0]?.result.cycleName ?? ''
  const document = new InputFile(pdf, `${fileNameOf('rapor', unit)}${part}.pdf`)
  return { text: say('rapor-unit-caption', { unit, cycle, count: some.length }), document }
}
