/** Under the details of a result: what both sides said where they differed, split where one message would be too long. */
import type { Framework } from '../../../domain/competency/framework.js'
import { talkOf } from '../../../domain/result/rapor.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import { dialogueNotes } from '../../../texts/dialogue-words.js'
import type { MemberCtx } from '../../context.js'
import type { Screen } from '../../screen.js'

/** Characters of a message, with room for its heading; one statement has 1,000 at most. */
const PAGE_MOST = 2800

export async function dialogueNoteScreens({ voice }: MemberCtx, result: StoredResult, framework: Framework): Promise<Screen[]> {
  const { say, deps } = voice
  const notes = dialogueNotes(say, await talkOf(deps.stores, result, framework))
  const lines = notes.flatMap(({ about, lines: said }) => ['', `<b>${about}</b>`, ...said])
  const pages: string[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page !== undefined && page.join('\n').length + line.length < PAGE_MOST) page.push(line)
    else pages.push([line])
  }
  return pages.map((page) => ({ text: [say('detail-dialogue-head'), ...page].join('\n'), protect: true }))
}
