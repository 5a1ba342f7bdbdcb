/** The buttons of the personnel office (/pegawai). */
import { button } from '../../button.js'

export const rosterButtons = {
  home: button('e', {}),
  template: button('et', {}),
  askFile: button('ei', {}),
  /** The yes names the version of the draft that was shown. */
  yes: button('ey', { draft: 'id', version: 'id' }),
  manyLeavers: button('em', { draft: 'id', version: 'id' }),
  no: button('en', { draft: 'id' }),
  search: button('es', {}),
  person: button('ep', { person: 'id' }),
  unlink: button('eu', { person: 'id' }),
  unlinkSure: button('euy', { person: 'id' }),
  invite: button('ev', { person: 'id' }),
  /** Pages of units to choose from. */
  move: button('eg', { person: 'id', page: 'id' }),
  moveTo: button('egu', { person: 'id', unit: 'id' }),
  moveNow: button('egy', { person: 'id', unit: 'id' }),
  superior: button('ea', { person: 'id' }),
  superiorIs: button('eas', { person: 'id', superior: 'id' }),
  superiorNow: button('eay', { person: 'id', superior: 'id' }),
  acting: button('ek', { person: 'id' }),
  actingIs: button('eki', { person: 'id', acting: 'id' }),
  actingKind: button('ekk', { person: 'id', acting: 'id', kind: 'word' }),
  endActing: button('eke', { person: 'id', acting: 'id' }),
  leaver: button('el', { person: 'id' }),
  leaverSure: button('ely', { person: 'id' }),
  bringBack: button('er', { person: 'id' }),
  /** Units with their invitations, page by page. */
  units: button('ew', { page: 'id' }),
  unit: button('ewu', { unit: 'id', page: 'id' }),
  /** Unit 0: all units. */
  issue: button('ewi', { unit: 'id' }),
  issueSure: button('ewy', { unit: 'id' }),
  /** Ends long work. */
  cancelJob: button('jc', { job: 'id' }),
} as const
