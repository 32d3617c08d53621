import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>

const globe = { width: 960, height: 480 }

/** A country of the map: its outline as a path, and about where it lies. */
export type Outline = { readonly path: string; readonly x: number; readonly y: number }

const world = atlas as unknown as Atlas
const countries = feature(world, world.objects.countries)
const projection = geoNaturalEarth1().fitSize([globe.width, globe.height], { type: 'Sphere' })
/** South of Tierra del Fuego nobody lives, and no activity is. */
const southernmost = -57
/** Whole pixels: the map is to find one's way by, and a page has a budget. */
const draw = geoPath(projection).digits(0)

export const whole = {
  width: globe.width,
  height: Math.ceil(projection([0, southernmost])?.[1] ?? globe.height),
}

/** All land but Antarctica as one path; drawn once for as long as the server runs. */
export const land: string = inhabited()
  .map((polygon) => draw(polygon) ?? '')
  .join('')

function inhabited() {
  const pieces = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  )
  return pieces
    .filter((rings) => rings.some((ring) => ring.some(([, latitude = 0]) => latitude > southernmost)))
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
}

/** The country that a situation names, or null where the map has none of that name: islands are too small for it. */
export function outlineOf(situation: string): Outline | null {
  const name = printedOnMap[situation] ?? situation
  const country = countries.features.find(({ properties }) => properties.name === name)
  const path = country && draw(country)
  if (!country || !path) return null
  const [x, y] = geoPath(projection).centroid(country)
  return { path, x: Math.round(x), y: Math.round(y) }
}

/** Countries whose names in the documents of the United Nations are written otherwise in the map's data (Natural Earth). */
const printedOnMap: Readonly<Record<string, string>> = {
  'Bolivia (Plurinational State of)': 'Bolivia',
  'Bosnia and Herzegovina': 'Bosnia and Herz.',
  'Brunei Darussalam': 'Brunei',
  'Central African Republic': 'Central African Rep.',
  'Côte d’Ivoire': "Côte d'Ivoire",
  'Democratic People’s Republic of Korea': 'North Korea',
  'Democratic Republic of the Congo': 'Dem. Rep. Congo',
  'Dominican Republic': 'Dominican Rep.',
  'Equatorial Guinea': 'Eq. Guinea',
  Eswatini: 'eSwatini',
  'Iran (Islamic Republic of)': 'Iran',
  'Lao People’s Democratic Republic': 'Laos',
  'North Macedonia': 'Macedonia',
  'Republic of Korea': 'South Korea',
  'Republic of Moldova': 'Moldova',
  'Russian Federation': 'Russia',
  'Solomon Islands': 'Solomon Is.',
  'South Sudan': 'S. Sudan',
  'State of Palestine': 'Palestine',
  'Syrian Arab Republic': 'Syria',
  Türkiye: 'Turkey',
  'United Republic of Tanzania': 'Tanzania',
  'Venezuela (Bolivarian Republic of)': 'Venezuela',
  'Viet Nam': 'Vietnam',
  'Western Sahara': 'W. Sahara',
}
