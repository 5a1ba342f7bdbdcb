/** The files of all chats: bytes by file_id, as the bot and the page fetch them. */
import { z } from 'zod'
import { imageSize } from './image-size.js'
import { badRequest, faultyRequest } from './telegram-refusal.js'
import type { MessageContent } from './telegram-types.js'

export type FileKind = 'photo' | 'document' | 'video' | 'voice'

export interface Upload {
  bytes: Uint8Array
  name?: string | undefined
  mime?: string | undefined
}

interface StoredFile extends Upload {
  id: string
  kind: FileKind
  /** the path under /file/bot<token>/ */
  path: string
}

export const savedFile = z.object({
  id: z.string(),
  kind: z.enum(['photo', 'document', 'video', 'voice']),
  path: z.string(),
  base64: z.string(),
  name: z.string().optional(),
  mime: z.string().optional(),
})

const maxUploadBytes = 50 * 1024 * 1024
const maxDownloadBytes = 20 * 1024 * 1024
const maxPhotoBytes = 10 * 1024 * 1024
/** The suffix of the file_id under which a photo's small size is found: the same bytes, a smaller frame. */
const small = '-s'

const folders: Readonly<Record<FileKind, string>> = { photo: 'photos', document: 'documents', video: 'videos', voice: 'voice' }
const mimeByExtension: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const unknownMime = 'application/octet-stream'

export class FileStore {
  private readonly files = new Map<string, StoredFile>()
  private next = 1

  /** A file the bot uploads: Telegram's limits apply. */
  addFromBot(kind: FileKind, upload: Upload): MessageContent {
    if (upload.bytes.length === 0) throw faultyRequest('file must be non-empty')
    if (upload.bytes.length > maxUploadBytes) throw faultyRequest('file is too big')
    if (kind === 'photo') {
      if (upload.bytes.length > maxPhotoBytes) {
        throw faultyRequest(`file of size ${upload.bytes.length} bytes is too big for a photo; the maximum size is ${maxPhotoBytes} bytes`)
      }
      const image = imageSize(upload.bytes)
      if (!image) throw faultyRequest('IMAGE_PROCESS_FAILED')
      const { width, height } = image
      if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) throw faultyRequest('PHOTO_INVALID_DIMENSIONS')
    }
    return this.add(kind, upload)
  }

  add(kind: FileKind, upload: Upload): MessageContent {
    const number = this.next++
    const mime = mimeOf(kind, upload)
    const file: StoredFile = {
      id: `sandbox-${kind}-${number}`,
      kind,
      path: `${folders[kind]}/file_${number}${extensionOf(upload.name) || extensionFor(mime)}`,
      ...upload,
      mime,
    }
    this.files.set(file.id, file)
    return this.content(file)
  }

  /** The same file once more, by its id. */
  reuse(kind: FileKind, fileId: string): MessageContent {
    const file = this.find(fileId)
    if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
    if (file.kind !== kind) throw faultyRequest(`can't use file of type ${capital(file.kind)} as ${capital(kind)}`)
    return this.content(file)
  }

  find(fileId: string): StoredFile | undefined {
    return this.files.get(fileId) ?? (fileId.endsWith(small) ? this.files.get(fileId.slice(0, -small.length)) : undefined)
  }

  findByPath(path: string): StoredFile | undefined {
    return [...this.files.values()].find((file) => file.path === path)
  }

  /** The answer to getFile. */
  description(fileId: string): { file_id: string; file_unique_id: string; file_size: number; file_path: string } {
    const file = this.find(fileId)
    if (!file) throw badRequest('invalid file_id')
    if (file.bytes.length > maxDownloadBytes) throw badRequest('file is too big')
    return { file_id: fileId, file_unique_id: `u-${fileId}`, file_size: file.bytes.length, file_path: file.path }
  }

  private content(file: StoredFile): MessageContent {
    const { width, height } = imageSize(file.bytes) ?? { width: 640, height: 480 }
    const size = { file_id: file.id, file_unique_id: `u-${file.id}`, file_size: file.bytes.length }
    if (file.kind === 'photo') {
      const scale = Math.min(1, 90 / Math.max(width, height))
      const thumbnail = { file_id: `${file.id}${small}`, file_unique_id: `u-${file.id}${small}`, file_size: file.bytes.length }
      const framed = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
      return {
        photo: [
          { ...thumbnail, ...framed },
          { ...size, width, height },
        ],
      }
    }
    const named = { ...size, file_name: file.name, mime_type: file.mime }
    if (file.kind === 'document') return { document: named }
    if (file.kind === 'video') return { video: { ...named, width, height, duration: 1 } }
    return { voice: { ...size, mime_type: file.mime, duration: 1 } }
  }

  clear(): void {
    this.files.clear()
  }

  saved(): { nextFile: number; files: z.infer<typeof savedFile>[] } {
    const files = [...this.files.values()].map(({ bytes, ...file }) => ({ ...file, base64: Buffer.from(bytes).toString('base64') }))
    return { nextFile: this.next, files }
  }

  restore(saved: { nextFile: number; files: z.infer<typeof savedFile>[] }): void {
    this.files.clear()
    for (const { base64, ...file } of saved.files) this.files.set(file.id, { ...file, bytes: Buffer.from(base64, 'base64') })
    this.next = saved.nextFile
  }
}

/** Bot libraries declare every upload as application/octet-stream; Telegram goes by the file's name. */
function mimeOf(kind: FileKind, upload: Upload): string {
  if (upload.mime !== undefined && upload.mime !== unknownMime) return upload.mime
  const byKind = { photo: unknownMime, document: unknownMime, video: 'video/mp4', voice: 'audio/ogg' }[kind]
  return mimeByExtension[extensionOf(upload.name)] ?? imageSize(upload.bytes)?.mime ?? byKind
}

const extensionFor = (mime: string): string => Object.entries(mimeByExtension).find(([, known]) => known === mime)?.[0] ?? ''
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const extensionOf = (name: string | undefined): string => /\.[a-z0-9]{1,8}$/i.exec(name ?? '')?.[0].toLowerCase() ?? ''
