import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandRequest } from '../../src/office/command.js'
import { serveCommands } from '../../src/office/command-socket.js'
import { lockDataFolder } from '../../src/office/data-folder.js'
import { places } from '../../src/places.js'
import { PIXEL } from '../support/broadcasts.js'
import { words } from '../support/command-line.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cermin-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Typed {
  exitCode: number | null
  out: string
  err: string
}

/** Types a command in `folder`, whose data lies in `folder`/data; `env` replaces settings. */
function types(line: string, env: Record<string, string> = {}): Promise<Typed> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(places.root, 'dist/src/cli.js'), ...words(line)], { cwd: folder, env: { PATH, ...env } })
  const typed = { exitCode: null, out: '', err: '' } as Typed
  child.stdout.on('data', (chunk) => {
    typed.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    typed.err += chunk
  })
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ ...typed, exitCode })))
}

describe('an office on the command line, without a running bot', () => {
  it('makes an invented office, opens a cycle and sees how far it is', async () => {
    expect(await types('demo --people 40 --linked')).toMatchObject({ exitCode: 0, err: '' })
    const year = new Date().getFullYear()
    const opened = await types(`cycle open --name 'Periode uji' --self-until 10-01-${year + 1} --rating-until ${year + 1}-01-31`)
    expect(opened).toMatchObject({ exitCode: 0, err: '' })
    expect(opened.out).toContain('Periode "Periode uji" dibuka untuk 39 orang.')
    const { out, exitCode } = await types('cycle status --json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ kind: 'status', cycle: { name: 'Periode uji', phase: 'self' }, progress: { participants: 39 } })
    expect(readdirSync(join(folder, 'data', 'sandbox')).sort()).toEqual(['pg'])
    expect(statSync(join(folder, 'data', 'sandbox')).mode & 0o777).toBe(0o700)
  }, 180_000)

  it('two commands typed at once wait for one another', async () => {
    const both = await Promise.all([types('cycle status --json'), types('invites --out undangan.csv --json')])
    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(statSync(join(folder, 'undangan.csv')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'undangan.csv'), 'utf8')).toMatch(/^nip,nama,unit,tautan,kode,berlaku_sampai\n/)
  })

  it('takes a backup that only its owner may read, and brings it back in an empty place, not in this one', async () => {
    const taken = await types('backup --out cadangan.cermin --json')
    expect(taken).toMatchObject({ exitCode: 0, err: '' })
    expect(statSync(join(folder, 'cadangan.cermin')).mode & 0o777).toBe(0o600)
    const refused = await types('restore cadangan.cermin')
    expect(refused).toMatchObject({ exitCode: 1, err: expect.stringContaining('Di sini sudah ada data') })
    const elsewhere = { DATA_DIR: 'tempat-lain' }
    const restored = await types('restore cadangan.cermin --json', elsewhere)
    expect(restored).toMatchObject({ exitCode: 0, err: '' })
    expect(JSON.parse(restored.out)).toMatchObject({ kind: 'restored', rows: JSON.parse(taken.out).rows })
    const [here, there] = await Promise.all([types('cycle status --json'), types('cycle status --json', elsewhere)])
    expect(JSON.parse(there.out)).toEqual(JSON.parse(here.out))
  }, 180_000)

  it('answers in English where the terminal speaks English', async () => {
    expect((await types('cycle', { LANG: 'en_GB.UTF-8' })).err).toContain('The command "cycle" is not known.')
    expect((await types('cycle', { LANG: 'C.UTF-8' })).err).toContain('Perintah "cycle" tidak dikenal.')
  })
})

