/** “neither of sides”, “more better”, “older then”: counting and comparing. Notation: ../phrase-pattern.ts. */
export const NUMBERS_AND_DEGREES = `
both of sides -> both sides
the both of -> both of
neither of sides -> neither side
neither of the side -> neither side
either of side -> either side
each of the side -> each side
each sides -> each side
each countries -> each country
every countries -> every country
every peoples -> everybody
many of country -> many countries
much people -> many people
many people's think -> many people think
much of countries -> many countries
less people -> fewer people
less countries -> fewer countries
less deaths -> fewer deaths
less jobs -> fewer jobs
the amount of people -> the number of people
large amount of people -> large number of people
large number of money -> large amount of money
a big amount of -> a large amount of
high amount of -> large amount of
one of the most biggest -> one of the biggest
most biggest -> biggest
most largest -> largest
most highest -> highest
most strongest -> strongest
most worst -> worst
most best -> best
more better -> better
more worse -> worse
more bigger -> bigger
more higher -> higher
more larger -> larger
more stronger -> stronger
more weaker -> weaker
more cheaper -> cheaper
more faster -> faster
more easier -> easier
more safer -> safer
more frequenter -> more frequent
more older -> older
more younger -> younger
more greater -> greater
more lower -> lower
more then -> more than
less then -> less than ! more, if, when
rather then -> rather than
other then -> other than
better then -> better than ! if, and, but
worse then -> worse than
higher then -> higher than
lower then -> lower than
larger then -> larger than
bigger then -> bigger than
fewer then -> fewer than
greater then -> greater than
older then -> older than
more than than -> more than
hotter as -> hotter than
bigger as -> bigger than
larger as -> larger than
higher as -> higher than
faster as -> faster than ! time, grew, it, they
older as -> older than
so high like -> as high as
so big like -> as big as
as tall as than -> as tall as
as much as than -> as much as
as big as than -> as big as
same like -> same as
the same than -> the same as
similar with -> similar to
similar like -> similar to
similar as -> similar to
different to than -> different from
differ* with from -> differ* from
superior than -> superior to
inferior than -> inferior to
prefer* more than -> prefer* to
prefer* _ than -> prefer* _ to
`;
