import { expect, test } from 'vitest'
import { ani, aServer, call, refusal, sent } from '../support/bot-api-call.js'

const buttons = (rows: object[][]) => ({ inline_keyboard: rows })
const button = (data: string) => ({ text: 'x', callback_data: data })

test('a wrong token is unauthorized and an unknown method is not found', async () => {
  const server = await aServer()
  expect(await call(server, 'getMe', {}, '1:wrong')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
  expect(await refusal(server, 'sendFortune')).toBe('404 Not Found: method not found')
})

const long = 'a'.repeat(4097)
const wellFormed = { chat_id: ani, text: 'Halo' }
test.each([
  ['an empty text', { ...wellFormed, text: '' }, 'message text is empty'],
  ['a text of white space', { ...wellFormed, text: ' \n ' }, 'text must be non-empty'],
  ['4097 characters', { ...wellFormed, text: long }, 'message is too long'],
  ['65 bytes of callback data', { ...wellFormed, reply_markup: buttons([[button(`${'é'.repeat(32)}x`)]]) }, 'BUTTON_DATA_INVALID'],
  ['no callback data', { ...wellFormed, reply_markup: buttons([[button('')]]) }, 'BUTTON_DATA_INVALID'],
  ['nine buttons in a row', { ...wellFormed, reply_markup: buttons([Array(9).fill(button('a'))]) }, 'reply markup is too long'],
  ['101 buttons', { ...wellFormed, reply_markup: buttons(Array(101).fill([button('a')])) }, 'reply markup is too long'],
  [
    'a button that does nothing',
    { ...wellFormed, reply_markup: buttons([[{ text: 'x' }]]) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  ['a misspelt option', { ...wellFormed, parse_mod: 'HTML' }, 'payload: Unrecognized key: "parse_mod"'],
  [
    'an unknown tag',
    { ...wellFormed, text: 'a <font>', parse_mode: 'HTML' },
    `can't parse entities: Unsupported start tag "font" at byte offset 2`,
  ],
])('%s is refused as Telegram does, and listed as a violation', async (_, payload, reason) => {
  const server = await aServer()
  expect(await refusal(server, 'sendMessage', payload)).toBe(`400 Bad Request: ${reason}`)
  expect(server.violations).toEqual([`sendMessage: Bad Request: ${reason}`])
})

test.each([
  ['4096 characters', { ...wellFormed, text: 'a'.repeat(4096) }],
  ['4096 emoji', { ...wellFormed, text: '👋'.repeat(4096) }],
  ['4096 characters and their tags', { ...wellFormed, text: `<b>${'a'.repeat(4096)}</b>`, parse_mode: 'HTML' }],
  ['64 bytes of callback data', { ...wellFormed, reply_markup: buttons([[button('é'.repeat(32))]]) }],
  ['one hundred buttons', { ...wellFormed, reply_markup: buttons(Array(100).fill([button('a')])) }],
  ['eight buttons in a row', { ...wellFormed, reply_markup: buttons([Array(8).fill(button('a'))]) }],
  ['a disabled button', { ...wellFormed, reply_markup: buttons([[{ text: '7/12', disabled: {}, style: 'primary' }]]) }],
])('%s are accepted', async (_, payload) => {
  const server = await aServer()
  expect(await refusal(server, 'sendMessage', payload)).toBe('ok')
  expect(server.violations).toEqual([])
})

test('an older server refuses disabled buttons, which is no fault of the bot', async () => {
  const server = await aServer({ disabledButtons: false })
  const payload = { ...wellFormed, reply_markup: buttons([[{ text: 'x', disabled: {} }]]) }
  expect(await refusal(server, 'sendMessage', payload)).toContain('Text buttons are unallowed')
  expect(server.violations).toEqual([])
})

test('an edit that changes nothing is refused, with and without buttons', async () => {
  const server = await aServer()
  const reason =
    '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
  const reply_markup = buttons([[button('a')]])
  const message_id = await sent(server, { text: '<b>Halo</b>', parse_mode: 'HTML', reply_markup })
  const same = { chat_id: ani, message_id, text: '<strong>Halo</strong>', parse_mode: 'HTML', reply_markup }
  expect(await refusal(server, 'editMessageText', same)).toBe(reason)
  expect(await refusal(server, 'editMessageReplyMarkup', { chat_id: ani, message_id, reply_markup })).toBe(reason)
  expect(await refusal(server, 'editMessageText', { ...same, reply_markup: undefined })).toBe('ok')
  expect(server.message(ani, message_id)?.inlineKeyboard).toEqual([])
  expect(await refusal(server, 'editMessageText', { ...same, reply_markup: undefined })).toBe(reason)
  expect(server.violations).toEqual([])
})

test('only what is there and editable can be edited', async () => {
  const server = await aServer()
  const edit = (message_id: number) => refusal(server, 'editMessageText', { chat_id: ani, message_id, text: 'Baru' })
  expect(await edit(999)).toBe('400 Bad Request: message to edit not found')
  server.sendText(ani, 'Dari Ani')
  expect(await edit(server.lastMessage(ani)?.id ?? 0)).toBe("400 Bad Request: message can't be edited")
  expect(await edit(await sent(server, { reply_markup: { keyboard: [['A']] } }))).toBe("400 Bad Request: message can't be edited")
  const caption = { chat_id: ani, message_id: await sent(server, {}), caption: 'x' }
  expect(await refusal(server, 'editMessageCaption', caption)).toBe('400 Bad Request: there is no caption in the message to edit')
})

test('a deleted message is gone, and one older than 48 hours stays', async () => {
  let now = new Date('2026-12-01T00:00:00Z')
  const server = await aServer({ clock: { now: () => now } })
  const message_id = await sent(server, {})
  const old = await sent(server, {})
  expect(await refusal(server, 'deleteMessage', { chat_id: ani, message_id })).toBe('ok')
  expect(await refusal(server, 'deleteMessage', { chat_id: ani, message_id })).toBe('400 Bad Request: message to delete not found')
  now = new Date('2026-12-03T00:00:01Z')
  expect(await refusal(server, 'deleteMessage', { chat_id: ani, message_id: old })).toBe(
    "400 Bad Request: message can't be deleted for everyone",
  )
  expect(server.messages(ani).map((message) => message.id)).toEqual([old])
})

test('who never started, blocked the bot or deleted the account cannot be written to', async () => {
  const server = await aServer()
  server.addUser({ id: 9, firstName: 'Baru', started: false })
  const to = (chat_id: number) => refusal(server, 'sendMessage', { chat_id, text: 'Halo' })
  expect(await to(8)).toBe('400 Bad Request: chat not found')
  expect(await to(9)).toBe('400 Bad Request: chat not found')
  server.sendText(9, '/start')
  expect(await to(9)).toBe('ok')
  server.block(9)
  expect(await to(9)).toBe('403 Forbidden: bot was blocked by the user')
  server.unblock(9)
  expect(await to(9)).toBe('ok')
  server.deactivate(9)
  expect(await to(9)).toBe('403 Forbidden: user is deactivated')
  expect(server.violations).toEqual([])
})

test('a tap is answered once, and an unknown or old one not at all', async () => {
  const server = await aServer()
  const reason = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'
  expect(await refusal(server, 'answerCallbackQuery', { callback_query_id: '1' })).toBe(reason)
  const message_id = await sent(server, { reply_markup: buttons([[button('a')]]) })
  const tapId = async (): Promise<string> => {
    server.tapRaw(ani, message_id, 'a')
    const { result } = await call(server, 'getUpdates')
    return (result as { callback_query: { id: string } }[]).at(-1)?.callback_query.id ?? ''
  }
  const first = await tapId()
  expect(await refusal(server, 'answerCallbackQuery', { callback_query_id: first })).toBe('ok')
  expect(await refusal(server, 'answerCallbackQuery', { callback_query_id: first })).toBe(reason)
  const second = await tapId()
  server.expireTaps()
  expect(await refusal(server, 'answerCallbackQuery', { callback_query_id: second })).toBe(reason)
})

test('a file_id that was never given, or is of another kind, is refused', async () => {
  const server = await aServer()
  const wrong = '400 Bad Request: wrong file identifier/HTTP URL specified'
  expect(await refusal(server, 'sendPhoto', { chat_id: ani, photo: 'nothing' })).toBe(wrong)
  expect(await refusal(server, 'sendDocument', { chat_id: ani, document: 'https://example.com/a.pdf' })).toBe(wrong)
  server.sendFile(ani, { kind: 'document', bytes: Buffer.from('x'), fileName: 'a.txt' })
  const photo = server.lastMessage(ani)?.document?.fileId
  expect(await refusal(server, 'sendPhoto', { chat_id: ani, photo })).toBe("400 Bad Request: can't use file of type Document as Photo")
  expect(await refusal(server, 'getFile', { file_id: 'nothing' })).toBe('400 Bad Request: invalid file_id')
})

test('an answer to a message that is gone needs permission to go without it', async () => {
  const server = await aServer()
  const reply = { chat_id: ani, text: 'Halo', reply_parameters: { message_id: 999 } }
  expect(await refusal(server, 'sendMessage', reply)).toBe('400 Bad Request: message to be replied not found')
  const forgiving = { ...reply, reply_parameters: { message_id: 999, allow_sending_without_reply: true } }
  expect(await refusal(server, 'sendMessage', forgiving)).toBe('ok')
})

test('more messages a second than the limit are put off with retry_after', async () => {
  const server = await aServer({ limits: { perSecond: 3 } })
  const answers = await Promise.all(Array.from({ length: 5 }, () => call(server, 'sendMessage', wellFormed)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(3)
  expect(answers.find((answer) => !answer.ok)).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  })
})

test('a command menu must be well formed', async () => {
  const server = await aServer()
  const menu = (command: string, description = 'x') => refusal(server, 'setMyCommands', { commands: [{ command, description }] })
  expect(await menu('Mulai')).toBe('400 Bad Request: BOT_COMMAND_INVALID')
  expect(await menu('a'.repeat(33))).toBe('400 Bad Request: command length must not exceed 32')
  expect(await menu('a', '')).toBe('400 Bad Request: command description must be non-empty')
  expect(await menu('a'.repeat(32), 'x'.repeat(256))).toBe('ok')
})

test('no web page can speak to the server', async () => {
  const server = await aServer()
  const response = await fetch(`${server.url}/bot${server.token}/getMe`, { headers: { origin: 'http://evil.example' } })
  expect(response.status).toBe(403)
})
