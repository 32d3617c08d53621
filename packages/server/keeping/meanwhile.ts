import { codeOf } from '../store/cannot-run.ts'

/** Another transaction kept the same text since this one began: done again, this one will find it. */
export class Meanwhile extends Error {
  override readonly name = 'Meanwhile'
  /** PostgreSQL's code for a serialization failure, which the store answers by trying again. */
  readonly code = '40001'

  /** For a rejected statement: a row that is there already was kept by others meanwhile. */
  static atClash(error: unknown): never {
    const uniqueViolation = '23505'
    throw codeOf(error) === uniqueViolation ? new Meanwhile('kept by others', { cause: error }) : error
  }
}
