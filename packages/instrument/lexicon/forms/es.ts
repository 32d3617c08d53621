import type { Forms } from './forms.ts'
import { numberWords } from './number-words.ts'

export const spanish: Forms = {
  distribution: /^Distr\.?\s?:?\s?(\S+)/i,
  session: () => null,
  agendaItem: /^Temas? (\d.*?) del programa/i,
  adopted: /^(?:Resolución|Resoluciones|Decisión|Decisiones) aprobadas? (?:por|el|sin) /,
  source: /^\[(?:sin remisión|sobre la base|por recomendación|sin votación)/i,
  draft:
    /^(?:(.*?)(?::\s?\*?|\*)\s*)?proyecto de (?:resolución|decisión)(?: revisado)?(?: [IVXL]{1,7}| [A-Z])?(?: presentado por .*)?$/i,
  decision: /^(?:Decisión|Decisiones) aprobadas? |^proyecto de decisión/i,
  agreement:
    /^(?:Memorando de (?:entendimiento|acuerdo)|Acuerdo(?: de cooperación| marco)?) (?:entre|sobre)(?!\p{L})/iu,
  report: /^Informe (?:anual |conjunto )?(?:del|de la|de los)(?!\p{L})/iu,
  and: ['y', 'e'],
  onBehalf: /^En nombre de (.*?)\.?$/s,
  closing: /^\d{1,5} ?(?:a|ª|\.ª|er)\.? sesión(?: plenaria)?(?!\p{L})/iu,
  annex: /^(?:Anexo|Apéndice)(?: (?:[IVXL]{1,7}|[A-Z]|\d{1,2}))?$/i,
  opensNote:
    /^(?:Véase |Véanse |Ibid|Documentos Oficiales|Resolución |Naciones Unidas, Treaty|Informe |[A-Z]{1,5}\/)/,
  marksInBrackets: false,
  decimalComma: true,
  numbers: numberWords('es', {
    before: `y, e, o, u, a, al, de, del, el, la, los, las, un, una, en, por, para, sobre, que, entre, con, hasta, desde, más,
      menos, unos, unas, su, sus, estos, estas, primeros, últimos, próximos, es, son, ha, han, núm., núms., artículo,
      artículos, art., párrafo, párrafos, párr., párrs., apartado, apartados, capítulo, capítulos, cap., sección, secciones,
      secc., vol., volumen, regla, cuadro, figura, tema, temas, número`,
    numbered: `objetivo de desarrollo sostenible, resolución, resoluciones, decisión, decisiones, anexo, anexos, objetivo, objetivos, meta, metas, indicador,
      parte, partes, fase, pilar, grupo, grupos, nivel, etapa, protocolo, protocolos, categoría, clase, versión, día, días,
      programa`,
    after: 'por ciento, %, millón, millones, mil millones, horas, grados',
    counted: `año, años, mes, meses, día, días, semana, semanas, hora, minutos, puesto, puestos, miembro, miembros, países,
      Estados, otros`,
  }),
}
