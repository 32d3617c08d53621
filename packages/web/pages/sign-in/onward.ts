import type { Entered, InterfaceLanguage } from '@comity/contract'

/** Where somebody who was let in goes on: back to where they were, or to what is still to be said. */
export function onward({ next }: Entered, lang: InterfaceLanguage, back: string): string {
  switch (next) {
    case 'in':
      return back
    case 'choose':
      return `/${lang}/account?${new URLSearchParams({ back })}`
    case 'second':
      return `/${lang}/sign-in/second-factor?${new URLSearchParams({ back })}`
  }
}
