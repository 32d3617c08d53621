import type { TestProject } from 'vitest/node'
import { findOnMachine } from '../../store/postgres/program.ts'
import { shareServer } from './shared-server.ts'

/** The oldest PostgreSQL on this machine: what runs there and on the embedded one runs on all between. */
export default (project: TestProject) => {
  const program = findOnMachine().at(-1)
  if (!program)
    throw new Error('No PostgreSQL was found on this machine; this project should not have been run.')
  return shareServer(project, program)
}
