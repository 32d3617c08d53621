import {
  type ActName,
  acts,
  interfaceLanguages,
  type MatrixFormat,
  matrixFormats,
  type QuestionName,
  questions,
} from '@comity/contract'
import { listColumns } from './csv/csv-of.ts'

type Schema = { readonly [key: string]: unknown }
type ObjectSchema = Schema & {
  readonly properties: Record<string, Schema>
  readonly required?: readonly string[]
}

const meanings: Readonly<Record<number, string>> = {
  401: 'Not signed in',
  403: 'Not yours to do',
  404: 'Not there, or not to be known',
  409: 'Changed meanwhile; `current` says how it stands',
  413: 'Too large',
  422: 'Fields that were refused, each with its reason',
  503: 'Too much at once, the records do not answer, or not known whether it was kept; send it again with the same key',
  507: 'The disk is full, and nothing was kept',
}

/** The contract as an OpenAPI 3.1 document: its schemas are the contract's own, since both are JSON Schema. */
export function openApi(version: string): Schema {
  const paths: Record<string, Schema> = {}
  for (const name of Object.keys(questions) as QuestionName[]) {
    const { path, query, result } = questions[name]
    const asked = query as unknown as ObjectSchema
    paths[path] = { get: questionOperation(name, path, asked, result as unknown as Schema) }
    if (listColumns.has(name)) paths[`${path}.csv`] = { get: csvOperation(name, asked) }
  }
  for (const format of matrixFormats) paths[`/matrix/{biennium}.${format}`] = { get: matrixOperation(format) }
  paths['/instruments/{id}/original'] = { get: fileOperation('original') }
  paths['/brief.docx'] = { get: briefOperation }
  paths['/attachments/{id}/file'] = { get: fileOperation('attached') }
  for (const name of Object.keys(acts) as ActName[]) {
    const { body, outcome } = acts[name]
    paths[`/acts/${name}`] = {
      post: actOperation(name, body as unknown as Schema, outcome as unknown as Schema),
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Comity', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  }
}

function questionOperation(name: QuestionName, path: string, query: ObjectSchema, result: Schema): Schema {
  const answer = json('The answer', result)
  if (listColumns.has(name)) answer.content['text/csv'] = { schema: { type: 'string' } }
  return {
    operationId: name,
    parameters: parametersOf(path, query),
    responses: { 200: answer, ...refusals(404, 422) },
  }
}

/** The same list for a spreadsheet: whole, from the place that `after` gives. */
function csvOperation(name: QuestionName, query: ObjectSchema): Schema {
  const { limit: _, ...taken } = query.properties
  const columns = (listColumns.get(name) ?? []).map((column) => column.name)
  return {
    operationId: `${name}-csv`,
    parameters: [
      ...parametersOf('', { ...query, properties: taken }),
      {
        name: 'columns',
        in: 'query',
        description: 'in their order; all where it is left out',
        style: 'form',
        explode: false,
        schema: { type: 'array', items: { enum: columns } },
      },
      { name: 'lang', in: 'query', description: 'of names', schema: { enum: [...interfaceLanguages] } },
    ],
    responses: {
      200: {
        description:
          'CSV (RFC 4180) in UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
        content: { 'text/csv': { schema: { type: 'string' } } },
      },
      ...refusals(404, 422),
    },
  }
}

function parametersOf(path: string, query: ObjectSchema): Schema[] {
  const required = new Set(query.required ?? [])
  return Object.entries(query.properties).map(([key, schema]) => {
    const inPath = path.includes(`{${key}}`)
    return { name: key, in: inPath ? 'path' : 'query', required: inPath || required.has(key), schema }
  })
}

function actOperation(name: string, body: Schema, outcome: Schema): Schema {
  return {
    operationId: name,
    security: [{ bearer: [] }],
    parameters: [repeatKey],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: { 200: json('What came of it', outcome), ...refusals(401, 403, 404, 409, 413, 422, 503, 507) },
  }
}

const repeatKey: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes a repeat harmless: within 24 hours the same key with the same act and body gives the first answer, and ' +
    'does nothing more; with another body it is refused (422). A refused act did nothing: its key may be sent again.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

const fileOperation = (operationId: string): Schema => ({
  operationId,
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  responses: {
    200: {
      description: 'The file as it came',
      content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals(404),
  },
})

/** The activities of a biennium, to be worked on elsewhere and brought back with `compare-sheet`. */
function matrixOperation(format: MatrixFormat): Schema {
  return {
    operationId: `matrix-${format}`,
    parameters: [
      { name: 'biennium', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'lang',
        in: 'query',
        description: 'of heads and names',
        schema: { enum: [...interfaceLanguages] },
      },
      // Narrowed as the picture of the same two years is.
      ...parametersOf('{id}', questions.cells.query as unknown as ObjectSchema).filter(
        ({ name }) => name !== 'id',
      ),
    ],
    responses: {
      200: {
        description: 'The activities, a row each; no cell is a formula',
        content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
      },
      ...refusals(404, 422),
    },
  }
}

/** A brief as a document of Word. */
const briefOperation: Schema = {
  operationId: 'brief-docx',
  parameters: [
    { name: 'space', in: 'query', required: true, schema: { type: 'string' } },
    { name: 'about', in: 'query', schema: { type: 'string' } },
    { name: 'lang', in: 'query', schema: { enum: [...interfaceLanguages] } },
  ],
  responses: {
    200: {
      description: 'The brief',
      content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals(404, 422),
  },
}

const problemSchema: Schema = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    violations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
    current: {},
  },
}

function refusals(...statuses: number[]): Schema {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(statuses.map((status) => [status, { description: meanings[status], content }]))
}

function json(description: string, schema: Schema) {
  const content: Record<string, { schema: Schema }> = { 'application/json': { schema } }
  return { description, content }
}
