/** For every test file: it fails when the database driver has warned, while it ran, of what its next major version refuses. */
import { afterAll, expect } from 'vitest'

export const DRIVER_WARNING = /\bpg@9\b/

const warned: string[] = []
const note = ({ message, stack }: Error) => {
  if (DRIVER_WARNING.test(message)) warned.push(stack ?? message)
}
process.on('warning', note)
// After the file's own afterAll, in which its bots and databases end.
afterAll(async () => {
  // A warning is told of in the next turn.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', note)
  expect(warned).toEqual([])
})
