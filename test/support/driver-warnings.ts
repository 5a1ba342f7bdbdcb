/** For every test file: it fails when the database driver has warned, while it ran, of what its next major version refuses. */
import { afterAll, expect } from 'vitest'

export const DRIVER_WARNING = /\bpg@9\b/

const warned: string[] = []
process.on('warning', ({ message, stack }) => {
  if (DRIVER_WARNING.test(message)) warned.push(stack ?? message)
})
// After the file's own afterAll, in which its bots and databases end.
afterAll(async () => {
  // A warning is told of in the next turn.
  await new Promise((resolve) => setImmediate(resolve))
  expect(warned).toEqual([])
})
