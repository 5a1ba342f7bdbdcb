/** One cycle as a workbook, sent to the admin who asked; NIPs masked, because a chat is no place for them (K5). */
import { InputFile } from 'grammy'
import { z } from 'zod'
import { exportCycle } from '../../domain/export/export-cycle.js'
import { printExport } from '../../texts/export-print.js'
import { fileNameOf } from './file-name.js'
import { officeWork } from './work.js'

export const exportWork = officeWork({
  title: 'job-title-export',
  input: z.strictObject({ cycleId: z.number() }),
  async run({ voice, member, control }, { cycleId }) {
    const { deps, say, locale, now } = voice
    const { stores, startWorkbook } = deps
    const cycle = await stores.cycles.byId(cycleId)
    if (cycle === null) return [{ text: say('export-gone') }]
    const plain = deps.texts.plain(locale)
    const print = printExport({ say: plain, startWorkbook })
    const asked = { cycle, fullNip: false, actorId: member.id, now, print, onStep: control.progress }
    const { bytes, people } = await exportCycle(stores, asked)
    await control.breathe()
    const document = new InputFile(bytes, `${fileNameOf('ekspor', cycle.name)}.xlsx`)
    return [{ text: say('export-caption', { cycle: cycle.name, count: people }), document }]
  },
})
