import { availableParallelism, totalmem } from 'node:os'
import { defineConfig } from 'vitest/config'

/** One more than there are cores, as files wait now and then, with 2 GB for each: a file may hold a database, a bot and a browser. */
const workers = Math.max(2, Math.min(availableParallelism() + 1, Math.floor(totalmem() / 2 ** 31), 9))

/** These make the command line's socket, and a thread may not set the umask it is made under. */
const needAProcess = ['test/office/command-socket.test.ts', 'test/office/cli.test.ts']
const patience = { testTimeout: 180_000, hookTimeout: 120_000 }
const shared = { ...patience, setupFiles: ['test/support/driver-warnings.ts'] }

export default defineConfig({
  test: {
    // For both projects: the template is made once.
    globalSetup: ['test/support/database-template.ts'],
    maxWorkers: workers,
    projects: [
      // Threads: the compiled WebAssembly of PGlite and Prisma is shared by all files of the process, a third less work than forks. Files of
      // one thread share their modules too, another quarter less: a module of test/support keeps nothing between two calls.
      { test: { ...shared, name: 'threads', pool: 'threads', isolate: false, include: ['test/**/*.test.ts'], exclude: needAProcess } },
      { test: { ...shared, name: 'processes', pool: 'forks', include: needAProcess } },
    ],
  },
})
