import { type LoaderFunctionArgs, Outlet } from 'react-router'
import './ui/tokens.css'
import './ui/ground.css'
import './ui/side.css'
import './pages/document.css'
import { placeOf } from './pages/place.ts'

export { Layout } from './pages/document.tsx'
export { Refused as ErrorBoundary } from './pages/refused.tsx'

export function loader({ request }: LoaderFunctionArgs) {
  return placeOf(request)
}

export default function Root() {
  return <Outlet />
}
