/** The sandbox page in a real browser, on the real sandbox server; this test itself is the bot. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { pageApp } from '../../src/sandbox/page-api.js'
import { pageTexts } from '../../src/sandbox/page-texts.js'
import { ani, aServer, budi, call, sent, tinyPng } from '../support/bot-api-call.js'
import { findChromium, openBrowser } from '../support/chromium.js'

const hour = 3_600_000
const largestBytes = 110_000
const monday = new Date('2026-11-23T14:15:00Z')
const roles = ['asn', 'atasan', 'admin', 'pimpinan'] as const
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

const found = findChromium()
if (found === undefined) console.log('page.browser.test: skipped, no Chromium here (CHROMIUM_PATH names one)')

let browser: Browser | undefined
let context: BrowserContext
beforeAll(async () => {
  if (found === undefined) return
  browser = await openBrowser()
  context = await browser.newContext()
})
afterAll(() => browser?.close())

/** A fresh sandbox whose four people have started the bot, and its page opened in a window. */
async function opened(size = desk) {
  const moves: string[] = []
  const deletions: Promise<unknown>[] = []
  let now = monday
  const server = await aServer({ tapTimeoutMs: 800, clock: { now: () => now } })
  const people = roles.map((role, i) => ({ id: ani + i, name: `Orang ${i + 1} <b>tebal</b>`, role, hint: `Coba /menu sebagai ${role}.` }))
  for (const { id, name } of people) {
    if (!server.hasUser(id)) server.addUser({ id, firstName: name, phone: `62812${id}` })
    server.sendText(id, '/start')
  }
  const app = pageApp({
    server,
    people: () => people,
    texts: pageTexts('id'),
    actions: {
      moveClock: (ms) => {
        moves.push(`${ms / hour} h`)
        now = new Date(now.getTime() + ms)
      },
      setClock: (date) => {
        moves.push(date?.toISOString() ?? 'real')
        now = date ?? monday
      },
      reset: () => {
        moves.push('reset')
        for (const { id } of people)
          for (const message of server.messages(id)) deletions.push(call(server, 'deleteMessage', { chat_id: id, message_id: message.id }))
      },
    },
  })
  const web = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => web.once('listening', resolve))
  const page = await context.newPage()
  await page.setViewportSize(size)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  onTestFinished(async () => {
    await page.close()
    web.close()
    await Promise.all(deletions)
    expect(faults).toEqual([])
  })
  await page.goto(`http://localhost:${(web.address() as AddressInfo).port}/`)
  await page.locator('.message').first().waitFor({ state: 'attached' })
  return { server, page, moves, people }
}

const chat = (page: Page, id: number) => page.locator(`#chat-${id}`)
const lastBot = (page: Page, id: number) => chat(page, id).locator('.message.bot').last()
const shows = (page: Page, id: number, text: string) =>
  chat(page, id).locator('.text').filter({ hasText: text }).last().waitFor({ timeout: 3000 })

const keys = (...rows: object[][]) => ({ reply_markup: { inline_keyboard: rows } })
const key = (text: string, more: object = {}) => ({ text, callback_data: `tap:${text}`, ...more })

/** Of the page's own files, before any compression on the way. */
const bytesOf = (page: Page) =>
  page.evaluate(() => {
    const own = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/page/'))
    return own.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0)
  })

/** Answers the next tap as a bot would. */
async function answerTap(server: Awaited<ReturnType<typeof aServer>>, answer: object): Promise<void> {
  const updates = (await call(server, 'getUpdates', { timeout: 3, allowed_updates: ['callback_query'], offset: -1 })).result as {
    callback_query?: { id: string }
  }[]
  await call(server, 'answerCallbackQuery', { callback_query_id: updates.at(-1)?.callback_query?.id ?? '', ...answer })
}

