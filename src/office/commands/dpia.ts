/** `dpia --out FILE.html`: the data protection impact assessment for the agency to complete (UU 27/2022 Ps. 34). */
import { z } from 'zod'
import { defineCommand, done } from '../command.js'
import { shippedDpia } from '../ship-content.js'

export const dpia = defineCommand({
  name: 'dpia',
  usage: 'dpia --out FILE.html',
  about: 'cli-about-dpia',
  options: { out: 'value' },
  schema: z.strictObject({
    out: z
      .string()
      .regex(/\.html$/i)
      .min(6),
  }),
  async run({ stores, say, now }, { out }) {
    const contents = await shippedDpia()
    await stores.audit.record({ actorId: null, act: 'dpia-taken', now })
    return {
      ...done([say('cli-dpia-written', { path: out })], { kind: 'written', path: out }),
      files: [{ path: out, contents, mode: 0o644 }],
    }
  },
})
