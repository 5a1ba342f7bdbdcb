/** Under which name the bot is found on Telegram: invitation links need it. */
import { Api } from 'grammy'
import type { Config } from '../config.js'

/** The name of the sandbox's bot. */
export const SANDBOX_BOT_USERNAME = 'cermin_bot'

const WAIT_SECONDS = 10

/** Asks Telegram whose token it is; null when Telegram does not answer in time or does not know it. */
export async function findBotUsername({ botToken, telegramApiRoot }: Pick<Config, 'botToken' | 'telegramApiRoot'>): Promise<string | null> {
  if (botToken === undefined) return SANDBOX_BOT_USERNAME
  try {
    const api = new Api(botToken, { apiRoot: telegramApiRoot, timeoutSeconds: WAIT_SECONDS })
    return (await api.getMe()).username
  } catch {
    return null
  }
}
