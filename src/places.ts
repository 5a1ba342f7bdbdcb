/** Where the project's own files lie, found from the compiled and from the source tree alike. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'prisma'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('package.json and prisma/ were not found above the program')
  return findRoot(parent)
}

const root = findRoot(import.meta.dirname)
export const places = {
  root,
  migrations: join(root, 'prisma', 'migrations'),
  schema: join(root, 'prisma', 'schema.prisma'),
  content: join(root, 'prisma', 'content'),
  locales: join(root, 'locales'),
}
