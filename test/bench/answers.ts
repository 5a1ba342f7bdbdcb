/** What an answer costs beside a bare grammY bot, in one process of each, on PostgreSQL and on PGlite. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './bench.js'
import { firstMessage } from './bench.js'
import type { BotsReport, RoundFigures } from './bots.js'
import { atMost, type Measure, spread } from './figures.js'

async function bots({ apiRoot, quick }: Bench, where: string): Promise<BotsReport> {
  const child = fork(join(import.meta.dirname, 'bots.js'), [apiRoot, where, quick ? 'quick' : 'full'], { execArgv: ['--expose-gc'] })
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
    ...Object.entries(statements ?? {}).map(([what, { each, names }]): Measure => {
      const row = { what: `${name}: statements for ${what}`, value: `${each.toFixed(1)}: ${names}` }
      return what === 'an answer' ? { ...row, limit: '<= 4.1', ok: each <= 4.1 } : row
    }),
  ]
}

export async function answerMeasures(bench: Bench): Promise<Measure[]> {
  const { postgres, folder } = bench
  const onServer =
    postgres === undefined
      ? []
      : measuresOf(`PostgreSQL ${postgres.version.split(' ')[0]}`, await bots(bench, await postgres.newDatabase()))
  return [...onServer, ...measuresOf('PGlite', await bots(bench, `pglite:${join(folder, 'pglite')}`))]
}
