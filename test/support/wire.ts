/** A line to a server that can be cut, so that a bot in this process dies for everybody outside as if by kill -9: in the middle of a word. */
import { connect, createServer, type Socket } from 'node:net'

export interface Wire {
  port: number
  /** Nothing goes through any more, in either direction, for ever. The port stays taken: whoever still calls must not reach somebody else there. */
  cut(): void
  /** Nobody calls any more. */
  end(): void
}

export async function wireTo(port: number): Promise<Wire> {
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one)
      one.setNoDelay(true)
      one.on('error', () => {})
      one.on('close', () => {
        ends.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The wire has no port')
  return {
    port: address.port,
    cut() {
      isCut = true
      for (const one of ends) one.destroy()
    },
    end() {
      isCut = true
      server.close()
      for (const one of ends) one.destroy()
    },
  }
}
