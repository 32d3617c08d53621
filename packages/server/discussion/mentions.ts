/**
 * The bodies that a comment speaks to, by their codes after an "at", each once: "Please look at this, @un/who." The sign
 * within an address of e-mail ("focal@who.example.org") speaks to nobody.
 */
export function mentionsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}._%+-])@([a-z0-9](?:[a-z0-9/.-]*[a-z0-9])?)/gu)]
  return [...new Set(found.map((match) => match[1] as string))]
}
