/** The methods about the bot itself: who it is, its menus, its files, and how updates reach it. */
import { methodSchemas, type Payload } from './bot-api-methods.js'
import { commandsKey } from './chat-store.js'
import { type Call, method } from './method-runner.js'
import { badRequest, faultyRequest, TelegramRefusal } from './telegram-refusal.js'

function setMyCommands(payload: Payload<'setMyCommands'>, { store }: Call): true {
  if (payload.scope?.type === 'chat') store.chatForBot(payload.scope.chat_id)
  if (payload.commands.length > 100) throw faultyRequest('BOT_COMMANDS_TOO_MUCH')
  for (const { command, description } of payload.commands) {
    const name = command.trim().replace(/^\//, '')
    if (name === '') throw faultyRequest('command must be non-empty')
    if (name.length > 32) throw faultyRequest('command length must not exceed 32')
    if (!/^[a-z0-9_]+$/.test(name)) throw faultyRequest('BOT_COMMAND_INVALID')
    if (description.trim() === '') throw faultyRequest('command description must be non-empty')
    if ([...description.trim()].length > 256) throw faultyRequest('command description length must not exceed 256')
  }
  const commands = payload.commands.map(({ command, description }) => ({
    command: command.trim().replace(/^\//, ''),
    description: description.trim(),
  }))
  const key = commandsKey(payload.scope, payload.language_code)
  if (commands.length === 0) store.commands.delete(key)
  else store.commands.set(key, commands)
  store.emit({ kind: 'commands' })
  return true
}

async function getUpdates(payload: Payload<'getUpdates'>, { queue, webhook, gone }: Call): Promise<unknown> {
  if (webhook.active) {
    throw new TelegramRefusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  }
  return queue.get(payload, gone)
}

function getChat(payload: Payload<'getChat'>, { store }: Call): unknown {
  const chat = store.chats.get(Number(payload.chat_id))
  if (!chat?.started) throw badRequest('chat not found')
  const accepted_gift_types = {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  }
  return { ...store.telegramChat(chat.user), accent_color_id: 0, max_reaction_count: 11, accepted_gift_types }
}

export const settingsMethods = {
  getMe: method(methodSchemas.getMe, (_, { store }) => ({
    ...store.bot,
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  })),
  logOut: method(methodSchemas.logOut, () => true),
  close: method(methodSchemas.close, () => true),
  getUpdates: method(methodSchemas.getUpdates, getUpdates),
  setWebhook: method(methodSchemas.setWebhook, (payload, { webhook }) => webhook.set(payload)),
  deleteWebhook: method(methodSchemas.deleteWebhook, (payload, { webhook }) => webhook.remove(payload.drop_pending_updates)),
  getWebhookInfo: method(methodSchemas.getWebhookInfo, (_, { webhook }) => webhook.info()),
  setMyCommands: method(methodSchemas.setMyCommands, setMyCommands),
  getMyCommands: method(methodSchemas.getMyCommands, (payload, { store }) => {
    return store.commands.get(commandsKey(payload.scope, payload.language_code)) ?? []
  }),
  deleteMyCommands: method(methodSchemas.deleteMyCommands, (payload, { store }) => {
    store.commands.delete(commandsKey(payload.scope, payload.language_code))
    store.emit({ kind: 'commands' })
    return true
  }),
  setMyDescription: method(methodSchemas.setMyDescription, (payload, { store }) => {
    if (!payload.language_code) store.description = payload.description ?? ''
    return true
  }),
  setMyShortDescription: method(methodSchemas.setMyShortDescription, () => true),
  setChatMenuButton: method(methodSchemas.setChatMenuButton, () => true),
  getFile: method(methodSchemas.getFile, (payload, { store }) => store.files.description(payload.file_id)),
  getChat: method(methodSchemas.getChat, getChat),
}
