/** Every screen of an office whose people write HTML, braces and signs that turn the writing round into all they can: shown as written, to the letter. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPECTED_BUTTONS, EXPECTED_COMMANDS } from '../support/expected-buttons.js'
import { filledAndSent } from '../support/forms.js'
import { type HandedUpdates, handedUpdates } from '../support/handed-updates.js'
import { NIP } from '../support/office.js'
import { ACTORS } from '../support/shown-to-actors.js'
import type { Story } from '../support/story.js'
import { publishAndAsk, type TappedOffice, tappedOffice } from '../support/tapped-office.js'

/** Telegram's own tags, an address, an entity, Fluent's braces, SQL, a line of a log, an override of the direction. */
const HOSTILE = ` <i>sisip</i> & <a href="http://x.example">"klik"</a> &lt; {$nama} { "a" } {-istilah} '; -- \u202eteks`
/** Columns that hold what people write or are called. */
const WRITTEN = /^(name|title|text|reason|position|comment|answer|place|wrong|caption|fileName|proofText|remark|words)$/

let office: TappedOffice
let story: Story
let handed: HandedUpdates
beforeAll(async () => {
  office = await tappedOffice()
  story = office.story
  await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  await filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 2 })
  await publishAndAsk(story)
  const { client } = story.database
  const columns = await client.$queryRaw<{ of: string; named: string }[]>`SELECT table_name AS "of", column_name AS named
    FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND table_name NOT IN ('job_run', '_prisma_migrations', 'inbox_update')`
  const written = columns.filter(({ named }) => WRITTEN.test(named))
  expect(written.length).toBeGreaterThan(15)
  for (const { of, named } of written)
    await client.$executeRawUnsafe(`UPDATE "${of}" SET "${named}" = "${named}" || $1 WHERE "${named}" IS NOT NULL`, HOSTILE)
  handed = await handedUpdates(story)
})
/** The strict server has looked at each call: a tag that is not closed, an entity it does not know, a text too long would be a violation. */
afterAll(() => story.end())

function expectAsWritten(what: string, calls: readonly { all: string }[]): void {
  for (const { all } of calls) {
    const { parse_mode: mode, text, caption } = JSON.parse(all) as Record<string, string | undefined>
    if (mode === 'HTML') expect(`${text ?? ''}${caption ?? ''}`, what).not.toMatch(/<i>sisip|<a href="http:\/\/x\.example|\u202e/)
  }
}

test.each(Object.keys(ACTORS) as (keyof typeof ACTORS)[])('%s sees every screen of the own role as it was written', async (actor) => {
  const id = ACTORS[actor]
  const member = await story.stores.people.byTelegramId(id, story.clock.now())
  let shown = 0
  for (const command of EXPECTED_COMMANDS) {
    const { kind, calls } = await handed.give(id, { text: `/${command}` })
    expect(kind, command).toBe('done')
    expectAsWritten(command, calls)
  }
  const targets = await office.targetsNow()
  for (const { effect, taps } of Object.values(EXPECTED_BUTTONS))
    for (const tap of taps(targets)) {
      if (effect !== 'reads' || member === null || !tap.allowed(member)) continue
      const { kind, calls } = await handed.give(id, { data: tap.data })
      expect(kind, tap.data).toBe('done')
      expectAsWritten(tap.data, calls)
      if (calls.some(({ all }) => all.includes('&lt;i&gt;sisip'))) shown += 1
    }
  if (member !== null) expect(shown).toBeGreaterThan(3)
})
