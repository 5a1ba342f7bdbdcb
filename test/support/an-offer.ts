/** Trainings and classes of a catalogue, with only what a test is about spelt out. */
import type { TrainingOffer } from '../../src/domain/training/catalogue.js'

export function anOffer(id: number, offer: Partial<TrainingOffer> = {}): TrainingOffer {
  return {
    id,
    code: `TRN-${String(id).padStart(3, '0')}`,
    title: 'Pelatihan contoh',
    competencyKey: 'AAA',
    fromLevel: 1,
    toLevel: 2,
    form: 'penugasan',
    share: 'experience',
    hours: 4,
    provider: 'Contoh',
    isExample: false,
    mandatory: false,
    jenjang: [],
    bidang: [],
    description: 'Pelatihan untuk percobaan',
    classes: [],
    ...offer,
  }
}

/** One day long. */
export function aClass(id: number, startsAt: Date, seatsLeft = 10) {
  return { id, startsAt, endsAt: new Date(startsAt.getTime() + 86_400_000), place: 'Aula', seatsLeft }
}
