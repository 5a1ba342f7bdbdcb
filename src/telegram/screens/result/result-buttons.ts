/** The buttons of a published result. */
import { button } from '../../button.js'

export const resultButtons = {
  /** How the score was computed, with the person's own numbers; page by page. */
  calculation: button('hk', { result: 'id', page: 'id' }),
  /** The rapor as a PDF. */
  rapor: button('hr', { result: 'id' }),
  trend: button('ht', { result: 'id' }),
  details: button('hd', { result: 'id' }),
  plan: button('hp', { result: 'id' }),
  planPage: button('hpp', { result: 'id', page: 'id' }),
  /** "Saya sudah membaca": seen, not agreed. */
  acknowledge: button('ha', { result: 'id' }),
  comment: button('hac', { result: 'id' }),
  fairness: button('hf', { result: 'id' }),
  fairnessLevel: button('hfl', { result: 'id', level: 'level' }),
  fairnessText: button('hft', { result: 'id' }),
  whyPlan: button('hw', { result: 'id' }),
} as const
