/** `demo --people N`: an invented office for trying things out; never into a roster that holds real people. */
import { z } from 'zod'
import { demoCast } from '../../domain/roster/demo-office.js'
import { type DemoPerson, makeDemoOffice } from '../../domain/roster/make-demo-office.js'
import type { Say } from '../../texts/texts.js'
import { defineCommand, done, flag, refused } from '../command.js'

const MOST_PEOPLE = 20_000

export const demo = defineCommand({
  name: 'demo',
  usage: 'demo --people N [--linked]',
  about: 'cli-about-demo',
  options: { people: 'value', linked: 'flag' },
  schema: z.strictObject({
    people: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(MOST_PEOPLE)),
    linked: flag,
  }),
  async run({ stores, say, now }, { people: count, linked }) {
    const outcome = await makeDemoOffice(stores, { people: count, linked, now })
    switch (outcome.kind) {
      case 'real-people':
        return refused([say('cli-demo-real-people', { count: outcome.count })], outcome)
      case 'made':
      case 'unchanged': {
        const { kind, people } = outcome
        const head =
          kind === 'made' ? say('cli-demo-made', { people: people.length }) : say('cli-demo-unchanged', { people: people.length })
        return done([head, ...castLines(people, say)], { kind, count: people.length, linked, people: people.map(told) })
      }
    }
  },
})

/** With whose eyes the office may be looked at, when accounts are linked. */
function castLines(people: readonly DemoPerson[], say: Say): string[] {
  const { employee, superior, admin, head } = demoCast(people)
  return Object.entries({ employee, superior, admin, head }).flatMap(([part, one]) => {
    const telegramId = people.find(({ nip }) => nip === one?.nip)?.telegramId ?? null
    if (one === null || telegramId === null) return []
    return [say('cli-demo-cast', { part, name: one.name, position: one.position, telegramId: String(telegramId) })]
  })
}

/** Nobody of them exists, so nothing needs to be masked. */
function told({ nip, name, position, unit, superiorNip, phone, role, telegramId }: DemoPerson) {
  return { nip, name, position, unit, superiorNip, phone, role, telegramId }
}
