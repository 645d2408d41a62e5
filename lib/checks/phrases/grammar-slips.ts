/**
 * Function words that no context makes right: the wrong preposition after a verb or noun, one too many, one too few, doubled
 * meanings, and words mistaken for their neighbours. Notation: phrase-pattern.ts.
 */
export const GRAMMAR_SLIPS = `
in exchange of -> in exchange for ! prisoners, letters, views, gunfire, notes
in exchange to -> in exchange for
in return of -> in return for ! the
as exchange for -> in exchange for
in spite of the fact of -> despite
in spite of the fact that -> although
in spite the -> in spite of the
despite of -> despite
despite the fact of -> despite
in despite of -> despite
regardless the -> regardless of the
regardless to -> regardless of
irregardless of -> regardless of
because the fact that -> because
due the fact that -> because
due of -> because of
due to of -> due to
because to the -> because of the
thanks for the efforts of -> thanks to the efforts of
according with -> according to
according the -> according to the
accordingly to -> according to
in accordance to -> in accordance with
in accord to -> in accordance with
in compliance to -> in compliance with
in conformity of -> in conformity with
in line to the -> in line with the
in regards to -> with regard to
with regards of -> with regard to
in regard of -> with regard to
with respect of -> with respect to
with respect to committing to -> ?
in relation of -> in relation to
in comparison of -> in comparison with
compared from -> compared with
in contrast of -> in contrast to
in contrary to -> contrary to
on contrary -> on the contrary
in the contrary -> on the contrary
in addition of -> in addition to
in additional to -> in addition to
along side with -> alongside
along of -> along with
apart of -> apart from
except of -> except for
with exception of -> with the exception of
on behalf for -> on behalf of
in behalf to -> on behalf of
in favor to -> in favor of
in favour to -> in favour of
in favor for -> in favor of
in favour for -> in favour of
in support to -> in support of
in response for -> in response to
in response of -> in response to
in reaction of -> in reaction to
in reply for -> in reply to
in charge for -> in charge of
in need for -> in need of
in lack of -> lacking
in danger to -> in danger of
at risk for losing -> at risk of losing
under the risk of -> at risk of
by the help of -> with the help of
with help of -> with the help of
by mean of -> by means of
on the base of -> on the basis of
in the basis of -> on the basis of
on basis of -> on the basis of
under the basis of -> on the basis of
on the condition of that -> on condition that
in the name to -> in the name of
in the case if -> if
in case of if -> if
in case if -> in case
at least of -> at least
in the same time -> at the same time
at same time -> at the same time
at the present moment of time -> at present
at this moment of time -> at the moment
at the current moment of time -> at present
at this point of time -> at this point
in the present time -> at present
in nowadays -> nowadays
since from -> since
until up to -> until
up until to -> until
untill -> until
till date -> to date
from since -> since
as per the reports -> according to the reports
as of now currently -> currently
discuss* about -> discuss*
discuss* on the -> discuss* the
mention* about -> mention*
emphasize* on -> emphasize*
emphasise* on -> emphasise*
requested for -> requested
demanded for -> demanded
comprise|comprises|comprising of -> consist of
comprises from -> consists of
consist* from -> consist* of
contain* of -> contain*
compose* from -> compose* of
violate* of -> violate*
went to visit of -> visited
went to visit to -> visited
contacted with -> contacted
resemble* to -> resemble*
marry* with -> marry*
oppose* against -> oppose*
oppose* to the -> oppose* the ! is, are, was, were, be, been, being, as
attack* against of -> attack* on
join* to the -> join* the
join* with the -> join* the
await* for -> await*
return* back -> return*
return* back to -> return* to
revert* back -> revert*
repeat* again -> repeat*
declined down -> declined
decline* down -> decline*
rise* up by -> rise* by
increase* up to by -> increase* by
reduce* down -> reduce*
decrease* down -> decrease*
combine* together -> combine*
merge* together -> merge*
gather* together -> gather*
cooperate* together -> cooperate*
collaborate* together -> collaborate*
advance warning ahead -> warning
still continue* to -> continue* to
end* up resulting in -> result* in
end* up ending in -> end* in
ended up resulting to -> resulted in
reason is because -> reason is that
reason was because -> reason was that
the reason why is because -> the reason is that
consistently and always -> always
each and every one -> each one
and also too -> and also
completely and totally -> completely
past history -> history
future plans ahead -> plans
end result was that of -> result was
free gift -> gift
unexpected surprise -> surprise
added bonus -> bonus
exact same -> same
close proximity to -> proximity to
false pretense claims -> false claims
important highlight+ -> highlight+
key highlight+ -> highlight+
worst of the worst -> worst
absolutely essential -> essential
true fact+ -> fact+
long multi year -> multi-year
both two -> both
the both -> both
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
could of been -> could have been
should of been -> should have been
would of been -> would have been
must of been -> must have been
could of -> could have ! course
should of -> should have ! course
would of -> would have ! course
might of been -> might have been
alot of -> a lot of
alot -> a lot
alots of -> lots of
aswell -> as well
aswell as -> as well as
infact -> in fact
incase -> in case
eventhough -> even though
atleast -> at least
inspite of -> in spite of
infront of -> in front of
upto -> up to
thats -> that's
whats -> what's
dont -> don't
doesnt -> doesn't
didnt -> didn't
wasnt -> wasn't
isnt -> isn't
arent -> aren't
werent -> weren't
cant -> can't ! insincere, hypocrisy
couldnt -> couldn't
wouldnt -> wouldn't
shouldnt -> shouldn't
hasnt -> hasn't
havent -> haven't
wont -> won't ! his, her, their, its, my, our, is, was, as
its a -> it's a
its been -> it's been
it's own -> its own
it's owner+ -> its owner+
it's feet -> its feet
it's members -> its members
it's leader+ -> its leader+
it's army -> its army
it's government -> its government
it's first -> its first ! time, since
it's president -> its president
it's citizens -> its citizens
it's customers -> its customers
it's headquarters -> its headquarters
it's price+ -> its price+
it's population -> its population
it's economy -> its economy
it's borders -> its borders
it's employees -> its employees
it's shares -> its shares
it's staff -> its staff
it's future -> its future
it's way -> its way ! too, more
their is -> there is
their are -> there are
their was -> there was
their were -> there were
there own -> their own
there homes -> their homes
there lives -> their lives
there families -> their families
they're own -> their own
your welcome -> you're welcome ! to
who's members -> whose members
to late to -> too late to
to many to -> too many to
loose* the war -> lose* the war
loose* the election -> lose* the election
loose the -> lose the ! let, cut, set, on, came, break, turned
may loose -> may lose
will loose -> will lose
could loose -> could lose
to loose -> to lose
might loose -> might lose
moral was low -> morale was low
moral is low -> morale is low
low moral -> low morale
boost* moral -> boost* morale
boost* the moral -> boost* morale
data breech -> data breach
security breech -> security breach
in breech of -> in breach of ! birth, baby
breech of -> breach of ! gun, rifle
bare the cost -> bear the cost
bare the brunt -> bear the brunt
bare in mind -> bear in mind
here to fore -> heretofore
peak of interest in -> peak in interest in
sneak peak -> sneak peek
peaked interest -> piqued interest
wreck havoc -> wreak havoc
wrecked havoc -> wreaked havoc
reek havoc -> wreak havoc
tow the line -> toe the line
towing the line -> toeing the line
free reign -> free rein
rein of terror -> reign of terror
under the reigns of -> under the reign of
reigned in -> reined in ! king, queen, emperor, monarch
reign in spending -> rein in spending
defuse* the news -> diffuse* the news
diffuse* tension+ -> defuse* tension+
diffuse* the tension+ -> defuse* the tension+
diffuse* the situation -> defuse* the situation
diffuse* the crisis -> defuse* the crisis
diffuse* the bomb -> defuse* the bomb
eminent danger -> imminent danger
eminent threat -> imminent threat
pier reviewed -> peer-reviewed
pier pressure -> peer pressure
censor* the minister -> censure* the minister
council for the defence -> counsel for the defence
council for the defense -> counsel for the defense
legal council -> legal counsel ! member, members, medical
principle reason -> principal reason
principle cause -> principal cause
principle of the school -> principal of the school
in principal -> in principle
as a matter of principal -> as a matter of principle
personal carrier -> personal career
affect on -> effect on
affects on the -> effects on the
negative affect -> negative effect
positive affect -> positive effect ! psychology, mood
have an affect -> have an effect
has an affect -> has an effect
had an affect -> had an effect
take affect -> take effect
side affect+ -> side effect+
come into affect -> come into effect
will effect the -> will affect the ! change, changes, transfer, reform
adversely effect -> adversely affect
adversely effected -> adversely affected
badly effected -> badly affected
worst effected -> worst affected
most effected -> most affected
areas effected by -> areas affected by
effected by the -> affected by the ! change, changes, transfer
the hole country -> the whole country
the hole world -> the whole world
week economy -> weak economy
weak end -> weekend
weather or not -> whether or not
whether forecast -> weather forecast
brake the law -> break the law
braking the law -> breaking the law
steal plant -> steel plant
steal industry -> steel industry
oil whale -> oil well
piece deal -> peace deal
piece talks -> peace talks
peace of legislation -> piece of legislation
peace of evidence -> piece of evidence
court marshal -> court martial
field marshall -> field marshal
site seeing -> sightseeing
for all intensive purposes -> for all intents and purposes
one in the same -> one and the same
case and point -> case in point
deep seeded -> deep-seated ! tennis, seed
mute point -> moot point
hunger pains -> hunger pangs
statue of limitations -> statute of limitations
first come first serve -> first come, first served
a long ways -> a long way
anyways -> anyway
quite place -> quiet place
quiet a few -> quite a few
quiet a lot -> quite a lot
to sale -> to sell ! go, goes, went, gone, up, put, prior, come, came, brought, close, from, ready, available, due, related, subject
for sell -> for sale
orders to sale -> orders to sell
ordered to sale -> ordered to sell
told to us that -> told us that
told to us -> told us ! as, was, were, story, been, stories
told to reporters -> told reporters ! was, were, story, been
tell* to reporters -> tell* reporters
told to the reporters -> told reporters
told to the media -> told the media
told to him that -> told him that
told to her that -> told her that
told to the court -> told the court
said to us that -> told us that
said reporters that -> told reporters that
explained me -> explained to me
explained us -> explained to us
promised to the -> promised the
has promised to the victims -> promised the victims
informed to the -> informed the
informed that to -> informed
inform* to -> inform*
advise* to the government that -> advise* the government that
assure* to the -> assure* the
accuse* about -> accuse* of
accuse* _ about -> accuse* _ of
accuse* the _ about -> accuse* the _ of
accuse* the _ for -> accuse* the _ of
accused the government about -> accused the government of
accuse* _ for -> accuse* _ of
accuse* _ to -> accuse* _ of
accused for -> accused of
accused with -> accused of
accused by of -> accused of
charged for murder -> charged with murder
charged of -> charged with
charged for the -> charged with the ! fee, fees, money, price, customers, service, was, were, amount, rate
suspected for -> suspected of
suspected in having -> suspected of having
convicted for murder -> convicted of murder
convicted in murder -> convicted of murder
sentenced for life -> sentenced to life
sentenced with -> sentenced to
responsible of -> responsible for
responsible to the attack -> responsible for the attack
blame* on for -> blame* for
blamed of -> blamed for
capable to -> capable of
incapable to -> incapable of
aware about -> aware of
unaware about -> unaware of
afraid from -> afraid of
proud for -> proud of
full with -> full of ! packed
tired from waiting -> tired of waiting
ashamed from -> ashamed of
jealous from -> jealous of
interested to buying -> interested in buying
interested at -> interested in
interested on -> interested in
good in english -> good at English
married with -> married to ! children, two, three, one, four, kids
engaged with to -> engaged to
famous of -> famous for
famous with its -> famous for its
known for to -> known to
based in the fact -> based on the fact
based in the belief -> based on the belief
based at the report -> based on the report
depend* of -> depend* on
depending of -> depending on
dependent of -> dependent on
dependent from -> dependent on
independent on the -> independent of the
independence of the russia -> independence from Russia
rely* of -> rely* on
insist* for -> insist* on
insist* to -> insist* on
participate* to -> participate* in
participate* at the -> participate* in the
participate* on -> participate* in
engage* to the -> engage* in the
succeed* to win -> succeed* in winning
succeed* to -> succeed* in ! throne, crown, presidency, title, earldom, office, leadership
fail* in to -> fail* to
believe* to god -> believe* in God
trust* to god in -> trust* in
specialize* on -> specialize* in
specialise* on -> specialise* in
suffer* of -> suffer* from
suffering by -> suffering from
die* from of -> die* of
recover* of -> recover* from
prevent* _ to -> prevent* _ from
prevent* the _ to -> prevent* the _ from
stop* _ to do -> stop* _ from doing
refrain* to -> refrain* from
abstain* of -> abstain* from
protect* of -> protect* from
benefit* of the -> benefit* from the ! the, for, a, to, of, this, that
differ* of -> differ* from
separate* of -> separate* from
far of -> far from
near to the -> near the
near of -> near
next of the -> next to the
nearby to the -> near the
opposite of the street -> opposite side of the street
close from -> close to
inside of the country's -> inside the country's
among of -> among
amongst of -> among
between of -> between
between _ to _ people -> between _ and _ people
from _ till -> from _ to
under of -> under
over of -> over
about of -> about
most of people -> most people
most of countries -> most countries
most of the time's -> most of the time
most of them people -> most people
some of people -> some people
some of countries -> some countries
few of countries -> few countries
many of people -> many people
several of countries -> several countries
all of sudden -> all of a sudden
a hundred of people -> hundreds of people
thousand of people -> thousands of people
million of people -> millions of people
hundred of people -> hundreds of people
thousands people -> thousands of people
millions people -> millions of people
hundreds people -> hundreds of people
dozens people -> dozens of people
million of dollars -> millions of dollars
two third of -> two-thirds of
three quarter of the -> three-quarters of the
heads up of -> heads
head* up of -> head*
called for to stop -> called for a stop to
called for to -> called to
call* to the people -> call* on the people
called to the teachers -> called on the teachers
appealed against of -> appealed against
appeal against of -> appeal against
protest* against of -> protest* against
against of -> against
fight against with -> fight against
counterattack against -> counter
look to into -> look into
would look to whether -> would look into whether
look* forward to meet -> look* forward to meeting
look* forward for -> look* forward to
used to going to -> used to go to
agreed for -> agreed to
agree* for -> agree* to
agree* with to -> agree* to
disagree* to -> disagree* with
comply* to -> comply* with
comply* by the -> comply* with the
cope* up with -> cope* with
cope* up -> cope*
cope* to -> cope* with
adhere* with -> adhere* to
adhere* by -> adhere* to
object* against the -> object* to the
respond* on the -> respond* to the
respond* on -> respond* to
respond* for -> respond* to
reply* on the -> reply* to the
react* on the -> react* to the
listen* the -> listen* to the
listened at -> listened to
belong* of -> belong* to
contribute* for the -> contribute* to the
contribute* in the -> contribute* to the ! who, that, which
attribute* for -> attribute* to
refer* as the -> refer* to as the
refer* about -> refer* to
refer* on -> refer* to
account* of the loss -> account* for the loss
apologize* of -> apologize* for
apologise* of -> apologise* for
apologized about the -> apologized for the
ask* for to -> ask* to
asked to the -> asked the ! is, are, was, were, been
wait* the -> wait* for the
waiting the results -> waiting for the results
succeed* against in -> succeed* in
supply* by with -> supply* with
provide* _ for with -> provide* _ with
replace* for -> replace* with
cover* by snow -> cover* with snow
divide* to two -> divide* into two
divided to -> divided into
split to two -> split into two
turn* to be -> turn* out to be
turned out as being -> turned out to be
translate* to a victory -> translate* into a victory
enter* to the -> enter* the
have been entered -> entered ! pleas, data, names, numbers, competition, figures, teams, in, into, evidence
get* married with -> get* married to
get* used with -> get* used to
accustomed with -> accustomed to
familiar to with -> familiar with
membership to -> membership of ! subscription, sold, gave, offer, offered, extend, offers
search of a deal -> search for a deal
need of a -> need for a ! in
reason of the -> reason for the ! by, for
solution of the problem's -> solution to the problem
solution for the problem -> solution to the problem
answer of the question -> answer to the question
key of success -> key to success
threat for the -> threat to the
threat of the security of -> threat to the security of
damage of the -> damage to the ! extent, cost, scale, amount, costs, claims
damages to the building -> damage to the building
access of the -> access to the ! ease
attack to the -> attack on the
attacks to the -> attacks on the
assault to the -> assault on the
invasion to -> invasion of
invasion on -> invasion of
war with against -> war against
fight of corruption -> fight against corruption
ban of the -> ban on the
tax of imports -> tax on imports
influence to the -> influence on the
impact to the -> impact on the
impact for the -> impact on the
effect to the -> effect on the
effect for the -> effect on the
consequences in the -> consequences for the
consequence+ to the -> consequence+ for the
implication+ to the -> implication+ for the
increase of prices -> increase in prices
rise of prices -> rise in prices
rise of unemployment -> rise in unemployment
fall of prices -> fall in prices
decline of sales -> decline in sales
drop of sales -> drop in sales
reduction of costs in -> reduction in costs in
change of the climate of -> change in the climate of
improvement of the situation -> improvement in the situation
experience on the -> experience of the
expert of -> expert on ! panel, group, committee, body
experts of -> experts on ! panel, group, committee, body, team
knowledge about of -> knowledge of
understanding about -> understanding of ! memorandum
awareness on -> awareness of
concern of that -> concern that
confidence to the -> confidence in the
trust to the -> trust in the ! transferred, shares, gave, company, fund
belief to -> belief in
interest to the -> interest in the ! of, is, rate, conflict
participation to -> participation in
involvement to -> involvement in
investment to -> investment in ! attract, million, billion
victory of consumers -> victory for consumers
victory of democracy -> victory for democracy
respect to human rights -> respect for human rights ! with
responsibility of the attack -> responsibility for the attack
responsibility about -> responsibility for
sympathy to the -> sympathy for the
admiration to -> admiration for
hope of that -> hope that
fear of that -> fear that
doubt of that -> doubt that
fact of that -> fact that
question of that -> question of whether
decision of to -> decision to
proof that of -> proof that
a lot people -> a lot of people
lot of people -> a lot of people ! a, the, this
lots people -> lots of people
a number people -> a number of people
number countries -> number of countries
variety different -> variety of different
such kind of -> this kind of
this kinds of -> these kinds of
these kind of -> this kind of
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
`;
