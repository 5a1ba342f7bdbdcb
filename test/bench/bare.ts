/** What a bot costs at the least: one upsert, one answer to the tap, one edit; each update on its own, as many at once as come. */
import { Bot } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Database } from '../../src/storage/database.js'
import type { RoundOutcome } from './bot-api.js'

export const BARE_TOKEN = '2:bare'

export interface Edit {
  text: string
  keyboard: InlineKeyboardMarkup
}

/** The same message that Cermin shows, so that both send as much. */
export function editLike({ lastEdit }: RoundOutcome): Edit {
  return { text: String(lastEdit?.text), keyboard: lastEdit?.reply_markup as InlineKeyboardMarkup }
}

interface BareParts {
  apiRoot: string
  token: string
  database: Database
  edit: Edit
}

/** To be initialised and fed with updates by whoever asks for it. */
export function bareBot({ apiRoot, token, database, edit }: BareParts): Bot {
  const bot = new Bot(token, { client: { apiRoot } })
  bot.on('callback_query:data', async (ctx) => {
    const [, rating = '', itemKey = '', level = ''] = ctx.callbackQuery.data.split(':')
    const ratingId = Number.parseInt(rating, 36)
    const given = { level: Number(level), answeredAt: new Date() }
    await database.client.answer.upsert({
      where: { ratingId_itemKey: { ratingId, itemKey } },
      create: { ratingId, itemKey, ...given },
      update: given,
    })
    await ctx.answerCallbackQuery({ text: 'Tersimpan: tingkat 3' })
    await ctx.editMessageText(edit.text, { parse_mode: 'HTML', reply_markup: edit.keyboard })
  })
  return bot
}
