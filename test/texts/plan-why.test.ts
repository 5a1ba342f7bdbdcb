import { expect, it } from 'vitest'
import { LOCALES, loadTexts } from '../../src/texts/texts.js'

const texts = loadTexts()

it.each(LOCALES)('"Mengapa ini?" says in %s the formula, the hours and the mix, on one screen of a phone', (locale) => {
  const say = texts.html(locale)
  const why = say('plan-why', { target: 20, most: 23, ceiling: 24, nearly: 90 })
  for (const figure of ['÷', '20 JP', '23 JP', '24 JP', '70 %', '20 %', '10 %', '90 %', 'PPPK']) expect(why).toContain(figure)
  const yours = say('plan-why-yours', { levels: '3,5', hours: 22 })
  expect(`${why}\n\n${yours}`.length).toBeLessThan(1500)
})
