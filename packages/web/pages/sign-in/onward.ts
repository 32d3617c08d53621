import type { Entered, InterfaceLanguage } from '@comity/contract'
import { oneTimeAddress } from './addresses.ts'

/**
 * Where somebody who was let in goes on: back to where they were, or to what is still to be said. As which post one
 * speaks is asked after a one-time address, which gives one.
 */
export function onward({ next }: Pick<Entered, 'next'>, lang: InterfaceLanguage, back: string): string {
  switch (next) {
    case 'in':
      return back
    case 'choose':
      if (back.startsWith(oneTimeAddress(lang, ''))) return back
      return `/${lang}/account?${new URLSearchParams({ back })}`
    case 'second':
      return `/${lang}/sign-in/second-factor?${new URLSearchParams({ back })}`
  }
}
