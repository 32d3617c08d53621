/** A resolution of our own, with what makes reading hard: notes, sub-paragraphs, long lines, hyphens, several pages. */
export const resolution = `United Nations

A/RES/98/321

General Assembly

Distr.: General

14 December 2043

Ninety-eighth session

Agenda item 118 (c)

Cooperation between the United Nations and regional and other organizations: cooperation between the United Nations and the Organization of Islamic Cooperation

Resolution adopted by the General Assembly on 4 December 2043

[without reference to a Main Committee (A/98/L.17)]

98/321. Shared libraries of cooperation

*The General Assembly*,

*Recalling* its resolutions 37/4 of 22 October 1982 and 3369 (XXX) of 10 October 1975, and the follow-up given to them by the secretariats of both organizations,

*Having considered* the report of the Secretary-General,[^1] and taking into account that catalogues which are kept together are found together, whereas catalogues which are kept apart are found by chance,

*Recalling also* the general meeting held in Geneva from 4 to 6 May 2043,[^2] and its well-attended workshops on cataloguing, lending, restoration and inter-library transport,

*Noting with appreciation* the long-standing generosity of the depositories that lend their holdings, and the patience of the readers that return them,

1. *Takes note with satisfaction* of the report of the Secretary-General;

2. *Requests* the Secretary-General, in consultation with the Organization of Islamic Cooperation, to keep a joint catalogue that:

(a) Names each work in all six official languages;

(b) Tells, for each depository:

(i) Whether the work may be lent;

(ii) For how long;

(c) Is open to everybody;

3. *Encourages* the specialized agencies and other organizations of the United Nations system to intensify their cooperation with the subsidiary organs and the specialized and affiliated institutions of the Organization of Islamic Cooperation in the restoration, the digitization and the exchange of manuscripts, bearing in mind that manuscripts do not last, that their keepers retire, and that what is not handed on in time cannot be handed on at all;[^3]

4. *Invites* the depositories of both organizations to meet once every two years, alternately in Geneva and in Jeddah, and to publish what they have agreed within three months of each meeting;

5. *Also requests* the Secretary-General to report to the General Assembly at its one hundredth session on the implementation of the present resolution.

44th plenary meeting

4 December 2043

[^1]: A/98/214-S/2043/77.

[^2]: See A/98/300, annex II.

[^3]: *Official Records of the General Assembly, Ninety-seventh Session, Supplement No. 12* (A/97/12), chap. III.
`
