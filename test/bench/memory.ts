/** Whether the process holds more and more: so many updates of all kinds through one program, and what it holds after every tenth of them, its garbage collected. */
import { setTimeout as sleep } from 'node:timers/promises'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import type { Bench } from './bench.js'
import { atMost, type Measure, median } from './figures.js'
import { type BenchOffice, fillOffice, tapsOf } from './office.js'
import { orderRound } from './order.js'
import type { Person } from './people-side.js'
import { COLLECTING, end, listening, residentMegabytes, type Started, startProgram } from './processes.js'

const TOKEN = '7:memory-of-many-updates'
const UPDATES = 50_000
const QUICK_UPDATES = 5_000
const PAIRS = 100
const AT_ONCE = 50
const TENTHS = 10
const COLLECTED_MS = 1000
/** What is written after the last answer is written by then. */
const REST_MS = 2000
/** What people look at beside their forms; every one of them is answered with a message. */
const COMMANDS = ['/menu', '/penilaian', '/menilai', '/tim', '/hasil', '/pelatihan', '/dataku', '/pengingat', '/bantuan', '/start']

/** So many taps and commands in all, the levels other ones each time. */
function peopleOf({ superior, self }: BenchOffice, updates: number, turn: number): Person[] {
  const each = Math.ceil(updates / superior.length)
  return superior.map((form, n) => {
    const both = [form, self[n] ?? form].flatMap((one) => [`fg:${one.ratingId.toString(36)}`, ...tapsOf(one, turn).taps])
    const all = [...both, ...COMMANDS]
    return { id: form.telegramId, taps: Array.from({ length: each }, (_, at) => all[(at + turn * each + n) % all.length] ?? '/menu') }
  })
}

/** Objects in use, in megabytes: all else is thrown away first. */
async function heapMegabytes({ child, port }: Started): Promise<number> {
  child.kill('SIGUSR2')
  await sleep(COLLECTED_MS)
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(page)?.[1]) / 1024 / 1024
}

export async function memoryMeasures({ postgres, apiRoot, quick }: Bench, asked: number | undefined): Promise<Measure[]> {
  if (postgres === undefined) return [{ what: 'Memory', value: 'not measured: no PostgreSQL on this machine' }]
  const updates = asked ?? (quick ? QUICK_UPDATES : UPDATES)
  const url = await postgres.newDatabase()
  const database = await openPostgres(url, { connections: 2 })
  const office = await fillOffice(database, openStores(database.client, database.sql), PAIRS)
  const program = await startProgram({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: apiRoot, DATABASE_URL: url }, COLLECTING)
  try {
    await listening(program)
    const rss: number[] = []
    const heap: number[] = []
    let [handled, lost] = [0, 0]
    for (let tenth = 0; tenth < TENTHS; tenth += 1) {
      const people = peopleOf(office, updates / TENTHS, tenth)
      const { latencies, unanswered } = await orderRound(apiRoot, { token: TOKEN, people, pace: { kind: 'at-once', many: AT_ONCE } })
      handled += latencies.flat().length
      lost += unanswered
      await sleep(REST_MS)
      heap.push(await heapMegabytes(program))
      rss.push(residentMegabytes(program.child.pid) ?? Number.NaN)
      console.log(`memory: ${handled} updates, ${rss.at(-1)?.toFixed(0)} MB resident, ${heap.at(-1)?.toFixed(0)} MB heap`)
    }
    const name = `Memory over ${handled} updates`
    const show = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(0)).join(' ')
    return [
      { what: `${name}: resident MB after every tenth`, value: show(rss) },
      { what: `${name}: heap MB after every tenth`, value: show(heap) },
      // The first tenths fill what is kept for good: compiled code, statements, texts.
      ...[
        { of: 'heap', numbers: heap },
        { of: 'resident', numbers: rss },
      ].map(({ of, numbers }) =>
        atMost(`${name}: the last three tenths to the third to fifth, ${of}`, [median(numbers.slice(7)) / median(numbers.slice(2, 5))], {
          most: 1.1,
          unit: '',
        }),
      ),
      { what: `${name}: updates without an answer`, value: String(lost), limit: '0', ok: lost === 0 },
    ]
  } finally {
    await end(program)
    await database.close()
  }
}
