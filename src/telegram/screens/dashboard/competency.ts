/** One competency in one unit: at which levels its people are, and which classes would lead them on. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { withSubUnits } from '../../../domain/roster/unit-tree.js'
import { type ClassFit, classFits } from '../../../domain/training/class-fit.js'
import { wholeLevel } from '../../../domain/training/learning-needs.js'
import type { PersonBelow } from '../../../domain/training/unit-gap-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { openGaps } from './units.js'

/** What one screen offers; the best stand first. */
const MOST_CLASSES = 5
const MOST_ALONE = 3

async function competencyScreen(ctx: MemberCtx, { unit: unitId, competency }: { unit: number; competency: string }): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'plan-class', null)) return { toast: say('tap-not-yours'), alert: true }
  const gaps = await openGaps(ctx)
  if ('refused' in gaps) return gaps.refused
  const row = gaps.rows.find(({ unit }) => unit.id === unitId)
  const count = row?.competencies.find(({ key }) => key === competency)
  if (row === undefined || count === undefined || count.below === 0) return { toast: say('tap-stale'), alert: true }
  const unitIds = withSubUnits(gaps.units, unitId)
  const people = await deps.stores.unitGaps.peopleBelow({ cycleId: gaps.cycle.id, unitIds, competencyKey: competency })
  const { classes, withoutClass } = classFits(people, await deps.stores.trainings.offers(), now)
  const shown = classes.slice(0, MOST_CLASSES)
  const keyboard = new InlineKeyboard()
  for (const [index, { training, people: guests }] of shown.entries())
    keyboard
      .text(
        say('button-plan-class', { place: index + 1, count: guests }),
        dashboardButtons.plan.data({ unit: unitId, competency, training: training.id }),
      )
      .row()
  keyboard.text(say('button-back'), dashboardButtons.unit.data({ unit: unitId, page: 1 }))
  const text = [
    say('class-fit-head', { ...count, unit: row.unit.name, competency: nameOf(gaps.framework, competency) }),
    levelLines(ctx.voice, people),
    shown.length === 0
      ? say('class-fit-none')
      : [say('class-fit-classes'), ...shown.map((fit, index) => fitLine(ctx.voice, fit, index + 1))].join('\n'),
    ...(withoutClass.length === 0
      ? []
      : [[say('class-fit-alone'), ...withoutClass.slice(0, MOST_ALONE).map((fit) => aloneLine(ctx.voice, fit))].join('\n')]),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}

function levelLines({ say }: Voice, people: readonly PersonBelow[]): string {
  const levels = [...new Set(people.map(({ level }) => wholeLevel(level)))].sort((a, b) => a - b)
  const at = (level: number) => people.filter((one) => wholeLevel(one.level) === level).length
  return [say('class-fit-levels'), ...levels.map((level) => say('class-fit-level', { level, count: at(level) }))].join('\n')
}

function fitLine({ say }: Voice, { training, people }: ClassFit, place: number): string {
  const { title, form, hours, fromLevel, toLevel } = training
  return say('class-fit-training', { place, title, form: say(`training-form-${form}`), hours, from: fromLevel, to: toLevel, count: people })
}

function aloneLine({ say }: Voice, { training: { title, form, hours }, people }: ClassFit): string {
  return say('class-fit-alone-training', { title, form: say(`training-form-${form}`), hours, count: people })
}

export function competencyRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.competency, competencyScreen)
}
