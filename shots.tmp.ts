import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import axe from 'axe-core'
import { findBrowser, launchBrowser } from './test/browser/chromium.ts'
import { openHouse } from './test/house.ts'
const house = await openHouse()
const run = promisify(execFile)
const port = new URL(house.base).port
const cli = async (...a: string[]) => (await run(process.execPath, ['packages/cli/comity.mjs', ...a], { env: { ...process.env, COMITY_DATA: house.data, PORT: port } })).stdout.trim()
const browser = await launchBrowser(findBrowser()!)
const password = 'four words are enough'
async function shot(page: any, name: string) {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) console.log(name, width, 'scrolls sideways by', wide)
  }
  await page.evaluate(axe.source)
  const r = await page.evaluate(() => (globalThis as any).axe.run())
  for (const v of r.violations) console.log(name, v.id, v.nodes[0].html.slice(0, 200), v.nodes.length)
}
try {
  const context = await browser.newContext({ baseURL: house.base, javaScriptEnabled: false })
  const jsContext = await browser.newContext({ baseURL: house.base })
  const page = await context.newPage()
  const look = await jsContext.newPage()
  const see = async (path: string, name: string, langs = ['en', 'ar']) => {
    await jsContext.clearCookies(); await jsContext.addCookies(await context.cookies())
    for (const lang of langs) { await look.goto(path.replace(/^\/en/, `/${lang}`)); await shot(look, `${name}-${lang}`) }
  }
  await see('/en/sign-in', 'sign-in', ['en', 'fr', 'ar'])
  const once = await cli('init', '--admin', 'admin@example.org')
  console.log(once)
  await see(new URL(once).pathname, 'one-time')
  await page.goto(once)
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByLabel('The same password again').fill('short')
  await page.getByRole('button', { name: 'Keep the password' }).click()
  console.log('fault:', await page.getByRole('alert').innerText())
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('The same password again').fill(password)
  await page.getByRole('button', { name: 'Keep the password' }).click()
  console.log('in at', page.url(), await page.locator('.who').innerText())
  await page.goto('/en/un-oic/admin')
  await page.getByLabel('E-mail address', { exact: true }).fill('un.admin@un.example.org')
  await page.getByLabel('Role').selectOption('administrator')
  await page.getByRole('button', { name: 'Invite' }).click()
  const next = await page.getByLabel('The address to hand on').inputValue()
  console.log(next)
  await see('/en/un-oic/admin', 'admin-installation', ['en'])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto(next)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('The same password again').fill(password)
  await page.getByRole('button', { name: 'Keep the password' }).click()
  console.log('in at', page.url(), await page.locator('.who').innerText())
  await cli('token', '--space', 'un-oic', '--party', 'un/who', '--role', 'focal-point', '--areas', 'human-rights')
  for (const role of ['desk-officer', 'approver']) {
    await page.goto('/en/un-oic/admin')
    await page.getByLabel('E-mail address', { exact: true }).fill(`officer@who.example.org`)
    await page.getByLabel('Body', { exact: true }).selectOption('un/who')
    await page.getByLabel('Role').selectOption(role)
    await page.getByRole('button', { name: 'Invite' }).click()
  }
  const third = await page.getByLabel('The address to hand on').inputValue()
  await page.evaluate; await shot(page, 'admin-once-en').catch((e: Error) => console.log(e.message.slice(0, 100)))
  await see('/en/un-oic/admin', 'admin', ['en', 'fr', 'ar'])
  await context.clearCookies()
  await page.goto(third)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('The same password again').fill(password)
  await page.getByRole('button', { name: 'Keep the password' }).click()
  console.log('in at', page.url())
  await see('/en/account', 'account', ['en', 'ar'])
  await page.getByRole('button', { name: 'Speak for this post' }).first().click()
  console.log('at', page.url(), await page.locator('.who').innerText())
  await page.goto('/en/un-oic/admin'); console.log(await page.locator('main').innerText())
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/en/sign-in')
  for (let i = 0; i < 6; i++) {
    await page.getByLabel('E-mail address').fill('nobody@example.org')
    await page.getByLabel('Password').fill('wrong wrong wrong wrong')
    const [r] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), page.getByRole('button', { name: 'Sign in', exact: true }).click()])
    console.log(r.status(), r.headers()['retry-after'], await page.getByRole('alert').innerText())
  }
} catch (e) { console.log(e) } finally { await browser.close(); await house.close() }
