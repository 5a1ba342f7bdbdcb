/** An understanding question is put together in steps: the question, two to four answers, which one is right, and why. */
import type { BroadcastContent } from './content.js'

export type QuestionStep = 'text' | 'options' | 'correct' | 'explanation'
export type QuestionFault =
  | { kind: 'text-length' | 'explanation-length'; least: number; most: number }
  | { kind: 'options-count'; least: number; most: number }
  | { kind: 'option-too-long'; place: number; most: number }
  | { kind: 'option-twice'; place: number }
  | { kind: 'several-right' }
  | { kind: 'no-such-option'; most: number }
export type QuestionOutcome = { kind: 'taken'; content: BroadcastContent } | { kind: 'fault'; fault: QuestionFault }

/** As content.ts wants it. */
const TEXT = { least: 5, most: 300 } as const
const OPTIONS = { least: 2, most: 4 } as const
const OPTION_MOST = 60
const EXPLANATION = { least: 5, most: 600 } as const

type Unfinished = NonNullable<BroadcastContent['unfinishedQuestion']>

/** What is to be said next. */
export function questionStep({ unfinishedQuestion: begun }: BroadcastContent): QuestionStep {
  if (begun === undefined) return 'text'
  if (begun.options.length === 0) return 'options'
  return begun.correct === null ? 'correct' : 'explanation'
}

const within = (text: string, { least, most }: { least: number; most: number }) => text.length >= least && text.length <= most

/** Takes the next step as typed; a message that was taken before changes nothing. */
export function takeQuestion(content: BroadcastContent, typed: string, messageId: number): QuestionOutcome {
  const begun = content.unfinishedQuestion
  const text = typed.trim()
  if (begun === undefined) {
    if (!within(text, TEXT)) return { kind: 'fault', fault: { kind: 'text-length', ...TEXT } }
    return taken(content, { text, options: [], correct: null, saidIn: messageId })
  }
  if (begun.saidIn === messageId) return { kind: 'taken', content }
  if (begun.options.length === 0) return takeOptions(content, begun, { typed, messageId })
  if (begun.correct === null) {
    const place = /^\d$/.test(text) ? Number(text) - 1 : -1
    return chooseRight(content, place, messageId) ?? { kind: 'fault', fault: { kind: 'no-such-option', most: begun.options.length } }
  }
  if (!within(text, EXPLANATION)) return { kind: 'fault', fault: { kind: 'explanation-length', ...EXPLANATION } }
  const { unfinishedQuestion: _, ...rest } = content
  return {
    kind: 'taken',
    content: { ...rest, question: { text: begun.text, options: begun.options, correct: begun.correct, explanation: text } },
  }
}

function taken(content: BroadcastContent, unfinishedQuestion: Unfinished): QuestionOutcome {
  return { kind: 'taken', content: { ...content, unfinishedQuestion } }
}

/** The right answer, by its index; null when there is no such answer to choose. */
export function chooseRight(content: BroadcastContent, index: number, messageId?: number): QuestionOutcome | null {
  const begun = content.unfinishedQuestion
  if (begun === undefined || begun.options[index] === undefined) return null
  return taken(content, { ...begun, correct: index, saidIn: messageId ?? begun.saidIn })
}

/** One answer a line; the right one may bear a star before or behind. */
function takeOptions(content: BroadcastContent, begun: Unfinished, said: { typed: string; messageId: number }): QuestionOutcome {
  const lines = said.typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const options = lines.map((line) => line.replace(/^\*\s*|\s*\*$/g, '').trim())
  const right = lines.flatMap((line, index) => (/^\*|\*$/.test(line) ? [index] : []))
  const fault = optionsFault(options, right)
  if (fault !== null) return { kind: 'fault', fault }
  return taken(content, { ...begun, options, correct: right[0] ?? null, saidIn: said.messageId })
}

function optionsFault(options: readonly string[], right: readonly number[]): QuestionFault | null {
  if (options.length < OPTIONS.least || options.length > OPTIONS.most || options.includes('')) return { kind: 'options-count', ...OPTIONS }
  const long = options.findIndex((one) => one.length > OPTION_MOST)
  if (long >= 0) return { kind: 'option-too-long', place: long + 1, most: OPTION_MOST }
  const twice = options.findIndex((one, index) => options.indexOf(one) !== index)
  if (twice >= 0) return { kind: 'option-twice', place: twice + 1 }
  return right.length > 1 ? { kind: 'several-right' } : null
}
