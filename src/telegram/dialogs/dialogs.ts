/**
 * Typed dialogues: a reason, a piece of evidence, a report, the dates of a cycle. They wait for messages only; every button is a
 * stateless screen, so a tap or a command leaves the dialogue and loses nothing. Everything that is sent or stored goes through
 * `external` with the outer context: replays then repeat nothing, and retries and texts are those of the bot.
 */
import { type Conversation, conversations, createConversation, type VersionedState } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import type { Ctx, MemberCtx } from '../context.js'
import { isOutage } from '../errors.js'
import { isDatabaseOutage } from '../outages.js'
import { type DialogRequest, send } from '../screen.js'
import { appealReasonTurn, appealWordsTurn } from './appeal-dialogs.js'
import { broadcastContentTurn } from './broadcast-content-dialog.js'
import {
  broadcastCorrectTurn,
  broadcastLinksTurn,
  broadcastQuestionTurn,
  broadcastRefuseTurn,
  broadcastWhenTurn,
  openingMessageTurn,
} from './broadcast-dialogs.js'
import { contentFileTurn } from './content-file-dialog.js'
import { correctionDeclineTurn, correctionTurn } from './correction-dialogs.js'
import { cycleDraftTurn } from './cycle-draft-dialog.js'
import { delegateAllTurn, delegateTurn } from './delegate-dialog.js'
import { dialogueTurn, meetingPlaceTurn } from './dialogue-dialog.js'
import { evidenceTurn } from './evidence-dialog.js'
import { extendSelfTurn } from './extend-self-dialog.js'
import { holidayTurn } from './holiday-dialog.js'
import { incidentTurn } from './incident-dialog.js'
import { leaveTurn } from './leave-dialog.js'
import { openCycleTurn } from './open-cycle-dialog.js'
import { peerSearchTurn } from './peer-search-dialog.js'
import { planClassTurn } from './plan-class-dialog.js'
import { planReasonTurn } from './plan-reason-dialog.js'
import { proofTurn } from './proof-dialog.js'
import { answerQuestionTurn, faqTextTurn, questionTurn } from './question-dialogs.js'
import { reasonTurn } from './reason-dialog.js'
import { refusedFile } from './refused-file.js'
import { remarkTurn } from './remark-dialog.js'
import { rosterDateTurn, rosterFileTurn, rosterSearchTurn } from './roster-dialogs.js'
import { wrongSuperiorTurn } from './wrong-superior-dialog.js'

/** Raise when a dialogue's shape changes: open dialogues of the older shape are dropped, and the person is told how to go on. */
const DIALOGS_VERSION = 1
/** Messages a dialogue takes before it ends by itself: each is kept for the replay. */
const MOST_TURNS = 20

/** Handles one message of a dialogue; `notes` is what earlier turns left (plain JSON). */
export type Turn<R extends DialogRequest> = (ctx: MemberCtx, request: R, notes: string[]) => Promise<{ done: boolean; notes: string[] }>
type Requested<N extends DialogRequest['name']> = Extract<DialogRequest, { name: N }>

const TURNS: { [N in DialogRequest['name']]: Turn<Requested<N>> } = {
  reason: reasonTurn,
  dialogue: dialogueTurn,
  'meeting-place': meetingPlaceTurn,
  evidence: evidenceTurn,
  incident: incidentTurn,
  'wrong-superior': wrongSuperiorTurn,
  correction: correctionTurn,
  'correction-decline': correctionDeclineTurn,
  'peer-search': peerSearchTurn,
  delegate: delegateTurn,
  'delegate-all': delegateAllTurn,
  'open-cycle': openCycleTurn,
  'cycle-draft': cycleDraftTurn,
  'extend-self': extendSelfTurn,
  leave: leaveTurn,
  holiday: holidayTurn,
  'plan-decline': planReasonTurn,
  'plan-refuse': planReasonTurn,
  'result-comment': remarkTurn,
  'fairness-text': remarkTurn,
  'appeal-reason': appealReasonTurn,
  'appeal-words': appealWordsTurn,
  'appeal-decision': appealReasonTurn,
  'appeal-recuse': appealReasonTurn,
  proof: proofTurn,
  'plan-class': planClassTurn,
  question: questionTurn,
  'answer-question': answerQuestionTurn,
  'faq-text': faqTextTurn,
  'broadcast-content': broadcastContentTurn,
  'broadcast-links': broadcastLinksTurn,
  'broadcast-question': broadcastQuestionTurn,
  'broadcast-when': broadcastWhenTurn,
  'broadcast-refuse': broadcastRefuseTurn,
  'broadcast-correct': broadcastCorrectTurn,
  'opening-message': openingMessageTurn,
  'roster-file': rosterFileTurn,
  'content-file': contentFileTurn,
  'roster-search': rosterSearchTurn,
  'roster-date': rosterDateTurn,
}

