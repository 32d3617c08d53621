// A table to work in: all rows of a list in one grid of which only those in sight are drawn, edited in place from the
// keyboard (WAI-ARIA Authoring Practices, grid). Each edit is offered as a whole revision. What could not be sent stays
// on this machine and is said. Without this script the table below is read and its rows are changed by forms.

const place = document.querySelector('[data-work]')
if (place !== null) open(JSON.parse(place.dataset.work))

function open({ space, biennium, side, columns, words, lang, most }) {
  const rows = []
  const height = 38
  const grid = made('div', { role: 'grid', className: 'work-grid', ariaLabel: words.name })
  grid.setAttribute('aria-colcount', columns.length)
  const head = made('div', { role: 'row', className: 'work-head' })
  head.append(...columns.map(({ name }) => made('div', { role: 'columnheader', textContent: name })))
  const body = made('div', { role: 'rowgroup', className: 'work-body' })
  const sheet = made('div', { role: 'presentation', className: 'work-sheet' })
  body.append(sheet)
  grid.append(head, body)
  const status = made('p', { className: 'work-status', role: 'status' })
  const panel = made('div', { className: 'work-panel' })
  place.before(status, panel, grid)
  place.hidden = true
  const at = { row: 0, column: 0 }
  const drawn = new Map()
  let editing = null

  body.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true })
  grid.addEventListener('keydown', onKey)
  grid.addEventListener('focusin', ({ target }) => {
    const cell = target.closest('[data-row]')
    if (cell !== null)
      Object.assign(at, { row: Number(cell.dataset.row), column: Number(cell.dataset.column) })
  })
  grid.addEventListener('dblclick', () => edit())
  addEventListener('online', () => void sendKept())
  addEventListener('beforeunload', (event) => editing && event.preventDefault())
  void load()

  async function load() {
    let after = ''
    do {
      const query = new URLSearchParams({ space, biennium, limit: '1000', sort: 'title' })
      if (after) query.set('after', after)
      const answer = await fetch(`/api/v1/activities?${query}`).catch(() => null)
      if (answer?.ok !== true) return say(words.offline)
      const { items, next, total } = await answer.json()
      rows.push(...items)
      after = next ?? ''
      say(words.loaded.replace('{n}', rows.length).replace('{all}', total))
      grid.setAttribute('aria-rowcount', total + 1)
      sheet.style.blockSize = `${rows.length * height}px`
      draw()
    } while (after && rows.length < most)
    void sendKept()
  }

  /** Draws the rows in sight and a few beside them; those that left it are taken away, but not the one with the focus. */
  function draw() {
    const first = Math.max(0, Math.floor(body.scrollTop / height) - 8)
    const last = Math.min(rows.length, Math.ceil((body.scrollTop + body.clientHeight) / height) + 8)
    for (const [n, row] of drawn) {
      if ((n < first || n >= last) && !row.contains(document.activeElement)) {
        row.remove()
        drawn.delete(n)
      }
    }
    for (let n = first; n < last; n++) if (!drawn.has(n)) drawRow(n)
  }

  function drawRow(n) {
    const row = made('div', { role: 'row', className: 'work-row' })
    row.setAttribute('aria-rowindex', n + 2)
    row.style.insetBlockStart = `${n * height}px`
    columns.forEach((column, k) => {
      const cell = made('div', { role: k === 0 ? 'rowheader' : 'gridcell', tabIndex: -1, dir: 'auto' })
      Object.assign(cell.dataset, { row: n, column: k })
      if (n === at.row && k === at.column) cell.tabIndex = 0
      cell.setAttribute('aria-readonly', column.field === null)
      fill(cell, rows[n], column)
      row.append(cell)
    })
    drawn.get(n)?.remove()
    drawn.set(n, row)
    const following = [...drawn.keys()].filter((other) => other > n).sort((a, b) => a - b)[0]
    sheet.insertBefore(row, following === undefined ? null : drawn.get(following))
  }

  function fill(cell, item, { field, shows }) {
    const draft = field === null ? null : draftOf(item, field)
    cell.textContent = draft?.value ?? shownOf(item, field ?? shows)
    cell.classList.toggle('unsent', draft !== null)
    cell.classList.toggle('changed', Boolean(item.own?.includes(field)))
  }

  function shownOf(item, field) {
    if (field === 'state') {
      if (item.crossed) return words.crossed
      return item.offered.length > 0 ? words.offered : item.agreed ? words.agreed : ''
    }
    if (!field.startsWith('lead-')) return item[field] ?? ''
    return item.leads[field.slice(5)]?.id ?? ''
  }

  function onKey(event) {
    if (editing !== null) return onEditKey(event)
    if (event.target.closest('[data-row]') === null || event.altKey || event.metaKey) return
    const page = Math.max(1, Math.floor(body.clientHeight / height) - 1)
    const back = document.dir === 'rtl' ? 1 : -1
    const all = event.ctrlKey
    const steps = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowLeft: [0, back],
      ArrowRight: [0, -back],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: [all ? -rows.length : 0, -columns.length],
      End: [all ? rows.length : 0, columns.length],
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      return goTo(at.row + step[0], at.column + step[1])
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      edit()
    }
  }

  function goTo(row, column) {
    at.row = Math.min(rows.length - 1, Math.max(0, row))
    at.column = Math.min(columns.length - 1, Math.max(0, column))
    const top = at.row * height
    if (top < body.scrollTop) body.scrollTop = top
    else if (top + height > body.scrollTop + body.clientHeight)
      body.scrollTop = top + height - body.clientHeight
    for (const cell of sheet.querySelectorAll('[tabindex="0"]')) cell.tabIndex = -1
    draw()
    const cell = cellAt(at.row, at.column)
    if (cell === undefined) return
    cell.tabIndex = 0
    cell.focus({ preventScroll: true })
  }

  const cellAt = (row, column) => drawn.get(row)?.children[column]

  /** What stands is read as the editing begins, so that what others do meanwhile is seen when it ends. */
  function edit() {
    const item = rows[at.row]
    const column = columns[at.column]
    const cell = cellAt(at.row, at.column)
    if (item === undefined || cell === undefined) return
    if (column.field === null) return location.assign(`/${lang}/${space}/activities/${item.id}`)
    const input = made('input', {
      value: cell.textContent,
      ariaLabel: `${column.name}, ${item.title}`,
      dir: 'auto',
    })
    editing = { item, column, cell, input, before: recordOf(item.id) }
    cell.replaceChildren(input)
    input.select()
    input.addEventListener('blur', () => editing?.input === input && end(true))
  }

  function onEditKey(event) {
    if (event.key === 'Escape') end(false)
    else if (event.key === 'Enter') end(true)
    else if (event.key === 'Tab') {
      end(true)
      goTo(at.row, at.column + (event.shiftKey ? -1 : 1))
    } else return
    event.preventDefault()
    if (event.key !== 'Tab') goTo(at.row, at.column)
  }

  function end(isMeant) {
    const { item, column, cell, input, before } = editing
    editing = null
    const value = input.value.trim()
    if (isMeant && value !== shownOf(item, column.field)) {
      const draft = { value, was: shownOf(item, column.field), heads: null }
      keep(item, column.field, draft)
      void send(item, column.field, draft, before)
    }
    fill(cell, item, column)
  }

  async function send(item, field, draft, reading) {
    say(words.sending)
    const before = await reading
    const heads = before === null ? draft.heads : headsOf(before)
    keep(item, field, { ...draft, heads })
    const now = await recordOf(item.id)
    if (now === null) return say(words.kept)
    const hasMoved = heads === null ? standsIn(now, field) !== draft.was : heads !== headsOf(now)
    return (hasMoved ? choose : offer)(item, field, draft.value, now)
  }

  /** The whole revision of what one's own side stands by, or else of what is agreed, with the one value in it. */
  async function offer(item, field, value, record) {
    const base =
      ownOffer(record)?.fields ?? record.agreed?.fields ?? record.offers.find((one) => one.standing)?.fields
    const fields = { ...base, ...changed(base, field, value) }
    const parent = record.agreed?.rev ?? null
    const answer = await fetch('/api/v1/acts/propose-revision', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ space, kind: 'activity', record: item.id, parent, fields }),
    }).catch(() => null)
    if (answer === null) return say(words.kept)
    if (answer.status === 409) {
      const now = await recordOf(item.id)
      return now === null ? say(words.kept) : choose(item, field, value, now)
    }
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}))
      const why = (problem.violations ?? []).map(({ message }) => message).join(' ') || problem.detail || ''
      return say(`${words.refused} ${why}`)
    }
    localStorage.removeItem(keyOf(item, field))
    await refresh(item, field)
    say(words.done)
  }

  async function refresh(item, field) {
    const record = await recordOf(item.id)
    if (record === null) return
    const shown = baseOf(record)
    Object.assign(item, { offered: record.offers.filter((one) => one.standing).map((one) => one.side) })
    Object.assign(item, { crossed: record.crossed, own: [...(item.own ?? []), field] })
    if (shown !== undefined) {
      for (const one of ['title', 'from', 'to', 'place']) item[one] = shown[one] ?? null
      for (const [of, id] of Object.entries(shown.leads)) item.leads[of] = id === null ? null : { id }
    }
    const n = rows.indexOf(item)
    if (!drawn.has(n)) return
    const hadFocus = drawn.get(n).contains(document.activeElement)
    drawRow(n)
    if (hadFocus) cellAt(n, at.column)?.focus({ preventScroll: true })
  }

  /** Somebody changed the record meanwhile: what stands now beside what was typed, and a choice; nothing is merged. */
  function choose(item, field, value, now) {
    const stands = standsIn(now, field)
    const mine = made('button', { type: 'button', className: 'button', textContent: words.mine })
    const other = made('button', { type: 'button', className: 'button second', textContent: words.theirs })
    const sentence = made('p', { textContent: words.overtaken, role: 'alert' })
    const values = made('dl', { className: 'fields' })
    for (const [name, shown] of [
      [words.stands, stands || words.nothing],
      [words.typed, value || words.nothing],
    ]) {
      const row = made('div', {})
      row.append(made('dt', { textContent: name }), made('dd', { textContent: shown, dir: 'auto' }))
      values.append(row)
    }
    const close = () => {
      panel.replaceChildren()
      goTo(rows.indexOf(item), at.column)
    }
    mine.addEventListener('click', () => {
      close()
      void offer(item, field, value, now)
    })
    other.addEventListener('click', () => {
      localStorage.removeItem(keyOf(item, field))
      close()
      void refresh(item, field)
    })
    panel.replaceChildren(made('h2', { textContent: item.title, dir: 'auto' }), sentence, values, mine, other)
    mine.focus()
  }

  /** What was typed while the line was down is sent when it is back. */
  async function sendKept() {
    for (const item of rows) {
      for (const { field } of columns) {
        const draft = field === null ? null : draftOf(item, field)
        if (draft !== null) await send(item, field, draft, Promise.resolve(null))
      }
    }
  }

  async function recordOf(id) {
    const answer = await fetch(`/api/v1/activities/${id}`).catch(() => null)
    return answer?.ok === true ? answer.json() : null
  }

  const ownOffer = (record) => record.offers.find((one) => one.standing && one.side === side)
  const headsOf = (record) => `${record.agreed?.rev} ${ownOffer(record)?.rev}`
  const keyOf = (item, field) => `comity ${side} ${item.id} ${field}`
  const draftOf = (item, field) => JSON.parse(localStorage.getItem(keyOf(item, field)))
  const keep = (item, field, draft) => localStorage.setItem(keyOf(item, field), JSON.stringify(draft))

  /** What one's own side stands by, or else what is agreed or offered. */
  function standsIn(record, field) {
    const fields = baseOf(record) ?? {}
    return (field.startsWith('lead-') ? fields.leads?.[field.slice(5)] : fields[field]) ?? ''
  }

  const baseOf = (record) =>
    ownOffer(record)?.fields ?? record.agreed?.fields ?? record.offers.find((one) => one.standing)?.fields

  function changed(base, field, value) {
    const said = value === '' ? null : value
    if (!field.startsWith('lead-')) return { [field]: field === 'title' ? value : said }
    return { leads: { ...base?.leads, [field.slice(5)]: said } }
  }

  function say(sentence) {
    status.textContent = sentence
  }
}

function made(name, properties) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value
    else element.setAttribute(key, value)
  }
  return element
}
