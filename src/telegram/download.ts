/** A file that a person sent, fetched from Telegram: at most 20 MB, which is what a bot is given (Bot API, getFile). */
import { type Api, GrammyError, HttpError } from 'grammy'

export const LARGEST_DOWNLOAD_BYTES = 20 * 1_048_576

export interface DownloadFrom {
  api: Api
  token: string
  apiRoot: string
}

export type DownloadOutcome = { kind: 'file'; bytes: Buffer } | { kind: 'too-large' } | { kind: 'gone' }

/** Throws grammY's HttpError when Telegram cannot be reached, as its own calls do. */
export async function downloadFile({ api, token, apiRoot }: DownloadFrom, fileId: string): Promise<DownloadOutcome> {
  let path: string | undefined
  try {
    path = (await api.getFile(fileId)).file_path
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    return { kind: /file is too big/.test(error.description) ? 'too-large' : 'gone' }
  }
  if (path === undefined) return { kind: 'gone' }
  try {
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: AbortSignal.timeout(60_000) })
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) throw new Error(`status ${response.status}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    return bytes.length > LARGEST_DOWNLOAD_BYTES ? { kind: 'too-large' } : { kind: 'file', bytes }
  } catch (error) {
    // The address holds the token: it must not get into a log with the error.
    throw new HttpError('A file could not be fetched', error instanceof Error ? error.name : 'unknown')
  }
}
