export { openDoor } from './door.ts'
export type { Pages } from './http/pages.ts'
export { type Serving, serve } from './http/serve.ts'
export { loadSample } from './sample/load-sample.ts'
