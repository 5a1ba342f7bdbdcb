/** Does one piece of long work for its owner and sends what comes of it; says what became of the attempt. */
import { type Api, GrammyError, InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { type OfficeJob, type WorkControl, type WorkOutcome, WorkStopped } from '../../domain/office-job/office-job.js'
import type { Member } from '../../domain/roster/member.js'
import { localeOf } from '../../texts/texts.js'
import type { Deps, Voice } from '../context.js'
import { downloadFile } from '../download.js'
import { floodWaitMs, isOutage, isUnreachable } from '../errors.js'
import { isDatabaseOutage } from '../outages.js'
import type { Screen } from '../screen.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'
import { voiceOf } from '../voice.js'
import { progressMessage } from './progress-message.js'
import { workOf } from './works.js'

export interface OfficeJobParts {
  api: Api
  deps: Deps
  token: string
  apiRoot: string
  botUsername: string
}

/** An outage is tried again after so long. */
const AGAIN_MS = 20_000

/** Whoever asked for it, if still there and still allowed. */
async function ownerOf({ deps }: OfficeJobParts, job: OfficeJob): Promise<{ member: Member; chatId: number; voice: Voice } | null> {
  const found = await deps.stores.people.byId(job.ownerId, deps.now())
  if (found === null || found.telegramId === null) return null
  const first = deps.adminIds.includes(found.telegramId) && found.role === 'pegawai'
  return { member: first ? { ...found, role: 'admin' } : found, chatId: found.telegramId, voice: voiceOf(deps, localeOf(found.language)) }
}

export async function runOfficeJob(parts: OfficeJobParts, job: OfficeJob, control: WorkControl, owner: string): Promise<WorkOutcome> {
  const { api, deps, botUsername } = parts
  const work = workOf(job.kind)
  const asker = await ownerOf(parts, job).catch(() => undefined)
  if (asker === undefined) return { kind: 'again', fault: 'database', afterMs: AGAIN_MS }
  if (work === undefined || asker === null || !can(asker.member, 'manage-roster', null)) return { kind: 'failed', fault: 'not allowed' }
  const { member, chatId, voice } = asker
  const title = voice.say(work.title)
  const { goesOn = false } = work
  const message = progressMessage({ api, voice, chatId, job, title, goesOn }, control)
  const send = (screen: Screen) => sendTo(api, chatId, screen)
  try {
    if (goesOn && !(await deps.stores.officeJobs.passPointOfNoReturn(job.id, owner))) throw new WorkStopped()
    await message.begin()
    const screens = await work.run(
      {
        voice,
        member,
        api,
        botUsername,
        jobId: job.id,
        control: message.control,
        download: (fileId) => downloadFile(parts, fileId),
        holdOn: (tx) => tx.officeJobs.passPointOfNoReturn(job.id, owner),
        send,
      },
      job.input,
    )
    for (const screen of screens) await send(screen)
    await message.end(voice.say('job-done', { title }))
    return { kind: 'done' }
  } catch (error) {
    return failed(parts, { job, error, voice, title, chatId, end: message.end })
  }
}

async function failed(
  { api, deps }: OfficeJobParts,
  about: { job: OfficeJob; error: unknown; voice: Voice; title: string; chatId: number; end: (text: string) => Promise<void> },
): Promise<WorkOutcome> {
  const { job, error, voice, title, chatId, end } = about
  if (error instanceof WorkStopped) {
    const now = await deps.stores.officeJobs.byId(job.id).catch(() => null)
    if (now?.state === 'cancelled') await end(voice.say('job-cancelled', { title }))
    return { kind: 'stopped' }
  }
  const name = error instanceof GrammyError ? `telegram ${error.error_code}` : error instanceof Error ? error.name : 'unknown'
  if (isUnreachable(error)) return { kind: 'failed', fault: name }
  if (isOutage(error) || isDatabaseOutage(error))
    return { kind: 'again', fault: name, afterMs: Math.max(AGAIN_MS, floodWaitMs(error) ?? 0) }
  const reference = `J${job.id.toString(36).toUpperCase()}`
  deps.log.error({ reference, error: name, stack: error instanceof Error ? error.stack : undefined }, 'office job failed')
  await end(voice.say('job-failed', { title, reference }))
  await sendTo(api, chatId, { text: voice.say('job-failed', { title, reference }), keyboard: backHome(voice) }).catch(() => {})
  return { kind: 'failed', fault: name }
}

/** Given up after too many beginnings: the owner is told to ask again. */
export async function giveUpOfficeJob(parts: OfficeJobParts, job: OfficeJob): Promise<void> {
  const asker = await ownerOf(parts, job)
  const work = workOf(job.kind)
  if (asker === null || work === undefined) return
  const { voice, chatId } = asker
  const title = voice.say(work.title)
  await sendTo(parts.api, chatId, { text: voice.say('job-given-up', { title }), keyboard: backHome(voice) }).catch(() => {})
}

function backHome({ say }: Voice): InlineKeyboard {
  return new InlineKeyboard().text(say('button-desk'), rosterButtons.home.data({}))
}

async function sendTo(api: Api, chatId: number, screen: Screen): Promise<void> {
  const shared = {
    parse_mode: 'HTML' as const,
    ...(screen.keyboard === undefined ? {} : { reply_markup: screen.keyboard }),
    ...(screen.protect === true ? { protect_content: true } : {}),
  }
  if (screen.document !== undefined) await api.sendDocument(chatId, screen.document, { ...shared, caption: screen.text })
  else await api.sendMessage(chatId, screen.text, { ...shared, link_preview_options: { is_disabled: true } })
}
