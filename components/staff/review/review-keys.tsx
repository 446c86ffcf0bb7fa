'use client'

import { useEffect, useState } from 'react'

const storageKey = 'review-keys'
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-item]')]
const currentItem = (): HTMLElement | undefined => {
  const own = document.activeElement?.closest<HTMLElement>('[data-item]')
  return own ?? items().find((item) => item.getAttribute('aria-current') === 'true')
}

/** Outlines words in the document and brings them into sight. */
function showWords(place: string | null | undefined): void {
  const marks = place ? [...document.querySelectorAll<HTMLElement>(`mark[data-words="${CSS.escape(place)}"]`)] : []
  const [first] = marks
  if (!first) return
  for (const mark of document.querySelectorAll('mark.here')) mark.classList.remove('here')
  for (const mark of marks) mark.classList.add('here')
  const pane = document.getElementById('document')
  if (pane && pane.scrollHeight > pane.clientHeight)
    pane.scrollTop += first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3
}

function goTo(item: HTMLElement | undefined): void {
  if (!item) return
  for (const other of items()) {
    other.classList.toggle('now', other === item)
    if (other === item) other.setAttribute('aria-current', 'true')
    else other.removeAttribute('aria-current')
  }
  item.focus({ preventScroll: true })
  item.scrollIntoView({ block: 'nearest' })
  showWords(item.querySelector<HTMLElement>('[data-goto]')?.dataset.goto)
}

const moves: Readonly<Record<string, (item: HTMLElement | undefined) => void>> = {
  j: (item) => goTo(items()[item ? items().indexOf(item) + 1 : 0]),
  k: (item) => goTo(items()[item ? items().indexOf(item) - 1 : 0]),
  a: (item) => item?.querySelector<HTMLElement>('button[value="accept"]')?.click(),
  c: (item) => item?.querySelector<HTMLElement>('[data-correct]')?.click(),
  r: (item) => item?.querySelector<HTMLElement>('button[value="reject"]')?.click(),
}

/** Keys over the forms of the review: the same buttons and links, without leaving the keyboard. They can be turned off. */
export function ReviewKeys() {
  const [on, setOn] = useState(false)
  useEffect(() => {
    setOn(localStorage.getItem(storageKey) !== 'off')
    showWords(currentItem()?.querySelector<HTMLElement>('[data-goto]')?.dataset.goto)
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (target instanceof Element && target.closest(typing)) return
      const move = moves[event.key.toLowerCase()]
      if (!move) return
      event.preventDefault()
      move(currentItem())
    }
    // On a wide screen the document stands beside the queue: its words come into sight and the queue stays where it is.
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-goto]') : null
      if (!link || !window.matchMedia('(min-width: 64rem)').matches) return
      event.preventDefault()
      showWords(link.dataset.goto)
    }
    if (on) document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [on])
  const turn = () => {
    localStorage.setItem(storageKey, on ? 'off' : 'on')
    setOn(!on)
  }
  return (
    <p className="text-sm text-ink-2" data-keys={on ? 'on' : 'off'}>
      {on ? 'Keys: J and K move, A accepts, C corrects, R rejects. ' : 'The keys J, K, A, C and R are off. '}
      <button className="quietlink" type="button" onClick={turn}>
        {on ? 'Turn the keys off' : 'Turn the keys on'}
      </button>
    </p>
  )
}
