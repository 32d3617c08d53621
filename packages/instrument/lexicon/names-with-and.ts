/** States whose English, French or Spanish names hold an "and", so that it does not part two sponsors. */
export const NAMES_WITH_AND: readonly string[] = [
  'Antigua and Barbuda',
  'Bosnia and Herzegovina',
  'Saint Kitts and Nevis',
  'Saint Vincent and the Grenadines',
  'Sao Tome and Principe',
  'Trinidad and Tobago',
  'United Kingdom of Great Britain and Northern Ireland',
  'Antigua-et-Barbuda',
  'Bosnie-Herzégovine',
  'Antigua y Barbuda',
  'Bosnia y Herzegovina',
  'Saint Kitts y Nevis',
  'San Vicente y las Granadinas',
  'Santo Tomé y Príncipe',
  'Trinidad y Tabago',
]
