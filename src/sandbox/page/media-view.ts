/** What a message carries beside its text. */

import { photoWindow } from './dialogs.js'
import { button, element, icon } from './element.js'
import type { PageMessage } from './page-types.js'
import { t } from './texts.js'

export function mediaOf(message: PageMessage): HTMLElement[] {
  const { photo, document, voice, video, contact } = message
  const shown: HTMLElement[] = []
  if (photo !== undefined) {
    const alt = message.text === '' ? t('sandbox-photo') : message.text.slice(0, 120)
    const image = element('img', { src: sameOrigin(photo.url), alt, width: photo.width, height: photo.height })
    shown.push(
      button(
        { class: 'photo', 'aria-label': `${t('sandbox-photo-open')}: ${alt}`, onclick: () => photoWindow(image.src, message.text) },
        image,
      ),
    )
  }
  if (document !== undefined) shown.push(documentLink(document))
  if (voice !== undefined)
    shown.push(
      element('audio', { class: 'player', src: sameOrigin(voice.url), controls: true, preload: 'none', 'aria-label': t('sandbox-voice') }),
    )
  if (video !== undefined)
    shown.push(
      element('video', {
        class: 'player',
        src: sameOrigin(video.url),
        controls: true,
        preload: 'metadata',
        'aria-label': t('sandbox-video'),
      }),
    )
  if (contact !== undefined) {
    const words = element('span', { class: 'file-words' }, element('b', {}, contact.name), element('small', {}, contact.phone))
    shown.push(element('div', { class: 'file' }, element('span', { class: 'file-icon' }, icon('contact')), words))
  }
  return shown
}

function documentLink(document: NonNullable<PageMessage['document']>): HTMLElement {
  const ending = /\.([a-z0-9]{1,4})$/i.exec(document.name)?.[1]?.toUpperCase()
  const words = element('span', { class: 'file-words' }, element('b', {}, document.name), element('small', {}, sizeOf(document.size)))
  const properties = {
    class: 'file',
    href: sameOrigin(document.url),
    download: document.name,
    'aria-label': `${t('sandbox-download')}: ${document.name}`,
  }
  return element('a', properties, element('span', { class: 'file-icon' }, ending ?? icon('document')), words)
}

/** Media live on the page's own origin; any other address is not followed. */
function sameOrigin(address: string): string {
  const url = new URL(address, location.href)
  return url.origin === location.origin ? url.href : ''
}

function sizeOf(bytes: number): string {
  const number = (value: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(value)
  if (bytes < 1024) return `${number(bytes)} B`
  return bytes < 1_048_576 ? `${number(bytes / 1024)} KB` : `${number(bytes / 1_048_576)} MB`
}
