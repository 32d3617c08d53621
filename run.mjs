// node run.mjs FILE [args]: installs what is missing, then runs FILE under the Node that Comity is written for.
import { install, refuse, runFile } from './install.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) refuse('Usage: node run.mjs FILE [arguments]')
install()
runFile(file, args)
