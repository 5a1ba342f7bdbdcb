/** `npm run bench` (or `npm run bench -- quick`): what an answer costs, what a start costs, and whether that is within the limits. Always ends with 0. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../support/postgres.js'
import type { BotsReport, RoundFigures } from './bots.js'
import { broadcastMeasures } from './broadcasts.js'
import { dashboardMeasures } from './dashboard.js'
import { atMost, type Measure, spread, table } from './figures.js'
import { restMegabytes, startSeconds } from './production.js'
import { publishMeasures } from './publish.js'
import { recommendMeasures } from './recommend.js'
import { officeMeasures, reminderMeasures } from './reminders.js'
import { reportMeasures } from './reports.js'
import { rosterMeasures } from './roster.js'

const quick = process.argv.includes('quick')
const beside = (name: string) => join(import.meta.dirname, name)

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T))
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}`)))
  })
}

async function bots(apiRoot: string, where: string): Promise<BotsReport> {
  const child = fork(beside('bots.js'), [apiRoot, where, quick ? 'quick' : 'full'], { execArgv: ['--expose-gc'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const report = await firstMessage<BotsReport>(child)
  await ended
  return report
}

/** Round by round, so that noise that fell on both sides of a round falls out. */
function ratios(above: readonly RoundFigures[], below: readonly RoundFigures[]): number[] {
  return above.map((one, n) => one.cpuMs / (below[n]?.cpuMs ?? Number.NaN))
}

function measuresOf(name: string, { cermin, bare, written, statements }: BotsReport): Measure[] {
  const cpu = (rounds: readonly RoundFigures[]) =>
    spread(
      rounds.map((one) => one.cpuMs),
      ' ms',
    )
  const flat = cermin.alone.map((one) => one.late / one.early)
  const each = (what: string, early: number, late: number): Measure => ({
    what: `${name}: ${what} written per answer, answers 1-5 and 20-24`,
    value: `${early} and ${late}`,
    limit: 'the same',
    ok: late <= early * 1.1,
  })
  return [
    atMost(`${name}: CPU of an answer to that of the bare bot, 50 people at once`, ratios(cermin.crowd, bare.crowd), { most: 2, unit: '' }),
    atMost(`${name}: the same, one person after another`, ratios(cermin.alone, bare.alone), { most: 2, unit: '' }),
    { what: `${name}: CPU of an answer, 50 at once`, value: cpu(cermin.crowd) },
    { what: `${name}: the same, of one's own form (evidence is invited)`, value: cpu(cermin.selfCrowd) },
    { what: `${name}: CPU of the bare bot's answer, 50 at once`, value: cpu(bare.crowd) },
    { what: `${name}: CPU of an answer, one after another`, value: cpu(cermin.alone) },
    { what: `${name}: CPU of the bare bot's answer, one after another`, value: cpu(bare.alone) },
    {
      what: `${name}: answers per second, 50 at once`,
      value: spread(
        cermin.crowd.map((one) => one.perSecond),
        '',
        0,
      ),
    },
    {
      what: `${name}: the bare bot's answers per second, 50 at once`,
      value: spread(
        bare.crowd.map((one) => one.perSecond),
        '',
        0,
      ),
    },
    { what: `${name}: milliseconds from tap to new screen, one after another`, value: spread(cermin.alone.map((one) => one.late)) },
    atMost(`${name}: answers 20-24 to answers 1-5, median time`, flat, { most: 1.2, unit: '' }),
    each('rows', written.early.rows, written.late.rows),
    each('bytes of WAL', written.early.walBytes, written.late.walBytes),
    ...(statements === null ? [] : [{ what: `${name}: statements per answer, one after another`, value: statements.toFixed(2) }]),
  ]
}

async function main(): Promise<void> {
  const api = fork(beside('bot-api.js'))
  const { url } = await firstMessage<{ url: string }>(api)
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-'))
  const measures: Measure[] = []
  const postgres = await startPostgres()
  try {
    if (postgres === undefined) console.log('No PostgreSQL on this machine (postgres and initdb): measured on PGlite only.')
    else {
      measures.push(...measuresOf(`PostgreSQL ${postgres.version.split(' ')[0]}`, await bots(url, postgres.url)))
      const megabytes = await restMegabytes(url, await postgres.newDatabase())
      if (megabytes !== undefined)
        measures.push(atMost('PostgreSQL: memory of the process at rest', [megabytes], { most: 200, unit: ' MB', digits: 0 }))
      const { newDatabase } = postgres
      measures.push(...(await officeMeasures(() => newDatabase())))
    }
    measures.push(...measuresOf('PGlite', await bots(url, `pglite:${join(folder, 'pglite')}`)))
    const seconds = await startSeconds(url, quick ? 1 : 3)
    measures.push(...(await rosterMeasures(postgres === undefined ? undefined : () => postgres.newDatabase())))
    measures.push(...(await reportMeasures(postgres === undefined ? undefined : () => postgres.newDatabase())))
    measures.push(atMost('PGlite: start on an existing folder to the first answer', seconds, { most: 3, unit: ' s' }))
    measures.push(...(await broadcastMeasures(quick, postgres?.newDatabase)))
    measures.push(...(await publishMeasures(quick, postgres?.newDatabase)))
    measures.push(...(await dashboardMeasures(postgres?.newDatabase, quick ? 3 : 7)))
  } finally {
    await postgres?.stop()
    api.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
  measures.push(...reminderMeasures(quick ? 3 : 7))
  measures.push(...recommendMeasures(quick ? 3 : 7, quick ? 500 : 1000))
  console.log(table(measures))
  const over = measures.filter((one) => one.ok === false)
  console.log(
    `\n${cpus().length} cores, Node ${process.version}, ${quick ? 'quick' : 'full'}. CPU is that of the bot's process, all threads.`,
  )
  console.log(over.length === 0 ? 'Everything is within its limit.' : `OVER its limit: ${over.map((one) => one.what).join('; ')}`)
}

const began = performance.now()
await main().catch((error: unknown) => console.error('The bench could not be finished:', error))
console.log(`Took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
