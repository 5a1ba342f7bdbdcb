/** Which addresses the page opens, and which of them are really a word to this bot. */

/** The address if it may be opened (http, https, tg), else undefined. A bare "contoh.go.id" is read as https. */
export function safeAddress(address: string): string | undefined {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
  try {
    const url = new URL(full)
    return ['http:', 'https:', 'tg:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** What tapping an invitation link of this bot sends ("/start CODE"), or undefined for any other address. */
export function startCommand(address: string, username: string): string | undefined {
  const safe = safeAddress(address)
  if (safe === undefined || username === '') return undefined
  const url = new URL(safe)
  const named = url.protocol === 'tg:' ? url.searchParams.get('domain') : url.pathname.slice(1)
  const ours = url.protocol === 'tg:' || ['t.me', 'telegram.me'].includes(url.hostname)
  if (!ours || named?.toLowerCase() !== username.toLowerCase()) return undefined
  const code = url.searchParams.get('start') ?? ''
  return /^[\w-]{1,64}$/.test(code) ? `/start ${code}` : '/start'
}

export type Piece = { kind: 'text' | 'link' | 'command'; text: string }

/** Telegram makes links of bare addresses and commands itself, so the page does too. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(/(?:https?:\/\/|(?<![\w.])t\.me\/)[^\s<>"]*[^\s<>".,;:!?)\]]|(?<![\w/])\/[a-z]\w{0,31}(?!\w|\/)/gi)) {
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) })
    found.push({ kind: match[0].startsWith('/') ? 'command' : 'link', text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) })
  return found
}
