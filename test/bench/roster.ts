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

/** As in an office: the database is there when a file comes. */
function makeDatabase(where: string): Promise<void> {
  const child = fork(join(import.meta.dirname, 'roster-import.js'), ['', where])
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The database of the bench ended with ${code}`))))
  })
}

/** `newDatabase` of a PostgreSQL server; without one PGlite alone is measured, whose own memory is within. */
export async function rosterMeasures(newDatabase: (() => Promise<string>) | undefined): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-roster-'))
  try {
    const file = join(folder, 'pegawai.xlsx')
    await rosterFile(file)
    const onServer = newDatabase === undefined ? undefined : await importIn(file, await newDatabase())
    const inside = join(folder, 'pglite')
    await makeDatabase(inside)
    return [...(onServer === undefined ? [] : measuresOf('PostgreSQL', onServer)), ...measuresOf('PGlite', await importIn(file, inside))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measuresOf(name: string, figures: ImportFigures): Measure[] {
  const { people, checkSeconds, applySeconds, restMegabytes, peakMegabytes, longestWaitMs } = figures
  const memory = { most: 400, unit: ' MB', digits: 0 }
  return [
    atMost(`Roster, ${name}: ${people} rows of XLSX, dry run and import`, [checkSeconds + applySeconds], { most: 20, unit: ' s' }),
    atMost(`Roster, ${name}: most memory of the process meanwhile`, [peakMegabytes], memory),
    {
      what: `Roster, ${name}: of it at rest before, and what the import added`,
      value: `${restMegabytes.toFixed(0)} and ${(peakMegabytes - restMegabytes).toFixed(0)} MB`,
    },
    {
      what: `Roster, ${name}: longest wait of other chats, dry run and import`,
      value: `${longestWaitMs.check.toFixed(0)} and ${longestWaitMs.apply.toFixed(0)} ms`,
    },
  ]
}
