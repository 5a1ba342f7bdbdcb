/** The buttons on the way from an invitation link to a linked account. They act only on the account that taps. */
import { button } from '../../button.js'

export const linkButtons = {
  understood: button('lp', {}),
  itIsMe: button('ly', {}),
  notMe: button('ln', {}),
} as const
export { PRIVACY_VERSION } from '../../../domain/identity/privacy-version.js'
