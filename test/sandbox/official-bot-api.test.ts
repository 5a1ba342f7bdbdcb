import { expect, test } from 'vitest'
import { keep, keptDescription, takenFromOfficial } from '../support/official-bot-api.js'

/** `BOT_API=anew` takes it anew after Telegram's description has changed. */
test('what is kept of the Bot API is what Telegram’s description says', ({ skip }) => {
  const official = takenFromOfficial()
  if (official === undefined) return skip('telegram-bot-api.json is not beside the repository')
  if (process.env.BOT_API === 'anew') keep(official)
  expect(keptDescription()).toEqual(official)
})
