/** Before a file is sent: what it is, as a photo or as a document, and its caption. */
import { askedFor } from './dialogs.js'
import { element, icon } from './element.js'
import { t } from './texts.js'

export interface ChosenFile {
  file: File
  as: 'photo' | 'document'
  caption: string
}

const previewPixels = 480
const captionLimit = 1024

export async function chosen(file: File, wanted: 'photo' | 'document'): Promise<ChosenFile | undefined> {
  const picture = file.type.startsWith('image/') && file.type !== 'image/svg+xml'
  const asPhoto = element('input', { type: 'checkbox', checked: picture && wanted === 'photo' })
  const caption = element('textarea', {
    rows: 2,
    maxlength: captionLimit,
    placeholder: t('sandbox-caption'),
    'aria-label': t('sandbox-caption'),
  })
  const preview = element('div', { class: 'preview' }, icon(picture ? 'photo' : 'document'), element('b', {}, file.name))
  if (picture)
    void thumbnail(file).then(
      (canvas) => preview.querySelector('.icon')?.replaceWith(canvas),
      () => undefined,
    )
  const kind = picture ? element('label', { class: 'choice' }, asPhoto, t('sandbox-as-photo')) : null
  return askedFor(t('sandbox-file-title'), [preview, kind, caption], t('sandbox-file-send'), () => ({
    file,
    as: picture && asPhoto.checked ? 'photo' : 'document',
    caption: caption.value.trim(),
  }))
}

/** Drawn on a canvas: the page's policy allows pictures from its own origin only. */
async function thumbnail(file: File): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, previewPixels / Math.max(bitmap.width, bitmap.height))
  const canvas = element('canvas', {
    width: Math.round(bitmap.width * scale),
    height: Math.round(bitmap.height * scale),
    role: 'img',
    'aria-label': file.name,
  })
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}
