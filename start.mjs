// npm start: installs what is missing, builds the pages if they changed, and runs `comity start`.
import { fileURLToPath } from 'node:url'
import { install, runFile } from './install.mjs'
import { buildPages } from './pages.mjs'

install()
buildPages()
const comity = fileURLToPath(new URL('packages/cli/comity.mjs', import.meta.url))
runFile(comity, ['start', ...process.argv.slice(2)], { tied: true })
