/** What the export of 10,000 results and one rapor cost, in a process of its own. */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost, type Measure } from './figures.js'
import type { ReportFigures } from './reports-made.js'

/** `newDatabase` of a PostgreSQL server; without one PGlite is measured. */
export async function reportMeasures(newDatabase: (() => Promise<string>) | undefined): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-reports-'))
  try {
    const where = newDatabase === undefined ? join(folder, 'pglite') : await newDatabase()
    return measuresOf(newDatabase === undefined ? 'PGlite' : 'PostgreSQL', await made(where))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function made(where: string): Promise<ReportFigures> {
  const child = fork(join(import.meta.dirname, 'reports-made.js'), [where])
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as ReportFigures))
    child.once('exit', (code) => reject(new Error(`The reports of the bench ended with ${code}`)))
  })
}

function measuresOf(name: string, figures: ReportFigures): Measure[] {
  const { people, exportSeconds, exportMegabytes, longestWaitMs, peakMegabytes, raporSeconds, unitSeconds, unitPeople } = figures
  const wait = `Export, ${name}: longest wait of other chats`
  return [
    atMost(`Export, ${name}: ${people} results as XLSX`, [exportSeconds], { most: 60, unit: ' s', digits: 1 }),
    { what: `Export, ${name}: size of the file`, value: `${exportMegabytes.toFixed(1)} MB` },
    name === 'PGlite'
      ? { what: wait, value: `${longestWaitMs.toFixed(0)} ms (the database within)` }
      : atMost(wait, [longestWaitMs], { most: 200, unit: ' ms', digits: 0 }),
    { what: `Export, ${name}: most memory of the process meanwhile, thread included`, value: `${peakMegabytes.toFixed(0)} MB` },
    atMost('Rapor: one person as PDF', raporSeconds, { most: 5, unit: ' s', digits: 1 }),
    { what: `Rapor: ${unitPeople} people as one PDF`, value: `${unitSeconds.toFixed(1)} s` },
  ]
}

if (process.argv[1] === import.meta.filename)
  for (const { what, value, limit } of await reportMeasures(undefined)) console.log(what, value, limit ?? '')
