/** A process of the bench: the bare bot behind a webhook, as grammY's own handbook sets it up. Arguments: Bot API, database, port, secret, the edit as JSON. */
import { createServer } from 'node:http'
import { webhookCallback } from 'grammy'
import { openPostgres } from '../../src/storage/database.js'
import { BARE_TOKEN, bareBot, type Edit } from './bare.js'

const [apiRoot = '', databaseUrl = '', port = '', secretToken = '', edit = ''] = process.argv.slice(2)
const database = await openPostgres(databaseUrl)
const bot = bareBot({ apiRoot, token: BARE_TOKEN, database, edit: JSON.parse(edit) as Edit })
await bot.init()
const handle = webhookCallback(bot, 'http', { secretToken })
const server = createServer((request, response) => {
  if (request.method === 'POST') void handle(request, response)
  else response.end('ready')
})
server.keepAliveTimeout = 60_000
server.listen(Number(port), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
