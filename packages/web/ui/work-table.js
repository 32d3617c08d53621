// A table to work in: all rows of a list in one grid of which only those in sight are drawn, edited in place from the
// keyboard (WAI-ARIA Authoring Practices, grid). The form of the list narrows, groups and orders it and chooses its
// columns, and the address keeps that. Each edit is offered as a whole revision. What could not be sent stays on this
// machine and is said. Without this script the list below is turned page by page, and its rows are changed by forms.

const place = document.querySelector('[data-work]')
if (place !== null) open(JSON.parse(place.dataset.work))

function open({ space, biennium, side, sides, columns: all, words, names, lang, most, drafts }) {
  /** Every activity that was fetched, and what stands in the grid: a group's head or an activity, line by line. */
  const rows = []
  let lines = []
  let columns = []
  let filter = {}
  const height = 38
  const bodies = new Map(names.bodies)
  const abbreviations = new Map(names.abbreviations)
  const collator = new Intl.Collator(lang, { numeric: true })
  const form = place.querySelector('form.filters')
  const grid = made('div', { role: 'grid', className: 'work-grid', ariaLabel: words.name })
  const head = made('div', { role: 'row', className: 'work-head', ariaRowIndex: 1 })
  const body = made('div', { role: 'rowgroup', className: 'work-body' })
  const sheet = made('div', { role: 'presentation', className: 'work-sheet' })
  const top = made('div', { role: 'rowgroup' })
  top.append(head)
  body.append(sheet)
  grid.append(top, body)
  const status = made('p', { className: 'work-status', role: 'status' })
  const panel = made('div', { className: 'work-panel' })
  place.after(status, panel, grid)
  for (const one of place.querySelectorAll('table, .turns, .empty')) one.hidden = true
  const at = { row: 0, column: 0 }
  const drawn = new Map()
  let editing = null
  /** What rows do not tell of themselves is narrowed where they come from: what they were fetched by. */
  const besides = [
    'situation',
    'party',
    'programme',
    'goal',
    'priority',
    'third',
    'marking',
    'mandate',
    'agreement',
  ]
  let fetched
  /** What was sent from here, the last one last: how to take each back. */
  const sent = []

  grid.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true })
  grid.addEventListener('keydown', onKey)
  grid.addEventListener('focusin', ({ target }) => {
    const cell = target.closest('[data-row]')
    if (cell !== null)
      Object.assign(at, { row: Number(cell.dataset.row), column: Number(cell.dataset.column) })
  })
  grid.addEventListener('dblclick', () => edit())
  head.addEventListener('click', ({ target }) => orderBy(target.closest('[role="columnheader"]')))
  form.addEventListener('change', () => view())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    view()
  })
  addEventListener('online', () => void sendKept())
  addEventListener('beforeprint', () => {
    for (let n = 0; n < lines.length; n++) if (!drawn.has(n)) drawRow(n)
  })
  addEventListener('beforeunload', (event) => editing && event.preventDefault())
  view()
  void load()

  async function load() {
    let after = ''
    do {
      const query = new URLSearchParams({ space, biennium, limit: '1000', sort: 'title' })
      for (const name of besides) if (given(name)) query.set(name, given(name))
      if (after) query.set('after', after)
      const answer = await fetch(`/api/v1/activities?${query}`).catch(() => null)
      if (answer?.ok !== true) return say(words.offline)
      const { items, next, total } = await answer.json()
      rows.push(...items)
      after = next ?? ''
      // The first rows are shown at once, and all of them once they are here.
      if (rows.length === items.length || !after) arrange()
      say(words.loaded.replace('{n}', rows.length).replace('{all}', total))
    } while (after && rows.length < most)
    void sendKept()
  }

  /** What the form says: the filters, the group, the order and the columns. The address keeps it, and so does a view. */
  function view() {
    const query = new URLSearchParams(new FormData(form))
    filter = Object.fromEntries(query)
    const narrowed = besides.map(given).join('\n')
    if (narrowed !== (fetched ?? narrowed)) return location.assign(`${location.pathname}?${query}`)
    fetched = narrowed
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
    for (const kept of document.querySelectorAll('.kept-views [name="query"]')) kept.value = String(query)
    const chosen = query.getAll('column')
    const standing = chosen.length > 0 ? chosen : form.dataset.columns.split(' ')
    columns = all.filter(({ key }) => standing.includes(key))
    grid.setAttribute('aria-colcount', columns.length)
    grid.style.setProperty('--work-columns', columns.map(({ width }) => width).join(' '))
    // As wide as the columns are at least, so that head and rows are moved sideways as one.
    const least = columns.reduce((sum, { width }) => sum + Number.parseFloat(/[\d.]+/.exec(width)[0]), 2)
    grid.style.setProperty('--work-width', `${least}rem`)
    arrange()
  }

  function given(name) {
    return filter[name] ?? ''
  }

  /** Narrows, orders and groups what was fetched, and draws it anew. The place of the focus stays with its activity. */
  function arrange() {
    const held = lines[at.row]?.item
    const [narrowed, sort] = [rows.filter(stands), given('sort') || 'title']
    const by = all.find(({ sorts }) => sorts === sort.replace('-', '')) ?? all[0]
    const way = sort.startsWith('-') ? -1 : 1
    const keys = new Map(narrowed.map((item) => [item, sortKey(item, by)]))
    narrowed.sort(
      (a, b) => way * collator.compare(keys.get(a), keys.get(b)) || collator.compare(a.title, b.title),
    )
    lines = grouped(narrowed, given('group'))
    at.row = Math.max(0, Math.min(lines.length - 1, at.row))
    const again = held === undefined ? -1 : lines.findIndex(({ item }) => item === held)
    if (again >= 0) at.row = again
    drawHead(sort)
    grid.setAttribute('aria-rowcount', lines.length + 1)
    sheet.style.setProperty('--work-height', `${lines.length * height}px`)
    const hadFocus = sheet.contains(document.activeElement)
    for (const row of drawn.values()) row.remove()
    drawn.clear()
    draw()
    if (hadFocus) goTo(at.row, at.column)
    if (rows.length > 0) say(words.shown.replace('{n}', narrowed.length).replace('{all}', rows.length))
  }

  function stands(item) {
    const [area, state, first, second] = ['area', 'state', 'first', 'second'].map(given)
    const led = (body, of) => !body || (item.leads[of]?.id ?? 'none') === body
    return (
      (!area || item.areas.includes(area)) &&
      (!given('overdue') || item.overdue) &&
      (!state || { agreed: item.agreed, offered: item.offered.length > 0, crossed: item.crossed }[state]) &&
      led(first, sides[0]) &&
      led(second, sides[1])
    )
  }

  /** Dates that are open stand last, as nothing does in any column. */
  function sortKey(item, column) {
    return column.field === 'from' ? (item.from ?? '~') : shownOf(item, column) || '~'
  }

  /** By area an activity stands under each of its areas. */
  function grouped(items, by) {
    if (!by) return items.map((item) => ({ item }))
    const keysOf = {
      area: ({ areas }) => (areas.length > 0 ? areas : ['']),
      first: ({ leads }) => [leads[sides[0]]?.id ?? ''],
      second: ({ leads }) => [leads[sides[1]]?.id ?? ''],
      month: ({ from }) => [from?.slice(0, 7) ?? ''],
    }[by]
    const groups = new Map()
    for (const item of items)
      for (const key of keysOf(item)) {
        if (!groups.has(key)) groups.set(key, [])
        groups.get(key).push(item)
      }
    const label = (key) => (key === '' ? words.none[by] : (names.areas[key] ?? bodies.get(key) ?? key))
    const order = Object.keys(names.areas)
    const place = (key) => (key === '' ? Infinity : order.indexOf(key))
    return [...groups]
      .sort(
        ([a], [b]) =>
          place(a) - place(b) || collator.compare(a === '' ? '~' : label(a), b === '' ? '~' : label(b)),
      )
      .flatMap(([key, some]) => [
        { head: `${label(key)} (${some.length})` },
        ...some.map((item) => ({ item })),
      ])
  }

  function drawHead(sort) {
    const hadFocus = head.contains(document.activeElement)
    head.replaceChildren(
      ...columns.map((column, k) => {
        const cell = made('div', { role: 'columnheader', textContent: column.name, tabIndex: -1 })
        Object.assign(cell.dataset, { row: -1, column: k })
        if (column.sorts === sort) cell.ariaSort = 'ascending'
        if (`-${column.sorts}` === sort) cell.ariaSort = 'descending'
        return cell
      }),
    )
    if (hadFocus) goTo(-1, at.column)
  }

  /** The order of a column, and the other way round where it stands so: as the form's choice, so that the address has it. */
  function orderBy(cell) {
    if (cell === null) return
    const { sorts, name } = columns[Number(cell.dataset.column)]
    const next = (given('sort') || 'title') === sorts ? `-${sorts}` : sorts
    const select = form.elements.sort
    if (![...select.options].some(({ value }) => value === next))
      select.append(made('option', { value: next, textContent: name }))
    select.value = next
    view()
  }

  /** Draws the rows in sight and a few beside them; those that left it are taken away, but not the one with the focus. */
  function draw() {
    const first = Math.max(0, Math.floor(grid.scrollTop / height) - 8)
    const last = Math.min(lines.length, Math.ceil((grid.scrollTop + grid.clientHeight) / height) + 8)
    for (const [n, row] of drawn) {
      if ((n < first || n >= last) && !row.contains(document.activeElement)) {
        row.remove()
        drawn.delete(n)
      }
    }
    for (let n = first; n < last; n++) if (!drawn.has(n)) drawRow(n)
  }

  function drawRow(n) {
    const row = made('div', { role: 'row', className: 'work-row', ariaRowIndex: n + 2 })
    row.style.insetBlockStart = `${n * height}px`
    const { head: group, item } = lines[n]
    if (group !== undefined) {
      row.classList.add('group')
      const cell = made('div', { role: 'rowheader', textContent: group, tabIndex: n === at.row ? 0 : -1 })
      cell.setAttribute('aria-colspan', columns.length)
      Object.assign(cell.dataset, { row: n, column: 0 })
      row.append(cell)
    } else
      columns.forEach((column, k) => {
        const role = column.field === 'title' ? 'rowheader' : 'gridcell'
        const cell = made('div', { role, tabIndex: -1, dir: 'auto' })
        Object.assign(cell.dataset, { row: n, column: k })
        if (n === at.row && k === at.column) cell.tabIndex = 0
        cell.ariaReadOnly = !isEditable(column)
        if (column.of !== undefined) cell.classList.add(sides.indexOf(column.of) === 0 ? 'first' : 'second')
        fill(cell, item, column)
        row.append(cell)
      })
    drawn.get(n)?.remove()
    drawn.set(n, row)
    const following = [...drawn.keys()].filter((other) => other > n).sort((a, b) => a - b)[0]
    sheet.insertBefore(row, following === undefined ? null : drawn.get(following))
  }

  const isEditable = ({ field, of }) => field !== null && (field !== 'status' || of === side)

  function fill(cell, item, column) {
    const draft = isEditable(column) ? draftOf(item, column) : null
    const raw = draft === null ? rawOf(item, column) : draft.value
    const shown = draft === null ? shownOf(item, column) : shortly(column, raw)
    const classes =
      column.shows === 'state'
        ? [item.crossed ? 'crossed' : item.offered.length > 0 ? 'offered' : 'agreed']
        : ({ status: ['status', raw.replace(' ', '-')], lead: ['side'] }[column.field] ?? [])
    const inside = made('span', { textContent: shown, className: shown === '' ? '' : classes.join(' ') })
    if (column.field === 'lead' && raw !== '')
      inside.classList.add(cell.classList.contains('first') ? 'first' : 'second')
    cell.replaceChildren(inside)
    cell.title = column.field === 'lead' ? inWords(column, raw) : shown
    // What is not for everybody is said beside its name, whether or not the column of markings stands.
    if (column.field === 'title' && item.marking !== 'unclassified')
      cell.append(' ', made('b', { textContent: names.markings[item.marking] ?? item.marking }))
    if (column.shows === 'overdue' && item.overdue)
      cell.append(' ', made('b', { className: 'late', textContent: words.overdue }))
    cell.classList.toggle('unsent', draft !== null)
    cell.classList.toggle('changed', Boolean(item.own?.includes(column.id)))
  }

  /** A value as it is kept, and as it is read. */
  function rawOf(item, { field, of }) {
    if (field === 'lead') return item.leads[of]?.id ?? ''
    if (field === 'status') return item.sides[of]?.status ?? 'not begun'
    return item[field] ?? ''
  }
  function inWords({ field }, raw) {
    if (field === 'lead') return bodies.get(raw) ?? raw
    return field === 'status' ? (names.statuses[raw] ?? raw) : raw
  }
  /** A body by its abbreviation where it has one: its whole name is told with it. */
  function shortly(column, raw) {
    return (column.field === 'lead' ? abbreviations.get(raw) : undefined) ?? inWords(column, raw)
  }
  function shownOf(item, column) {
    if (column.shows === 'areas') return item.areas.map((area) => names.areas[area] ?? area).join(words.comma)
    if (column.shows === 'marking') return names.markings[item.marking] ?? item.marking
    if (column.shows !== 'state') return shortly(column, rawOf(item, column))
    if (item.crossed) return words.crossed
    return item.offered.length > 0 ? words.offered : item.agreed ? words.agreed : ''
  }

  function onKey(event) {
    if (editing !== null) return onEditKey(event)
    if (event.target.closest('[data-row]') === null || event.altKey || (event.metaKey && event.key !== 'z'))
      return
    const page = Math.max(1, Math.floor((grid.clientHeight - head.offsetHeight) / height) - 1)
    const back = document.dir === 'rtl' ? 1 : -1
    const whole = event.ctrlKey || event.metaKey
    if (whole && event.key === 'z') {
      event.preventDefault()
      return void takeBack()
    }
    const steps = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowLeft: [0, back],
      ArrowRight: [0, -back],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: [whole ? -lines.length : 0, -columns.length],
      End: [whole ? lines.length : 0, columns.length],
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      return goTo(at.row + step[0], at.column + step[1])
    }
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && at.row < 0)) {
      event.preventDefault()
      if (at.row < 0) orderBy(head.children[at.column])
      else edit()
    } else if (event.key === 'Escape') dropDraft()
    // A letter begins the editing with itself in place of what stood, as in every table of this kind.
    else if (at.row >= 0 && !whole && /^(\S|Delete|Backspace)$/u.test(event.key) && startsByTyping()) edit('')
  }

  function startsByTyping() {
    const column = columns[at.column]
    return lines[at.row]?.item !== undefined && isEditable(column)
  }

  /** What was refused or is not yet sent is let go of where Escape is pressed on it: what stands is shown again. */
  function dropDraft() {
    const [item, column] = [lines[at.row]?.item, columns[at.column]]
    if (item === undefined || !isEditable(column) || draftOf(item, column) === null) return
    localStorage.removeItem(keyOf(item, column))
    fill(cellAt(at.row, at.column), item, column)
    say(words.dropped)
  }

  /** Takes back the last that was sent from here: an offer is withdrawn where none of this side stood before it. */
  async function takeBack() {
    const last = sent.pop()
    if (last === undefined) return say(words.nothingSent)
    const { item, column, was, isFirst } = last
    say(words.sending)
    if (column.field === 'status') await report(item, column, was, false)
    else if (isFirst) {
      const answer = await post('withdraw-revision', { record: item.id })
      if (answer?.ok !== true) {
        sent.push(last)
        return answer === null ? say(words.notTakenBack) : refuse(answer, item)
      }
      item.own = []
      await refresh(item)
    } else {
      const record = await recordOf(item.id)
      if (record === null) {
        sent.push(last)
        return say(words.notTakenBack)
      }
      await offer(item, column, was, record, false)
    }
    if (localStorage.getItem(keyOf(item, column)) === null)
      say(words.takenBack.replace('{what}', `${column.name}, ${item.title}`))
  }

  function goTo(row, column) {
    at.row = Math.min(lines.length - 1, Math.max(-1, row))
    at.column = Math.min(columns.length - 1, Math.max(0, column))
    const above = at.row * height
    const inSight = grid.clientHeight - head.offsetHeight
    if (at.row >= 0) {
      if (above < grid.scrollTop) grid.scrollTop = above
      else if (above + height > grid.scrollTop + inSight) grid.scrollTop = above + height - inSight
    }
    for (const cell of grid.querySelectorAll('[tabindex="0"]')) cell.tabIndex = -1
    draw()
    const cell = cellAt(at.row, at.column)
    if (cell === undefined) return
    cell.tabIndex = 0
    cell.focus({ preventScroll: true })
    showSideways(cell)
  }

  /** Moves the columns until a cell stands in sight, beside the first column, which stays in its place. */
  function showSideways(cell) {
    const [own, all, first] = [cell, grid, cell.parentElement.firstElementChild].map((one) =>
      one.getBoundingClientRect(),
    )
    const isFixed = getComputedStyle(cell.parentElement.firstElementChild).position === 'sticky'
    if (cell === cell.parentElement.firstElementChild) return
    const rtl = document.dir === 'rtl'
    const [left, right] = [
      all.left + (isFixed && !rtl ? first.width : 0),
      all.left + grid.clientWidth - (isFixed && rtl ? first.width : 0),
    ]
    if (own.left < left) grid.scrollLeft -= left - own.left
    else if (own.right > right) grid.scrollLeft += own.right - right
  }

  function cellAt(row, column) {
    const cells = row < 0 ? head.children : drawn.get(row)?.children
    return cells?.[Math.min(column, cells.length - 1)]
  }

  /** What stands is read as the editing begins, so that what others do meanwhile is seen when it ends. */
  function edit(instead) {
    const item = lines[at.row]?.item
    const column = columns[at.column]
    const cell = cellAt(at.row, at.column)
    if (item === undefined || cell === undefined || editing !== null) return
    if (!isEditable(column)) return location.assign(`/${lang}/${space}/activities/${item.id}`)
    const draft = draftOf(item, column)
    const input = fieldFor(column, item, instead ?? inWords(column, draft?.value ?? rawOf(item, column)))
    editing = { item, column, cell, input, before: recordOf(item.id) }
    cell.replaceChildren(input)
    input.focus()
    input.select?.()
    input.addEventListener('blur', () => editing?.input === input && end(true))
  }

  function fieldFor(column, item, value) {
    const ariaLabel = `${column.name}, ${item.title}`
    if (column.field === 'status') {
      const select = made('select', { ariaLabel })
      for (const [status, name] of Object.entries(names.statuses))
        select.append(made('option', { value: status, textContent: name }))
      select.value = rawOf(item, column)
      return select
    }
    const input = made('input', { value, ariaLabel, dir: 'auto' })
    if (column.field === 'lead') input.setAttribute('list', suggestions())
    return input
  }

  /** The names of the bodies, put into the page when the first is asked for. */
  function suggestions() {
    const id = 'work-bodies'
    if (document.getElementById(id) === null) {
      const list = made('datalist', { id })
      for (const name of bodies.values()) list.append(made('option', { value: name }))
      place.append(list)
    }
    return id
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
    const value = typedIn(column, input.value.trim())
    const was = rawOf(item, column)
    if (isMeant && value === null) say(words.unknownBody.replace('{words}', input.value.trim()))
    else if (isMeant && value !== was) {
      const draft = { value, was, heads: null }
      keep(item, column, draft)
      void (column.field === 'status' ? report(item, column, value) : send(item, column, draft, before))
    }
    fill(cell, item, column)
  }

  /** The value that was meant by what was typed: a body by its name or code. Null where it is none. */
  function typedIn({ field }, typed) {
    if (field !== 'lead' || typed === '' || bodies.has(typed)) return typed
    const plain = typed.toLocaleLowerCase(lang)
    const named = (all) => [...all].find(([, name]) => name.toLocaleLowerCase(lang) === plain)?.[0]
    return named(bodies) ?? named(abbreviations) ?? null
  }

  /** Says for one's own side how an activity comes along: nobody else says it, so nothing can stand against it. */
  async function report(item, column, status, isNew = true) {
    say(words.sending)
    const was = rawOf(item, column)
    const answer = await post('report-status', { activity: item.id, status })
    if (answer === null) return say(words.kept)
    localStorage.removeItem(keyOf(item, column))
    if (!answer.ok) return refuse(answer, item)
    item.sides[side] = { status }
    if (isNew) sent.push({ item, column, was })
    redraw(item)
    say(words.reported)
  }

  async function send(item, column, draft, reading) {
    say(words.sending)
    const before = await reading
    const heads = before === null ? draft.heads : headsOf(before)
    keep(item, column, { ...draft, heads })
    const now = await recordOf(item.id)
    if (now === null) return say(words.kept)
    const hasMoved = heads === null ? standsIn(now, column) !== draft.was : heads !== headsOf(now)
    return (hasMoved ? choose : offer)(item, column, draft.value, now)
  }

  /** The whole revision of what one's own side stands by, or else of what is agreed, with the one value in it. */
  async function offer(item, column, value, record, isNew = true) {
    const base = baseOf(record)
    const fields = { ...base, ...changed(base, column, value) }
    const parent = record.agreed?.rev ?? null
    const answer = await post('propose-revision', {
      space,
      kind: 'activity',
      record: item.id,
      parent,
      fields,
    })
    if (answer === null) return say(words.kept)
    if (answer.status === 409) {
      const now = await recordOf(item.id)
      return now === null ? say(words.kept) : choose(item, column, value, now)
    }
    if (!answer.ok) return refuse(answer, item)
    localStorage.removeItem(keyOf(item, column))
    if (isNew)
      sent.push({ item, column, was: standsIn(record, column), isFirst: ownOffer(record) === undefined })
    await refresh(item, column)
    say(words.done)
  }

  function post(act, told) {
    return fetch(`/api/v1/acts/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(told),
    }).catch(() => null)
  }

  async function refuse(answer, item) {
    const problem = await answer.json().catch(() => ({}))
    const why = (problem.violations ?? []).map(({ message }) => message).join(' ') || problem.detail || ''
    redraw(item)
    say(`${words.refused} ${why}`)
  }

  async function refresh(item, column) {
    const record = await recordOf(item.id)
    if (record === null) return
    const shown = baseOf(record)
    Object.assign(item, { offered: record.offers.filter((one) => one.standing).map((one) => one.side) })
    const own = column === undefined ? [] : [...(item.own ?? []), column.id]
    Object.assign(item, { crossed: record.crossed, own })
    if (shown !== undefined) {
      for (const one of ['title', 'from', 'to', 'place']) item[one] = shown[one] ?? null
      for (const [of, id] of Object.entries(shown.leads)) item.leads[of] = id === null ? null : { id }
    }
    redraw(item)
  }

  /** Draws every line of an activity anew, wherever it stands. */
  function redraw(item) {
    for (const n of [...drawn.keys()].filter((one) => lines[one]?.item === item)) {
      const hadFocus = drawn.get(n).contains(document.activeElement)
      drawRow(n)
      if (hadFocus) cellAt(n, at.column)?.focus({ preventScroll: true })
    }
  }

  /** Somebody changed the record meanwhile: what stands now beside what was typed, and a choice; nothing is merged. */
  function choose(item, column, value, now) {
    const mine = made('button', { type: 'button', className: 'button', textContent: words.mine })
    const other = made('button', { type: 'button', className: 'button second', textContent: words.theirs })
    const sentence = made('p', { textContent: words.overtaken, role: 'alert' })
    const values = made('dl', { className: 'fields' })
    for (const [name, shown] of [
      [words.stands, inWords(column, standsIn(now, column)) || words.nothing],
      [words.typed, inWords(column, value) || words.nothing],
    ]) {
      const row = made('div', {})
      row.append(made('dt', { textContent: name }), made('dd', { textContent: shown, dir: 'auto' }))
      values.append(row)
    }
    const close = () => {
      panel.replaceChildren()
      goTo(
        lines.findIndex((line) => line.item === item),
        at.column,
      )
    }
    mine.addEventListener('click', () => {
      close()
      void offer(item, column, value, now)
    })
    other.addEventListener('click', () => {
      localStorage.removeItem(keyOf(item, column))
      close()
      void refresh(item, column)
    })
    panel.replaceChildren(made('h2', { textContent: item.title, dir: 'auto' }), sentence, values, mine, other)
    mine.focus()
  }

  /** What was typed while the line was down is sent when it is back. */
  async function sendKept() {
    for (const item of rows) {
      for (const column of all.filter(isEditable)) {
        const draft = draftOf(item, column)
        if (draft === null) continue
        if (column.field === 'status') await report(item, column, draft.value)
        else await send(item, column, draft, Promise.resolve(null))
      }
    }
  }

  async function recordOf(id) {
    const answer = await fetch(`/api/v1/activities/${id}`).catch(() => null)
    return answer?.ok === true ? answer.json() : null
  }

  const ownOffer = (record) => record.offers.find((one) => one.standing && one.side === side)
  const headsOf = (record) => `${record.agreed?.rev} ${ownOffer(record)?.rev}`
  const keyOf = (item, column) => `${drafts}${item.id} ${column.id}`
  const draftOf = (item, column) => JSON.parse(localStorage.getItem(keyOf(item, column)))
  const keep = (item, column, draft) => localStorage.setItem(keyOf(item, column), JSON.stringify(draft))

  /** What one's own side stands by, or else what is agreed or offered. */
  const baseOf = (record) =>
    ownOffer(record)?.fields ?? record.agreed?.fields ?? record.offers.find((one) => one.standing)?.fields

  function standsIn(record, { field, of }) {
    const fields = baseOf(record) ?? {}
    return (field === 'lead' ? fields.leads?.[of] : fields[field]) ?? ''
  }

  function changed(base, { field, of }, value) {
    const said = value === '' ? null : value
    if (field !== 'lead') return { [field]: field === 'title' ? value : said }
    return { leads: { ...base?.leads, [of]: said } }
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
