import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** The addresses that journeys and links rely on; their names do not change. */
export default [
  index('pages/front-door.ts'),
  route(':lang', 'pages/language.ts', [
    index('pages/spaces/spaces.tsx'),
    route('sign-in', 'pages/sign-in/sign-in.tsx'),
    route('sign-out', 'pages/sign-in/sign-out.ts'),
    route(':space', 'pages/space.ts', { id: 'space' }, [
      index('pages/glance/glance.tsx'),
      route('texts', 'pages/texts/list.tsx'),
      route('texts/:id', 'pages/texts/text.tsx'),
      route('texts/:id/compare', 'pages/texts/compare/compare.tsx'),
      route('texts/:id/citations', 'pages/texts/citations/citations.tsx'),
      route('citations', 'pages/citations/citations.tsx'),
      route('mandates', 'pages/mandates/mandates.tsx'),
      route('mandates/timeline', 'pages/mandates/timeline/timeline.tsx'),
      route('review', 'pages/review/review.tsx'),
      route('review/add', 'pages/review/add.tsx'),
      route('import', 'pages/import/import.tsx'),
      route('import/:preview', 'pages/import/preview.tsx'),
      route('import/:preview/mark', 'pages/import/mark.tsx'),
      route('search', 'pages/search/search.tsx'),
      route('parties', 'pages/parties/parties.tsx'),
      route('parties/*', 'pages/parties/party.tsx'),
      route('agreements', 'pages/agreements/agreements.tsx'),
      route('agreements/:id', 'pages/agreements/agreement.tsx'),
      route('meetings', 'pages/meetings/meetings.tsx'),
      route('meetings/:id', 'pages/meetings/meeting.tsx'),
      route('areas', 'pages/areas/areas.tsx'),
      route('areas/:id', 'pages/areas/area.tsx'),
      route('cooperations', 'pages/cooperations/cooperations.tsx'),
      route('cooperations/start', 'pages/cooperations/start.tsx'),
    ]),
  ]),
  route('*', 'pages/nowhere.ts'),
] satisfies RouteConfig
