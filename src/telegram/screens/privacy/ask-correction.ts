/** "Minta perbaikan data": which of it, what is wrong, what is right; then the office has 3x24 hours. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { withoutNips } from '../../../domain/audit/masked-value.js'
import { askCorrection } from '../../../domain/privacy/ask-correction.js'
import {
  CORRECTION_FIELDS,
  CORRECTION_HOURS,
  type Correction,
  type CorrectionField,
  checkCorrectionText,
} from '../../../domain/privacy/correction.js'
import { maskNip } from '../../../domain/roster/nip.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { privacyButtons } from './privacy-buttons.js'

function fields(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  if (!can(ctx.member, 'ask-correction', null)) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard()
  for (const [place, field] of CORRECTION_FIELDS.entries()) {
    keyboard.text(say(`correction-field-${field}`), privacyButtons.field.data({ field }))
    if (place % 2 === 1) keyboard.row()
  }
  keyboard.row().text(say('button-back'), menuButtons.myData.data({}))
  return { screen: { text: say('correction-fields', { hours: CORRECTION_HOURS }), keyboard } }
}

async function begin(ctx: MemberCtx, asked: string): Promise<TapReply> {
  const { say } = ctx.voice
  const field = CORRECTION_FIELDS.find((one) => one === asked)
  if (field === undefined) return { toast: say('tap-stale'), alert: true }
  if (!can(ctx.member, 'ask-correction', null)) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), privacyButtons.fields.data({}))
  const value = await heldNow(ctx, field)
  const lines = [
    say('correction-wrong', { field: { html: say(`correction-field-${field}`) } }),
    ...(value === null ? [] : [say('correction-now', { value })]),
    ...(field === 'nip' ? [say('correction-no-nip')] : []),
  ]
  return { screen: { text: lines.join('\n\n'), keyboard }, dialog: { name: 'correction', field } }
}

/** What stands there, so that nobody has to look it up; numbers by their last four digits. */
async function heldNow({ voice: { deps, now }, member }: MemberCtx, field: CorrectionField): Promise<string | null> {
  switch (field) {
    case 'name':
      return member.name
    case 'position':
      return member.position
    case 'unit':
      return member.unitName
    case 'nip':
      return maskNip(member.nip)
    case 'superior':
      return (await deps.stores.people.superiorOf(member.id, now))?.name ?? '–'
    case 'phone': {
      const phone = await deps.stores.privacy.phoneOf(member.id)
      return phone === null ? '–' : `••••${phone.slice(-4)}`
    }
    case 'other':
      return null
  }
}

/** What was typed first is what is wrong, what comes next is what is right. */
export async function typedCorrection(
  ctx: MemberCtx,
  field: string,
  notes: readonly string[],
): Promise<{ screen: Screen; done: boolean; notes: string[] }> {
  const { say, deps, now } = ctx.voice
  const of = CORRECTION_FIELDS.find((one) => one === field)
  if (of === undefined || !can(ctx.member, 'ask-correction', null)) return { screen: { text: say('tap-stale') }, done: true, notes: [] }
  const checked = checkCorrectionText(ctx.message?.text ?? '')
  const again = (text: string) => ({ screen: { text }, done: false, notes: [...notes] })
  if (checked.kind === 'empty') return again(say('correction-text-please'))
  if (checked.kind === 'too-long') return again(say('correction-too-long', { most: checked.most }))
  const [wrong] = notes
  if (wrong === undefined)
    return {
      screen: { text: say('correction-right', { field: { html: say(`correction-field-${of}`) } }) },
      done: false,
      notes: [checked.text],
    }
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const outcome = await askCorrection(deps.stores, { personId: ctx.member.id, field: of, wrong, right: checked.text, sourceKey, now })
  const keyboard = new InlineKeyboard().text(say('button-my-data'), menuButtons.myData.data({}))
  if (outcome.kind === 'too-many')
    return { screen: { text: say('correction-too-many', { most: outcome.most }), keyboard }, done: true, notes: [] }
  deps.wakeOutbox()
  return { screen: { text: filedText(ctx.voice, outcome.correction), keyboard, protect: true }, done: true, notes: [] }
}

function filedText(voice: Voice, correction: Correction): string {
  return `${voice.say('correction-filed', { until: voice.date(correction.dueAt, 'moment') })}\n\n${wrongAndRight(voice, correction)}`
}

/** Both texts; a NIP that somebody typed all the same is not repeated whole. */
export function wrongAndRight({ say }: Voice, { field, wrong, right }: Correction): string {
  return say('correction-texts', {
    field: { html: say(`correction-field-${field}`) },
    wrong: withoutNips(wrong),
    right: withoutNips(right),
  })
}

/** The own requests on /dataku: those that wait, and the last one that was answered. */
export async function ownCorrectionLines({ say, deps, date }: Voice, personId: number): Promise<string[]> {
  const all = await deps.stores.corrections.ofPerson(personId)
  const waiting = all.filter(({ closedAt }) => closedAt === null)
  const last = all.find(({ closedAt }) => closedAt !== null)
  return [
    ...waiting.map(({ field, dueAt }) =>
      say('my-data-correction', { field: { html: say(`correction-field-${field}`) }, until: date(dueAt, 'moment') }),
    ),
    ...(last === undefined
      ? []
      : [
          say(last.outcome === 'declined' ? 'my-data-correction-declined' : 'my-data-correction-done', {
            field: { html: say(`correction-field-${last.field}`) },
          }),
        ]),
  ]
}

export function askCorrectionRoutes(routes: Routes): void {
  routes.tap(privacyButtons.fields, async (ctx) => fields(ctx))
  routes.tap(privacyButtons.field, (ctx, { field }) => begin(ctx, field))
}
