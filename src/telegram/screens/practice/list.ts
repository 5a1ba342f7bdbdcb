/** "Latihan" of /menilai: all cases to try at any time, with the own first answers beside the keys. Nobody else sees this. */
import { InlineKeyboard } from 'grammy'
import { type PracticeAnswer, practiceDistance } from '../../../domain/practice/practise.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { mayPractise } from './case.js'
import { practiceButtons } from './practice-buttons.js'

function listScreen(ctx: MemberCtx, answers: readonly PracticeAnswer[]): Screen {
  const { say, number, deps } = ctx.voice
  const plain = deps.texts.plain(ctx.voice.locale)
  const keyboard = new InlineKeyboard()
  for (const { key, level, competency, item } of deps.practice) {
    const own = answers.find(({ caseKey }) => caseKey === key)
    const about = { competency: competency.name, item: item.title }
    const label = own === undefined ? plain('button-case', about) : plain('button-case-answered', { ...about, own: own.level, key: level })
    keyboard.text(label, practiceButtons.case.data({ rating: 0, case: key })).row()
  }
  const distance = practiceDistance(deps.practice, answers)
  const text = [
    say('practice-list', { answered: answers.length, total: deps.practice.length }),
    ...(distance === null ? [] : [say('practice-distance', { distance: number(distance, 1) })]),
  ].join('\n')
  return { text, keyboard: keyboard.text(say('button-queue'), menuButtons.toRate.data({})) }
}

async function showList(ctx: MemberCtx): Promise<TapReply> {
  if (!(await mayPractise(ctx))) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  const known = new Set(ctx.voice.deps.practice.map(({ key }) => key))
  const answers = await ctx.voice.deps.stores.practice.answersOf(ctx.member.id)
  return {
    screen: listScreen(
      ctx,
      answers.filter(({ caseKey }) => known.has(caseKey)),
    ),
  }
}

export function practiceListRoutes(routes: Routes): void {
  routes.tap(practiceButtons.list, showList)
}
