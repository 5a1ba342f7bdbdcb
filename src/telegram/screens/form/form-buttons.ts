/** The buttons of a rater's form. Each carries its form and its question: an old or doubled tap can only repeat itself. */
import { button } from '../../button.js'

export const formButtons = {
  /** A person of the queue. */
  person: button('fh', { rating: 'id' }),
  /** Goes on where the rater stopped. */
  go: button('fg', { rating: 'id' }),
  item: button('fi', { rating: 'id', item: 'key', way: 'way' }),
  /** Gives a level. */
  level: button('s', { rating: 'id', item: 'key', level: 'level', way: 'way' }),
  /** The item after this one, answered or not. */
  skip: button('fk', { rating: 'id', item: 'key', way: 'way' }),
  save: button('fp', { rating: 'id' }),
  review: button('fr', { rating: 'id' }),
  send: button('fs', { rating: 'id' }),
  sendSure: button('fy', { rating: 'id' }),
  /** Sends in spite of the warnings that were shown, their names joined by a dash. */
  sendDespite: button('fyd', { rating: 'id', warnings: 'word' }),
  unobserved: button('fu', { rating: 'id', item: 'key', way: 'way' }),
  /** A ready reason for not observed: chance, task or new. */
  unobservedBecause: button('fub', { rating: 'id', item: 'key', why: 'word', way: 'way' }),
  unobservedOther: button('fuo', { rating: 'id', item: 'key', way: 'way' }),
  reason: button('fw', { rating: 'id', item: 'key', way: 'way' }),
  /** Asks for one part of the reason: situation, action or outcome. */
  reasonPart: button('fwp', { rating: 'id', item: 'key', part: 'word', way: 'way' }),
  /** Goes on from a reason whose parts are a sentence by now. */
  reasonDone: button('fwd', { rating: 'id', item: 'key', way: 'way' }),
  addEvidence: button('fe', { rating: 'id', competency: 'key' }),
  noEvidence: button('fen', { rating: 'id', competency: 'key' }),
  seeEvidence: button('fv', { rating: 'id', item: 'key', way: 'way' }),
  compare: button('fc', { rating: 'id' }),
  /** The behaviours of the team with how far each one is. */
  team: button('fz', {}),
  /** Goes on with one behaviour, or with the first open one of a competency, across the team. */
  teamItem: button('fzi', { item: 'key' }),
  teamCompetency: button('fzc', { competency: 'key' }),
} as const
