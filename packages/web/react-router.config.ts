import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: '.',
  // Every address is known to the pages that hydrate; no manifest is asked for while people read.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
