/** A newcomer types `npm start`, opens the page on a phone and lives the whole main job as three people, a new start included. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { places } from '../../src/places.js'
import { findChromium, openBrowser } from '../support/chromium.js'
import { freePort } from '../support/free-port.js'

const found = findChromium()
if (found === undefined) console.log('sandbox.browser.test: skipped, no Chromium here (CHROMIUM_PATH names one)')

/** `npm start` without a token; resolves with the process once it has printed its address. */
function startSandbox(folder: string, port: number): Promise<ChildProcess> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(places.root, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH, DATA_DIR: folder, PORT: String(port) },
  })
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      if (printed.includes(`http://localhost:${port}`)) resolve(child)
    })
    child.stderr.on('data', (chunk) => {
      printed += String(chunk)
    })
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code}: ${printed}`)))
  })
}

describe.skipIf(found === undefined)('the whole main job on the page, on a phone’s width', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-page-'))
  const complaints: string[] = []
  let sandbox: ChildProcess
  let browser: Browser
  let page: Page
  let port: number
  let asnName = ''

  beforeAll(async () => {
    port = await freePort()
    sandbox = await startSandbox(folder, port)
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`http://localhost:${port}`)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    sandbox?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  const chat = () => page.locator('body').innerText()
  const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).last().waitFor({ timeout: 20_000 })
  const who = (role: string) => page.locator('button:visible').filter({ hasText: role }).first().click()

  /** Taps the newest button with this label and waits for the bot's answer. */
  async function taps(label: RegExp): Promise<void> {
    const button = page.locator('button:visible').filter({ hasText: label }).last()
    const answered = page.waitForResponse((response) => response.url().endsWith('/tap'))
    await button.click({ timeout: 20_000 })
    await answered
    // The new face of the message comes a moment after the answer.
    await page.waitForTimeout(120)
  }
  async function says(text: string): Promise<void> {
    await page.locator('textarea:visible').fill(text)
    await page.keyboard.press('Enter')
  }

  test('the ASN answers every item, shows one piece of evidence and sends', async () => {
    await sees(/butir penilaian diri untuk Anda/)
    asnName = (await page.locator('h2:visible').first().textContent())?.trim() ?? ''
    expect(asnName.length).toBeGreaterThan(3)
    await taps(/Penilaian diri/)
    await taps(/▶️ Mulai/)
    await taps(/^3/)
    await taps(/^3/)
    await taps(/Tambah bukti/)
    await says('Mencatat setiap pemberian warga di buku tamu.')
    await sees(/Bukti ke-1 tersimpan/)
    await taps(/Lanjutkan/)
    for (let step = 0; step < 80 && !(await chat()).includes('Semua butir sudah dijawab'); step += 1) {
      const invited =
        (await page
          .locator('button:visible')
          .filter({ hasText: /^▶️ Lewati/ })
          .count()) > 0
      await taps(invited ? /^▶️ Lewati/ : /^3/)
    }
    await taps(/📨 Kirim/)
    await taps(/Ya, kirim/)
    await sees(/Penilaian diri Anda sudah terkirim/)
  }, 120_000)

  test('the process is killed and started again: the chat and every answer are still there', async () => {
    // Telegram's side of the sandbox is written a moment after each change; the bot's side has been written before.
    await page.waitForTimeout(800)
    sandbox.kill('SIGKILL')
    sandbox = await startSandbox(folder, port)
    await page.reload()
    await sees(/Penilaian diri Anda sudah terkirim/)
  }, 120_000)

  test('the superior sees the evidence, rates and sends', async () => {
    await who('Atasan')
    await says('/menilai')
    await sees(/Selesai 0 dari/)
    await taps(new RegExp(`^🟢 ${asnName}`))
    await taps(/▶️ Mulai/)
    await sees(/Latihan sebelum menilai/)
    for (const level of [/^2/, /^4/, /^1/]) {
      await taps(level)
      await taps(/▶️ (Lanjutkan|Mulai menilai)/)
    }
    await taps(/Lihat bukti/)
    await sees(/Mencatat setiap pemberian warga di buku tamu/)
    for (let step = 0; step < 80 && !(await chat()).includes('Semua butir sudah dijawab'); step += 1) await taps(/^2/)
    await taps(/📨 Kirim/)
    await taps(/Ya, kirim/)
    await sees(/Penilaian terkirim/)
  }, 120_000)

  test('the admin publishes and those rated receive result, picture and training', async () => {
    await who('Admin')
    await says('/periode')
    await sees(/Per unit/)
    await taps(/Terbitkan hasil/)
    await taps(/Ya, terbitkan/)
    await sees(/Hasil .* terbit untuk/)
    await who('ASN')
    await sees(/Pelatihan Anda/)
    expect(await chat()).toContain('Kesesuaian jabatan (JPM)')
    await page.locator('img:visible').last().waitFor()
    // While the process was dead the page could not reach it, and said so; nothing else may be wrong.
    expect(complaints.filter((one) => !/net::ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION_REFUSED)/.test(one))).toEqual([])
  }, 120_000)
})
