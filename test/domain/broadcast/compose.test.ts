import { describe, expect, test } from 'vitest'
import { chooseRight, questionStep, takeQuestion } from '../../../src/domain/broadcast/compose-question.js'
import type { BroadcastContent } from '../../../src/domain/broadcast/content.js'
import { contentFault, EMPTY_CONTENT, type Said, sendingFault, withSaid } from '../../../src/domain/broadcast/draft-content.js'
import { fingerprintOf } from '../../../src/domain/broadcast/fingerprint.js'
import { readLinks } from '../../../src/domain/broadcast/read-links.js'
import { withCondition, withoutCondition } from '../../../src/domain/broadcast/segment-change.js'

const said = (change: Partial<Said>): Said => ({ messageId: 1, text: null, entities: [], file: null, ...change })
const photo = (uniqueId: string) => ({ kind: 'photo' as const, fileId: `file-${uniqueId}`, uniqueId })
const a = (change: Partial<BroadcastContent>): BroadcastContent => ({ ...EMPTY_CONTENT, ...change })
const media = (...kinds: BroadcastContent['media'][number]['kind'][]) => kinds.map((kind) => ({ kind, fileId: 'f' }))

describe('what one message brings', () => {
  test('files stand in the order of their messages, whatever order they came in', () => {
    const content = [3, 1, 2].reduce((now, messageId) => withSaid(now, said({ messageId, file: photo(`u${messageId}`) })), EMPTY_CONTENT)
    expect(content.media.map(({ uniqueId }) => uniqueId)).toEqual(['u1', 'u2', 'u3'])
  })
  test('the same file, or the same message, is there once', () => {
    const once = withSaid(EMPTY_CONTENT, said({ messageId: 1, file: photo('u') }))
    expect(withSaid(once, said({ messageId: 2, file: photo('u') })).media).toHaveLength(1)
    expect(withSaid(once, said({ messageId: 1, file: photo('other') })).media).toHaveLength(1)
  })
  test('a file without words leaves the text as it is', () => {
    const content = withSaid(a({ text: 'Halo', entities: [{ type: 'bold', offset: 0, length: 4 }] }), said({ file: photo('u') }))
    expect(content).toMatchObject({ text: 'Halo', entities: [{ type: 'bold', offset: 0, length: 4 }] })
  })
  test('an entity keeps its own fields, and no account of a person', () => {
    const entities = [
      { type: 'text_link', offset: 0, length: 2, url: 'https://contoh.go.id/', user: { id: 1 } },
      { type: 'pre', offset: 2, length: 2, language: 'ts' },
      { type: 'text_mention', offset: 4, length: 2, user: { id: 1 } },
    ]
    expect(withSaid(EMPTY_CONTENT, said({ text: 'abcdef', entities })).entities).toEqual([
      { type: 'text_link', offset: 0, length: 2, url: 'https://contoh.go.id/' },
      { type: 'pre', offset: 2, length: 2, language: 'ts' },
    ])
  })
})

describe('what can be sent', () => {
  test.each([
    ['a text of 4096', a({ text: 'x'.repeat(4096) }), null],
    ['a text of 4097', a({ text: 'x'.repeat(4097) }), 'text-too-long'],
    ['a caption of 1024', a({ text: 'x'.repeat(1024), media: media('photo') }), null],
    ['a caption of 1025', a({ text: 'x'.repeat(1025), media: media('photo') }), 'caption-too-long'],
    ['nothing', a({}), 'empty'],
    ['blanks', a({ text: ' \n' }), 'empty'],
    ['a file without words', a({ media: media('document') }), null],
    ['photos with videos', a({ media: media('photo', 'video', 'photo') }), null],
    ['documents', a({ media: media('document', 'document') }), null],
    ['a photo with a document', a({ media: media('photo', 'document') }), 'files-differ'],
    ['a voice note', a({ media: media('voice') }), null],
    ['two voice notes', a({ media: media('voice', 'voice') }), 'voice-alone'],
    ['ten files', a({ media: Array.from({ length: 10 }, () => media('photo')).flat() }), null],
    ['eleven files', a({ media: Array.from({ length: 11 }, () => media('photo')).flat() }), 'too-many-files'],
  ])('%s', (_what, content, fault) => {
    expect(contentFault(content)?.kind ?? null).toBe(fault)
  })
  test('not while its question is half-way', () => {
    const content = a({ text: 'Halo', unfinishedQuestion: { text: 'Kapan?', options: [], correct: null, saidIn: 1 } })
    expect(sendingFault(content)?.kind).toBe('question-unfinished')
  })
})

