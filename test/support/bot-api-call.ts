/** A sandbox server with two people, and a bare call to it as a bot's library would make it. */
import { onTestFinished } from 'vitest'
import { type SandboxOptions, type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'

export const ani = 700000001
export const budi = 700000002

/** Stopped when the test is over. */
export async function aServer(options: SandboxOptions = {}): Promise<SandboxServer> {
  const server = await startSandboxServer(options)
  onTestFinished(() => server.stop())
  server.addUser({ id: ani, firstName: 'Ani', lastName: 'Lay', phone: '6281234567890' })
  server.addUser({ id: budi, firstName: 'Budi' })
  return server
}

export interface Answer {
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: { retry_after?: number }
}

export async function call(server: SandboxServer, method: string, payload: object = {}, token = server.token): Promise<Answer> {
  const response = await fetch(`${server.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  return (await response.json()) as Answer
}

/** The description of a refusal, with its code in front; "ok" when the call went through. */
export async function refusal(server: SandboxServer, method: string, payload: object = {}): Promise<string> {
  const answer = await call(server, method, payload)
  return answer.ok ? 'ok' : `${answer.error_code} ${answer.description}`
}

/** Sends a text and gives its id. */
export async function sent(server: SandboxServer, payload: object): Promise<number> {
  const answer = await call(server, 'sendMessage', { chat_id: ani, text: 'Halo', ...payload })
  return (answer.result as { message_id: number }).message_id
}

/** A picture of 1 x 1 pixel. */
export const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
