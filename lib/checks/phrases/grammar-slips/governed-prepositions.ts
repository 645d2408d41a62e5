/** “accuse him for”, “knowledge about of”: verbs, adjectives and nouns with a preposition that they do not take. Notation: ../phrase-pattern.ts. */
export const GOVERNED_PREPOSITIONS = `
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
taken in custody -> taken into custody
took in custody -> took into custody
`;