describe('the understanding question', () => {
  const steps = (...typed: string[]) =>
    typed.reduce(
      ({ content }, text, index) => {
        const outcome = takeQuestion(content, text, index + 1)
        return outcome.kind === 'taken' ? { content: outcome.content, fault: null } : { content, fault: outcome.fault.kind }
      },
      { content: EMPTY_CONTENT, fault: null as string | null },
    )
  test('takes question, answers with the starred one, explanation', () => {
    const { content } = steps('Kapan berakhir?', '* 15 Desember\n31 Desember\n1 Januari', 'Begitu surat edaran.')
    expect(content.question).toEqual({
      text: 'Kapan berakhir?',
      options: ['15 Desember', '31 Desember', '1 Januari'],
      correct: 0,
      explanation: 'Begitu surat edaran.',
    })
    expect(questionStep(content)).toBe('text')
  })
  test('without a star the right answer is typed as its number, or tapped', () => {
    expect(steps('Kapan berakhir?', 'satu\ndua', '2', 'Karena dua.').content.question?.correct).toBe(1)
    const { content } = steps('Kapan berakhir?', 'satu\ndua')
    expect(questionStep(content)).toBe('correct')
    const tapped = chooseRight(content, 1)
    expect(tapped?.kind === 'taken' && questionStep(tapped.content)).toBe('explanation')
    expect(chooseRight(content, 2)).toBeNull()
  })
  test('a message that comes twice is one step', () => {
    const first = takeQuestion(EMPTY_CONTENT, 'Kapan berakhir?', 7)
    const again = first.kind === 'taken' ? takeQuestion(first.content, 'Kapan berakhir?', 7) : first
    expect(again).toEqual(first)
  })
  test.each([
    [['Apa?'], 'text-length'],
    [['Kapan berakhir?', 'satu'], 'options-count'],
    [['Kapan berakhir?', '1\n2\n3\n4\n5'], 'options-count'],
    [['Kapan berakhir?', `satu\n${'x'.repeat(61)}`], 'option-too-long'],
    [['Kapan berakhir?', 'satu\nsatu'], 'option-twice'],
    [['Kapan berakhir?', '*satu\n*dua'], 'several-right'],
    [['Kapan berakhir?', 'satu\ndua', '3'], 'no-such-option'],
    [['Kapan berakhir?', '*satu\ndua', 'Ya'], 'explanation-length'],
  ])('%j is asked again: %s', (typed, fault) => {
    expect(steps(...typed).fault).toBe(fault)
  })
})

describe('link buttons', () => {
  test.each([
    ['Jadwal | https://contoh.go.id/a?b=1|2', 'good'],
    ['Peta | http://10.0.0.1:8080/peta', 'good'],
    ['Jadwal | 2', 'bad-lines'],
    ['Jadwal | https://contoh.go.id@jahat.id', 'bad-lines'],
    ['Jadwal | contoh.go.id', 'good'],
    ['| https://contoh.go.id', 'bad-lines'],
    ['Jadwal | javascript:alert(1)', 'bad-lines'],
    ['Jadwal | tg://user?id=1', 'bad-lines'],
    ['Jadwal | contoh', 'bad-lines'],
    ['', 'bad-lines'],
    [Array.from({ length: 6 }, (_, n) => `T${n} | https://contoh.go.id`).join('\n'), 'too-many'],
  ])('%j', (typed, kind) => {
    expect(readLinks(typed).kind).toBe(kind)
  })
})

describe('recipients', () => {
  const unit = { kind: 'unit', unitId: 1 } as const
  test('a condition stands once, and on one side only', () => {
    const once = withCondition({ with: [], without: [] }, 'with', unit)
    expect(withCondition(once, 'with', unit)).toEqual({ with: [unit], without: [] })
    expect(withCondition(once, 'without', unit)).toEqual({ with: [], without: [unit] })
    expect(withoutCondition(once, 'with', unit)).toEqual({ with: [], without: [] })
  })
})

test('the fingerprint changes with content, recipients and hour, and fits a button', () => {
  const shown = { content: a({ text: 'Halo' }), segment: { with: [], without: [] }, scheduledAt: null }
  const others = [
    { ...shown, content: a({ text: 'Halo!' }) },
    { ...shown, segment: { with: [{ kind: 'unit' as const, unitId: 1 }], without: [] } },
    { ...shown, scheduledAt: new Date(0) },
  ]
  const prints = [shown, ...others].map(fingerprintOf)
  expect(new Set(prints).size).toBe(4)
  expect(Math.max(...prints)).toBeLessThan(2 ** 31)
  expect(fingerprintOf({ ...shown })).toBe(prints[0])
})
