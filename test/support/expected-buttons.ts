/** Every command and every button of the bot with the right it needs and what it may do: a new one has to be thought about here. */
import { BROADCAST_BUTTONS } from './expected-buttons/broadcasts.js'
import { CYCLE_BUTTONS } from './expected-buttons/cycles.js'
import type { ExpectedButton } from './expected-buttons/expected-button.js'
import { FIGURE_BUTTONS } from './expected-buttons/figures.js'
import { OFFICE_BUTTONS } from './expected-buttons/office.js'
import { OWN_BUTTONS } from './expected-buttons/own.js'
import { QUESTION_BUTTONS } from './expected-buttons/questions.js'
import { RATING_BUTTONS } from './expected-buttons/ratings.js'
import { RESULT_BUTTONS } from './expected-buttons/results.js'
import { TRAINING_BUTTONS } from './expected-buttons/training.js'

const PARTS = [
  OWN_BUTTONS,
  CYCLE_BUTTONS,
  BROADCAST_BUTTONS,
  RATING_BUTTONS,
  RESULT_BUTTONS,
  FIGURE_BUTTONS,
  TRAINING_BUTTONS,
  QUESTION_BUTTONS,
  OFFICE_BUTTONS,
]
const all = PARTS.flatMap((part) => Object.entries(part))

export const EXPECTED_BUTTONS: Record<string, ExpectedButton> = Object.fromEntries(all)
if (Object.keys(EXPECTED_BUTTONS).length !== all.length) throw new Error('A prefix stands in two parts of the table')

/** Every command is open to whoever is linked and shows only what is that person's own; none of them stores anything. */
export const EXPECTED_COMMANDS = [
  ...[
    'start',
    'menu',
    'bantuan',
    'batal',
    'penilaian',
    'menilai',
    'hasil',
    'pelatihan',
    'keberatan',
    'pengingat',
    'periode',
    'rekap',
    'tim',
    'siaran',
    'pegawai',
    'kamus',
    'katalog',
    'audit',
    'dataku',
    'bahasa',
  ],
] as const
