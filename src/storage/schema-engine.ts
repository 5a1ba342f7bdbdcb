/** Prisma's schema engine as WebAssembly: writes and applies the ordinary `_prisma_migrations` without a downloaded binary. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { places } from '../places.js'

const NO_FILTER = { externalTables: [], externalEnums: [] }
let loading: Promise<void> | undefined

/** Node cannot import `.wasm` as a module without a flag, so it is instantiated by hand, once. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace('schema_engine.js', 'schema_engine_bg.wasm')
  const imports = { './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports)
  const exports = instance.exports as { __wbindgen_start(): void } & WebAssembly.Exports
  engineModule.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
}

function migrationsOnDisk(only?: readonly string[]) {
  const names = readdirSync(places.migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => only?.includes(name) ?? true)
    .sort()
  return {
    baseDir: places.migrations,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(places.migrations, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

type Engine = Awaited<ReturnType<typeof engineModule.SchemaEngine.new>>

async function withEngine<T>(factory: SqlMigrationAwareDriverAdapterFactory, work: (engine: Engine) => Promise<T>): Promise<T> {
  loading ??= load()
  await loading
  const datamodel: [string, string] = ['schema.prisma', readFileSync(places.schema, 'utf8')]
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  try {
    const engine = await engineModule.SchemaEngine.new({ datamodels: [datamodel] }, () => {}, adapter)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } catch (error) {
    // Of what the driver threw the engine knows a number only, and an operator needs the cause.
    const id = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined
    throw (id === undefined ? undefined : adapter.errorRegistry.consumeError(Number(id))?.error) ?? error
  }
}

/**
 * Applies what the database lacks, in order; answers the names applied. Throws when a migration fails or the history differs.
 * `only`: as the program of an older release would, for its backup.
 */
export function applyMigrations(factory: SqlMigrationAwareDriverAdapterFactory, only?: readonly string[]): Promise<string[]> {
  return withEngine(factory, async (engine) => {
    const applied = await engine.applyMigrations({ migrationsList: migrationsOnDisk(only), filters: NO_FILTER })
    return applied.appliedMigrationNames
  })
}

/**
 * The SQL that leads from the database behind `factory` (all migrations applied) to schema.prisma; null when nothing separates them.
 * `createMigration` would want a shadow database of its own; a scratch database with the migrations applied says the same.
 */
export function sqlToSchema(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string | null> {
  return withEngine(factory, async (engine) => {
    const schema = { files: [{ path: 'schema.prisma', content: readFileSync(places.schema, 'utf8') }] }
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: places.root },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    })
    return stdout === null || stdout.includes('This is an empty migration') ? null : stdout
  })
}
