/** An office while ratings are open, of which everything that anyone but an ASN may see is written down: to be compared with its twin. */
import { createHash } from 'node:crypto'
import type { Level } from '../../src/domain/competency/framework.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { type CerminBot, createBot } from '../../src/telegram/bot.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, fillForm, formAbout, openTestCycle } from './forms.js'
import { ID, NIP, smallOffice } from './office.js'
import { pdfTexts } from './pdf-texts.js'
import { sheetsOf } from './sheets.js'
import { at, beginStory, type Story } from './story.js'

export const DEWI = { nip: '199404042019032004', id: 700000107 }
const dewi: RosterEntry = {
  ...(smallOffice.find((one) => one.nip === NIP.citra) as RosterEntry),
  nip: DEWI.nip,
  name: 'Dewi Contoh',
  position: 'Arsiparis',
}
/** Who looks: the superior, the superior's superior who is the head of the agency too, the personnel office, and a colleague. */
const LOOKERS = { lurah: ID.lurah, camat: ID.camat, admin: ID.admin, dewi: DEWI.id } as const
export type Looker = keyof typeof LOOKERS

/** The level an ASN gives to the n-th item. */
export type Given = (item: number) => Level

export interface BlindOffice {
  story: Story
  /** What is being done, from here on: stands before whatever was shown then. */
  note(deed: string): void
  /** Gives one tap or text straight to the bot and notes what it showed. */
  give(who: Looker, deed: { data: string } | { text: string }): Promise<void>
  /** Everything shown so far, one line each; files with what another reader finds in them. */
  shown(): Promise<string[]>
}

/**
 * Ani and Dewi have sent, Budi and Citra have answered everything and not sent; Ani shows evidence. Dewi gives the same levels in every
 * office, the others those of `given`. All answers are given by tapping, and Ani goes back and changes one.
 */
export async function beginBlindOffice(given: Given): Promise<BlindOffice> {
  const story = await beginStory(at('2026-12-07 09:00'))
  await story.importPeople([...smallOffice, dewi])
  const lookers = [NIP.lurah, NIP.camat, NIP.admin] as const
  for (const [index, nip] of lookers.entries()) await story.link(nip, [ID.lurah, ID.camat, ID.admin][index] ?? 0)
  const ani = await story.link(NIP.ani, ID.ani)
  await story.link(NIP.budi, ID.budi)
  await story.link(NIP.citra, ID.citra)
  await story.link(DEWI.nip, DEWI.id)
  await openTestCycle(story)
  for (const nip of [NIP.ani, NIP.budi, NIP.citra])
    await fillForm(story, { nip, kind: 'self', levels: Object.fromEntries((await itemsOf(story, nip)).map((key, n) => [key, given(n)])) })
  const own = (await formAbout(story, NIP.ani, 'self')).form.ratingId
  await ani.says('/penilaian')
  await ani.forges(formButtons.level.data({ rating: own, item: 'INT1', level: 3 }))
  await ani.forges(formButtons.level.data({ rating: own, item: 'INT1', level: given(0) }))
  await ani.forges(formButtons.addEvidence.data({ rating: own, competency: 'INT' }))
  await ani.says('Menolak <hadiah> & mencatatnya.')
  await ani.sendsFile({ kind: 'photo', bytes: Buffer.from('x'), caption: 'Buku tamu' })
  await ani.taps('Lanjutkan')
  await ani.forges(formButtons.send.data({ rating: own }))
  await ani.taps('Ya, kirim')
  await filledAndSent(story, { nip: DEWI.nip, kind: 'self', levels: 4 })
  return notedOffice(story)
}

async function itemsOf(story: Story, nip: string): Promise<string[]> {
  return (await formAbout(story, nip, 'self')).items.map(({ item }) => item.key)
}

/** The chats of these ASN are their own: there the own levels may stand. */
const OWN_CHATS: readonly unknown[] = [ID.ani, ID.budi, ID.citra]

async function notedOffice(story: Story): Promise<BlindOffice> {
  const bot = await createBot({ token: story.server.token, apiRoot: story.server.url, deps: story.running.deps })
  const deeds: { from: number; deed: string }[] = []
  let updateId = 500_000
  const note = (deed: string) => void deeds.push({ from: story.server.calls.length, deed })
  return {
    story,
    note,
    async give(who, deed) {
      updateId += 1
      note(`${who} ${'data' in deed ? deed.data : deed.text}`)
      await giveUpdate(bot, { updateId, id: LOOKERS[who], ...deed })
    },
    async shown() {
      const lines = story.server.calls.flatMap(({ method, payload, code, refusal }, index) => {
        const at = deeds.findLastIndex((one) => one.from <= index)
        const deed = deeds[at]?.deed
        // Before the first deed only the ASN have tapped: what is said over their chats is theirs.
        const isTheirs = OWN_CHATS.includes(payload.chat_id) || (deed === undefined && method === 'answerCallbackQuery')
        if (method === 'getUpdates' || isTheirs) return []
        // The name under which a file is attached, and the number of a tap, are of the real moment.
        const said = JSON.stringify({ ...payload, callback_query_id: undefined }).replaceAll(/attach:\/\/[\w-]+/g, 'attach')
        return [{ at, chat: Number(payload.chat_id ?? 0), line: `${deed} | ${method} ${said} ${code} ${refusal ?? ''}` }]
      })
      // What goes to several people at one tick leaves side by side; nobody sees more than the order within the own chat.
      lines.sort((a, b) => a.at - b.at || a.chat - b.chat)
      return [...lines.map(({ line }) => line), ...(await filesOf(story))]
    },
  }
}

async function giveUpdate(bot: CerminBot, update: { updateId: number; id: number; data?: string; text?: string }): Promise<void> {
  const { updateId, id, data, text } = update
  const from = { id, is_bot: false, first_name: 'Orang', language_code: 'id' }
  const chat = { id, type: 'private', first_name: 'Orang' }
  const message = { message_id: 900_000_000, date: 1, chat }
  const body =
    data === undefined
      ? { message: { ...message, message_id: updateId, from, text } }
      : { callback_query: { id: `t${updateId}`, from, chat_instance: '1', message: { ...message, text: 'lama' }, data } }
  const handled = await bot.handle({ update_id: updateId, ...body })
  if (handled.kind !== 'done') throw new Error(`${data ?? text}: ${handled.kind}`)
}

/** What stands in the files that were sent: pictures by their bytes, workbooks and PDFs by what a reader finds. */
async function filesOf(story: Story): Promise<string[]> {
  const sent = Object.entries(LOOKERS).flatMap(([who, id]) =>
    story.server.messages(id).flatMap((message) => {
      const file = message.photo ?? message.document
      return message.from === 'bot' && file !== undefined ? [{ who, fileId: file.fileId }] : []
    }),
  )
  return Promise.all(sent.map(async ({ who, fileId }) => `${who} file ${await contentOf(story, fileId)}`))
}

async function contentOf(story: Story, fileId: string): Promise<string> {
  const { bytes, name = '' } = story.server.file(fileId) ?? { bytes: new Uint8Array() }
  if (name.endsWith('.xlsx')) return `${name} ${JSON.stringify(await sheetsOf(bytes))}`
  if (name.endsWith('.pdf')) return `${name} ${JSON.stringify(await pdfTexts(bytes))}`
  return `${name} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`
}
