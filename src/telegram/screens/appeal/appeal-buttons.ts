/** The buttons of an appeal: writing it, answering it, deciding it. */
import { button } from '../../button.js'

export const appealButtons = {
  home: button('a', {}),
  /** "Ajukan keberatan" under a result: begins the draft, or goes on with it. */
  start: button('an', { result: 'id' }),
  draft: button('ad', { appeal: 'id' }),
  /** Pages count from 1. */
  items: button('ai', { appeal: 'id', page: 'id' }),
  /** `on` 1 takes the item in, 0 out: the same tap twice is one. */
  item: button('at', { appeal: 'id', item: 'key', page: 'id', on: 'id' }),
  reason: button('ar', { appeal: 'id' }),
  evidence: button('ae', { appeal: 'id' }),
  send: button('as', { appeal: 'id' }),
  sendSure: button('asy', { appeal: 'id' }),
  /** As ratee or rater sees it. */
  view: button('av', { appeal: 'id' }),
  /** What both have said and shown, in messages below. */
  statements: button('ap', { appeal: 'id' }),
  answer: button('aa', { appeal: 'id' }),
  withdraw: button('aw', { appeal: 'id' }),
  withdrawSure: button('awy', { appeal: 'id' }),
} as const

export const decisionButtons = {
  /** As the decider sees it. */
  case: button('ac', { appeal: 'id' }),
  item: button('ak', { appeal: 'id', item: 'key' }),
  level: button('al', { appeal: 'id', item: 'key', level: 'level' }),
  leave: button('alx', { appeal: 'id', item: 'key' }),
  itemEvidence: button('aki', { appeal: 'id', item: 'key' }),
  reason: button('aq', { appeal: 'id' }),
  grant: button('ay', { appeal: 'id' }),
  grantSure: button('ayy', { appeal: 'id' }),
  refuse: button('ao', { appeal: 'id' }),
  refuseSure: button('aoy', { appeal: 'id' }),
  /** A conflict of interest: somebody else decides. */
  recuse: button('ax', { appeal: 'id' }),
  /** The admin looks for somebody who can decide, and names whom was found. */
  name: button('am', { appeal: 'id' }),
  nameSure: button('amy', { appeal: 'id', person: 'id' }),
} as const
