/** People who answer their form by tapping as fast as the bot lets them, and remember what the bot said it had kept. */
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { SandboxMessage } from '../../src/sandbox/sandbox-message.js'
import { pause } from './inbox.js'

/** Answers that the bot acknowledged, as `rating:item` to level. */
export type Kept = Map<string, number>

function newest(server: SandboxServer, id: number): SandboxMessage | undefined {
  return server.messages(id).findLast((message) => message.from === 'bot' && message.inlineKeyboard.length > 0)
}

/** The callback data of the first button with one of these labels; of a level button by its number alone. */
function buttonOf(message: SandboxMessage | undefined, labels: readonly string[]): string | undefined {
  const buttons = message?.inlineKeyboard.flat() ?? []
  for (const label of labels) {
    const found = buttons.find((one) => (label.length === 1 ? one.text.replace(' ✓', '') === label : one.text.includes(label)))
    if (found !== undefined && 'callback_data' in found) return found.callback_data
  }
  return undefined
}

/** What stands on the bot's newest message with buttons, and which one it is. */
const faceOf = (server: SandboxServer, id: number) => `${newest(server, id)?.id} ${newest(server, id)?.text}`

async function changed(server: SandboxServer, id: number, before: string): Promise<void> {
  const end = Date.now() + 60_000
  while (faceOf(server, id) === before) {
    if (Date.now() > end) throw new Error(`Nothing new for ${id} within a minute; the bot last said: ${before}`)
    await pause(3)
  }
}

/** From /start to the form that is sent; a tap the dying bot swallowed comes again by itself, for Telegram repeats it. */
export async function answersAndSends(server: SandboxServer, id: number, options: { kept: Kept; level: () => number }): Promise<void> {
  const before = faceOf(server, id)
  server.sendText(id, '/start')
  await changed(server, id, before)
  for (let step = 0; step < 200; step += 1) {
    const face = faceOf(server, id)
    const message = newest(server, id)
    // The second: the bot died after it was sent and before it could say so, and the tap came again.
    if (face.includes('sudah terkirim') || face.includes('✅ Terkirim')) return
    const level = String(options.level())
    const data = buttonOf(message, [level, '▶️ Lewati', 'Ya, kirim', 'Kirim', 'Mulai', 'Lanjutkan', 'Penilaian diri'])
    if (message === undefined || data === undefined) throw new Error(`${id} does not know what to tap at: ${face}`)
    const answer = await server.tap(id, message.id, data)
    const [prefix, rating, item, given] = data.split(':')
    if (prefix === 's' && answer.answered) options.kept.set(`${Number.parseInt(rating ?? '', 36)}:${item}`, Number(given))
    await changed(server, id, face)
  }
  throw new Error(`${id} did not come to an end; the bot last said: ${newest(server, id)?.text}`)
}
