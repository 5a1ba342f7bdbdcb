/** What the page asks of its own server. */
import type { PageClock, PageClockBody, PageError, PageSent, PageState, PageTapAnswer, PageTapBody, PageTextBody } from './page-types.js'

export class Refusal extends Error {}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T
  const refusal = (await response.json().catch(() => undefined)) as PageError | undefined
  throw new Refusal(refusal?.error ?? `${response.status}`)
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  return answer<T>(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

export const readState = async (): Promise<PageState> => answer(await fetch('/api/state', { cache: 'no-store' }))
export const sendText = (person: number, body: PageTextBody): Promise<PageSent> => post(`/api/people/${person}/text`, body)
export const sendTap = (person: number, body: PageTapBody): Promise<PageTapAnswer> => post(`/api/people/${person}/tap`, body)
export const sendContact = (person: number): Promise<PageSent> => post(`/api/people/${person}/contact`, {})
export const setBlocked = (person: number, blocked: boolean): Promise<PageSent> =>
  post(`/api/people/${person}/${blocked ? 'block' : 'unblock'}`, {})
export const moveClock = (body: PageClockBody): Promise<PageClock> => post('/api/clock', body)
export const startOver = (): Promise<unknown> => post('/api/reset', {})

export async function sendFile(person: number, file: File, as: 'photo' | 'document', caption: string): Promise<PageSent> {
  const form = new FormData()
  form.append('file', file, file.name)
  form.append('as', as)
  if (caption !== '') form.append('caption', caption)
  return answer(await fetch(`/api/people/${person}/file`, { method: 'POST', body: form }))
}
