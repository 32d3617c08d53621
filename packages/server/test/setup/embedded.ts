import type { TestProject } from 'vitest/node'
import { findPrograms } from '../../store/postgres/program.ts'
import { shareServer } from './shared-server.ts'

/** The PostgreSQL that an installation on this machine would run on. */
export default (project: TestProject) => {
  const [program] = findPrograms()
  if (!program) throw new Error('No PostgreSQL came with the packages, and none was found on this machine.')
  return shareServer(project, program)
}
