/** People with a published result, each recommended the same few trainings: what the plan's tests begin with. */
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { score } from '../../src/domain/scoring/score.js'
import type { Because } from '../../src/domain/training/because.js'
import type { TrainingForm } from '../../src/domain/training/catalogue.js'
import { anOffice, opening, request } from './a-cycle.js'
import type { TestDatabase } from './database.js'
import { at } from './story.js'

export const published = at('2027-01-11 09:00')
export const classStart = at('2027-02-08 08:00')
export const classEnd = at('2027-02-09 16:00')

interface Offered {
  code: string
  mandatory?: boolean
  form?: TrainingForm
  /** Seats of each class; none: can begin at any time. */
  seats?: readonly number[]
}

/** `offered` in their order of rank, all for Integritas from 1 to 3, 8 JP each; everyone stands at 1 of 3. */
export async function anAdvisedOffice(test: TestDatabase, size: number, offered: readonly Offered[]) {
  const { stores, database } = test
  const { client } = database
  const { boss, people } = await anOffice(test, size)
  await openCycle(stores, request())
  const put = ({ code, form = 'kursus', seats = [] }: Offered) => {
    const about = { title: `Pelatihan ${code}`, provider: 'Contoh: Balai', description: 'Pelatihan untuk percobaan', isExample: true }
    const fits = { competencyKey: 'INT', fromLevel: 1, toLevel: 3, form, share: 'formal' as const, hours: 8, jenjang: [], bidang: [] }
    const classes = seats.map((count, index) => ({
      code: `${code}-${index + 1}`,
      startsAt: classStart,
      endsAt: classEnd,
      place: 'Aula',
      seats: count,
    }))
    return client.training.create({ data: { code, ...about, ...fits, classes: { create: classes } }, include: { classes: true } })
  }
  const trainings: Awaited<ReturnType<typeof put>>[] = []
  for (const one of offered) trainings.push(await put(one))
  const assessments = await client.assessment.findMany({ include: { cycle: true } })
  const first = assessments[0]
  if (first === undefined) throw new Error('Nobody takes part')
  const { framework } = await stores.frameworks.byId(first.cycle.frameworkVersionId)
  const answers = framework.competencies.flatMap(({ key, items }) =>
    items.map((item) => ({ itemKey: item.key, level: key === 'INT' ? (1 as const) : (3 as const) })),
  )
  for (const { id, jenjang, bidang, position } of assessments) {
    const scored = score({
      framework,
      held: { jenjang, bidang, position },
      rules: { weights: { superior: 1, self: 0, peers: 0 }, bands: [{ name: 'kurang_optimal', from: 0 }] },
      self: [],
      superior: answers,
    })
    const recommendations = trainings.map((training, index) => {
      const because: Because = {
        gapOf: 'INT',
        level: 1,
        required: 3,
        target: 3,
        gap: 2,
        thisYear: true,
        onRequest: false,
        step: [1, 3],
        share: 'formal',
        form: offered[index]?.form ?? 'kursus',
        hours: 8,
        hoursTotalAfter: 8 * (index + 1),
        classesOpen: training.classes.length,
        seatsOpen: 0,
        mandatory: offered[index]?.mandatory ?? false,
      }
      return { rank: index + 1, trainingId: training.id, competencyKey: 'INT', because }
    })
    await stores.results.save([{ assessmentId: id, scored, recommendations }], published)
  }
  const advice = await client.recommendation.findMany({
    include: { training: true, result: { include: { assessment: { select: { personId: true } } } } },
  })
  const adviceOf = (personId: number, code: string): number => {
    const found = advice.find((one) => one.result.assessment.personId === personId && one.training.code === code)
    if (found === undefined) throw new Error(`${personId} was not recommended ${code}`)
    return found.id
  }
  const classOf = (code: string, place = 1): number => {
    const found = trainings.flatMap((one) => one.classes).find((one) => one.code === `${code}-${place}`)
    if (found === undefined) throw new Error(`${code} has no class ${place}`)
    return found.id
  }
  return { boss, people, adviceOf, classOf, opening }
}
