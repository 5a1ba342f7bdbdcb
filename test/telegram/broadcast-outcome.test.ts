import { GrammyError, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { outcomeOf } from '../../src/telegram/deliver-broadcast.js'

const refusal = (code: number, description: string, retryAfter?: number) =>
  new GrammyError(
    'refused',
    { ok: false, error_code: code, description, ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }) },
    'sendMessage',
    {},
  )
const broken = (fields: object, message = 'broken') => new HttpError('failed', Object.assign(new Error(message), fields))

test.each([
  ['429 with its pause', refusal(429, 'Too Many Requests: retry after 7', 7), { kind: 'wait', seconds: 7, messageIds: [1] }],
  ['429 without one', refusal(429, 'Too Many Requests'), { kind: 'wait', seconds: 5 }],
  ['blocked', refusal(403, 'Forbidden: bot was blocked by the user'), { kind: 'unreachable' }],
  ['deactivated', refusal(403, 'Forbidden: user is deactivated'), { kind: 'unreachable' }],
  ['never started', refusal(400, 'Bad Request: chat not found'), { kind: 'unreachable' }],
  ['502', refusal(502, 'Bad Gateway'), { kind: 'retry', fault: 'telegram 502', messageIds: [1] }],
  ['a gateway’s page', broken({ type: 'invalid-json' }), { kind: 'retry' }],
  ['a wrong token', refusal(401, 'Unauthorized'), { kind: 'retry' }],
  ['another 400', refusal(400, 'Bad Request: message is too long'), { kind: 'refused', fault: '400 Bad Request: message is too long' }],
  ['nobody listens', broken({ code: 'ECONNREFUSED' }), { kind: 'retry', fault: 'network ECONNREFUSED' }],
  ['no name', broken({ code: 'ENOTFOUND' }), { kind: 'retry' }],
  ['no connection in time', broken({ code: 'ETIMEDOUT', syscall: 'connect' }), { kind: 'retry' }],
  ['the line breaks afterwards', broken({ code: 'ECONNRESET' }), { kind: 'unknown', fault: 'network ECONNRESET' }],
  ['no answer in time', broken({}), { kind: 'unknown', fault: 'network timeout' }],
  ['reading takes too long', broken({ code: 'ETIMEDOUT', syscall: 'read' }), { kind: 'unknown' }],
])('%s', (_, error, outcome) => {
  expect(outcomeOf(error, { messageIds: [1], repeatable: false })).toMatchObject(outcome)
})

test('a correction is made again where a message would be unknown', () => {
  expect(outcomeOf(broken({ code: 'ECONNRESET' }), { messageIds: [1], repeatable: true })).toMatchObject({ kind: 'retry' })
})
