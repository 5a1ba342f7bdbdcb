/** `retention [--dry-run]`: what has been held longer than its period, as a table; without --dry-run it is removed (L5). */
import { z } from 'zod'
import { overdueData, removeOverdue } from '../../domain/privacy/retention.js'
import { formatDate } from '../../texts/format.js'
import { defineCommand, flag } from '../command.js'
import { shippedRetention } from '../ship-content.js'

export const retention = defineCommand({
  name: 'retention',
  usage: 'retention [--dry-run]',
  about: 'cli-about-retention',
  options: { 'dry-run': 'flag' },
  schema: z.strictObject({ 'dry-run': flag }),
  async run({ stores, say, locale, timeZone, now }, { 'dry-run': dryRun }) {
    const periods = await shippedRetention()
    const rows = await overdueData(stores, periods, now)
    const { removed } = dryRun ? { removed: [] } : await removeOverdue(stores, periods, { now, actorId: null })
    const lines = rows.map(({ kind, days, count, oldest }) =>
      say('cli-retention-row', {
        kind: say(`retention-${kind}`),
        days,
        count,
        oldest: oldest === null ? '–' : formatDate(locale, oldest, timeZone, 'short'),
      }),
    )
    const total = removed.reduce((sum, { count }) => sum + count, 0)
    return {
      exitCode: 0,
      lines: [say('cli-retention-head'), ...lines, dryRun ? say('cli-retention-dry') : say('cli-retention-done', { count: total })],
      json: {
        kind: dryRun ? 'dry-run' : 'removed',
        rows: rows.map(({ kind, days, count, oldest }) => ({ kind, days, count, oldest })),
        removed,
      },
    }
  },
})
