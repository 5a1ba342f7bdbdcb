/** The bot begins to wait for typed text only about what is there: each button that may open a dialogue, with each of its fields in turn about nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPECTED_BUTTONS } from '../support/expected-buttons.js'
import { filledAndSent, fillForm } from '../support/forms.js'
import { type HandedUpdates, handedUpdates } from '../support/handed-updates.js'
import { NIP } from '../support/office.js'
import { ACTORS } from '../support/shown-to-actors.js'
import { publishAndAsk, type TappedOffice, tappedOffice } from '../support/tapped-office.js'

let office: TappedOffice
let handed: HandedUpdates
beforeAll(async () => {
  office = await tappedOffice()
  await filledAndSent(office.story, { nip: NIP.ani, kind: 'self', levels: 5 })
  await fillForm(office.story, { nip: NIP.ani, kind: 'superior', levels: 2 })
  handed = await handedUpdates(office.story, { direct: true })
})
afterAll(() => office.story.end())

/** No row of this small office has such an id; as a day, a page or a fingerprint it is none either. */
const NOBODYS = (1_000_003).toString(36)
const NO_KEY = 'ZZZ9'

function* aboutNothing(data: string): Generator<string> {
  const [prefix, ...fields] = data.split(':')
  for (const [place, field] of fields.entries())
    yield [prefix, ...fields.with(place, /^[A-Z]{3}[0-9]?$/.test(field) ? NO_KEY : NOBODYS)].join(':')
}

test.each([
  ['while the superior rates', async () => {}],
  [
    'after publication',
    async () => {
      await filledAndSent(office.story, { nip: NIP.ani, kind: 'superior', levels: 2 })
      await publishAndAsk(office.story)
    },
  ],
])('%s', async (_, enter) => {
  await enter()
  const { dialogState } = office.story.database.client
  const targets = await office.targetsNow()
  const opened: string[] = []
  for (const actor of ['ani', 'lurah', 'admin', 'camat'] as const) {
    const member = await office.story.stores.people.byTelegramId(ACTORS[actor], office.story.clock.now())
    if (member === null) throw new Error(`${actor} is not linked`)
    const chatKey = String(ACTORS[actor])
    const taps = Object.values(EXPECTED_BUTTONS).flatMap((one) => (one.effect === 'writes' ? one.taps(targets) : []))
    for (const data of taps.filter((tap) => tap.allowed(member)).flatMap((tap) => [...aboutNothing(tap.data)])) {
      const { kind, calls } = await handed.give(ACTORS[actor], { data })
      expect(kind, data).toBe('done')
      expect(
        calls.filter(({ method }) => method === 'answerCallbackQuery'),
        data,
      ).toHaveLength(1)
      if ((await dialogState.deleteMany({ where: { chatKey } })).count > 0) opened.push(`${actor} ${data}`)
    }
  }
  expect(opened).toEqual([])
})
