/** What must never be printed, and texts without it: an error of the network names the address it asked, and Telegram's hold the token. */
import type { Config } from './config.js'

export function secretsOf({ botToken, webhook, databaseUrl }: Pick<Config, 'botToken' | 'webhook' | 'databaseUrl'>): string[] {
  const password = databaseUrl === undefined || !URL.canParse(databaseUrl) ? '' : new URL(databaseUrl).password
  const all = [botToken ?? '', webhook?.secret ?? '', password, safeDecoded(password)]
  // Written into an address, a token's colon may be escaped.
  return [...new Set(all.flatMap((one) => [one, encodeURIComponent(one)]))].filter((one) => one !== '')
}

function safeDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret, '[-]'), text)
}
