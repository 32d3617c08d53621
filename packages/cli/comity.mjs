#!/usr/bin/env node
// Placeholder until the commands stand: `npx comity` runs from the repository's root.
await import('./index.ts')
