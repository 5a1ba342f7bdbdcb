/** What a kind of long work is to the chat: its title, what it needs, and the messages it ends with. */
import type { Api } from 'grammy'
import type { z } from 'zod'
import type { WorkControl } from '../../domain/office-job/office-job.js'
import type { Member } from '../../domain/roster/member.js'
import type { Stores } from '../../domain/stores.js'
import type { TextKey } from '../../texts/texts.js'
import type { Voice } from '../context.js'
import type { DownloadOutcome } from '../download.js'
import type { Screen } from '../screen.js'

export interface WorkTools {
  voice: Voice
  member: Member
  api: Api
  botUsername: string
  jobId: number
  control: WorkControl
  download(fileId: string): Promise<DownloadOutcome>
  /** In the transaction that saves the work: from here on it can no longer be cancelled; false when it has been. */
  holdOn(tx: Stores): Promise<boolean>
  /** Sends a message before the work has ended. */
  send(screen: Screen): Promise<void>
}

export interface OfficeWork<S extends z.ZodType = z.ZodType> {
  title: TextKey & `job-title-${string}`
  input: S
  /** What it has done stays done: it is not cancelled, and cut off it goes on where it was instead of beginning again. */
  goesOn?: boolean
  /** What is sent when it has ended. Doing it twice must be as doing it once: a kill begins it again. */
  run(tools: WorkTools, input: z.output<S>): Promise<Screen[]>
}

export function officeWork<S extends z.ZodType>(work: OfficeWork<S>): OfficeWork {
  return { ...work, run: (tools, input) => work.run(tools, work.input.parse(input)) }
}
