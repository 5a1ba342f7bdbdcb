/** What a method gets besides its payload, and the check that stands before each of them. */
import type { z } from 'zod'
import type { CallbackQueries } from './callback-queries.js'
import type { ChatStore } from './chat-store.js'
import type { Upload } from './file-store.js'
import type { MarkupFeatures } from './reply-markup.js'
import { faultyRequest } from './telegram-refusal.js'
import type { UpdateQueue } from './updates.js'
import type { Webhook } from './webhook.js'

export interface Call {
  store: ChatStore
  queue: UpdateQueue
  webhook: Webhook
  callbacks: CallbackQueries
  features: MarkupFeatures
  /** the files of a multipart body, by the name of their part */
  uploads: ReadonlyMap<string, Upload>
  /** aborted when the caller hangs up */
  gone: AbortSignal
}

type Runner = (payload: unknown, call: Call) => unknown

/** A method that sees only payloads its description allows. */
export function method<S extends z.ZodType>(schema: S, run: (payload: z.infer<S>, call: Call) => unknown): Runner {
  return (payload, call) => {
    const checked = schema.safeParse(payload)
    if (checked.success) return run(checked.data, call)
    const reasons = checked.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`)
    throw faultyRequest(reasons.join('; '))
  }
}
