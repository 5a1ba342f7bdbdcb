import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { envExample, loadConfig } from '../src/config.js'
import { places } from '../src/places.js'

const read = (path: string) => readFileSync(join(places.root, path), 'utf8')
const known = [...envExample().matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1] ?? '')
const service = z.object({ environment: z.record(z.string(), z.string()).optional(), user: z.string().optional() })
const compose = z.object({ services: z.object({ bot: service, database: service, caddy: service }) }).parse(parse(read('compose.yaml')))

test('the bot of compose.yaml gets settings that the bot knows, and starts with them', () => {
  const given = compose.services.bot.environment ?? {}
  expect(known.length).toBeGreaterThan(10)
  expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([])
  // What docker compose puts in: the value of .env, or the default after ":-".
  const filled = Object.entries(given).map(([name, value]) => {
    const text = value.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_all, variable: string, kind: string, word: string) =>
      kind === '-' ? word : variable === 'BOT_TOKEN' ? '123456:ABC-def' : 'sandi',
    )
    return [name, text]
  })
  const outcome = loadConfig(Object.fromEntries(filled))
  expect(outcome.kind).toBe('good')
})

test('every file that the image copies is there, and it runs as a user without rights', () => {
  const dockerfile = read('Dockerfile')
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => (match[1] ?? '').split(' '))
  expect(copied.length).toBeGreaterThan(5)
  expect(copied.filter((path) => !path.endsWith('*') && !existsSync(join(places.root, path)))).toEqual([])
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
  expect(last).toMatch(/^USER node$/m)
  expect(last).not.toMatch(/npm |apt|typescript/)
  expect(last).toContain('/healthz/live')
  // What the program reads beside its own code.
  for (const folder of ['prisma', 'locales', 'src/sandbox/page']) expect(last).toContain(`COPY --from=build /app/${folder} ./${folder}\n`)
  const ignored = read('.dockerignore').split('\n')
  for (const path of copied.filter((one) => !one.endsWith('*'))) expect(ignored).toContain(`!${path}`)
})

test('systemd finds nothing wrong with the unit', (context) => {
  const found = spawnSync('systemd-analyze', ['verify', join(places.root, 'deploy/cermin.service')], { encoding: 'utf8' })
  if (found.error !== undefined) context.skip('systemd-analyze is not on this machine')
  const complaints = `${found.stdout}${found.stderr}`
    .split('\n')
    // Programs and users that this machine does not have are the office's.
    .filter((line) => line.includes('cermin.service') && !/not executable|No such file|Unknown user|Failed to/.test(line))
  expect(complaints).toEqual([])
})
