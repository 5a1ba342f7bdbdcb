/** A file that a person sent, fetched from Telegram: at most 20 MB, which is what a bot is given (Bot API, getFile). */
import { type Api, GrammyError, HttpError } from 'grammy'

export const LARGEST_DOWNLOAD_BYTES = 20 * 1_048_576
const TELEGRAM = 'https://api.telegram.org'

export interface DownloadFrom {
  api: Api
  token: string
  apiRoot: string
}

/** As the bot itself reaches Telegram. */
export function downloadFrom(api: Api): DownloadFrom {
  return { api, token: api.token, apiRoot: api.options?.apiRoot ?? TELEGRAM }
}

export type DownloadOutcome = { kind: 'file'; bytes: Buffer } | { kind: 'too-large' } | { kind: 'gone' }

/** Throws grammY's HttpError when Telegram cannot be reached, as its own calls do. */
export async function downloadFile(from: DownloadFrom, fileId: string): Promise<DownloadOutcome> {
  return fetchFile(from, fileId, {}, async (response) => {
    const bytes = Buffer.from(await response.arrayBuffer())
    return bytes.length > LARGEST_DOWNLOAD_BYTES ? { kind: 'too-large' } : { kind: 'file', bytes }
  })
}

/** The first bytes of a file, `most` at most, and no more of it than came with them. Throws as downloadFile does. */
export async function downloadOpening(from: DownloadFrom, fileId: string, most: number): Promise<DownloadOutcome> {
  return fetchFile(from, fileId, { range: `bytes=0-${most - 1}` }, async ({ body }) => {
    const parts: Uint8Array[] = []
    let held = 0
    // A server may answer a range with the whole file: leaving the loop hangs up.
    for await (const part of body ?? []) {
      parts.push(part)
      held += part.length
      if (held >= most) break
    }
    return { kind: 'file', bytes: Buffer.concat(parts).subarray(0, most) }
  })
}

async function fetchFile(
  { api, token, apiRoot }: DownloadFrom,
  fileId: string,
  headers: Record<string, string>,
  read: (response: Response) => Promise<DownloadOutcome>,
): Promise<DownloadOutcome> {
  let path: string | undefined
  try {
    path = (await api.getFile(fileId)).file_path
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    return { kind: /file is too big/.test(error.description) ? 'too-large' : 'gone' }
  }
  if (path === undefined) return { kind: 'gone' }
  try {
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { headers, signal: AbortSignal.timeout(60_000) })
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) throw new Error(`status ${response.status}`)
    return await read(response)
  } catch (error) {
    // The address holds the token: it must not get into a log with the error.
    throw new HttpError('A file could not be fetched', error instanceof Error ? error.name : 'unknown')
  }
}
