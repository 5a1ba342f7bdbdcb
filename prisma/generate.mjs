// Generates the Prisma client without any download. `prisma generate` needs no schema engine but looks for one and
// would fetch it; naming any executable keeps it quiet (measured with Prisma 7.10). Runs after `npm ci`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../node_modules/prisma/build/index.js', import.meta.url))
if (!existsSync(cli)) {
  console.log('prisma is not installed (--omit=dev): the generated client is not made anew.')
} else {
  const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr)
    process.exit(run.status ?? 1)
  }
}
