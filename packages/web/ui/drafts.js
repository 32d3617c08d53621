// Keeps what is typed into a long form on this machine until it has been sent, so that a lost connection, a page that
// was left or a sign-in that ran out loses none of it. What is found again is offered, and put back only when asked.
// What was sent is forgotten by the page that the sending leads to (reading.js), and at sign-out all of it.

for (const place of document.querySelectorAll('[data-draft]')) keepDraft(place)

function keepDraft(place) {
  const form = place.closest('form')
  const { draft: key, says, put, drop } = place.dataset
  const given = JSON.stringify(valuesOf(form))
  let waiting

  const found = JSON.parse(localStorage.getItem(key))
  if (found !== null && JSON.stringify(found.values) !== given) offer(found)
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, 300)
  })
  addEventListener('pagehide', keep)
  // Which form was sent from here; the next page forgets its draft where the answer led to it.
  form.addEventListener('submit', ({ submitter }) => {
    keep()
    if (submitter?.name !== 'more') sessionStorage.setItem('comity-sent', key)
  })

  function keep() {
    clearTimeout(waiting)
    const values = valuesOf(form)
    if (JSON.stringify(values) === given || place.childElementCount > 0) return
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }))
  }

  function offer({ at, values }) {
    const day = new Date(at).toLocaleString(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    const sentence = made('p', { textContent: says.replace('{date}', day) })
    const back = made('button', { type: 'button', className: 'button', textContent: put })
    const away = made('button', { type: 'button', className: 'button second', textContent: drop })
    const acts = made('p', { className: 'acts' })
    acts.append(back, away)
    place.className = 'notice'
    place.setAttribute('role', 'status')
    place.append(sentence, acts)
    place.closest('details')?.setAttribute('open', '')
    const close = () => {
      place.replaceChildren()
      place.classList.remove('notice')
    }
    back.addEventListener('click', () => {
      close()
      fill(form, values)
      for (const folded of form.querySelectorAll('details')) folded.open = true
      ;[...form.elements].find((field) => values[field.name] !== undefined)?.focus()
    })
    away.addEventListener('click', () => {
      localStorage.removeItem(key)
      close()
    })
  }
}

/** What stands in the fields of a form that a person fills, by their names: no files, nothing that the page itself sends. */
function valuesOf(form) {
  const values = {}
  for (const field of form.elements) {
    if (!isTyped(field)) continue
    values[field.name] ??= []
    if (!isTicked(field)) values[field.name].push(field.value)
    else if (field.checked) values[field.name].push(field.value)
  }
  return values
}

function fill(form, values) {
  for (const [name, all] of Object.entries(values)) {
    const fields = fieldsOf(form, name)
    if (fields[0] !== undefined && isTicked(fields[0])) {
      for (const field of fields) field.checked = all.includes(field.value)
      continue
    }
    for (const [n, value] of all.entries()) {
      const field = fieldsOf(form, name)[n] ?? oneMore(form, name, n)
      if (field) field.value = value
    }
  }
}

/** A further row of fields, where a form has rows: the last one again, with nothing in it. */
function oneMore(form, name, n) {
  const row = fieldsOf(form, name).at(-1)?.closest('.row')
  if (!row) return undefined
  const next = row.cloneNode(true)
  for (const field of next.querySelectorAll('[id]')) field.id = `${field.id}-${n}`
  for (const label of next.querySelectorAll('[for]')) label.htmlFor = `${label.htmlFor}-${n}`
  for (const field of next.querySelectorAll('input, textarea')) field.value = ''
  row.after(next)
  return fieldsOf(form, name)[n]
}

function fieldsOf(form, name) {
  return [...form.elements].filter((field) => field.name === name && isTyped(field))
}

function isTicked({ type }) {
  return type === 'checkbox' || type === 'radio'
}

function isTyped({ name, type }) {
  return Boolean(name) && !['hidden', 'file', 'password', 'submit', 'button', 'fieldset'].includes(type)
}

function made(name, properties) {
  return Object.assign(document.createElement(name), properties)
}
