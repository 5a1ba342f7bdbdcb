/** A real PostgreSQL server of its own, in a folder of its own, where this machine has the programs for one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port.js'

export interface PostgresServer {
  /** The address of an empty database. */
  url: string
  version: string
  /** Of the server's first process, whose children the others are. */
  pid(): number
  /** Makes another empty database on this server. */
  newDatabase(): Promise<string>
  /** Makes a copy of one to which nobody is connected. */
  copyOf(url: string): Promise<string>
  /** The server dies at once, as when the machine's power fails; nobody is told. */
  kill9(): Promise<void>
  /** Starts it again on the same data and the same port. */
  startAgain(): Promise<void>
  /** Stops it and removes its data. */
  stop(): Promise<void>
}

/** The folder of `postgres` and `initdb`, newest version first; undefined when this machine has none. */
export function findPostgres(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort((a, b) => Number(b) - Number(a))
        .map((one) => join('/usr/lib/postgresql', one, 'bin'))
    : []
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions, '/usr/local/bin', '/opt/homebrew/bin']
  return folders.find((folder) => folder !== '' && ['postgres', 'initdb'].every((program) => existsSync(join(folder, program))))
}

/** PostgreSQL refuses to run as root: then it runs as the user "postgres". Undefined when there is no such user. */
function runAs(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => {
    const found = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return found.status === 0 ? Number(found.stdout.trim()) : undefined
  }
  const uid = id('-u')
  const gid = id('-g')
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  // A connection that breaks while it is being opened is reported by connect(), too.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** `settings` are those of postgresql.conf. Undefined where PostgreSQL is not installed: say so, and go without. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer | undefined> {
  const programs = findPostgres()
  const user = runAs()
  if (programs === undefined || user === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'cermin-postgres-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'cermin', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(programs, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const address = (database: string) => `postgresql://cermin@127.0.0.1:${port}/${database}`
  const given = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), fsync: 'off', ...settings }
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])

  async function start() {
    const child = spawn(join(programs ?? '', 'postgres'), ['-D', data, ...flags], { ...user, cwd: folder, stdio: 'ignore' })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    for (let attempt = 0; ; attempt += 1) {
      try {
        await ask(address('postgres'), 'SELECT 1')
        return { child, ended }
      } catch (error) {
        if (attempt > 200 || child.exitCode !== null) throw error
        await sleep(50)
      }
    }
  }

  /** The processes of a killed server take a moment to notice; until then a new one refuses to start. */
  async function startAfterDeath() {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await start()
      } catch (error) {
        if (attempt > 20) throw error
        await sleep(250)
      }
    }
  }

  let { child, ended } = await start()
  let databases = 0
  const nextName = () => {
    databases += 1
    return `cermin_${databases}`
  }
  const newDatabase = async () => {
    const name = nextName()
    await ask(address('postgres'), `CREATE DATABASE ${name}`)
    return address(name)
  }
  const rows = await ask<{ server_version: string }>(address('postgres'), 'SHOW server_version')
  return {
    url: await newDatabase(),
    version: rows[0]?.server_version ?? '',
    pid: () => child.pid ?? 0,
    newDatabase,
    async copyOf(original) {
      const name = nextName()
      await ask(address('postgres'), `CREATE DATABASE ${name} TEMPLATE ${new URL(original).pathname.slice(1)}`)
      return address(name)
    },
    async kill9() {
      child.kill('SIGKILL')
      await ended
    },
    async startAgain() {
      const again = await startAfterDeath()
      child = again.child
      ended = again.ended
    },
    async stop() {
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
