import { type OpeningGrammar, words } from './grammar.ts'

/** Spanish opening phrases of the General Assembly. */
export const spanish: OpeningGrammar = {
  capital: true,
  shape: /^\p{Lu}\p{Ll}+(?:ando|endo|éndose|ándose)(?!\p{L})/u,
  classes: {
    VERBING:
      words(`aceptando afirmando agradeciendo alentando apoyando apreciando aprobando asegurando autorizando
      comprendiendo comprometiéndose condenando confirmando congratulándose conmemorando considerando creyendo decidiendo
      declarando deplorando deseando destacando encomiando elogiando enfatizando entendiendo esperando estimando exhortando
      expresando felicitando felicitándose haciendo hallando instando invitando lamentando manifestando manteniendo notando
      observando pidiendo prestando preocupándose reafirmando recalcando rechazando recomendando reconociendo recordando
      refiriéndose reiterando renovando rindiendo resaltando respetando saludando señalando siguiendo solicitando
      subrayando sugiriendo teniendo tomando valorando acogiendo aguardando proclamando proponiendo promoviendo
      reconfirmando`),
    STATE:
      words(`alarmada alentada animada comprometida consciente convencida conocedora decidida deseosa determinada
      empeñada guiada indignada inquieta persuadida preocupada resuelta segura consternada perturbada decepcionada`),
    VERBS:
      words(`acepta acoge acuerda adopta afirma agradece aguarda alienta anima aprecia aprueba apoya asigna autoriza
      celebra comprende condena confirma congratula considera conviene convoca crea cree decide declara deplora desea
      designa destaca determina elogia encarece encomia encarga enfatiza espera establece estima exhorta exige expresa
      felicita hace insta invita lamenta llama manifiesta mantiene nombra nota observa ofrece opina permanece pide pone
      proclama prorroga propone reafirma recalca rechaza recomienda reconoce recuerda reitera renueva resalta resuelve
      respalda ruega saluda señala sigue solicita subraya sugiere suscribe toma tiene urge valora`),
    ALSO: ['también', 'además', 'asimismo', 'igualmente'],
    AGAIN: ['de nuevo', 'nuevamente', 'una vez más', 'otra vez', 'todavía'],
    HOW: [
      ...words(`encarecidamente enérgicamente firmemente profundamente gravemente sumamente seriamente particularmente
        urgentemente especialmente vivamente hondamente fuertemente categóricamente`),
      'en particular',
      'a este respecto',
      'a ese respecto',
      'en los términos más enérgicos',
      'sin reservas',
    ],
    MUCH: words(
      'profunda profundo gran grande grave seria serio enérgica enérgico suma firme decidido plena más muy honda hondo vivo viva extrema continua pleno',
    ),
    FEELING:
      words(`preocupación aprecio satisfacción reconocimiento pesar gratitud interés alarma agradecimiento beneplácito
      condena apoyo compromiso adhesión determinación convencimiento convicción solidaridad intención solicitud exhortación
      exigencia petición aprobación invitación oposición inquietud indignación respeto llamamiento`),
  },
  preamble: [
    '[HOW*] VERBING [ALSO|AGAIN] [HOW*] [con MUCH* FEELING] [ALSO] [AGAIN] [HOW*]',
    '[siguiendo|permaneciendo|estando] [HOW*] STATE [ALSO|AGAIN]',
    'tomando [ALSO] nota [con MUCH* FEELING] [ALSO] [HOW*]',
    'tomando [ALSO] conocimiento [con MUCH* FEELING] [ALSO]',
    'tomando|teniendo [ALSO] en consideración|cuenta [ALSO]',
    'teniendo [ALSO] presente|presentes [ALSO]',
    'acogiendo [ALSO] con MUCH* FEELING [ALSO] [HOW*]',
    'poniendo [ALSO] de relieve [ALSO|AGAIN]',
    'haciendo [ALSO] notar|hincapié [con MUCH* FEELING] [ALSO]',
    'habiendo [ALSO] examinado|considerado|escuchado|recibido|estudiado|tomado|analizado [ALSO]',
    'expresando|reiterando|reafirmando|afirmando|confirmando [AGAIN] [su|la] MUCH* FEELING [ALSO]',
    'manteniendo su opinión',
    'compartiendo la MUCH* FEELING',
    'prestando [ALSO] [la] [debida] atención',
    'señalando [ALSO] a la atención',
  ],
  operative: [
    '[HOW*] VERBS [ALSO|AGAIN] [HOW*] [con MUCH* FEELING] [ALSO] [AGAIN]',
    'sigue|permanece|está [HOW*] STATE [ALSO]',
    'es [HOW*] consciente',
    'toma [ALSO] nota [con MUCH* FEELING] [ALSO]',
    'toma [ALSO] conocimiento',
    'toma|tiene [ALSO] en consideración|cuenta [ALSO]',
    'tiene [ALSO] presente|presentes',
    'acoge [ALSO] con MUCH* FEELING [ALSO]',
    'pone [ALSO] de relieve [ALSO|AGAIN] [su] [MUCH*] [FEELING]',
    'hace [ALSO] suyo|suya|suyos|suyas',
    'hace [ALSO] notar|hincapié [ALSO]',
    'hace [ALSO] un llamamiento',
    'aguarda|espera con MUCH* FEELING',
    'expresa|reitera|reafirma|recalca|declara|renueva [AGAIN] [ALSO] [su|la] MUCH* FEELING [y] [su] [FEELING] [ALSO]',
    'recuerda|reafirma|reitera [ALSO] [la] solicitud',
    'expresa la opinión|esperanza',
    'rinde [ALSO] homenaje',
    'señala [ALSO] a la atención',
    'VERBS y VERBS',
  ],
}