describe('bad input ends with exit code 1 and a sentence, and with --json one document', () => {
  it.each([
    ['no command', '', 'no-command'],
    ['an unknown command', 'pulihkan cadangan', 'unknown-command'],
    ['a backup that is none', 'restore bukan-cadangan', 'damaged'],
    ['a file that is not there', 'import-roster tidak-ada.csv', 'file-not-found'],
    ['a folder instead of a file', 'import-framework data', 'file-is-folder'],
    ['a PDF called .xlsx', 'import-roster pegawai.xlsx', 'not-a-table'],
    ['an output folder that is not there', 'invites --out tidak/ada.csv', 'out-folder-missing'],
    ['an output that is a folder', 'invites --out data', 'out-not-a-file'],
    ['a date that is none', 'cycle open --name a --self-until besok --rating-until lusa', 'not-a-date'],
  ])('%s', async (_, line, kind) => {
    writeFileSync(join(folder, 'pegawai.xlsx'), '%PDF-1.7\n...')
    writeFileSync(join(folder, 'bukan-cadangan'), 'halo')
    const asJson = await types(`${line} --json`)
    expect(asJson).toMatchObject({ exitCode: 1, err: '' })
    const json = JSON.parse(asJson.out)
    expect(json).toMatchObject({ kind })
    expect(json.message.length).toBeGreaterThan(10)
    const asText = await types(line)
    expect(asText).toMatchObject({ exitCode: 1, out: '' })
    expect(asText.err).toContain(json.message)
  })

  it('every faulty setting is named at once, without its value', async () => {
    const { exitCode, err } = await types('cycle status', { PORT: 'rahasia1', TIME_ZONE: 'rahasia2' })
    expect(exitCode).toBe(1)
    expect(err).toContain('PORT: ')
    expect(err).toContain('TIME_ZONE: ')
    expect(err).not.toContain('rahasia')
  })

  it('a database that cannot be reached is told, not shown as a program fault', async () => {
    const { exitCode, out } = await types('cycle status --json', { DATABASE_URL: 'postgresql://x:rahasia@127.0.0.1:9/cermin' })
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ kind: 'database-not-opened' })
    expect(out).not.toContain('rahasia')
  })
})

describe('while the bot holds the folder', () => {
  it('nothing is restored under a running bot', async () => {
    const lock = lockDataFolder(join(folder, 'berjalan'))
    writeFileSync(join(folder, 'bukan-cadangan'), 'halo')
    const refused = await types('restore bukan-cadangan', { DATA_DIR: 'berjalan', BOT_TOKEN: '1:x' })
    if (lock.kind === 'locked') lock.release()
    expect(refused).toMatchObject({ exitCode: 1, err: expect.stringContaining('Hentikan bot lebih dahulu') })
  })

  it('a command is handed to it: the file is read and written here, the work is done there', async () => {
    const dir = join(folder, 'bot')
    const lock = lockDataFolder(dir)
    const asked: CommandRequest[] = []
    const server = await serveCommands({
      dir,
      run: async (request) => {
        asked.push(request)
        const files = [{ path: 'dari-bot.csv', contents: Buffer.from('nip\n'), mode: 0o600 }]
        return { exitCode: 0, lines: ['Dikerjakan oleh bot.'], json: { kind: 'by-bot' }, files }
      },
    })
    writeFileSync(join(folder, 'pegawai.csv'), 'nip;nama\n')
    const env = { DATA_DIR: 'bot', BOT_TOKEN: '1:x' }
    expect(await types('import-roster pegawai.csv --dry-run', env)).toEqual({ exitCode: 0, out: 'Dikerjakan oleh bot.\n', err: '' })
    expect(asked).toEqual([
      {
        argv: ['import-roster', 'pegawai.csv', '--dry-run'],
        locale: 'id',
        file: { name: 'pegawai.csv', bytes: Buffer.from('nip;nama\n') },
        files: {},
      },
    ])
    writeFileSync(join(folder, 'siaran.txt'), 'Sosialisasi.\n')
    writeFileSync(join(folder, 'poster.png'), PIXEL)
    expect((await types('broadcast --photo poster.png --text-file siaran.txt', env)).exitCode).toBe(0)
    expect(asked[1]).toMatchObject({
      file: null,
      files: { 'text-file': { name: 'siaran.txt', bytes: Buffer.from('Sosialisasi.\n') }, photo: { name: 'poster.png', bytes: PIXEL } },
    })
    expect((await types('broadcast --text-file tidak-ada.txt', env)).err).toContain('Berkas "tidak-ada.txt" tidak ditemukan.')
    expect(readFileSync(join(folder, 'dari-bot.csv'), 'utf8')).toBe('nip\n')
    expect(statSync(join(folder, 'dari-bot.csv')).mode & 0o777).toBe(0o600)
    expect(existsSync(join(dir, 'pg'))).toBe(false)
    await server.close()
    if (lock.kind === 'locked') lock.release()
  })
})
