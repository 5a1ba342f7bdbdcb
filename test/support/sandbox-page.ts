/** The sandbox as `npm start` runs it, and its page in a browser, tapped and typed in as a person does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { places } from '../../src/places.js'

/** `npm start` without a token; resolves with the process once it has printed its address. */
export function startSandbox(folder: string, port: number): Promise<ChildProcess> {
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

export interface SandboxPage {
  /** all that stands on the page now */
  chat(): Promise<string>
  /** waits until it is there */
  sees(text: string | RegExp): Promise<void>
  /** the first person whose tab has these words (a role, or a name) */
  who(words: string): Promise<void>
  /** taps the newest button with this label and waits for the bot's answer */
  taps(label: RegExp): Promise<void>
  says(text: string): Promise<void>
  /** says it and waits for the bot's answer below it */
  asks(text: string): Promise<void>
  /** whether such a button is there */
  offers(label: RegExp): Promise<boolean>
}

export function sandboxPage(page: Page): SandboxPage {
  const buttons = (label: RegExp | string) => page.locator('button:visible').filter({ hasText: label })
  const says = async (text: string): Promise<void> => {
    await page.locator('textarea:visible').fill(text)
    await page.keyboard.press('Enter')
  }
  const messages = page.locator('article.message:visible')
  return {
    chat: () => page.locator('body').innerText(),
    sees: (text) => page.getByText(text).filter({ visible: true }).last().waitFor({ timeout: 20_000 }),
    who: (words) => buttons(words).first().click(),
    async taps(label) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/tap'))
      await buttons(label).last().click({ timeout: 20_000 })
      await answered
      // The new face of the message comes a moment after the answer.
      await page.waitForTimeout(120)
    },
    says,
    async asks(text) {
      const before = await messages.count()
      await says(text)
      await messages.nth(before + 1).waitFor({ timeout: 20_000 })
    },
    offers: async (label) => (await buttons(label).count()) > 0,
  }
}
