/** What is said in the dialogue: Setuju by one tap, an explanation or the reason of a changed level in a typed sentence. */
import { InlineKeyboard } from 'grammy'
import { LEVELS, type Level } from '../../../domain/competency/framework.js'
import { type DialogueItem, otherSide } from '../../../domain/dialogue/dialogue.js'
import { type Saying, type SpeakOutcome, speak } from '../../../domain/dialogue/speak.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { reasonFault } from '../form/after-reason.js'
import { CHOSEN } from '../form/item-screen.js'
import { dialogueScreen, nextTurn } from './dialogue.js'
import { closedDialogue, type OpenDialogue, seeDialogue, takePart } from './dialogue-access.js'
import { dialogueButtons as buttons } from './dialogue-buttons.js'

interface About {
  rating: number
  item: string
}

async function openItem(
  ctx: MemberCtx,
  { rating, item: key }: About,
): Promise<(OpenDialogue & { item: DialogueItem }) | { refused: TapReply }> {
  const opened = await takePart(ctx, rating)
  if ('refused' in opened) return opened
  const item = opened.talk.find(({ entry }) => entry.item.key === key)
  return item === undefined ? { refused: { toast: ctx.voice.say('tap-stale'), alert: true } } : { ...opened, item }
}

async function agree(ctx: MemberCtx, about: About): Promise<TapReply> {
  const opened = await openItem(ctx, about)
  if ('refused' in opened) return opened.refused
  const sourceKey = `tap:${ctx.callbackQuery?.id}`
  const outcome = await say(ctx, opened, { stance: 'agree' }, sourceKey)
  return afterSaying(ctx, about, { stance: 'agree' }, outcome)
}

function head({ voice }: MemberCtx, { entry }: DialogueItem): string {
  return voice.say('item-competency', { competency: entry.competency.name, item: entry.item.title })
}

async function askExplanation(ctx: MemberCtx, about: About): Promise<TapReply> {
  const opened = await openItem(ctx, about)
  if ('refused' in opened) return opened.refused
  const { voice } = ctx
  const { side, otherName, item } = opened
  const levels = { own: item[side].level ?? '–', other: item[otherSide(side)].level ?? '–', name: otherName }
  const text = [head(ctx, item), '', voice.say('dialogue-ask-explain', levels), voice.say(`dialogue-how-${side}`)]
  const keyboard = new InlineKeyboard().text(voice.say('button-back'), buttons.item.data(about))
  return { screen: { text: text.join('\n'), keyboard }, dialog: { name: 'dialogue', ...about, level: null } }
}

/** All five anchors, as when rating; the present level is marked. */
async function askLevel(ctx: MemberCtx, about: About): Promise<TapReply> {
  const opened = await openItem(ctx, about)
  if ('refused' in opened) return opened.refused
  const { voice } = ctx
  const { side, item } = opened
  const present = item[side].level
  const anchors = item.entry.item.anchors.map((anchor, index) => {
    const line = voice.say('item-anchor', { level: index + 1, anchor })
    return present === index + 1 ? `<b>${line} ${CHOSEN}</b>` : line
  })
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS)
    keyboard.text(level === present ? `${level} ${CHOSEN}` : String(level), buttons.level.data({ ...about, level }))
  keyboard.row().text(voice.say('button-back'), buttons.item.data(about))
  return { screen: { text: [head(ctx, item), voice.say('dialogue-ask-level'), '', anchors.join('\n\n')].join('\n'), keyboard } }
}

async function askRevision(ctx: MemberCtx, { level, ...about }: About & { level: Level }): Promise<TapReply> {
  const opened = await openItem(ctx, about)
  if ('refused' in opened) return opened.refused
  const { voice } = ctx
  const { side, item } = opened
  const before = item[side].level
  if (before === level) return { toast: voice.say('dialogue-same-level', { level }), alert: true }
  const lines = [head(ctx, item), '', voice.say('dialogue-ask-revise', { before: before ?? '–', after: level })]
  const text = [...lines, voice.say(`dialogue-how-${side}`)].join('\n')
  const keyboard = new InlineKeyboard().text(voice.say('button-back'), buttons.revise.data(about))
  return { screen: { text, keyboard }, dialog: { name: 'dialogue', ...about, level } }
}

async function say(
  ctx: MemberCtx,
  { form, framework, side, item }: OpenDialogue & { item: DialogueItem },
  saying: Saying,
  sourceKey: string,
) {
  const { deps, now } = ctx.voice
  const calendar = await deps.workCalendar()
  const itemKey = item.entry.item.key
  const outcome = await speak(deps.stores, { form, framework, side, itemKey, saying, sourceKey, now, calendar })
  deps.wakeOutbox()
  return outcome
}

/** Takes a typed sentence; answers what to show below it, and whether another try may follow. */
export async function takeSentence(
  ctx: MemberCtx,
  { level, ...about }: About & { level: Level | null },
  typed: { text: string; sourceKey: string },
): Promise<{ screen: Screen; more: boolean }> {
  const opened = await openItem(ctx, about)
  if ('refused' in opened) return { screen: { text: opened.refused.toast ?? ctx.voice.say('tap-stale') }, more: false }
  const { text } = typed
  const saying: Saying = level === null ? { stance: 'explain', text } : { stance: 'revise', level, text }
  const outcome = await say(ctx, opened, saying, typed.sourceKey)
  const reply = await afterSaying(ctx, about, saying, outcome)
  const more = outcome.kind === 'too-short' || outcome.kind === 'too-long'
  return { screen: reply.screen ?? { text: reply.toast ?? ctx.voice.say('tap-stale') }, more }
}

/** Goes on to where it is this person's turn, and says what was kept. */
async function afterSaying(ctx: MemberCtx, about: About, saying: Saying, outcome: SpeakOutcome): Promise<TapReply> {
  const { voice } = ctx
  switch (outcome.kind) {
    case 'too-short':
    case 'too-long':
      return { screen: { text: reasonFault(ctx, outcome) } }
    case 'closed':
      return { toast: closedDialogue(voice, outcome.window), alert: true }
    case 'no-such-item':
    case 'same-level':
      return { toast: voice.say('tap-stale'), alert: true }
    case 'said': {
      const opened = await seeDialogue(ctx, about.rating)
      if ('refused' in opened) return opened.refused
      return { screen: afterSaid(ctx, opened, about.item, saying) }
    }
  }
}

function afterSaid(ctx: MemberCtx, opened: OpenDialogue, key: string, saying: Saying): Screen {
  const { voice } = ctx
  const { side, talk } = opened
  const spoken = talk.find(({ entry }) => entry.item.key === key)
  if (spoken === undefined) return { text: voice.say('tap-stale') }
  const { title } = spoken.entry.item
  // A superior who agrees but leaves the level as it is should know that the score stays, too.
  const { level } = spoken.superior
  if (saying.stance === 'agree' && side === 'superior' && spoken.self.level !== level)
    return dialogueScreen(ctx, opened, spoken, voice.say('dialogue-kept-agree', { level: level ?? '–' }))
  const next = nextTurn(opened, key)
  if (next === undefined) return dialogueScreen(ctx, opened, spoken, voice.say('dialogue-kept-last'))
  return dialogueScreen(ctx, opened, next, voice.say('dialogue-kept', { item: title }))
}

export function speakRoutes(routes: Routes): void {
  routes.tap(buttons.agree, agree)
  routes.tap(buttons.explain, askExplanation)
  routes.tap(buttons.revise, askLevel)
  routes.tap(buttons.level, askRevision)
}
