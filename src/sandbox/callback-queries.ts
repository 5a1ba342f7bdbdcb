/** Taps that wait for the bot's answer. Telegram forgets a tap after 150 seconds, and takes one answer for each. */
import { badRequest, faultyRequest } from './telegram-refusal.js'

export interface CallbackAnswer {
  /** false: the bot did not answer in time */
  answered: boolean
  text?: string
  showAlert?: boolean
  url?: string
}

const lifeMs = 150_000

export class CallbackQueries {
  private readonly waiting = new Map<string, { at: number; settle: (answer: CallbackAnswer) => void }>()
  private next = Date.now() * 1000

  add(settle: (answer: CallbackAnswer) => void = () => {}): string {
    this.forgetOld()
    const id = String(this.next++)
    this.waiting.set(id, { at: Date.now(), settle })
    return id
  }

  answer(id: string, given: { text?: string | undefined; show_alert?: boolean | undefined; url?: string | undefined }): true {
    if (given.text !== undefined && [...given.text].length > 200) throw faultyRequest('MESSAGE_TOO_LONG')
    this.forgetOld()
    const query = this.waiting.get(id)
    if (!query) throw badRequest('query is too old and response timeout expired or query ID is invalid')
    this.waiting.delete(id)
    query.settle({
      answered: true,
      showAlert: given.show_alert ?? false,
      ...(given.text ? { text: given.text } : {}),
      ...(given.url ? { url: given.url } : {}),
    })
    return true
  }

  /** Makes a tap as old as if its 150 seconds had passed. */
  expireAll(): void {
    this.waiting.clear()
  }

  private forgetOld(): void {
    const oldest = Date.now() - lifeMs
    for (const [id, query] of this.waiting) {
      if (query.at >= oldest) break
      this.waiting.delete(id)
    }
  }
}
