/** Reads a call's payload: JSON as it is; forms and query strings turned into the same types. */
import type { IncomingMessage } from 'node:http'
import type { Upload } from './file-store.js'
import { readMultipart } from './multipart.js'
import { faultyRequest, TelegramRefusal } from './telegram-refusal.js'

export interface RequestBody {
  /** without the bytes of files: those stand as attach://<name of the part> */
  payload: Record<string, unknown>
  uploads: Map<string, Upload>
}

const largestBodyBytes = 52 * 1024 * 1024
const jsonFields = new Set([
  'reply_markup',
  'entities',
  'caption_entities',
  'reply_parameters',
  'link_preview_options',
  'media',
  'commands',
  'scope',
  'menu_button',
  'allowed_updates',
  'reaction',
])
const integerFields = new Set([
  'chat_id',
  'from_chat_id',
  'message_id',
  'offset',
  'limit',
  'timeout',
  'max_connections',
  'cache_time',
  'duration',
  'width',
  'height',
])
const flagFields = new Set([
  'disable_notification',
  'protect_content',
  'show_caption_above_media',
  'has_spoiler',
  'disable_content_type_detection',
  'supports_streaming',
  'drop_pending_updates',
  'show_alert',
  'is_big',
])

export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<RequestBody> {
  const uploads = new Map<string, Upload>()
  const bytes = await collect(request)
  const type = request.headers['content-type'] ?? ''
  const payload = fromForm(query)
  if (bytes.length === 0) return { payload, uploads }
  if (type.startsWith('application/json')) return { payload: { ...payload, ...fromJson(bytes) }, uploads }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { payload: { ...payload, ...fromForm(new URLSearchParams(bytes.toString())) }, uploads }
  }
  if (!type.startsWith('multipart/form-data')) throw faultyRequest(`content type ${type} is not understood`)
  const parts = readMultipart(bytes, type)
  if (!parts) throw faultyRequest("can't parse multipart body")
  const texts = new URLSearchParams()
  const direct: Record<string, string> = {}
  for (const part of parts) {
    if (part.fileName === undefined) texts.append(part.name, part.bytes.toString())
    else {
      uploads.set(part.name, { bytes: part.bytes, name: part.fileName, mime: part.mime })
      direct[part.name] = `attach://${part.name}`
    }
  }
  return { payload: { ...payload, ...withoutAttached(direct, texts), ...fromForm(texts) }, uploads }
}

/** A part that another field refers to as attach://<name> is not a field of its own. */
function withoutAttached(direct: Record<string, string>, texts: URLSearchParams): Record<string, string> {
  const all = [...texts.values()].join('\n')
  return Object.fromEntries(Object.entries(direct).filter(([, reference]) => !all.includes(reference)))
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > largestBodyBytes) throw new TelegramRefusal(413, 'Request Entity Too Large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function fromJson(bytes: Buffer): Record<string, unknown> {
  const value = parsed(bytes.toString(), "can't parse JSON object")
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw faultyRequest('JSON object expected')
  return { ...value }
}

function parsed(text: string, refusal: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw faultyRequest(refusal)
  }
}

function fromForm(form: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries([...form].map(([name, value]) => [name, formValue(name, value)]))
}

function formValue(name: string, value: string): unknown {
  if (jsonFields.has(name)) return parsed(value, `can't parse ${name} JSON object`)
  if (integerFields.has(name) && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (flagFields.has(name)) return value === 'true' || value === 'True' || value === '1'
  return value
}
