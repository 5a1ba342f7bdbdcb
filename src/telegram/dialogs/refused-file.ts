/** Evidence, proofs and what a broadcast carries are passed on to others unopened: only the first bytes are fetched, and judged. */
import { FIRST_BYTES, judgeContent } from '../../domain/evidence/file-content.js'
import type { MemberCtx } from '../context.js'
import { downloadFrom, downloadOpening, LARGEST_DOWNLOAD_BYTES } from '../download.js'
import type { Screen } from '../screen.js'

/**
 * Why the document of this message is kept from whatever waits for it; null when it may be kept, and when there is none (Telegram itself makes
 * a photo anew). Throws when Telegram cannot be reached: the update comes again.
 */
export async function refusedFile(ctx: MemberCtx): Promise<Screen | null> {
  const { say } = ctx.voice
  const document = ctx.message?.document
  if (document === undefined) return null
  const { file_id: fileId, file_name: fileName = null, mime_type: mimeType = null, file_size: size = 0 } = document
  if (size > LARGEST_DOWNLOAD_BYTES) return { text: say('file-too-large') }
  const found = await downloadOpening(downloadFrom(ctx.api), fileId, FIRST_BYTES)
  if (found.kind !== 'file') return { text: say(`file-${found.kind}`) }
  const verdict = judgeContent({ fileName, mimeType }, found.bytes)
  if (verdict.kind === 'taken') return null
  return { text: verdict.kind === 'program' ? say('file-program') : say('file-not-as-named', { kind: verdict.promised }) }
}
