/** A process of its own that imports a roster file as the bot does, and tells time, memory and how long others had to wait; without a file it only makes the database. */
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { applyDraft, planToShow } from '../../src/domain/roster/roster-draft.js'
import { readTable } from '../../src/office/table-file.js'
import { openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'

export interface ImportFigures {
  people: number
  checkSeconds: number
  applySeconds: number
  /** The most memory of the process with the database open, before the import, and until its end. */
  restMegabytes: number
  peakMegabytes: number
  /** The longest time in ms that nobody else had a turn, while checking and while applying. */
  longestWaitMs: { check: number; apply: number }
}

const [, , file = '', where = ''] = process.argv
const megabytes = () => process.resourceUsage().maxRSS / 1024
const now = new Date('2026-12-01T01:00:00Z')
const TURN_MS = 12

const database = where.startsWith('postgres') ? await openPostgres(where) : await openPglite({ folder: where })
const stores = openStores(database.client, database.sql)
await stores.personnel.totals()
// Making a new folder (initdb, migrations) takes more than an import does, and happens once in an office's life.
if (file === '') {
  await database.close()
  process.exit(0)
}
const restMegabytes = megabytes()
let turnBegan = performance.now()
const breathe = async () => {
  if (performance.now() - turnBegan < TURN_MS) return
  await nextTurn()
  turnBegan = performance.now()
}
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const bytes = readFileSync(file)

const began = performance.now()
const table = await readTable(bytes, 'pegawai.xlsx', breathe)
if (table.kind !== 'table') throw new Error(table.kind)
const request = { rows: table.rows, now, allowManyLeavers: false, onStep: breathe }
const shown = await planToShow(stores, request)
const checkSeconds = (performance.now() - began) / 1000
const check = delay.max / 1e6
delay.reset()

const admin = await database.client.unit.create({ data: { name: 'Bench' } })
const owner = await database.client.person.create({
  data: {
    nip: '197001012000011001',
    name: 'Bench',
    position: 'Admin',
    jenjang: 'pelaksana',
    bidang: 'umum',
    unitId: admin.id,
    status: 'PNS',
    role: 'admin',
  },
})
const again = await planToShow(stores, request)
const jobId = await stores.officeJobs.add({ key: 'bench', kind: 'bench', ownerId: owner.id, input: {}, now })
const draft = await stores.rosterDrafts.save({ jobId, ownerId: owner.id, fileName: 'pegawai.xlsx', bytes, planHash: again.planHash, now })
const applied = performance.now()
const outcome = await applyDraft(stores, { ...request, draft, actorId: owner.id, holdOn: async () => true })
if (outcome.kind !== 'applied' || shown.planned.kind !== 'dry-run') throw new Error(`${outcome.kind} ${shown.planned.kind}`)
const applySeconds = (performance.now() - applied) / 1000

const figures: ImportFigures = {
  people: shown.planned.plan.counts.newPeople,
  checkSeconds,
  applySeconds,
  restMegabytes,
  peakMegabytes: megabytes(),
  longestWaitMs: { check, apply: delay.max / 1e6 },
}
process.send?.(figures)
if (process.send === undefined) console.log(figures)
await database.close()
