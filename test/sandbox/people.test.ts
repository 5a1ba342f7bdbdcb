import { expect, test } from 'vitest'
import { ani, aServer, budi, call, sent } from '../support/bot-api-call.js'

const updates = async (server: Awaited<ReturnType<typeof aServer>>): Promise<Record<string, never>[]> =>
  (await call(server, 'getUpdates')).result as Record<string, never>[]

test('a text carries its sender, its time on the sandbox clock and its command', async () => {
  const server = await aServer({ clock: { now: () => new Date('2026-12-01T01:00:00Z') } })
  server.sendText(ani, '/start kode')
  expect(await updates(server)).toMatchObject([
    {
      message: {
        from: { id: ani, is_bot: false, first_name: 'Ani', language_code: 'id' },
        chat: { id: ani, type: 'private' },
        date: Date.parse('2026-12-01T01:00:00Z') / 1000,
        text: '/start kode',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    },
  ])
})

test('the contact button gives the own number with the own id; another contact has another id or none', async () => {
  const server = await aServer()
  await sent(server, { reply_markup: { keyboard: [[{ text: 'Kirim nomor', request_contact: true }]], one_time_keyboard: true } })
  expect(server.keyboard(ani)?.markup).toMatchObject({ keyboard: [[{ request_contact: true }]] })
  server.sendContact(ani)
  server.sendContact(ani, { phone: '628999', firstName: 'Budi', userId: budi })
  server.sendContact(ani, { phone: '628998', firstName: 'Orang lain' })
  expect(server.keyboard(ani)).toBeNull()
  expect(await updates(server)).toMatchObject([
    { message: { contact: { phone_number: '6281234567890', user_id: ani }, reply_to_message: { text: 'Halo' } } },
    { message: { contact: { phone_number: '628999', user_id: budi } } },
    { message: { contact: { phone_number: '628998', first_name: 'Orang lain' } } },
  ])
  expect(() => server.sendContact(budi)).toThrow('no phone number')
})

test('a tap ends with what the bot answered, or unanswered after its time', async () => {
  const server = await aServer({ tapTimeoutMs: 100 })
  const message_id = await sent(server, { reply_markup: { inline_keyboard: [[{ text: '3', callback_data: 's:3' }]] } })
  const tap = server.tap(ani, message_id, 's:3')
  const [update] = (await call(server, 'getUpdates', { timeout: 5 })).result as { callback_query: { id: string; data: string } }[]
  expect(update?.callback_query).toMatchObject({ data: 's:3', from: { id: ani }, message: { message_id, text: 'Halo' } })
  await call(server, 'answerCallbackQuery', { callback_query_id: update?.callback_query.id, text: 'Tersimpan', show_alert: true })
  expect(await tap).toEqual({ answered: true, text: 'Tersimpan', showAlert: true })
  expect(await server.tap(ani, message_id, 's:3')).toEqual({ answered: false })
  await expect(server.tap(ani, message_id, 's:5')).rejects.toThrow('no button')
})

test('forged data and a message that is gone reach the bot as they are', async () => {
  const server = await aServer()
  server.tapRaw(ani, 4711, 'palsu')
  expect(await updates(server)).toMatchObject([{ callback_query: { data: 'palsu', message: { message_id: 4711, date: 0 } } }])
})

test('an answer to a forced reply names the question', async () => {
  const server = await aServer()
  const question = await sent(server, { text: 'Mengapa?', reply_markup: { force_reply: true, input_field_placeholder: 'Alasan' } })
  expect(server.keyboard(ani)).toMatchObject({ messageId: question, markup: { input_field_placeholder: 'Alasan' } })
  server.sendText(ani, 'Karena', { replyTo: question })
  expect(server.keyboard(ani)).toBeNull()
  expect(await updates(server)).toMatchObject([
    { message: { text: 'Karena', reply_to_message: { message_id: question, text: 'Mengapa?' } } },
  ])
})

test('a file, an edit, a block and an unblock look as from a real app', async () => {
  const server = await aServer()
  server.sendFile(ani, { kind: 'document', bytes: Buffer.from('a;b'), fileName: 'pegawai.csv', caption: 'Ini /berkas' })
  server.sendFile(ani, { kind: 'voice', bytes: Buffer.from('x') })
  server.sendText(ani, 'salah')
  server.edit(ani, server.lastMessage(ani)?.id ?? 0, 'benar')
  server.block(ani)
  expect(() => server.sendText(ani, 'Halo')).toThrow('blocked')
  server.unblock(ani)
  expect(await updates(server)).toMatchObject([
    {
      message: {
        document: { file_name: 'pegawai.csv', mime_type: 'text/csv', file_size: 3 },
        caption: 'Ini /berkas',
        caption_entities: [{ type: 'bot_command', offset: 4, length: 7 }],
      },
    },
    { message: { voice: { mime_type: 'audio/ogg' } } },
    { message: { text: 'salah' } },
    { edited_message: { text: 'benar', edit_date: expect.any(Number) } },
    { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked', until_date: 0 } } },
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
  ])
})

test('each person sees the narrowest command menu, in the own language first', async () => {
  const server = await aServer()
  const set = (command: string, more: object) => call(server, 'setMyCommands', { commands: [{ command, description: 'x' }], ...more })
  const seen = () =>
    [ani, budi].map((id) =>
      server
        .commands(id)
        .map((one) => one.command)
        .join(),
    )
  await set('umum', {})
  expect(seen()).toEqual(['umum', 'umum'])
  await set('pribadi', { scope: { type: 'all_private_chats' } })
  await set('lain', { scope: { type: 'all_private_chats' }, language_code: 'en' })
  expect(seen()).toEqual(['pribadi', 'pribadi'])
  await set('pribadi_id', { scope: { type: 'all_private_chats' }, language_code: 'id' })
  await set('ani', { scope: { type: 'chat', chat_id: ani } })
  expect(seen()).toEqual(['ani', 'pribadi_id'])
  await call(server, 'deleteMyCommands', { scope: { type: 'chat', chat_id: ani } })
  expect(seen()).toEqual(['pribadi_id', 'pribadi_id'])
})

test('a message is copied without its sender and forwarded with it', async () => {
  const server = await aServer()
  server.sendText(ani, 'Keberatan saya')
  const from = { from_chat_id: ani, message_id: server.lastMessage(ani)?.id }
  await call(server, 'copyMessage', { chat_id: budi, ...from })
  expect(await call(server, 'forwardMessage', { chat_id: budi, ...from })).toMatchObject({
    result: { text: 'Keberatan saya', forward_origin: { type: 'user', sender_user: { id: ani } } },
  })
  expect(server.messages(budi).map((message) => message.text)).toEqual(['Keberatan saya', 'Keberatan saya'])
})

test('chats, files, menus and updates not yet fetched outlive a restart', async () => {
  const before = await aServer()
  const message_id = await sent(before, {
    text: '<b>Halo</b>',
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'a' }]] },
  })
  await sent(before, { reply_markup: { keyboard: [['A']] } })
  before.sendFile(ani, { kind: 'photo', bytes: Buffer.from('gambar') })
  await call(before, 'setMyCommands', { commands: [{ command: 'menu', description: 'x' }] })
  before.block(budi)
  const state: unknown = JSON.parse(JSON.stringify(before.exportState()))
  const after = await aServer()
  after.importState(state)
  expect(after.messages(ani)).toEqual(before.messages(ani))
  expect(after.keyboard(ani)).toEqual(before.keyboard(ani))
  expect(after.commands(ani)).toEqual([{ command: 'menu', description: 'x' }])
  expect(after.isBlocked(budi)).toBe(true)
  expect(Buffer.from(after.fileBytes(after.lastMessage(ani)?.photo?.fileId ?? '')).toString()).toBe('gambar')
  expect((await updates(after)).map((update) => Object.keys(update)[1])).toEqual(['message', 'my_chat_member'])
  expect(await call(after, 'editMessageText', { chat_id: ani, message_id, text: 'Baru' })).toMatchObject({ ok: true })
  expect(await sent(after, {})).toBeGreaterThan(before.lastMessage(ani)?.id ?? 0)
})

test('a state that is not one is refused and changes nothing', async () => {
  const server = await aServer()
  await sent(server, { text: 'tetap' })
  for (const state of [null, {}, { version: 1, chats: [{ user: {} }] }]) {
    expect(() => server.importState(state)).toThrow('The saved sandbox cannot be read')
  }
  expect(server.lastMessage(ani)?.text).toBe('tetap')
})

test('the owner hears of every change, and a reset leaves nothing', async () => {
  let changes = 0
  const server = await aServer({ onChange: () => changes++ })
  const before = changes
  await sent(server, {})
  expect(changes).toBeGreaterThan(before)
  server.reset()
  expect(server.users()).toEqual([])
  expect(server.calls).toEqual([])
})
