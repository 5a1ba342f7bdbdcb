/** The paper clip: a photo or a document from this device. Files may also be dropped on the chat. */
import { button, element, icon, iconButton } from './element.js'
import { t } from './texts.js'

type Wanted = 'photo' | 'document'

export function createAttach(file: (file: File, wanted: Wanted) => void): HTMLElement {
  const inputs: Record<Wanted, HTMLInputElement> = { photo: input('photo', 'image/*'), document: input('document') }
  const opener = iconButton('attach', t('sandbox-attach'), {
    class: 'round',
    'aria-expanded': 'false',
    onclick: () => open(menu.hidden === true),
  })
  const item = (wanted: Wanted, label: string): HTMLElement =>
    button({ class: 'menu-item', onclick: () => choose(wanted) }, icon(wanted), label)
  const menu = element(
    'div',
    { class: 'pop-menu', hidden: true },
    item('photo', t('sandbox-attach-photo')),
    item('document', t('sandbox-attach-document')),
  )
  const root = element('div', { class: 'attach' }, opener, menu, inputs.photo, inputs.document)

  function input(wanted: Wanted, accept?: string): HTMLInputElement {
    const node = element('input', { type: 'file', hidden: true, accept, 'data-as': wanted })
    node.addEventListener('change', () => {
      const picked = node.files?.[0]
      if (picked !== undefined) file(picked, wanted)
      node.value = ''
    })
    return node
  }

  function open(yes: boolean): void {
    menu.hidden = !yes
    opener.setAttribute('aria-expanded', String(yes))
  }

  function choose(wanted: Wanted): void {
    open(false)
    inputs[wanted].click()
  }

  closeOutside(root, () => open(false))
  return root
}

/** A small menu closes by Esc, and when the pointer or the focus goes elsewhere. */
export function closeOutside(root: HTMLElement, close: () => void): void {
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !root.contains(event.target)) close()
  })
  root.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) close()
  })
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}

export function acceptDrops(chat: HTMLElement, file: (file: File, wanted: Wanted) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  chat.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    chat.classList.add('dropping')
  })
  chat.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node) || !chat.contains(event.relatedTarget)) chat.classList.remove('dropping')
  })
  chat.addEventListener('drop', (event) => {
    chat.classList.remove('dropping')
    const dropped = event.dataTransfer?.files[0]
    if (dropped === undefined) return
    event.preventDefault()
    file(dropped, 'photo')
  })
}
