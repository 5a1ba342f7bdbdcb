import { Bot, GrammyError, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import { ani, aServer, tinyPng } from '../support/bot-api-call.js'
import { officialBotApi } from '../support/official-bot-api.js'

function aBot(server: SandboxServer): Bot {
  const bot = new Bot(server.token, { client: { apiRoot: server.url } })
  onTestFinished(() => bot.stop())
  return bot
}

test('a grammY bot walks through commands, buttons, edits, files and a menu, every call as Telegram describes it', async () => {
  const server = await aServer()
  const bot = aBot(server)
  bot.command('start', (ctx) =>
    ctx.reply('<b>Butir 1</b> dari 24 👋', {
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard()
        .text('1', 's:1')
        .text('2', 's:2')
        .row()
        .copyText('Salin', 'kode')
        .url('Tautan', 'https://kupang.go.id'),
    }),
  )
  bot.callbackQuery(/^s:(\d)$/, async (ctx) => {
    await ctx.answerCallbackQuery({ text: `Level ${ctx.match[1]}` })
    await ctx.editMessageText('Butir 2', { reply_markup: new InlineKeyboard().text('1', 's:1').primary() })
  })
  bot.on('message:document', async (ctx) => {
    const file = await ctx.getFile()
    const response = await fetch(`${server.url}/file/bot${server.token}/${file.file_path}`)
    await ctx.replyWithPhoto(new InputFile(tinyPng, 'radar.png'), { caption: await response.text() })
    await ctx.replyWithMediaGroup([
      { type: 'document', media: new InputFile(Buffer.from('a'), 'a.pdf') },
      { type: 'document', media: new InputFile(Buffer.from('b'), 'b.pdf'), caption: 'dua' },
    ])
    await ctx.reply('Nomor?', { reply_markup: new Keyboard().requestContact('Kirim nomor').text('Batal').resized().oneTime() })
  })
  await bot.api.setMyCommands([{ command: 'menu', description: 'Menu' }], { scope: { type: 'chat', chat_id: ani } })
  void bot.start()
  server.sendText(ani, '/start')
  await server.waitUntilIdle()
  const question = server.lastMessage(ani)
  expect(question?.html).toBe('<b>Butir 1</b> dari 24 👋')
  expect(await server.tap(ani, question?.id ?? 0, 's:2')).toEqual({ answered: true, text: 'Level 2', showAlert: false })
  await server.waitUntilIdle()
  expect(server.lastMessage(ani)).toMatchObject({ id: question?.id, text: 'Butir 2', inlineKeyboard: [[{ text: '1', style: 'primary' }]] })
  server.sendFile(ani, { kind: 'document', bytes: Buffer.from('isi berkas'), fileName: 'bukti.txt' })
  await server.waitUntilIdle()
  expect(
    server
      .messages(ani)
      .slice(-4)
      .map((message) => message.photo?.width ?? message.document?.name ?? message.text),
  ).toEqual([1, 'a.pdf', 'b.pdf', 'Nomor?'])
  expect(server.messages(ani).at(-4)?.text).toBe('isi berkas')
  expect(server.commands(ani)).toEqual([{ command: 'menu', description: 'Menu' }])
  expect(server.violations).toEqual([])
  const check = officialBotApi()
  expect(server.calls.flatMap((one) => check(one.method, one.payload))).toEqual([])
})

test('a grammY bot learns the description, the code and the wait of a refusal', async () => {
  const server = await aServer()
  const bot = aBot(server)
  server.faults.next('sendMessage', { kind: '429', retryAfter: 3 })
  const refused: unknown = await bot.api.sendMessage(ani, 'Halo').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(GrammyError)
  expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } })
})

test('fifty people at once are answered quickly', async () => {
  const server = await aServer()
  const bot = aBot(server)
  bot.on('message:text', (ctx) => ctx.reply(`Anda menulis ${ctx.message.text}`))
  await bot.init()
  void bot.start()
  const started = performance.now()
  for (let id = 1; id <= 50; id++) {
    server.addUser({ id, firstName: `Orang ${id}` })
    server.sendText(id, 'satu')
    server.sendText(id, 'dua')
  }
  await server.waitUntilIdle()
  expect(performance.now() - started).toBeLessThan(5000)
  for (let id = 1; id <= 50; id++) {
    expect(server.messages(id).map((message) => message.text)).toEqual(['satu', 'dua', 'Anda menulis satu', 'Anda menulis dua'])
  }
})

const button = (more: object) => ({ chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', ...more }]] } })
test.each([
  ['sendMesage', { chat_id: 1, text: 'x' }, ['sendMesage: unknown method']],
  ['sendMessage', { chat_id: 1 }, ['sendMessage.text: missing']],
  ['sendMessage', { chat_id: 1, text: 'x', parse_mod: 'HTML' }, ['sendMessage.parse_mod: unknown field']],
  ['sendMessage', { chat_id: '@x', text: 5 }, ['sendMessage.text: expected String, got 5']],
  ['sendMessage', { chat_id: 1.5, text: 'x' }, ['sendMessage.chat_id: expected Integer, got 1.5']],
  ['sendMessage', button({}), ['sendMessage.reply_markup.inline_keyboard[0][0]: exactly one kind of button is needed, got none']],
  ['sendMessage', button({ callback_data: 'a', style: 'danger' }), []],
  ['sendMessage', button({ disabled: {} }), []],
  ['sendMessage', button({ callbackdata: 'a' }), ['sendMessage.reply_markup.inline_keyboard[0][0].callbackdata: unknown field']],
  ['setMyCommands', { commands: [{ command: 'a' }] }, ['setMyCommands.commands[0].description: missing']],
  ['setMyCommands', { commands: [], scope: { type: 'chat', chat_id: 5 } }, []],
  ['setMyCommands', { commands: [], scope: { type: 'chat' } }, ['setMyCommands.scope.chat_id: missing']],
  [
    'sendMediaGroup',
    {
      chat_id: 1,
      media: [
        { type: 'photo', media: 'attach://a' },
        { type: 'video', media: 'b' },
      ],
    },
    [],
  ],
  ['sendPhoto', { chat_id: 1, photo: 'attach://a', reply_markup: { keyboard: [['A']] } }, []],
])('the official description judges %s %j', (method, payload, faults) => {
  expect(officialBotApi()(method, payload)).toEqual(faults)
})
