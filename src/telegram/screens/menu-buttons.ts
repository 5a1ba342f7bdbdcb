/** The buttons that lead to a screen of the main menu, from wherever they stand. */
import { button } from '../button.js'

export const menuButtons = {
  menu: button('m', {}),
  assessment: button('ma', {}),
  toRate: button('mr', {}),
  result: button('mh', {}),
  training: button('mt', {}),
  cycle: button('mc', {}),
  myData: button('md', {}),
  language: button('ml', {}),
  setLanguage: button('mls', { language: 'word' }),
  wrongSuperior: button('mw', {}),
} as const
