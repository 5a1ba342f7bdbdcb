/** `broadcast status ID`: how many have it, and what became of the others. */
import { z } from 'zod'
import { defineCommand, done, refused } from '../command.js'

const LARGEST_ID = 2_147_483_647

export const broadcastStatus = defineCommand({
  name: 'broadcast status',
  usage: 'broadcast status ID',
  about: 'cli-about-broadcast-status',
  takesWord: 'ID',
  options: {},
  schema: z.strictObject({
    ID: z
      .string()
      .regex(/^\d{1,10}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(LARGEST_ID)),
  }),
  async run({ stores, say }, { ID: id }) {
    const broadcast = await stores.broadcasts.byId(id)
    if (broadcast === null) return refused([say('cli-broadcast-unknown', { id: String(id) })], { kind: 'unknown-broadcast', id })
    const { state, title, scheduledAt, startedAt, finishedAt } = broadcast
    const counts = await stores.broadcasts.counts(id)
    const lines = [say('cli-broadcast-status', { id: String(id), title, state }), say('cli-broadcast-counts', { ...counts })]
    return done(lines, { kind: 'status', id, title, state, scheduledAt, startedAt, finishedAt, ...counts })
  },
})
