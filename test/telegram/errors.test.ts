/** Sentences as tdlib/telegram-bot-api 01a3679 (Client.cpp) and tdlib/td send them; see its fail_query_with_error. */
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { floodWaitMs, isBenign, isGone, isOutage, isUnreachable, outcomeOf } from '../../src/telegram/errors.js'

function refusal(code: number, description: string, parameters: { retry_after?: number } = {}): GrammyError {
  return new GrammyError('Call failed', { ok: false, error_code: code, description, parameters }, 'sendMessage', {})
}

describe('what became of a message the bot sent on its own', () => {
  test.each([
    ['a person who has blocked the bot', refusal(403, 'Forbidden: bot was blocked by the user'), { kind: 'unreachable' }],
    ['a deleted account', refusal(403, 'Forbidden: user is deactivated'), { kind: 'unreachable' }],
    ['a person who never wrote to it', refusal(403, "Forbidden: bot can't initiate conversation with a user"), { kind: 'unreachable' }],
    ['a chat Telegram does not know', refusal(400, 'Bad Request: chat not found'), { kind: 'unreachable' }],
    ['a private chat of another bot', refusal(400, 'Bad Request: private chat not found'), { kind: 'unreachable' }],
    ['a person Telegram does not know', refusal(400, 'Bad Request: PEER_ID_INVALID'), { kind: 'unreachable' }],
    ['a flood-wait', refusal(429, 'Too Many Requests: retry after 17', { retry_after: 17 }), { kind: 'wait', seconds: 17 }],
    ['a flood-wait without its seconds', refusal(429, 'Too Many Requests'), { kind: 'wait', seconds: 5 }],
    ['a server that is ill', refusal(500, 'Internal Server Error'), { kind: 'fault', fault: 'telegram 500' }],
    ['a gateway that is ill', refusal(502, 'Bad Gateway'), { kind: 'fault', fault: 'telegram 502' }],
    ['a broken connection', new HttpError('Network request failed', new Error('ECONNRESET')), { kind: 'fault', fault: 'network' }],
    ['a token that was revoked', refusal(401, 'Unauthorized'), { kind: 'fault', fault: 'telegram 401' }],
    ['a server address that is wrong', refusal(404, 'Not Found'), { kind: 'fault', fault: 'telegram 404' }],
    [
      'a text Telegram cannot read',
      refusal(400, "Bad Request: can't parse entities: Unsupported start tag"),
      { kind: 'refused', fault: "400 Bad Request: can't parse entities: Unsupported start tag" },
    ],
    [
      'a text that is too long',
      refusal(400, 'Bad Request: message is too long'),
      { kind: 'refused', fault: '400 Bad Request: message is too long' },
    ],
  ])('%s', (_, error, outcome) => {
    expect(outcomeOf(error)).toEqual(outcome)
  })

  test('an error that is not Telegram’s is not explained away', () => {
    expect(() => outcomeOf(new TypeError('oops'))).toThrow('oops')
  })
})

describe('what a refusal means while a person is being answered', () => {
  const kinds = { isBenign, isUnreachable, isOutage }
  test.each([
    [refusal(400, 'Bad Request: message is not modified: specified new message content and reply markup are exactly the same'), 'isBenign'],
    [refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'), 'isBenign'],
    [refusal(403, 'Forbidden: bot was blocked by the user'), 'isUnreachable'],
    [refusal(403, 'Forbidden: user is deactivated'), 'isUnreachable'],
    [refusal(400, 'Bad Request: chat not found'), 'isUnreachable'],
    [refusal(429, 'Too Many Requests: retry after 3', { retry_after: 3 }), 'isOutage'],
    [refusal(500, 'Internal Server Error: restart'), 'isOutage'],
    [refusal(502, 'Bad Gateway'), 'isOutage'],
    [new HttpError('Network request failed', new Error('ECONNREFUSED')), 'isOutage'],
    [refusal(400, 'Bad Request: BUTTON_DATA_INVALID'), 'a fault of ours'],
    [refusal(401, 'Unauthorized'), 'a fault of ours'],
    [new TypeError('message is not modified'), 'a fault of ours'],
  ])('%s: %s', (error, meaning) => {
    const meant = Object.entries(kinds).filter(([, is]) => is(error))
    expect(meant.map(([name]) => name)).toEqual(meaning === 'a fault of ours' ? [] : [meaning])
  })

  test.each([
    ['Bad Request: message to edit not found', true],
    ["Bad Request: message can't be edited", true],
    ['Bad Request: there is no text in the message to edit', true],
    ['Bad Request: MESSAGE_ID_INVALID', true],
    ['Bad Request: message is not modified: specified new message content', false],
    ['Bad Request: message text is empty', false],
  ])('%s: the screen is sent anew below: %s', (description, anew) => {
    expect(isGone(refusal(400, description))).toBe(anew)
  })

  test('only a flood-wait names a pause', () => {
    expect(floodWaitMs(refusal(429, 'Too Many Requests: retry after 40', { retry_after: 40 }))).toBe(40_000)
    expect(floodWaitMs(refusal(502, 'Bad Gateway'))).toBeUndefined()
    expect(floodWaitMs(new HttpError('Network request failed', new Error('ECONNRESET')))).toBeUndefined()
  })
})
