// The whole script of the review: one key for each thing that can be said, and no page is loaded for it.
// Without it every button and link does the same.

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const key = event.key.toLowerCase()
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1, event)
  const button = document.querySelector(`.panel [data-key="${CSS.escape(key)}"]`)
  if (button === null) return
  event.preventDefault()
  button.form.requestSubmit(button)
})

// What is said is sent and the answer drawn in place, so that a poor line carries one page and no more; where it
// cannot be sent, the browser sends it and says why.
document.addEventListener('submit', async (event) => {
  const form = event.target
  const button = event.submitter
  if (form.closest('.review') === null || button?.formMethod === 'get') return
  event.preventDefault()
  if (form.getAttribute('aria-busy') === 'true') return
  form.setAttribute('aria-busy', 'true')
  const body = new URLSearchParams(new FormData(form, button))
  try {
    const answer = await fetch(location.href, { method: 'POST', body, headers: { accept: 'text/html' } })
    draw(await answer.text(), answer.redirected ? answer.url : location.href)
  } catch {
    form.setAttribute('aria-busy', 'false')
    const sent = document.createElement('input')
    Object.assign(sent, { type: 'hidden', name: button?.name ?? '', value: button?.value ?? '' })
    form.append(sent)
    form.submit()
  }
})

// Words that are selected in the paragraph are those that are meant.
document.addEventListener('selectionchange', () => {
  const field = document.querySelector('form [name="words"]')
  const from = document.querySelector('.chosen-from')
  const chosen = document.getSelection()
  if (field === null || from === null || chosen.isCollapsed || !from.contains(chosen.anchorNode)) return
  field.value = chosen.toString().replace(/\s+/g, ' ').trim()
})

function draw(html, address) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes)
  document.title = page.title
  history.replaceState(null, '', address)
  const head = document.querySelector('.panel h2') ?? document.querySelector('h1')
  head.tabIndex = -1
  head.focus({ preventScroll: true })
  document.querySelector('.queue [aria-current]')?.scrollIntoView({ block: 'nearest' })
}

function step(by, event) {
  const links = [...document.querySelectorAll('.queue a')]
  const here = links.findIndex((link) => link.ariaCurrent === 'true')
  const link = links[here + by]
  if (link === undefined) return
  event.preventDefault()
  link.click()
}

function isTyping(target) {
  return (
    target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null
  )
}
