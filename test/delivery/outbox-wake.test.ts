import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startOutbox } from '../../src/delivery/outbox.js'
import type { NoticeStore } from '../../src/domain/notice/notice.js'

/** A store without notices that calls `looked` at every look. */
function emptyStore(looked: () => void): NoticeStore {
  return {
    add: async () => {},
    async claim() {
      looked()
      return []
    },
    renew: async () => {},
    settle: async () => {},
    waiting: async () => 0,
  }
}

test.each(Array.from({ length: 12 }, (_, steps) => steps))(
  'a notice written %i steps after the outbox found nothing more is looked for at once, not at the next poll',
  async (steps) => {
    let looks = 0
    const outbox = startOutbox({
      store: emptyStore(() => {
        looks += 1
        if (looks !== 1) return
        let after = Promise.resolve()
        for (let step = 0; step < steps; step += 1) after = after.then(() => {})
        void after.then(() => outbox.wake())
      }),
      send: async () => ({ kind: 'not-needed' }),
      now: () => new Date(0),
      pollMs: 3_600_000,
    })
    await sleep(5)
    expect(looks).toBe(2)
    await outbox.stop()
  },
)
