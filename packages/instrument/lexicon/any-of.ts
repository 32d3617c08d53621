/**
 * A pattern for any of these words, the longest first so that "September" is not read as "Sept.";
 * a space stands for any white space, and either apostrophe for the other.
 */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s{1,3}')
        .replace(/['’]/g, "['’]"),
    )
    .join('|')
}
