/** Telegram and the people of the broadcast bench, in a process of their own: the sandbox's server with its limits and faults. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'

export interface Weather {
  latencyMs: number
  perSecond: number | null
  badDay: boolean
  blocked: readonly number[]
}
export interface TelegramReport {
  /** People with so many messages of the broadcast. */
  once: number
  twice: number
  /** Of those without any, how many have blocked the bot. */
  none: number
  /** From the first message to the last. */
  seconds: number
  calls: Record<string, number>
}
export type Order =
  | { op: 'people'; ids: number[] }
  | { op: 'weather'; weather: Weather }
  | { op: 'tap'; id: number; data: readonly string[]; times: number; pauseMs: number }
  | { op: 'report'; text: string }

async function tapping(server: SandboxServer, { id, data, times, pauseMs }: Extract<Order, { op: 'tap' }>): Promise<number[]> {
  let changed = () => {}
  const forget = server.subscribe((event) => {
    if (event.kind === 'message' && event.userId === id) changed()
  })
  const until = (act: () => void) => {
    const seen = new Promise<void>((resolve) => {
      changed = resolve
    })
    const began = performance.now()
    act()
    return seen.then(() => performance.now() - began)
  }
  let answered = false
  while (!answered) {
    const before = server.messages(id).length
    server.sendText(id, '/menu')
    for (let n = 0; n < 100 && !answered; n += 1) {
      await sleep(50)
      answered = server.messages(id).length > before + 1
    }
  }
  const message = server.messages(id).findLast((one) => one.from === 'bot' && one.inlineKeyboard.length > 1)
  const latencies: number[] = []
  for (let n = 0; n < times; n += 1) {
    const tapped = until(() => server.tapRaw(id, message?.id ?? 0, data[n % data.length] ?? ''))
    latencies.push(await Promise.race([tapped, sleep(10_000).then(() => 10_000)]))
    await sleep(pauseMs)
  }
  forget()
  return latencies
}

function report(server: SandboxServer, text: string): TelegramReport {
  const counts = server.users().map(({ id }) => server.messages(id).filter((one) => one.text.startsWith(text)).length)
  const sends = server.calls.filter(({ method, payload }) => method === 'sendMessage' && String(payload.text).startsWith(text))
  const arrived = sends.filter(({ code }) => code === 200 || code === 0).map(({ at }) => at.getTime())
  const calls: Record<string, number> = {}
  for (const { code } of sends) calls[String(code)] = (calls[String(code)] ?? 0) + 1
  return {
    once: counts.filter((n) => n === 1).length,
    twice: counts.filter((n) => n > 1).length,
    none: counts.filter((n) => n === 0).length,
    seconds: (Math.max(...arrived) - Math.min(...arrived)) / 1000,
    calls,
  }
}

function setWeather(server: SandboxServer, { latencyMs, perSecond, badDay, blocked }: Weather): void {
  Object.assign(server.limits, { latencyMs, perSecond: perSecond ?? undefined })
  server.faults.clear()
  // Unlike blocking, of this Telegram tells nothing until a message is refused.
  for (const id of blocked) server.deactivate(id)
  if (!badDay) return
  const shares = [
    { share: 0.05, fault: { kind: '5xx' } },
    { share: 0.02, fault: { kind: 'drop-after' } },
  ] as const
  server.faults.scatter(shares, ['sendMessage'], 7)
  setTimeout(() => server.faults.next('sendMessage', { kind: '429', retryAfter: 5 }), 6000)
}

async function main(): Promise<void> {
  const server = await startSandboxServer({ token: '7:broadcast-bench' })
  process.on('message', async ({ order, number }: { order: Order; number: number }) => {
    const answer = (result: unknown) => process.send?.({ number, result })
    switch (order.op) {
      case 'people':
        for (const id of order.ids) server.addUser({ id, firstName: 'Orang' })
        return answer(null)
      case 'weather':
        return answer(setWeather(server, order.weather) ?? null)
      case 'tap':
        return answer(await tapping(server, order))
      case 'report':
        return answer(report(server, order.text))
    }
  })
  process.send?.({ url: server.url, token: server.token })
  process.once('disconnect', () => process.exit(0))
}

await main()
