/**
 * While a rating is open nothing tells anybody what an ASN gave himself or herself: two offices that differ in nothing but these levels show
 * the superior, the superior's superior, the head of the agency, the personnel office and a colleague the same, to the letter (E2).
 */
import { expect, test } from 'vitest'
import type { Level } from '../../src/domain/competency/framework.js'
import type { Form } from '../../src/domain/rating/form-view.js'
import { type BlindOffice, beginBlindOffice, DEWI, type Given, type Looker } from '../support/blind-office.js'
import { aCommandLine } from '../support/command-line.js'
import { NOTHING_THERE, type Targets } from '../support/expected-buttons/targets.js'
import { EXPECTED_BUTTONS, EXPECTED_COMMANDS } from '../support/expected-buttons.js'
import { fillForm, formAbout } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { sheetsOf } from '../support/sheets.js'
import { at } from '../support/story.js'

/** An invitation's code is random; a pause or an absence would keep later reminders away; language changes every word. */
const NOT_TAPPED = ['ev', 'rp', 'rs', 'rl', 'mls']
/** Of what moves something on, what leaves the bot as a file, and looking at a form. */
const TAPPED_ALL_THE_SAME = ['cx', 'cru', 'ux', 'fg', 'cl', 'jc']

async function targetsOf({ story }: BlindOffice): Promise<Targets> {
  const forms: Form[] = []
  for (const nip of [NIP.ani, NIP.budi])
    for (const kind of ['self', 'superior'] as const) forms.push((await formAbout(story, nip, kind)).form)
  const unit = await story.database.client.unit.findFirstOrThrow({ where: { parentId: null } })
  return {
    ...NOTHING_THERE,
    forms,
    cycleId: forms[0]?.cycle.id ?? 0,
    gap: { unitId: unit.id, trainingId: 1 },
    now: story.clock.now(),
  }
}

/** Every command, and every button that the bot knows, for the forms of Ani and Budi, whoever may tap it. */
async function look(office: BlindOffice, lookers: readonly Looker[]): Promise<void> {
  const targets = await targetsOf(office)
  for (const who of lookers) {
    for (const command of EXPECTED_COMMANDS) await office.give(who, { text: `/${command}` })
    for (const [prefix, { effect, taps }] of Object.entries(EXPECTED_BUTTONS)) {
      if (NOT_TAPPED.includes(prefix) || (effect === 'advances' && !TAPPED_ALL_THE_SAME.includes(prefix))) continue
      for (const { data } of taps(targets)) await office.give(who, { data })
      // Work that takes longer comes to its end before the next look, or the order of the messages would be chance.
      if (effect === 'advances') await office.story.idle()
    }
  }
  await office.story.idle()
}

/** The superior rates: evidence, a reason in parts, something not observed, across the team, and up to the question whether to send. */
async function superiorRates({ story, note }: BlindOffice): Promise<void> {
  note('the superior rates')
  const lurah = story.person(ID.lurah)
  await lurah.says('/menilai')
  await lurah.taps('Ani Contoh')
  await lurah.taps('Lanjutkan')
  await lurah.says('/menilai')
  await lurah.taps('Per butir')
  await lurah.taps('Integritas')
  await lurah.taps('Lihat bukti')
  await lurah.taps('5')
  await lurah.taps('Situasi')
  await lurah.says('Setiap Senin pagi di loket pelayanan.')
  await lurah.taps('Lanjutkan')
  await lurah.taps('Tidak teramati')
  await lurah.taps('Belum ada kesempatan')
  await lurah.taps('4')
  for (const nip of [NIP.ani, NIP.budi, DEWI.nip]) await fillForm(story, { nip, kind: 'superior', levels: 3 })
  // Budi never sent: what he answered is never shown, also when his superior has sent.
  for (const name of ['Budi', 'Dewi']) {
    await lurah.says('/menilai')
    await lurah.taps(name)
    await lurah.taps('Lanjutkan')
    await lurah.taps('Kirim')
    await lurah.taps('Ya, kirim')
  }
  expect(lurah.sees()).toContain('4 / 3')
  await lurah.says('/menilai')
  await lurah.taps('Ani Contoh')
  await lurah.taps('Lanjutkan')
  await lurah.taps('Kirim')
}

/** What the office's command line prints and writes. */
async function commandsPrint({ story }: BlindOffice): Promise<string[]> {
  const line = aCommandLine(story.stores, story.clock.now())
  const printed: string[] = []
  for (const command of [
    'cycle status',
    'cycle status --json',
    'reminders --from 2026-12-08T00:00 --until 2026-12-31T00:00',
    'export --out x.xlsx',
  ]) {
    const { files = [], ...said } = await line.types(command)
    printed.push(`${command}: ${JSON.stringify(said)}`)
    // What stands in a workbook; its bytes hold the second in which it was written.
    for (const { contents } of files) printed.push(`${command}: ${JSON.stringify(await sheetsOf(Buffer.from(contents)))}`)
  }
  return printed
}

async function whatIsShown(given: Given): Promise<{ blind: string[]; revealed: string }> {
  const office = await beginBlindOffice(given)
  const { story } = office
  const tick = async (time: string) => {
    office.note(`the clock at ${time}`)
    await story.tickAt(at(time))
  }
  await tick('2026-12-07 09:01')
  await look(office, ['lurah', 'admin'])
  for (const time of ['2026-12-14 09:01', '2026-12-15 09:00', '2026-12-16 00:01', '2026-12-16 09:00']) await tick(time)
  await superiorRates(office)
  await look(office, ['lurah', 'admin'])
  for (const time of ['2026-12-21 09:00', '2026-12-28 09:00', '2026-12-31 09:00']) await tick(time)
  const blind = [...(await office.shown()), ...(await commandsPrint(office))]
  const lurah = story.person(ID.lurah)
  await lurah.says('/menilai')
  await lurah.taps('Ani Contoh')
  await lurah.taps('Lanjutkan')
  await lurah.taps('Kirim')
  await lurah.taps('Ya, kirim')
  const revealed = lurah.sees()
  await story.end()
  return { blind, revealed }
}

test('two offices that differ only in the levels people gave themselves show everybody the same while ratings are open', async () => {
  const [lowest, mixed] = await Promise.all([whatIsShown(() => 1), whatIsShown((item) => ((item % 3) + 3) as Level)])
  const different = mixed.blind.flatMap((line, index) => (line === lowest.blind[index] ? [] : [{ line, instead: lowest.blind[index] }]))
  expect(different.slice(0, 20)).toEqual([])
  expect(mixed.blind).toHaveLength(lowest.blind.length)
  // It was a real look: many hundreds of answers, all kinds of files among them, and what the same eyes see once both have sent does differ.
  expect(lowest.blind.length).toBeGreaterThan(1500)
  for (const kind of ['.xlsx', 'sendPhoto', 'export --out', 'Lihat bukti', 'Per butir', 'menunggu penilaian Anda', 'Audit', 'Pegawai'])
    expect(
      lowest.blind.some((line) => line.includes(kind)),
      kind,
    ).toBe(true)
  expect(lowest.revealed).toContain(': 1 / 3')
  expect(mixed.revealed).not.toBe(lowest.revealed)
}, 600_000)