/** Why a turn broke off, by the context of its update: the plugin hands on a copy that is of no class any more. */
const turnFaults = new WeakMap<object, unknown>()

/** With Telegram or the database away nothing is written: the update comes again, and finds the dialogue as it was. */
function brokeOff(ctx: Ctx): boolean {
  const fault = turnFaults.get(ctx)
  return fault !== undefined && (isOutage(fault) || isDatabaseOutage(fault))
}

/** The name of every dialogue; the test of rights walks this list. */
export const DIALOGS = Object.keys(TURNS) as DialogRequest['name'][]

/** They open the file themselves, judge all of it and keep none. */
const OPENS_FILES: ReadonlySet<DialogRequest['name']> = new Set(['roster-file', 'content-file'])

async function takeTurn<N extends DialogRequest['name']>(name: N, ctx: MemberCtx, request: Requested<N>, notes: string[]) {
  const refused = OPENS_FILES.has(name) ? null : await refusedFile(ctx)
  if (refused === null) return TURNS[name](ctx, request, notes)
  await send(ctx, refused)
  return { done: false, notes }
}

/** All dialogues are this loop: wait for a message, let the turn handle it, until it says it is done. */
function dialogOf<N extends DialogRequest['name']>(name: N) {
  return async (conversation: Conversation<Ctx, Context>, _ctx: Context, request: Requested<N>) => {
    let notes: string[] = []
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      await conversation.waitFor('message')
      const outcome = await conversation.external(async (outer) => {
        try {
          return await takeTurn(name, outer as MemberCtx, request, notes)
        } catch (error) {
          turnFaults.set(outer, error)
          throw error
        }
      })
      if (outcome.done) return
      notes = outcome.notes
    }
  }
}

function dialogStorage(ctx: Ctx) {
  const { stores } = ctx.voice.deps
  return {
    type: 'key' as const,
    version: DIALOGS_VERSION,
    getStorageKey: (one: Ctx) => (one.chatId === undefined ? undefined : String(one.chatId)),
    adapter: {
      // Written by the plugin itself, which checks the version.
      read: async (key: string) => (await stores.dialogs.read(key)) as VersionedState<never> | undefined,
      write: async (key: string, state: VersionedState<unknown>) => {
        if (!brokeOff(ctx)) await stores.dialogs.write(key, state, ctx.voice.now)
      },
      delete: async (key: string) => {
        if (!brokeOff(ctx)) await stores.dialogs.remove(key)
      },
    },
  }
}

/** Runs the dialogue plugin on one update; `after` runs when no dialogue took it. */
async function withDialogs(ctx: Ctx, after: (ctx: Ctx) => Promise<unknown>): Promise<void> {
  const composer = new Composer<Ctx>()
  composer.use(conversations<Ctx, Context>({ storage: dialogStorage(ctx) }))
  for (const name of DIALOGS) composer.use(createConversation(dialogOf(name), { id: name }))
  composer.use((one) => after(one))
  try {
    await composer.middleware()(ctx, async () => {})
  } catch (error) {
    throw turnFaults.get(ctx) ?? error
  }
}

/** Leaves whatever dialogue waits in this chat. */
export async function leaveDialog(ctx: MemberCtx): Promise<void> {
  if (!ctx.member.dialogOpen || ctx.chatId === undefined) return
  await ctx.voice.deps.stores.dialogs.remove(String(ctx.chatId))
}

/** Begins a dialogue: the next message of this chat belongs to it. */
export async function openDialog(ctx: MemberCtx, request: DialogRequest): Promise<void> {
  await withDialogs(ctx, async (one) => {
    await one.conversation.enter(request.name, request)
  })
}

/** Gives a message to the dialogue that waits for it; false when none does (its version has gone, or it ended). */
export async function continueDialog(ctx: MemberCtx): Promise<boolean> {
  let taken = true
  await withDialogs(ctx, async () => {
    taken = false
  })
  if (!taken && ctx.chatId !== undefined) await ctx.voice.deps.stores.dialogs.remove(String(ctx.chatId))
  return taken
}