describe.skipIf(found === undefined)('the sandbox page', () => {
  test('formatting is shown as Telegram shows it, and no text becomes HTML', async () => {
    const { server, page } = await opened()
    const text =
      '<b>Tebal <i>miring</i></b> <code>kode</code> <tg-spoiler>rahasia</tg-spoiler> &lt;img src=x onerror=alert(1)&gt; ' +
      '<a href="https://www.bkn.go.id/">pedoman</a> https://t.me/cermin_sandbox_bot?start=KODE-1 👋 <u>garis</u>\n' +
      `<blockquote expandable>${'Menyampaikan keadaan yang sebenarnya dalam laporan. '.repeat(12)}</blockquote>\nselesai`
    await sent(server, { text, parse_mode: 'HTML' })
    await shows(page, ani, 'selesai')
    expect(await bytesOf(page)).toBeLessThan(largestBytes)
    const message = lastBot(page, ani)
    expect(await message.locator('strong em').textContent()).toBe('miring')
    expect(await message.locator('code').textContent()).toBe('kode')
    expect(await message.locator('u').textContent()).toBe('garis')
    expect(await message.locator('img').count()).toBe(0)
    expect(await message.textContent()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('.chat h2').first().textContent()).toBe('Orang 1 <b>tebal</b>')
    expect(await message.getByText('pedoman').getAttribute('href')).toBe('https://www.bkn.go.id/')

    await message.getByLabel('Teks tersembunyi').click()
    expect(await message.getByText('rahasia').isVisible()).toBe(true)
    const quote = message.locator('.quote-text')
    const closed = await quote.evaluate((node) => node.clientHeight)
    await message.getByRole('button', { name: 'tampilkan' }).click()
    expect(await quote.evaluate((node) => node.clientHeight)).toBeGreaterThan(closed * 2)

    await message.getByText('start=KODE-1').click()
    await shows(page, ani, '/start KODE-1')
    expect(server.lastMessage(ani)?.text).toBe('/start KODE-1')
  })

  test('a tap waits for the bot, then shows its answer as a toast or as an alert', async () => {
    const { server, page } = await opened()
    await sent(server, { text: 'Nilai', ...keys([key('1', { style: 'primary' }), key('2')], [{ text: '✓ 1/24', disabled: {} }]) })
    const one = lastBot(page, ani).getByRole('button', { name: '1', exact: true })
    await one.click()
    expect(await one.getAttribute('aria-busy')).toBe('true')
    expect(await one.getAttribute('class')).toContain('primary')
    await answerTap(server, { text: 'Tersimpan.' })
    await chat(page, ani).locator('.toast').getByText('Tersimpan.').waitFor()
    await expect.poll(() => one.getAttribute('aria-busy')).toBe(null)
    expect(await lastBot(page, ani).getByRole('button', { name: '1/24' }).isDisabled()).toBe(true)

    await lastBot(page, ani).getByRole('button', { name: '2', exact: true }).click()
    await answerTap(server, { text: 'Sudah dikirim <b>', show_alert: true })
    const alert = page.getByRole('dialog')
    await alert.getByText('Sudah dikirim <b>').waitFor()
    await alert.getByRole('button', { name: 'OK' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)

    await one.click()
    await chat(page, ani).locator('.toast').getByText('Bot belum menjawab').waitFor({ timeout: 3000 })
  })

  test('an edited message changes in its place, keeps the focused button and the place of who reads at the bottom', async () => {
    const { server, page } = await opened()
    for (let i = 0; i < 30; i += 1) await sent(server, { text: `Pesan ${i}` })
    const id = await sent(server, { text: 'Butir 1', ...keys([key('1'), key('2')]) })
    await shows(page, ani, 'Butir 1')
    await lastBot(page, ani).getByRole('button', { name: '2' }).focus()
    const before = await chat(page, ani).locator('.message').count()
    const text = `Butir 2\n${'panjang '.repeat(80)}`
    await call(server, 'editMessageText', { chat_id: ani, message_id: id, text, ...keys([key('1'), key('2')]) })
    await shows(page, ani, 'Butir 2')
    expect(await chat(page, ani).locator('.message').count()).toBe(before)
    expect(await lastBot(page, ani).locator('.stamp').textContent()).toContain('diedit')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2')
    const fromBottom = () =>
      chat(page, ani)
        .locator('.scroller')
        .evaluate((node) => Math.round(node.scrollHeight - node.scrollTop - node.clientHeight))
    await expect.poll(fromBottom).toBeLessThan(3)

    await chat(page, ani)
      .locator('.scroller')
      .evaluate((node) => node.scrollTo({ top: 0, behavior: 'instant' }))
    await expect.poll(() => chat(page, ani).locator('.to-bottom').isVisible()).toBe(true)
    await sent(server, { text: 'Pesan baru' })
    await expect.poll(() => chat(page, ani).locator('.count').textContent()).toBe('1')
    expect(await fromBottom()).toBeGreaterThan(300)
  })

  test('on a phone one chat is shown, and the others count what they have not read', async () => {
    const { server, page } = await opened(phone)
    expect(await chat(page, ani).isVisible()).toBe(true)
    expect(await chat(page, budi).isVisible()).toBe(false)
    await sent(server, { chat_id: budi, text: 'Satu' })
    await sent(server, { chat_id: budi, text: 'Dua' })
    const tab = page.getByRole('navigation').getByRole('button', { name: 'Atasan' })
    await expect.poll(() => tab.locator('.badge').textContent()).toBe('2')
    expect(await tab.getAttribute('aria-label')).toContain('2 pesan belum dibaca')
    await tab.click()
    await shows(page, budi, 'Dua')
    await expect.poll(() => tab.locator('.badge').isVisible()).toBe(false)
    expect(await chat(page, ani).isVisible()).toBe(false)

    const field = chat(page, budi).getByRole('textbox')
    expect(await field.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(16)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  test('the Menu button lists the commands of that person, and a slash suggests them', async () => {
    const { server, page } = await opened()
    const commands = [
      { command: 'penilaian', description: 'Menilai diri sendiri' },
      { command: 'pelatihan', description: 'Rencana pelatihan' },
      { command: 'hasil', description: 'Hasil saya' },
    ]
    await call(server, 'setMyCommands', { commands, scope: { type: 'chat', chat_id: ani } })
    await chat(page, ani).getByRole('button', { name: 'Menu', exact: true }).click()
    expect(await chat(page, ani).getByRole('option').count()).toBe(3)
    expect(await chat(page, budi).getByRole('button', { name: 'Menu', exact: true }).count()).toBe(0)
    await chat(page, ani).getByRole('option', { name: 'Hasil saya' }).click()
    await shows(page, ani, '/hasil')

    await chat(page, ani).getByRole('textbox').pressSequentially('/pe')
    expect(await chat(page, ani).getByRole('option').count()).toBe(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await shows(page, ani, '/pelatihan')
    expect(server.lastMessage(ani)?.text).toBe('/pelatihan')
  })

  test('the contact button sends the contact of the person whose chat it is', async () => {
    const { server, page } = await opened()
    const keyboard = [[{ text: 'Kirim nomor saya', request_contact: true }], [{ text: 'Bukan sekarang' }]]
    await sent(server, { text: 'Mohon nomor Anda', reply_markup: { keyboard, one_time_keyboard: true } })
    await chat(page, ani).getByRole('button', { name: 'Kirim nomor saya' }).click()
    await chat(page, ani).locator('.message.user .file').waitFor()
    expect(server.lastMessage(ani)?.contact?.phone).toBe('6281234567890')
    await expect.poll(() => chat(page, ani).getByRole('button', { name: 'Kirim nomor saya' }).count()).toBe(0)
  })

  test('a photo and a document are sent from this device, and those of the bot are shown and saved', async () => {
    const { server, page } = await opened()
    await page.locator(`#chat-${ani} input[data-as=photo]`).setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: tinyPng })
    await page.getByRole('dialog').getByRole('textbox').fill('Bukti saya')
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
    await chat(page, ani).locator('.message.user .photo').waitFor()
    expect(server.lastMessage(ani)).toMatchObject({ text: 'Bukti saya', photo: { width: 1, height: 1 } })

    const pdf = { name: 'laporan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
    await page.locator(`#chat-${ani} input[data-as=document]`).setInputFiles(pdf)
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
    const link = chat(page, ani).getByRole('link', { name: 'laporan.pdf' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('laporan.pdf')

    const form = new FormData()
    form.append('chat_id', String(ani))
    form.append('caption', 'Radar')
    form.append('photo', new Blob([tinyPng], { type: 'image/png' }), 'radar.png')
    await fetch(`${server.url}/bot${server.token}/sendPhoto`, { method: 'POST', body: form })
    await lastBot(page, ani).getByRole('button', { name: 'Buka foto' }).click()
    expect(
      await page
        .getByRole('dialog')
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('the clock is shown in WITA and moved by its buttons, and starting over asks first', async () => {
    const { page, moves } = await opened()
    const bar = page.locator('.top')
    await bar.getByText('Senin, 23 November 2026 · 22.15 WITA').waitFor()
    for (const name of ['+1 jam', '+1 hari', '+1 minggu']) await bar.getByRole('button', { name }).click()
    await bar.getByText('Selasa, 1 Desember 2026 · 23.15 WITA').waitFor()
    await bar.getByRole('button', { name: 'Ke tanggal' }).click()
    await page.getByLabel('Tanggal dan jam').fill('2026-12-31T09:00')
    await page.getByRole('button', { name: 'Pindahkan', exact: true }).click()
    await bar.getByText('Kamis, 31 Desember 2026 · 09.00 WITA').waitFor()
    await bar.getByRole('button', { name: 'Jam asli' }).click()
    await bar.getByText('23 November 2026').waitFor()
    expect(moves).toEqual(['1 h', '24 h', '168 h', '2026-12-31T01:00:00.000Z', 'real'])

    await bar.getByRole('button', { name: 'Mulai ulang' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    expect(moves).not.toContain('reset')
    await bar.getByRole('button', { name: 'Mulai ulang' }).click()
    await page.getByRole('button', { name: 'Ya, mulai ulang' }).click()
    await expect.poll(() => moves.at(-1)).toBe('reset')
  })
})
