/** `backup --out FILE` and `restore FILE`: everything the office holds, to a file and back into an empty place (N2). */
import { z } from 'zod'
import type { TableRows } from '../../domain/backup/backup-store.js'
import { defineCommand, done, refused } from '../command.js'

const rowsOf = (tables: readonly TableRows[]) => tables.reduce((sum, { rows }) => sum + rows, 0)

export const backup = defineCommand({
  name: 'backup',
  usage: 'backup --out FILE',
  about: 'cli-about-backup',
  options: { out: 'value' },
  schema: z.strictObject({ out: z.string().min(1) }),
  async run({ stores, backups, say, now }, { out }) {
    // First, so that the backup tells that it was taken.
    await stores.audit.record({ actorId: null, act: 'backup-taken', aboutId: null, subject: 'database', now })
    const { bytes, tables } = await backups.write(now)
    const rows = rowsOf(tables)
    const lines = [say('cli-backup-written', { rows, tables: tables.length, path: out }), say('cli-backup-care')]
    return { ...done(lines, { kind: 'written', rows, tables, path: out }), files: [{ path: out, contents: bytes, mode: 0o600 }] }
  },
})

export const restore = defineCommand({
  name: 'restore',
  usage: 'restore FILE',
  about: 'cli-about-restore',
  takesFile: true,
  needsStoppedBot: true,
  options: {},
  schema: z.strictObject({}),
  async run({ stores, backups, say, now }, _options, file) {
    const outcome = await backups.restore(file.bytes)
    switch (outcome.kind) {
      case 'damaged':
        return refused([say('cli-restore-damaged', { name: file.name })], outcome)
      case 'not-empty':
        return refused([say('cli-restore-not-empty')], outcome)
      case 'shared-database':
        return refused([say('cli-restore-shared')], outcome)
      case 'other-version':
        return refused([say('cli-restore-other-version', { newest: outcome.newest })], outcome)
      case 'restored': {
        await stores.audit.record({ actorId: null, act: 'backup-restored', aboutId: null, subject: 'database', now })
        const { tables, madeAt } = outcome
        const rows = rowsOf(tables)
        const lines = [say('cli-restore-done', { rows, tables: tables.length, madeAt: madeAt.toISOString() })]
        return done(lines, { kind: 'restored', rows, tables, madeAt: madeAt.toISOString() })
      }
    }
  },
})
