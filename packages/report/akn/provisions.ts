import type { OperativeParagraph, PreambularParagraph, SubParagraph } from '@comity/instrument'
import type { WordsOf } from './words-in.ts'
import { block, inline, type Xml } from './xml.ts'

/** `<container name="Recalling"><p>…</p></container>` */
export function preambularContainer(paragraph: PreambularParagraph, words: WordsOf, inBody: boolean): Xml {
  const { id, words: opening, text, children = [] } = paragraph
  const lead = words.provision(id, opening, text, [])
  const content =
    children.length === 0
      ? inline('p', {}, lead)
      : block('blockList', { eId: `${id}_list` }, [
          text === '' ? null : inline('listIntroduction', {}, lead),
          ...children.map((child, i) => item(child, id, [i], words)),
        ])
  const attributes = {
    name: opening === '' ? 'preamble' : opening,
    eId: id,
    refersTo: inBody ? '#preamble' : null,
  }
  return block('container', attributes, [content])
}

function item(child: SubParagraph, id: string, path: readonly number[], words: WordsOf): Xml {
  const eId = `${id}_${path.map((i) => i + 1).join('_')}`
  const below = child.children.map((next, i) => item(next, id, [...path, i], words))
  const text = words.provision(id, '', child.text, path)
  return block('item', { eId }, [
    number(child.number),
    inline('p', {}, text),
    below.length === 0 ? null : block('blockList', { eId: `${eId}_list` }, below),
  ])
}

/** `<paragraph><num>1.</num><content><p>…</p></content></paragraph>` */
export function operativeParagraph(paragraph: OperativeParagraph, words: WordsOf): Xml {
  const { id, number: printed, words: opening, text, children } = paragraph
  const lead = words.provision(id, opening, text, [])
  return block('paragraph', { eId: id }, [
    number(printed === '' ? '' : `${printed}.`),
    ...contentOrList(id, [inline('p', {}, lead)], children, id, [], words),
  ])
}

function point(child: SubParagraph, id: string, path: readonly number[], words: WordsOf): Xml {
  const eId = `${id}_${path.map((i) => i + 1).join('_')}`
  const lead = inline('p', {}, words.provision(id, '', child.text, path))
  return block('point', { eId }, [
    number(child.number),
    ...contentOrList(eId, [lead], child.children, id, path, words),
  ])
}

function contentOrList(
  eId: string,
  lead: readonly Xml[],
  children: readonly SubParagraph[],
  id: string,
  path: readonly number[],
  words: WordsOf,
): Xml[] {
  if (children.length === 0) return [block('content', { eId: `${eId}_content` }, lead)]
  const points = children.map((child, i) => point(child, id, [...path, i], words))
  return [block('list', { eId: `${eId}_list` }, [block('intro', { eId: `${eId}_intro` }, lead), ...points])]
}

function number(printed: string): Xml | null {
  return printed === '' ? null : inline('num', {}, [printed])
}
