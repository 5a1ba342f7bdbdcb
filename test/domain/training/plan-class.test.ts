import { describe, expect, test } from 'vitest'
import { classAnswerOf, countAnswers } from '../../../src/domain/training/class-answers.js'
import { classFits } from '../../../src/domain/training/class-fit.js'
import { guestList } from '../../../src/domain/training/plan-class.js'
import { classTimes, daysOff, readClass } from '../../../src/domain/training/read-class.js'
import { anOfferFor, aPersonBelow } from '../../support/gaps.js'

const now = new Date('2027-01-20T02:00:00Z')
const past = { id: 1, startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-02T00:00:00Z'), place: 'Aula', seatsLeft: 9 }

describe('who is invited to a class', () => {
  const bimtek = anOfferFor(7)
  test('is everybody below the standard whom the training leads on from the present level', () => {
    const people = [aPersonBelow(1), aPersonBelow(2, { level: 2.5, gap: 0.5 }), aPersonBelow(3, { isReachable: false })]
    const { invited, unreachable } = guestList(people, bimtek, now)
    expect(invited.map(({ personId }) => personId)).toEqual([1, 2, 3])
    expect(unreachable.map(({ personId }) => personId)).toEqual([3])
  })
  test.each([
    ['who has it in the own plan already', { plannedIds: [7] }, 'planned'],
    ['who has finished it', { doneIds: [7] }, 'done'],
    ['who is no longer in the roster', { hasLeft: true }, 'left'],
    ['whose level is below the one it begins at', { level: 1.5, gap: 1.5 }, 'unfit'],
  ] as const)('is nobody %s, and the reason is told', (_name, changed, why) => {
    const { invited, leftOut } = guestList([aPersonBelow(1, changed)], bimtek, now)
    expect(invited).toEqual([])
    expect(Object.entries(leftOut).flatMap(([reason, people]) => people.map(() => reason))).toEqual([why])
  })
  test('is nobody of another jenjang or bidang than the training is for', () => {
    expect(guestList([aPersonBelow(1)], anOfferFor(7, { bidang: ['kesehatan'] }), now).invited).toEqual([])
    expect(guestList([aPersonBelow(1, { bidang: 'kesehatan' })], anOfferFor(7, { bidang: ['kesehatan'] }), now).invited).toHaveLength(1)
  })
})

describe('the trainings to choose from', () => {
  test('begin with the one that most of them would take, and a new class may follow past and full ones', () => {
    const people = [aPersonBelow(1), aPersonBelow(2), aPersonBelow(3, { level: 1, gap: 2 })]
    const offers = [
      anOfferFor(1, { fromLevel: 1, toLevel: 2 }),
      anOfferFor(2, { classes: [past, { ...past, id: 2, startsAt: new Date('2027-09-01T00:00:00Z'), seatsLeft: 0 }] }),
      anOfferFor(3, { form: 'e_learning' }),
      anOfferFor(4, { competencyKey: 'BBB' }),
    ]
    const { classes, withoutClass } = classFits(people, offers, now)
    expect(classes.map(({ training, people: count }) => [training.id, count])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(withoutClass.map(({ training, people: count }) => [training.id, count])).toEqual([[3, 2]])
  })
  test('do not count whoever plans or has finished them, or has left', () => {
    const people = [
      aPersonBelow(1, { plannedIds: [1] }),
      aPersonBelow(2, { doneIds: [1] }),
      aPersonBelow(3, { hasLeft: true }),
      aPersonBelow(4),
    ]
    expect(classFits(people, [anOfferFor(1)], now).classes).toMatchObject([{ people: 1 }])
  })
})

describe('the line that plans a class', () => {
  const read = (typed: string, at = now) => readClass(typed, { zone: 'Asia/Makassar', now: at })
  test.each([
    ['12-02-2027 sampai 13-02-2027, Aula Kantor Camat', '2027-02-12', '2027-02-13', 'Aula Kantor Camat'],
    ['12/2/2027 s.d. 13/2/2027 di Aula', '2027-02-12', '2027-02-13', 'di Aula'],
    ['12-02-2027, Aula Kantor Lurah No. 7', '2027-02-12', '2027-02-12', 'Aula Kantor Lurah No. 7'],
    ['Aula Kantor Camat, 2027-02-12 - 2027-02-13', '2027-02-12', '2027-02-13', 'Aula Kantor Camat'],
  ])('“%s” is read as its days and its place', (typed, startsOn, endsOn, place) => {
    expect(read(typed)).toEqual({ kind: 'good', startsOn, endsOn, place })
  })
  test.each([
    ['minggu depan di aula', 'not-dates'],
    ['31-02-2027, Aula', 'not-dates'],
    ['1-2-2027 2-2-2027 3-2-2027 Aula', 'not-dates'],
    ['13-02-2027 sampai 12-02-2027, Aula', 'reversed'],
    ['20-01-2027, Aula', 'past'],
    ['12-02-2027', 'no-place'],
    ['12-02-2027, A', 'no-place'],
    ['12-02-2027 sampai 15-03-2027, Aula', 'too-long'],
    [`12-02-2027, ${'a'.repeat(81)}`, 'place-too-long'],
  ])('“%s” is refused: %s', (typed, kind) => {
    expect(read(typed).kind).toBe(kind)
  })
  test('takes a class of 31 days, a place of 2 and of 80 letters, and a class of today before eight in the morning', () => {
    expect(read('12-02-2027 sampai 14-03-2027, Aula').kind).toBe('good')
    expect(read('12-02-2027, AB').kind).toBe('good')
    expect(read(`12-02-2027, ${'a'.repeat(80)}`).kind).toBe('good')
    expect(read('20-01-2027, Aula', new Date('2027-01-19T23:59:00Z')).kind).toBe('good')
    expect(read('20-01-2027, Aula', new Date('2027-01-20T00:00:00Z')).kind).toBe('past')
  })
  test('means from eight on its first day to four in the afternoon of its last, by the office’s clock', () => {
    expect(classTimes({ startsOn: '2027-02-12', endsOn: '2027-02-13' }, 'Asia/Makassar')).toEqual({
      startsAt: new Date('2027-02-12T00:00:00Z'),
      endsAt: new Date('2027-02-13T08:00:00Z'),
    })
  })
})

describe('the days of a class', () => {
  test('that are a weekend or a holiday are pointed out', () => {
    const calendar = { zone: 'Asia/Makassar', holidays: new Map([['2027-02-15', 'Libur daerah']]) }
    expect(daysOff({ startsOn: '2027-02-11', endsOn: '2027-02-16' }, calendar)).toEqual(['2027-02-13', '2027-02-14', '2027-02-15'])
    expect(daysOff({ startsOn: '2027-02-11', endsOn: '2027-02-12' }, calendar)).toEqual([])
  })
})

describe('the answers to a class', () => {
  test.each([
    ['invited', 'waiting'],
    ['approved', 'yes'],
    ['proof_sent', 'yes'],
    ['verified', 'yes'],
    ['decline_requested', 'no'],
    ['declined', 'no'],
    ['cancelled', 'no'],
    ['refused', 'no'],
    ['requested', 'joined'],
    ['waitlisted', 'joined'],
  ] as const)('%s counts as %s', (state, answer) => {
    expect(classAnswerOf(state)).toBe(answer)
  })
  test('are counted together', () => {
    const states = [
      { state: 'approved', people: 3 },
      { state: 'verified', people: 2 },
      { state: 'declined', people: 1 },
    ] as const
    expect(countAnswers(states)).toEqual({ yes: 5, waiting: 0, no: 1, joined: 0 })
  })
})
