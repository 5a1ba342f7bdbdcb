/** The Chromium of this machine, for tests that look at a page as a person would. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** CHROMIUM_PATH if it is set, else the first of the usual places; undefined when this machine has none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  return (given === undefined || given === '' ? usual : [given]).find((path) => existsSync(path))
}

/** Fails where there is no Chromium: ask findChromium first, and skip. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(`No Chromium: set CHROMIUM_PATH, or install one at ${usual.join(', ')}`)
  return chromium.launch({ executablePath, args: flags })
}
