/** `export --out FILE.xlsx`: one cycle as a workbook for the office's own hands, with full NIPs (K5). */
import { z } from 'zod'
import { cycleToExport, exportCycle } from '../../domain/export/export-cycle.js'
import { printExport } from '../../texts/export-print.js'
import { defineCommand, done, refused } from '../command.js'

export const exportCommand = defineCommand({
  name: 'export',
  usage: 'export --out FILE.xlsx [--cycle "NAME"]',
  about: 'cli-about-export',
  options: { out: 'value', cycle: 'value' },
  schema: z.strictObject({
    out: z
      .string()
      .regex(/\.xlsx$/i)
      .min(6),
    cycle: z.string().trim().min(1).optional(),
  }),
  async run({ stores, say, now, startWorkbook }, { out, cycle: name }) {
    const cycle = await cycleToExport(stores, name)
    if (cycle === null)
      return refused([name === undefined ? say('cli-cycle-none') : say('cli-export-unknown-cycle', { name })], { kind: 'no-cycle' })
    const print = printExport({ say, startWorkbook })
    const { bytes, people } = await exportCycle(stores, { cycle, fullNip: true, actorId: null, now, print })
    const lines = [say('cli-export-written', { count: people, name: cycle.name, path: out }), say('cli-export-care')]
    const result = done(lines, { kind: 'written', people, cycle: cycle.name, path: out })
    return { ...result, files: [{ path: out, contents: bytes, mode: 0o600 }] }
  },
})
