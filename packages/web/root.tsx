import { type LoaderFunctionArgs, Outlet } from 'react-router'
import './ui/tokens.css'
import './ui/ground.css'
import './ui/side.css'
import './pages/document.css'
import { placeOf } from './pages/place.ts'
import { whoReads } from './pages/sign-in/who-reads.ts'

export { Layout } from './pages/document.tsx'
export { Refused as ErrorBoundary } from './pages/refused.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return { ...placeOf(args.request), who: await whoReads(args) }
}

export default function Root() {
  return <Outlet />
}
