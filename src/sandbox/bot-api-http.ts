/** The HTTP side: reads a call, lets faults and limits strike, runs the method, answers as Telegram does. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { findMethod, type MethodName } from './bot-api-methods.js'
import { editingMethods } from './editing.js'
import type { Fault, Faults } from './faults.js'
import type { Call } from './method-runner.js'
import { type RequestBody, readBody } from './request-body.js'
import { sendingMethods } from './sending.js'
import { settingsMethods } from './settings.js'
import { TelegramRefusal, tooManyRequests } from './telegram-refusal.js'

export interface RecordedCall {
  method: MethodName
  /** as the bot sent it; the bytes of files are left out (attach://...) */
  payload: Record<string, unknown>
  at: Date
  /** undefined while it runs; 0 when the connection was dropped by a fault */
  code?: number
  /** Telegram's description, when refused */
  refusal?: string
}

export interface Limits {
  /** every call takes at least this long */
  latencyMs?: number | undefined
  /** how many messages the bot may send or edit within a second before it gets 429 */
  perSecond?: number | undefined
}

export interface BotApiHttp {
  token: string
  limits: Limits
  faults: Faults
  call: Omit<Call, 'uploads' | 'gone'>
  now(): Date
  record(call: RecordedCall): void
  violation(text: string): void
  /** true when a call begins, false when it ends; getUpdates is not counted */
  busy(begins: boolean): void
}

const methods: Record<MethodName, (payload: unknown, call: Call) => unknown> = { ...sendingMethods, ...editingMethods, ...settingsMethods }
const isLimited = (method: MethodName): boolean => /^(send|copy|forward|edit)/.test(method) && method !== 'sendChatAction'

export function botApiHttp(owner: BotApiHttp): Server {
  const recent: number[] = []

  /** @throws 429 when the last second is already full. */
  function limit(method: MethodName): void {
    const { perSecond } = owner.limits
    if (perSecond === undefined || !isLimited(method)) return
    const now = performance.now()
    while ((recent[0] ?? now) < now - 1000) recent.shift()
    if (recent.length >= perSecond) throw tooManyRequests(1)
    recent.push(now)
  }

  async function run(method: MethodName, body: RequestBody, fault: Fault | undefined, gone: AbortSignal): Promise<unknown> {
    if (owner.limits.latencyMs && method !== 'getUpdates') await sleep(owner.limits.latencyMs)
    if (fault?.kind === 'slow') await sleep(fault.ms)
    if (fault?.kind === '429') throw tooManyRequests(fault.retryAfter)
    if (fault?.kind === '5xx') throw new TelegramRefusal(502, 'Bad Gateway')
    if (fault?.kind === '403') throw new TelegramRefusal(403, 'Forbidden: bot was blocked by the user')
    limit(method)
    return methods[method](body.payload, { ...owner.call, uploads: body.uploads, gone })
  }

  async function carryOut(method: MethodName, body: RequestBody, exchange: Exchange): Promise<void> {
    const record: RecordedCall = { method, payload: body.payload, at: owner.now() }
    owner.record(record)
    const fault = owner.faults.strike(method)
    if (fault?.kind === 'drop-before') {
      record.code = 0
      return exchange.drop()
    }
    try {
      const result = await run(method, body, fault, exchange.gone)
      record.code = fault?.kind === 'drop-after' ? 0 : 200
      if (fault?.kind === 'drop-after') exchange.drop()
      else exchange.answer(200, { ok: true, result })
    } catch (error) {
      const refusal = error instanceof TelegramRefusal ? error : new TelegramRefusal(500, `Internal Server Error: ${String(error)}`)
      record.code = refusal.code
      record.refusal = refusal.message
      if (refusal.fault || refusal.code === 500) owner.violation(`${method}: ${refusal.message}`)
      exchange.refuse(refusal)
    }
  }

  async function handle(request: IncomingMessage, exchange: Exchange): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (!isLocal(request)) return exchange.refuse(new TelegramRefusal(403, 'Forbidden'))
    const [, isFile, token, rest] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(decodeURI(url.pathname)) ?? []
    if (token === undefined || rest === undefined) return exchange.refuse(new TelegramRefusal(404, 'Not Found'))
    if (token !== owner.token) return exchange.refuse(new TelegramRefusal(401, 'Unauthorized'))
    if (isFile) return exchange.file(owner.call.store.files.findByPath(rest)?.bytes)
    const method = findMethod(rest)
    if (!method) return exchange.refuse(new TelegramRefusal(404, 'Not Found: method not found'))
    if (method !== 'getUpdates') owner.busy(true)
    try {
      await carryOut(method, await readBody(request, url.searchParams), exchange)
    } catch (error) {
      const refusal = error instanceof TelegramRefusal ? error : new TelegramRefusal(400, 'Bad Request: body cannot be read')
      owner.violation(`${method}: ${refusal.message}`)
      exchange.refuse(refusal)
    } finally {
      if (method !== 'getUpdates') owner.busy(false)
    }
  }

  const server = createServer((request, response) => {
    const exchange = new Exchange(response)
    handle(request, exchange).catch(() => exchange.drop())
  })
  server.keepAliveTimeout = 75_000
  server.requestTimeout = 0
  return server
}

/** No web page may speak to this server, whatever name it is reached under. */
function isLocal(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return (host === '127.0.0.1' || host === 'localhost') && request.headers.origin === undefined
}

class Exchange {
  private readonly hangUp = new AbortController()
  readonly gone = this.hangUp.signal

  constructor(private readonly response: ServerResponse) {
    response.on('close', () => this.hangUp.abort())
  }

  answer(status: number, body: unknown, headers: Record<string, string> = {}): void {
    if (this.response.headersSent || this.response.destroyed) return
    this.response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

  refuse({ code, message, parameters }: TelegramRefusal): void {
    const retryAfter = parameters?.retry_after
    this.answer(
      code,
      { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) },
      retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    )
  }

  file(bytes: Uint8Array | undefined): void {
    if (bytes) this.response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length }).end(bytes)
    else this.refuse(new TelegramRefusal(404, 'Not Found'))
  }

  drop(): void {
    this.response.destroy()
  }
}
