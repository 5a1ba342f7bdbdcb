/** The page's own files (html, css, compiled scripts) and the media of the chats. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { places } from '../places.js'
import type { SandboxServer } from './bot-api-server.js'
import { imageSize } from './image-size.js'

const sources = join(places.root, 'src', 'sandbox', 'page')
const scripts = join(places.root, 'dist', 'src', 'sandbox', 'page')

const types: Readonly<Record<string, { folder: string; type: string }>> = {
  html: { folder: sources, type: 'text/html; charset=utf-8' },
  css: { folder: sources, type: 'text/css; charset=utf-8' },
  svg: { folder: sources, type: 'image/svg+xml' },
  js: { folder: scripts, type: 'text/javascript; charset=utf-8' },
}

/** One of the page's own files by its bare name; undefined when there is none. */
export async function pageFile(name: string): Promise<Response | undefined> {
  const extension = /^[a-z0-9-]+\.(html|css|svg|js)$/.exec(name)?.[1]
  const kind = extension === undefined ? undefined : types[extension]
  if (!kind) return undefined
  const bytes = await readFile(join(kind.folder, name)).catch(() => undefined)
  return bytes && new Response(new Uint8Array(bytes), { headers: { 'content-type': kind.type } })
}

/** Types a browser only plays or stores. Whatever else a person uploads is plain bytes. */
const harmless = new Set(['audio/ogg', 'video/mp4', 'application/pdf'])

/** A file of a chat. Only what really is a picture is shown in the page; all else is for saving. */
export function mediaFile(server: SandboxServer, fileId: string): Response | undefined {
  const file = server.file(fileId)
  if (!file) return undefined
  const image = imageSize(file.bytes)
  const mime = file.mime !== undefined && harmless.has(file.mime) ? file.mime : 'application/octet-stream'
  const name = encodeURIComponent(file.name ?? fileId).replaceAll("'", '%27')
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': image?.mime ?? mime,
      'content-disposition': `${image ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
