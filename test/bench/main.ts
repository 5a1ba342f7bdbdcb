/**
 * `npm run bench`: what the bot costs, and whether that is within the limits. Always ends with 0. Names of parts run only these
 * (`npm run bench -- load explain`), `quick` takes small rounds, `memory=1000000` gives a part its number, `to=FILE` appends the table.
 */
import { fork } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../support/postgres.js'
import { answerMeasures } from './answers.js'
import { type Bench, firstMessage, type Part } from './bench.js'
import { broadcastMeasures } from './broadcasts.js'
import { dashboardMeasures } from './dashboard.js'
import { dayMeasures } from './day.js'
import { explainMeasures } from './explain.js'
import { atMost, type Measure, table } from './figures.js'
import { loadMeasures } from './load.js'
import { memoryMeasures } from './memory.js'
import { restMegabytes, startSeconds } from './production.js'
import { publishMeasures } from './publish.js'
import { recommendMeasures } from './recommend.js'
import { officeMeasures, reminderMeasures } from './reminders.js'
import { reportMeasures } from './reports.js'
import { rosterMeasures } from './roster.js'

const PARTS: Readonly<Record<string, Part>> = {
  answers: answerMeasures,
  load: loadMeasures,
  explain: explainMeasures,
  day: dayMeasures,
  memory: memoryMeasures,
  rest,
  start: async ({ apiRoot, quick }) => [
    atMost('PGlite: start on an existing folder to the first answer', await startSeconds(apiRoot, quick ? 1 : 3), { most: 3, unit: ' s' }),
  ],
  office: ({ postgres }) => (postgres === undefined ? [] : officeMeasures(postgres.newDatabase)),
  roster: ({ postgres }) => rosterMeasures(postgres?.newDatabase),
  reports: ({ postgres }) => reportMeasures(postgres?.newDatabase),
  broadcasts: ({ postgres, quick }) => broadcastMeasures(quick, postgres?.newDatabase),
  publish: ({ postgres, quick }) => publishMeasures(quick, postgres?.newDatabase),
  dashboard: ({ postgres, quick }) => dashboardMeasures(postgres?.newDatabase, quick ? 3 : 7),
  reminders: ({ quick }) => reminderMeasures(quick ? 3 : 7),
  recommend: ({ quick }) => recommendMeasures(quick ? 3 : 7, quick ? 500 : 1000),
}

async function rest({ apiRoot, postgres }: Bench): Promise<Measure[]> {
  const megabytes = postgres === undefined ? undefined : await restMegabytes(apiRoot, await postgres.newDatabase())
  return megabytes === undefined
    ? []
    : [atMost('PostgreSQL: memory of the process at rest', [megabytes], { most: 200, unit: ' MB', digits: 0 })]
}

interface Asked {
  quick: boolean
  /** The file the table is appended to. */
  to: string | undefined
  /** By part: its number, if one was given. */
  parts: Map<string, number | undefined>
}

/** Throws at a word that is neither a part nor a setting. */
function readArguments(words: readonly string[]): Asked {
  const asked: Asked = { quick: false, to: undefined, parts: new Map() }
  for (const word of words) {
    const [name = '', value] = word.split('=')
    if (name === 'quick') asked.quick = true
    else if (name === 'to' && value !== undefined) asked.to = value
    else if (name in PARTS) asked.parts.set(name, value === undefined ? undefined : Number(value))
    else throw new Error(`"${word}" is no part of the bench: ${Object.keys(PARTS).join(', ')}; quick; to=FILE`)
  }
  if (asked.parts.size === 0) for (const name of Object.keys(PARTS)) asked.parts.set(name, undefined)
  return asked
}

async function measure({ quick, parts }: Asked): Promise<Measure[]> {
  const api = fork(join(import.meta.dirname, 'bot-api.js'))
  const { url: apiRoot } = await firstMessage<{ url: string }>(api)
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-'))
  const postgres = await startPostgres()
  if (postgres === undefined) console.log('No PostgreSQL on this machine (postgres and initdb): measured on PGlite only.')
  const measures: Measure[] = []
  try {
    for (const [name, asked] of parts) {
      const began = performance.now()
      measures.push(...((await PARTS[name]?.({ quick, apiRoot, postgres, folder }, asked)) ?? []))
      console.log(`${name}: measured in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    }
  } finally {
    await postgres?.stop()
    api.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
  return measures
}

function report(asked: Asked, measures: readonly Measure[], seconds: number): string {
  const over = measures.filter((one) => one.ok === false)
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${asked.quick ? 'quick' : 'full'}`
  return [
    table(measures),
    '',
    `${machine}. CPU is that of the bot's process, all threads. ${[...asked.parts.keys()].join(' ')}: took ${seconds.toFixed(0)} s.`,
    over.length === 0 ? 'Everything is within its limit.' : `OVER its limit: ${over.map((one) => one.what).join('; ')}`,
  ].join('\n')
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2))
  const began = performance.now()
  const text = report(asked, await measure(asked), (performance.now() - began) / 1000)
  console.log(text)
  if (asked.to !== undefined) appendFileSync(asked.to, `${new Date().toISOString()}\n${text}\n\n`)
}

await main().catch((error: unknown) => console.error('The bench could not be finished:', error))
