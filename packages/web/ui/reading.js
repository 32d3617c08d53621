// The whole script of a reading page. The page reads without it; it adds where the reader stands,
// Escape for what shows on hover, the same paragraph in another language, and shorter addresses.

const outline = document.querySelector('.outline')
if (outline !== null) followReading(outline)

for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    link.hash = location.hash
  })
}

// WCAG 2.2, 1.4.13: what shows on hover or focus can be dismissed without moving the pointer.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const shown of document.querySelectorAll('.worked-out:is(:hover, :focus-within)')) {
    shown.classList.add('dismissed')
    const again = () => shown.classList.remove('dismissed')
    shown.addEventListener('pointerleave', again, { once: true })
    shown.addEventListener('focusout', again, { once: true })
  }
})

// A line of years that is wider than the page opens where today, or the text that the page is about, stands.
for (const here of document.querySelectorAll('.scrolls .opens-here')) {
  const line = here.closest('.scrolls')
  const [at, within] = [here.getBoundingClientRect(), line.getBoundingClientRect()]
  line.scrollLeft += (at.left + at.right - within.left - within.right) / 2
}

// A choice left open does not belong in the address, nor do the columns that stand there anyway.
for (const form of document.querySelectorAll('form.filters')) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
    if (formData.getAll('column').join(' ') === form.dataset.columns) formData.delete('column')
  })
}

// What was sent from a form that keeps its draft has arrived where the answer led to this page (drafts.js).
const sent = sessionStorage.getItem('comity-sent')
if (sent !== null && performance.getEntriesByType('navigation')[0]?.redirectCount > 0)
  localStorage.removeItem(sent)
sessionStorage.removeItem('comity-sent')

// Whoever signs out leaves nothing that was typed: where the line has no TLS, browsers do not heed the answer's header.
document.querySelector('form[action$="/sign-out"]')?.addEventListener('submit', () => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('comity-draft:')) localStorage.removeItem(key)
})

/**
 * Marks in the outline the paragraph that is being read: the one that the address names while it begins in
 * the upper third, else the last that began above it.
 */
function followReading(outline) {
  const links = new Map(
    [...outline.querySelectorAll('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  )
  const paragraphs = [...document.querySelectorAll('.provision')]
  let current
  let waiting = false
  const follow = () => {
    waiting = false
    const line = innerHeight / 3
    const topOf = (paragraph) => paragraph.getBoundingClientRect().top
    const named = paragraphs.find((paragraph) => paragraph.matches(':target'))
    const isRead = named !== undefined && topOf(named) >= 0 && topOf(named) <= line
    const read = isRead ? named : paragraphs.findLast((paragraph) => topOf(paragraph) <= line)
    const link = read && links.get(read.id)
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    current = link
  }
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(follow)
      waiting = true
    },
    { passive: true },
  )
  follow()
}
