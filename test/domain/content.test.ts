import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Competency, competenciesFor, frameworkSchema, requiredLevel } from '../../src/domain/competency/framework.js'
import { BIDANG, type Bidang, JENJANG, type Jenjang } from '../../src/domain/roster/person.js'
import { type CatalogueEntry, catalogueSchema, LEARNING_SHARES, type LearningShare } from '../../src/domain/training/catalogue.js'

const readContent = (name: string): unknown =>
  parse(readFileSync(new URL(`../../prisma/content/${name}.yaml`, import.meta.url), { encoding: 'utf8' }))

const framework = frameworkSchema.parse(readContent('framework'))
const { trainings } = catalogueSchema.parse(readContent('catalogue'))

const NATIONAL = ['INT', 'KSM', 'KOM', 'OPH', 'PPU', 'PDO', 'MPR', 'PKP', 'PRB']

/** The standard of domain.md 1c, in the order of NATIONAL; then the level of the technical competencies, our own proposal. */
const STANDARD: Record<Jenjang, { national: number[]; technical: number }> = {
  jpt_utama: { national: [5, 5, 5, 5, 5, 5, 5, 5, 5], technical: 5 },
  jpt_madya: { national: [5, 5, 5, 5, 5, 5, 5, 5, 5], technical: 5 },
  jpt_pratama: { national: [4, 4, 4, 4, 4, 4, 4, 4, 4], technical: 4 },
  administrator: { national: [3, 3, 3, 3, 3, 3, 3, 3, 3], technical: 3 },
  pengawas: { national: [2, 2, 2, 2, 2, 2, 2, 2, 2], technical: 2 },
  pelaksana: { national: [1, 1, 1, 1, 1, 1, 1, 1, 1], technical: 1 },
  jf_pemula: { national: [1, 1, 1, 1, 1, 1, 1, 1, 1], technical: 1 },
  jf_terampil: { national: [2, 2, 1, 1, 1, 1, 1, 1, 2], technical: 2 },
  jf_mahir: { national: [2, 2, 2, 2, 2, 2, 2, 2, 2], technical: 2 },
  jf_penyelia: { national: [3, 3, 3, 3, 3, 3, 3, 3, 3], technical: 3 },
  jf_ahli_pertama: { national: [2, 2, 2, 2, 2, 2, 2, 2, 2], technical: 2 },
  jf_ahli_muda: { national: [3, 3, 3, 3, 3, 3, 3, 3, 3], technical: 3 },
  jf_ahli_madya: { national: [4, 4, 4, 4, 4, 4, 4, 4, 4], technical: 4 },
  jf_ahli_utama: { national: [5, 4, 4, 4, 4, 4, 4, 4, 5], technical: 5 },
}

/** Items that one person of this bidang answers. */
const ITEMS: Record<Bidang, number> = { umum: 18, pelayanan_publik: 24, kesehatan: 22, pendidikan: 22, pemerintahan: 22 }

const SHARE_OF_FORM: Record<CatalogueEntry['form'], LearningShare> = {
  penugasan: 'experience',
  magang: 'experience',
  detasering: 'experience',
  coaching: 'social',
  mentoring: 'social',
  komunitas_belajar: 'social',
  patok_banding: 'social',
  bimtek: 'formal',
  kursus: 'formal',
  workshop: 'formal',
  seminar: 'formal',
  pelatihan_klasikal: 'formal',
  e_learning: 'formal',
  belajar_mandiri: 'formal',
}

const DAY = 86_400_000
const daysOf = (session: { starts: string; ends: string }): Date[] => {
  const days: Date[] = []
  for (let at = Date.parse(session.starts); at <= Date.parse(session.ends); at += DAY) days.push(new Date(at))
  return days
}

/** Holidays of 2027 on a weekday whose date is sure; the movable Islamic ones await the ministers' joint decree. */
const HOLIDAYS = ['2027-01-01', '2027-03-26', '2027-05-06', '2027-06-01', '2027-08-17']

/** Somebody at level `from` in this competency, who must come one level higher: the trainings open to that person. */
const offers = (competency: string, from: number, jenjang: Jenjang, bidang: Bidang): CatalogueEntry[] =>
  trainings.filter(
    (t) =>
      t.competency === competency &&
      t.from <= from &&
      t.to >= from + 1 &&
      (t.jenjang.length === 0 || t.jenjang.includes(jenjang)) &&
      (t.bidang.length === 0 || t.bidang.includes(bidang)),
  )

/** Every competency, step, jenjang and bidang for which a gap can arise. */
const possibleSteps = BIDANG.flatMap((bidang) =>
  JENJANG.flatMap((jenjang) => {
    const held = { jenjang, bidang, position: '' }
    return competenciesFor(framework, held).flatMap((competency) =>
      [1, 2, 3, 4]
        .filter((from) => requiredLevel(framework, held, competency.key) >= from + 1)
        .map((from) => ({ competency: competency.key, from, jenjang, bidang })),
    )
  }),
)

const anchorsOf = (competency: Competency): string[] => competency.items.flatMap((item) => item.anchors)

