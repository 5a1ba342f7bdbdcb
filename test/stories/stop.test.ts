import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { openPglite } from '../../src/storage/database.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { aFolder, botProcess } from '../support/bot-process.js'
import { place, ratersOf, shown } from '../support/crowd.js'
import { until } from '../support/inbox.js'
import { anOpenOffice, storedAnswers } from '../support/open-office.js'

const STOP_WITHIN_MS = 10_000

test('a process that is told to stop while Telegram hangs ends by itself within ten seconds, and loses nothing', {
  timeout: 240_000,
}, async () => {
  const server = await startSandboxServer({ tapTimeoutMs: 60_000 })
  onTestFinished(() => server.stop())
  const folder = aFolder()
  const pg = join(folder, 'pg')
  const before = await openPglite({ folder: pg })
  await anOpenOffice(before, server, 2)
  const [ani, budi] = await ratersOf(before)
  await before.close()
  if (ani === undefined || budi === undefined) throw new Error('Nobody is there')
  const bot = await botProcess(server, folder)
  await bot.start()
  for (const { id } of [ani, budi]) await shown(server, id, (one) => one.inlineKeyboard.length > 0)
  const levels = [2, 4, 3] as const
  const tap = (rater: typeof ani, n: 0 | 1 | 2) => {
    const item = rater.items[n]?.key ?? ''
    server.tapRaw(rater.id, place(server, rater.id), formButtons.level.data({ rating: rater.rating, item, level: levels[n] }))
  }
  // The first tap's answer hangs; two more wait behind it; somebody else's are answered all the while.
  const begun = server.calls.length
  server.faults.next('editMessageText', { kind: 'slow', ms: 90_000 })
  tap(ani, 0)
  await until(() => server.calls.slice(begun).some((call) => call.method === 'editMessageText'), 'the answer hangs')
  tap(ani, 1)
  tap(ani, 2)
  tap(budi, 0)
  await until(() => server.calls.slice(begun).filter((call) => call.method === 'editMessageText').length > 1, 'the other is answered')
  const { code, ms } = await bot.stop()
  expect(code).toBe(0)
  expect(ms).toBeLessThan(STOP_WITHIN_MS)

  await bot.start()
  const opened = () => server.messages(ani.id).findLast((one) => one.from === 'bot')
  await until(
    () =>
      opened()
        ?.inlineKeyboard.flat()
        .some((one) => 'callback_data' in one && one.callback_data?.startsWith(`s:${ani.rating.toString(36)}:`)) === true,
    'goes on',
  )
  // The tap whose answer hung is answered twice.
  const answered = () =>
    new Set(server.calls.flatMap(({ method, payload }) => (method === 'answerCallbackQuery' ? [payload.callback_query_id] : [])))
  await until(() => answered().size >= 4, 'every tap is answered')
  const again = await bot.stop()
  expect(again.code).toBe(0)
  const after = await openPglite({ folder: pg })
  onTestFinished(() => after.close())
  const of = (rater: typeof ani, many: number) =>
    levels.slice(0, many).map((level, n) => [`${rater.rating}:${rater.items[n]?.key}`, level] as const)
  expect(await storedAnswers(after)).toEqual(new Map([...of(ani, 3), ...of(budi, 1)]))
  expect(await after.client.inboxUpdate.count({ where: { doneAt: null } })).toBe(0)
  console.log(`stopped after ${(ms / 1000).toFixed(1)} s with an answer hanging, after ${(again.ms / 1000).toFixed(1)} s without`)
})
