import { configureGlobal } from 'fast-check'

/** Property tests draw the same values on every machine, so that a failure is everybody's; COMITY_SEED draws others. */
configureGlobal({ seed: Number(process.env.COMITY_SEED ?? 72_74) })