describe('The dictionary of competencies', () => {
  it('holds the nine national competencies, and technical ones for each kind of service', () => {
    expect(framework.competencies.filter((c) => c.bidang === null).map((c) => c.key)).toEqual(NATIONAL)
    expect(framework.competencies.filter((c) => c.kind === 'sosial_kultural').map((c) => c.key)).toEqual(['PRB'])
    for (const competency of framework.competencies) expect(competency.kind === 'teknis', competency.key).toBe(competency.bidang !== null)
  })

  it.each(BIDANG)('asks a person of the field %s exactly the questions of that field', (bidang) => {
    const asked = competenciesFor(framework, { jenjang: 'pelaksana', bidang, position: '' }).flatMap((c) => c.items)
    expect(asked).toHaveLength(ITEMS[bidang])
  })

  it.each(JENJANG)('requires of the tier %s the level that the standard names', (jenjang) => {
    const wanted = framework.competencies.map((c) => {
      const national = NATIONAL.indexOf(c.key)
      return [c.key, national < 0 ? STANDARD[jenjang].technical : STANDARD[jenjang].national[national]]
    })
    expect(framework.required.jenjang[jenjang]).toEqual(Object.fromEntries(wanted))
  })

  it.each(framework.competencies)('describes every level of $name in one short sentence that no other level repeats', (competency) => {
    const anchors = anchorsOf(competency)
    expect(new Set(anchors).size).toBe(10)
    for (const anchor of anchors) {
      expect(anchor.length, anchor).toBeLessThanOrEqual(140)
      expect(anchor, anchor).toMatch(/^[A-Z][^.;]*\.$/)
    }
  })

  it('never describes two competencies in the same words', () => {
    const anchors = framework.competencies.flatMap(anchorsOf)
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  it('names every question after its competency, so that stored answers stay readable', () => {
    for (const { key, items } of framework.competencies) expect(items.map((i) => i.key)).toEqual([`${key}1`, `${key}2`])
  })
})

describe('The catalogue of trainings', () => {
  it('offers at least sixty trainings, all of them marked as examples', () => {
    expect(trainings.length).toBeGreaterThanOrEqual(60)
    for (const t of trainings) expect([t.code, t.example, t.provider.startsWith('Contoh: ')]).toEqual([t.code, true, true])
  })

  it('has a training for every gap that anyone can have, whatever the tier, the field and the step', () => {
    expect(possibleSteps.length).toBeGreaterThan(0)
    expect(possibleSteps.filter((s) => offers(s.competency, s.from, s.jenjang, s.bidang).length === 0)).toEqual([])
  })

  it('offers learning on the job, from others and in class for the first two steps of every national competency', () => {
    const steps = possibleSteps.filter((s) => NATIONAL.includes(s.competency) && s.from <= 2)
    const lacking = steps.filter((s) => {
      const shares = new Set(offers(s.competency, s.from, s.jenjang, s.bidang).map((t) => t.share))
      return LEARNING_SHARES.some((share) => !shares.has(share))
    })
    expect(new Set(steps.map((s) => `${s.competency} ${s.from}`)).size).toBe(18)
    expect(lacking).toEqual([])
  })

  it('trains only what the dictionary assesses, and only the people who are assessed in it', () => {
    for (const t of trainings) {
      const competency = framework.competencies.find((c) => c.key === t.competency)
      expect(competency, t.code).toBeDefined()
      expect(t.code.slice(0, 3), t.code).toBe(t.competency)
      expect(t.bidang, t.code).toEqual(competency?.bidang ? [competency.bidang] : [])
    }
  })

  it('counts each form of learning in the share where it belongs', () => {
    for (const t of trainings) expect([t.code, t.share]).toEqual([t.code, SHARE_OF_FORM[t.form]])
  })

  it('says in every description what one brings home as proof', () => {
    for (const t of trainings) expect(t.description, t.code).toMatch(/ Bukti: .+\.$/)
  })

  it('holds every class on working days of 2027 and ends none before it begins', () => {
    for (const session of trainings.flatMap((t) => t.classes)) {
      expect(session.ends >= session.starts, session.code).toBe(true)
      expect(session.starts >= '2027-01-01' && session.ends <= '2027-11-30', session.code).toBe(true)
      for (const day of daysOf(session)) {
        expect([1, 2, 3, 4, 5], session.code).toContain(day.getUTCDay())
        expect(HOLIDAYS, session.code).not.toContain(day.toISOString().slice(0, 10))
      }
    }
  })

  it('books no room for two classes on the same day', () => {
    const bookings = trainings
      .flatMap((t) => t.classes)
      .filter((session) => /^(Aula|Ruang)/.test(session.place))
      .flatMap((session) => daysOf(session).map((day) => `${session.place} ${day.toISOString().slice(0, 10)}`))
    expect(bookings.filter((booking, i) => bookings.indexOf(booking) !== i)).toEqual([])
  })

  it('promises in a class no more hours than its days can hold', () => {
    for (const t of trainings)
      for (const session of t.classes) expect(t.hours, session.code).toBeLessThanOrEqual(daysOf(session).length * 8)
  })

  it('gives a date to every training held in a room, and none to what can begin at any time', () => {
    const inRoom: readonly string[] = ['bimtek', 'kursus', 'workshop', 'seminar', 'pelatihan_klasikal', 'magang', 'patok_banding']
    for (const t of trainings) expect([t.code, t.classes.length > 0]).toEqual([t.code, inRoom.includes(t.form)])
  })
})
