/** What importing an office of 10,000 costs: from the XLSX file to the saved roster, in a process of its own. */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoOffice } from '../../src/domain/roster/demo-office.js'
import { ROSTER_COLUMNS } from '../../src/domain/roster/roster-column.js'
import { workbookXlsx } from '../../src/reports/workbook.js'
import { rosterCells } from '../support/a-roster.js'
import { atMost, type Measure } from './figures.js'
import type { ImportFigures } from './roster-import.js'

const PEOPLE = 10_000

async function rosterFile(path: string): Promise<void> {
  const rows = demoOffice({ people: PEOPLE, seed: 1 }).map(rosterCells)
  const columns = ROSTER_COLUMNS.map((header) => ({ header, width: 20 }))
  writeFileSync(path, await workbookXlsx([{ name: 'Pegawai', columns, rows }], 'Asia/Makassar'))
}

function importIn(file: string, where: string): Promise<ImportFigures> {
  const child = fork(join(import.meta.dirname, 'roster-import.js'), [file, where])
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as ImportFigures))
    child.once('exit', (code) => reject(new Error(`The import of the bench ended with ${code}`)))
  })
}

/** `newDatabase` of a PostgreSQL server; without one PGlite is measured, whose own memory comes on top. */
export async function rosterMeasures(newDatabase: (() => Promise<string>) | undefined): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-roster-'))
  try {
    const file = join(folder, 'pegawai.xlsx')
    await rosterFile(file)
    const onServer = newDatabase === undefined ? undefined : await importIn(file, await newDatabase())
    const inside = await importIn(file, join(folder, 'pglite'))
    return [
      ...(onServer === undefined ? [] : measuresOf('PostgreSQL', onServer, true)),
      ...measuresOf('PGlite', inside, onServer === undefined),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measuresOf(name: string, figures: ImportFigures, limited: boolean): Measure[] {
  const { people, checkSeconds, applySeconds, peakMegabytes, longestWaitMs } = figures
  const memory = `Roster, ${name}: most memory of the process meanwhile`
  return [
    atMost(`Roster, ${name}: ${people} rows of XLSX, dry run and import`, [checkSeconds + applySeconds], { most: 20, unit: ' s' }),
    limited && name !== 'PGlite'
      ? atMost(memory, [peakMegabytes], { most: 400, unit: ' MB', digits: 0 })
      : { what: memory, value: `${peakMegabytes.toFixed(0)} MB (the database within)` },
    {
      what: `Roster, ${name}: longest wait of other chats, dry run and import`,
      value: `${longestWaitMs.check.toFixed(0)} and ${longestWaitMs.apply.toFixed(0)} ms`,
    },
  ]
}
