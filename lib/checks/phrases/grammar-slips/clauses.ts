/** “which it means”, “were taken place”, “a number people”: small words and verbs that no clause has like this. Notation: ../phrase-pattern.ts. */
export const BROKEN_CLAUSES = `
those kind of -> that kind of
these type of -> this type of
all kind of -> all kinds of
all sort of -> all sorts of
many kind of -> many kinds of
various type of -> various types of
one of kind -> one of a kind
as far as concerned the users -> as far as the users are concerned
as concerned the -> as for the
as regard to -> as regards
regarding to -> regarding
concerning to -> concerning
concerning about -> concerning
considering about -> considering
including with -> including
such as like -> such as
such like -> such as
like as -> like ! well, soon, much, many, long
for example like -> such as
for instance like -> such as
etcetera and so on -> and so on
and etc -> etc
how long time -> how long
how much long -> how long
how much times -> how many times
how to can -> how
which it means -> which means
everything what -> everything that
something what -> something that
nothing what -> nothing that
all what -> all that
anything what -> anything that
the same what -> the same as
is consist of -> consists of
is belong to -> belongs to
is depend on -> depends on
are depend on -> depend on
is consisted of -> consists of
is consisting of -> consists of
was consisted of -> consisted of
is happened -> happened
was happened -> happened
were happened -> happened
was occurred -> occurred
is occurred -> occurred
were occurred -> occurred
has been happened -> has happened
was took place -> took place
is took place -> took place
was taken place -> took place
were taken place -> took place
has been taken place -> has taken place
was disappeared -> disappeared
was died -> died
were died -> died
was appeared -> appeared
was arrived -> arrived
were arrived -> arrived
was existed -> existed
was fallen down -> fell down
has been lied on -> has lain on
would occurs -> would occur
there would occur -> there would be
there will occur -> there will be
there may occur -> there may be
there could occur -> there could be
there might occur -> there might be
there can occur -> there can be
there occurred -> there was
there has occurred -> there has been
are feared that -> fear that
are feared -> fear ! dead, drowned, missing, killed, lost, trapped, buried, injured
is feared that -> fears that
are disagree -> disagree
are agree -> agree
is agree -> agrees
am agree -> agree
are agreed with -> agree with
are believe -> believe
are differ -> differ
are belong -> belong
be return -> return
take in the count -> take into account
abuse* of its|his|her|their power+ -> abuse* its power+
abused of its|his|her|their -> abused its
abused of the -> abused the
abuse of his power's -> abuse of his power
until sun down -> until sunset
mother in law -> mother-in-law
it's self -> itself
them selves -> themselves
him self -> himself
her self -> herself
our selves -> ourselves
theirselves -> themselves
hisself -> himself
in side of the -> inside the
stay in side -> stay inside
stayed in side -> stayed inside
with in the -> within the ! begin, began, start, started, go, goes, gone, come, came, do, did, involved, on, keep, fit, fits, dealt, deal
can not -> cannot ! only
over all of the -> over all the
any where -> anywhere
every where -> everywhere
some where -> somewhere
no where -> nowhere
no body -> nobody ! found, recovered, was, governing
every body -> everybody ! found
some body -> somebody
may be that -> maybe that ! it, there, this, reason, explanation
day by days -> day by day
year by years -> year by year
step by steps -> step by step
side to sides -> side to side
one by ones -> one by one
more and most -> more and more
are lack of -> lack
is lack of -> lacks
were lack of -> lacked
was lack of -> lacked
`;
