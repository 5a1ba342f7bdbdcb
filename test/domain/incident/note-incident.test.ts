import { describe, expect, test } from 'vitest'
import { type NewNote, NOTE_TEXT_MAX, notesSince } from '../../../src/domain/incident/incident-note.js'
import { noteDays, noteIncident } from '../../../src/domain/incident/note-incident.js'

const zone = 'Asia/Makassar'
/** 00:30 of 1 December in Kupang; in UTC it is still November. */
const now = new Date('2026-11-30T16:30:00Z')

async function noted(change: { day?: string; typed?: string }): Promise<{ kind: string; kept: NewNote[] }> {
  const kept: NewNote[] = []
  const add = async (note: NewNote) => void kept.push(note)
  const unused = () => Promise.reject(new Error('not asked for'))
  const others = {
    byAuthor: unused,
    beside: unused,
    byId: unused,
    remove: unused,
    lock: unused,
    cite: unused,
    citedIn: unused,
    citedAbout: unused,
  }
  const outcome = await noteIncident(
    { incidents: { add, ...others } },
    {
      ...{ authorId: 1, aboutId: 2, competencyKey: 'INT', photo: null, sourceKey: '1:1', now, zone },
      ...{ day: '2026-12-01', typed: 'Mengembalikan uang titipan warga.', ...change },
    },
  )
  return { kind: outcome.kind, kept }
}

describe('the day of an incident', () => {
  test.each([
    ['today by the clock of the office, not of London', '2026-12-01', 'noted'],
    ['tomorrow', '2026-12-02', 'not-a-day'],
    ['a year back to the day', '2025-12-01', 'noted'],
    ['a day more than a year back', '2025-11-30', 'not-a-day'],
  ])('%s', async (_name, day, kind) => {
    expect((await noted({ day })).kind).toBe(kind)
  })

  test('the days offered are those that are taken', () => {
    expect(noteDays(now, zone)).toEqual({ first: '2025-12-01', last: '2026-12-01' })
  })

  test('is kept as its midnight in the office', async () => {
    expect((await noted({ day: '2026-11-12' })).kept[0]?.happenedAt).toEqual(new Date('2026-11-11T16:00:00Z'))
  })
})

describe('the words of an incident', () => {
  test.each([
    ['a sentence of four words', 'Menolak pemberian rekanan kantor.', 'noted'],
    ['three words', 'Menolak pemberian rekanan.', 'too-short'],
    ['nothing', '   ', 'too-short'],
    ['as long as it may be', `Menolak pemberian rekanan kantor ${'a b'.repeat(200)}`.slice(0, NOTE_TEXT_MAX), 'noted'],
    ['a letter longer', `Menolak pemberian rekanan kantor ${'a b'.repeat(200)}`.slice(0, NOTE_TEXT_MAX + 1), 'too-long'],
  ])('%s', async (_name, typed, kind) => {
    expect((await noted({ typed })).kind).toBe(kind)
  })

  test('are kept without breaks, as a reason will hold them', async () => {
    const { kept } = await noted({ typed: '  Menolak pemberian\n rekanan   kantor. ' })
    expect(kept[0]?.text).toBe('Menolak pemberian rekanan kantor.')
  })
})

test('beside the items of a cycle stand the notes of its time and of the 365 days before it opened', () => {
  expect(notesSince(new Date('2026-12-01T01:00:00Z'))).toEqual(new Date('2025-12-01T01:00:00Z'))
})
