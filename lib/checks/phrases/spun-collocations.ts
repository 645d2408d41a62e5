/**
 * Collocations of journalism after a paraphrasing machine: each word a synonym, the whole not English. Notation:
 * phrase-pattern.ts. The right words keep the verb's form and the noun's number.
 */
export const SPUN_COLLOCATIONS = `
beat* out a|the|an deal|agreement|compromise|plan -> hammer* out an agreement
effort to beat out -> effort to hammer out
efforts to beat out -> efforts to hammer out
attempt to beat out -> attempt to hammer out
pound* out a|an deal|agreement|compromise -> hammer* out a deal
mallet* out -> hammer* out
call* to question -> call* into question
called in question -> called into question
put* under question -> call* into question
ponder* over the chance+ -> weigh* the chance+
ponder* over the possibility -> weigh* the possibility
ponder* over -> weigh*
ponder* upon -> weigh*
make* the estimation that -> conclude* that
make* an estimation that -> conclude* that
make* the deduction that -> conclude* that
make* an end to -> put* an end to
put* a conclusion to -> put* an end to
put* a finish to -> put* an end to
put* a completion to -> put* an end to
make* a harmony between -> strike* a balance between
hit* a balance between -> strike* a balance between
make* a balance between -> strike* a balance between
strike* a harmony between -> strike* a balance between
find* harmony between -> strike* a balance between
hit* an arrangement -> strike* a deal
strike* an arrangement -> strike* a deal
hit* a deal with -> strike* a deal with
cut* an arrangement with -> cut* a deal with
make* a settlement on -> reach* a settlement on
arrive* to an agreement -> reach* an agreement
arrive* at an understanding -> reach* an agreement
come* to an arrangement -> reach* an agreement
reach* to an agreement -> reach* an agreement
reach* at an agreement -> reach* an agreement
reach* a consent -> reach* a consensus
broke the record of -> broke the record for
go* an extra mile -> go* the extra mile
walk* an extra mile -> go* the extra mile
have* a close eye on -> keep* a close eye on
has a near eye on -> keeps a close eye on
keep* a near eye on -> keep* a close eye on
keep* a nearby eye on -> keep* a close eye on
keep* a shut eye on -> keep* a close eye on
maintain* a close eye on -> keep* a close eye on
give* a close look to -> take* a close look at
turn* a blind eye on -> turn* a blind eye to
turn* the blind eye -> turn* a blind eye
close* a blind eye to -> turn* a blind eye to
feel* the squeeze of -> feel* the pinch of
feel* the pressure of energy -> feel* the pinch of energy
lose* the point -> miss* the point ! match, set, game, serve, tennis
pay* the prize -> pay* the price ! money, winner, winners
paying the prize -> paying the price ! money, winner, winners
pay* the cost for -> pay* the price for
at the end of day -> at the end of the day
by the end of day -> by the end of the day
at the finish of the day -> at the end of the day
toward the day's end -> at the end of the day
in the nutshell -> in a nutshell
in nutshell -> in a nutshell
for time being -> for the time being
for a time being -> for the time being
for the time-being -> for the time being
in the hot water -> in hot water ! tap, bath, tank, boiler
in hot waters -> in hot water
get* back on it's feet -> get* back on its feet
get* back on feet -> get* back on its feet
cut* the ties to -> cut* ties with
cut* the ties with -> cut* ties with
cut* ties to -> cut* ties with
slice* ties with -> cut* ties with
break* the ties -> cut* ties
play* a vital part in -> play* a vital role in
play* a significant job in -> play* an important role in
play* a key job in -> play* a key role in
play* a job in -> play* a role in
assume* a vital part -> play* a vital role
assume* a significant part in -> play* an important role in
take* a role in -> play* a role in ! actor, actress, film, theatre, series
take* part to -> take* part in
taking part at the -> taking part in the
take* part into -> take* part in
take* place of -> take* the place of
get* the entrance to -> gain* access to
got the entrance to -> gained access to
get* the entry to -> gain* access to
obtain* the entrance to -> gain* access to
pick* up the access to -> gain* access to
take* the measures -> take* measures
make* the measures -> take* measures
make* measures to -> take* measures to ! dress, tailor
do* measures to -> take* measures to
take* an action against -> take* action against
make* an action against -> take* action against
do* an effort -> make* an effort
do* efforts to -> make* efforts to
do* a mistake -> make* a mistake
do* mistakes -> make* mistakes
do* a decision -> make* a decision
do* progress -> make* progress
make* the progress in -> make* progress in
make* a progress -> make* progress
make* an advancement in -> make* progress in
do* a statement -> make* a statement
give* a statement that -> say* that
do* a crime -> commit* a crime
make* a crime -> commit* a crime
do* a speech -> give* a speech
do* pressure on -> put* pressure on
make* pressure on -> put* pressure on
put* a pressure on -> put* pressure on
give* pressure on -> put* pressure on
feel* an intense pressure -> come* under intense pressure
be* under a pressure -> be* under pressure
under a heavy pressure -> under heavy pressure
raise* the alert -> raise* the alarm
ring* the alert -> sound* the alarm
sound* the alert -> sound* the alarm ! siren, air
ring* the caution -> sound* the alarm
send* a clear massage -> send* a clear message
sent out a clear massage -> sent a clear message
clear massage -> clear message
strong massage to -> strong message to
sends a solid message -> sends a strong message
send* an unmistakable message -> send* a clear message
expressed his deep condolence -> expressed his condolences
express* deep condolence -> express* condolences
offer* condolence to -> offer* condolences to
express* the concern that -> express* concern that
issue* a guarantee -> give* a guarantee ! bank, insurer, lender
change* its posture on -> change* its stance on ! military, sitting
shift* its posture on -> shift* its stance on ! military
took it into account already -> already taken it into account
had already took -> had already taken
take* in account -> take* into account
take* into an account -> take* into account
take* into consideration of -> take* into consideration
take* care about -> take* care of
take* advantage from -> take* advantage of
take* the benefit of -> take* advantage of
take* use of -> make* use of
make* use from -> make* use of
get* profit from -> profit* from
draw* a profit from -> profit* from
draw* consideration to -> draw* attention to
attract* consideration to -> draw* attention to
pay* an attention to -> pay* attention to
pay* attentions to -> pay* attention to
focus* consideration on -> focus* attention on
focus* consideration -> focus* attention
come* to a reality -> become* a reality
turn* into a reality -> become* a reality
come* into the force -> come* into force
enter* in force -> come* into force
come* in force -> come* into force
go* into impact -> take* effect
take* impact -> take* effect
come* into impact -> take* effect
put* into the practice -> put* into practice
place* into practice -> put* into practice
set* into practice -> put* into practice
set* in motion of -> set* in motion
set* the stage of -> set* the stage for
make* the way for -> pave* the way for
clear* the route for -> clear* the way for
pave* the route for -> pave* the way for
prepare* the way to -> pave* the way for ! baptist
open* the entryway -> open* the door
open* the entryway to -> open* the door to
leave* the entryway open -> leave* the door open
close* the entryway -> close* the door
cross* the gap -> bridge* the gap
crossing the hole -> bridging the gap
cross* the hole -> bridge* the gap
connect* the gap -> bridge* the gap
jump* the hurdle+ -> clear* the hurdle+ ! athlete, athletes, horse, race
hurdles to be jumped -> hurdles to be cleared ! horse, athletes
careful good faith -> cautious optimism
wary idealism -> cautious optimism
mindful optimism -> cautious optimism
lurk* in the shadow -> lurk* in the shadows
the world is observing -> the world is watching
the entire world is observing -> the whole world is watching
all eyes are in -> all eyes are on
all eyes are now in -> all eyes are now on
all eyes are at -> all eyes are on
the stakes could not be bigger -> the stakes could not be higher
could not be bigger -> could not be higher ! gap, room, house, contrast, family, difference
stakes are big -> stakes are high
stakes are huge -> stakes are high
stakes are large -> stakes are high
characterizing moment -> defining moment
characterising moment -> defining moment
turning place -> turning point
defining point in history -> turning point in history
tipping place -> tipping point
tide of war turned round -> tide of war turned
come* to a finish -> come* to an end
draw* to the close -> draw* to a close
run* out from -> run* out of
running out from -> running out of
run* low of -> run* low on
be* short in -> be* short of
get* rid from -> get* rid of
lose* the sight of -> lose* sight of
lose* control on -> lose* control of
take* control on -> take* control of
take* the control of -> take* control of
win* the control of -> win* control of
seize* the control -> seize* control
grab* the headline -> make* headlines
make* the headlines news -> make* headlines
hit* the titles -> hit* the headlines
make* the front page title -> make* the front page
bring* to the light -> bring* to light
come* to the light -> come* to light
throw* light over -> throw* light on
shed* the light on -> shed* light on
shed* a light over -> shed* light on
shed* light over -> shed* light on
play* with the fire -> play* with fire
add* fuel to fire -> add* fuel to the fire
add* fuel into the fire -> add* fuel to the fire
put* oil into the fire -> add* fuel to the fire
pour* oil to the fire -> pour* oil on the fire
the tip of iceberg -> the tip of the iceberg
tip of an iceberg -> tip of the iceberg
the tip of the ice berg -> the tip of the iceberg
the ball is in the court of -> ?
ball is in the side of -> ball is in the court of
the race is run -> the race is on
on the same side of the page -> on the same page
in the same pontoon -> in the same boat
in same boat -> in the same boat
in the wrong side of history -> on the wrong side of history
at the wrong side of -> on the wrong side of
in the right side of history -> on the right side of history
on the brim of -> on the brink of
at the edge of collapse -> on the brink of collapse
on the edge of collapse -> on the brink of collapse
at the verge of -> on the verge of
in the verge of -> on the verge of
in the brink of -> on the brink of
in the eve of -> on the eve of
at the eve of -> on the eve of
in the wake up of -> in the wake of
in wake of -> in the wake of
at the wake of -> in the wake of
in a wake of -> in the wake of
in the consequence of -> as a consequence of
in the result of -> as a result of
in result of -> as a result of
as the result the -> as a result, the
as result of -> as a result of
in the face to -> in the face of
in face of -> in the face of
in the light to -> in the light of
in the mid of -> in the midst of
in midst of -> in the midst of
at the midst of -> in the midst of
in the heart to -> in the heart of
at heart of -> at the heart of
in the core of the dispute -> at the core of the dispute
at the heart of matter -> at the heart of the matter
at stake of -> at risk of
on stake -> at stake
in stake -> at stake
close on the heels to -> hot on the heels of
come* under the fire -> come* under fire
come* under flame -> come* under fire
go* under fire from critics -> come* under fire from critics
open* flame on -> open* fire on
opened shoot -> opened fire
open* shoot at -> open* fire on
lose* the life -> lose* one's life
lost their life's -> lost their lives
lost his lives -> lost his life
claimed the life of -> killed ! memoir
breathe* their last breathe -> breathe* their last
take* shelter to -> take* shelter in
make* an appearance to -> appear* before
give* consideration about -> give* consideration to
give* the green light for to -> give* the green light to
give* a green light -> give* the green light ! lamp, leds, led
give* green light to -> give* the green light to
give* green light for -> give* the green light for
get* the green sign -> get* the green light
draw* a red line in the sand -> draw* a line in the sand
bring* up the issue about -> raise* the issue of
raise* the issue about -> raise* the issue of
bring* the charge+ against -> bring* charges against
put* charges on -> bring* charges against
press* accusations against -> press* charges against
make* accusations to -> make* accusations against
find* guilty in -> find* guilty of
be* found guilty for -> be* found guilty of
plead* culpable -> plead* guilty
argue* not guilty -> plead* not guilty
be* blameworthy of -> be* guilty of
put* on preliminary -> put* on trial
stand* preliminary -> stand* trial
go* on preliminary -> go* on trial
go* to court of -> go* to court over
serve* a time in jail -> serve* time in jail
sentenced for years in -> sentenced to years in
condemned to prison for -> sentenced to prison for
try* positive -> test* positive ! stay, thinking
tested positively for -> tested positive for
test* positive to -> test* positive for ! virus
weigh* up to -> consider* ! kilograms, kilos, kg, pounds, tonnes, tons, lb
go* on the strike -> go* on strike
make* a strike -> go* on strike
put* down arms -> lay* down arms
put* down their weapons -> lay* down their weapons
lay* down the gun -> lay* down arms
take* the helm as -> take* over as
take* the rudder -> take* the helm
take* the oath as of -> take* the oath as
hold* a speech -> give* a speech
hold* a press meeting -> hold* a press conference
question and answer session with reporters -> news conference
public interview -> press conference ! job, candidate, applicants
press gathering -> press conference
press meeting -> press conference
news gathering was held -> news conference was held
joint question and answer session -> joint news conference
cast* an uncertainty on -> cast* doubt on
cast* a doubt on -> cast* doubt on
cast* question on -> cast* doubt on
cast* doubts in -> cast* doubt on
put* doubt on -> cast* doubt on
raise* doubt on -> cast* doubt on
without a uncertainty -> without a doubt
beyond any doubts -> beyond doubt
beyond the doubt -> beyond doubt
with no uncertain terms -> in no uncertain terms
make* it obvious that -> make* it clear that
made it understood that -> made it clear that
draw* parallels among -> draw* parallels between
draw* the line to -> draw* the line at
bear* the main impact of -> bear* the brunt of
endure* the worst part of -> bear* the brunt of
bear* the brunt for -> bear* the brunt of
take* the brunt from -> bear* the brunt of
take* its cost on -> take* its toll on
take* its toll to -> take* its toll on
take* a cost on -> take* a toll on
make* a toll on -> take* a toll on
ride* the tempest -> ride* out the storm
weather* the tempest -> weather* the storm
climate the storm -> weather the storm
in the bud nip -> nip in the bud
go* down to history -> go* down in history
go* down into history -> go* down in history
made history as being -> made history as
leave* a blemish on -> leave* a mark on
leave* its imprint in -> leave* its mark on
gain* ground in support -> gain* support
earn* a living of -> earn* a living from
live* hand to mouth life -> live* hand to mouth
bring* home the bacon of -> bring* home
make* both ends meets -> make* ends meet
make* closures meet -> make* ends meet
make* end meet -> make* ends meet
tighten* the belts -> tighten* their belts
tighten* belt -> tighten* belts
a drop in an ocean -> a drop in the ocean
a fall in the ocean -> a drop in the ocean
level jumping field -> level playing field
level battleground -> level playing field
even playing ground -> level playing field
lay* the ground of -> lay* the groundwork for
lay* the preparation for -> lay* the groundwork for
lay* the basis to -> lay* the groundwork for
laid the foundation to -> laid the foundations for
the writing is in the wall -> the writing is on the wall
elephant in room -> elephant in the room
long way to run -> long way to go ! race, runners, marathon
a far way to go -> a long way to go
still a long method to go -> still a long way to go
in the long haul run -> in the long run
in long run -> in the long run
on the long run -> in the long run
in the short run time -> in the short term
on the long term -> in the long term
in long term -> in the long term
on the short term -> in the short term
in the close future -> in the near future
in near future -> in the near future
in the nearest future -> in the near future
in the far away future -> in the distant future
in a past years -> in past years
in the past years ago -> years ago
over the last years -> in recent years
in the recent time -> recently
in recent time -> in recent times
in latest years -> in recent years
since last years -> in recent years
from the past few years -> for the past few years
since the past _ years -> for the past _ years
since the last _ years -> for the last _ years
since _ years ago -> for _ years
from last _ years -> for the last _ years
no matter what happens to be -> whatever happens
by all the means -> by all means
by any mean -> by any means
by no mean -> by no means
in all over the world -> all over the world
in whole world -> in the whole world
all around world -> all around the world
all over world -> all over the world
throughout world -> throughout the world
in abroad -> abroad
to abroad -> abroad
in overseas -> overseas
back to home -> back home
return* to home -> return* home
go* to home -> go* home
stayed at the home -> stayed at home ! care, nursing, parents, family, of
arrived to the -> arrived at the
arrive* to -> arrive* at
reach* to the -> reach* the ! out
reach* at -> reach*
enter* into the building -> enter* the building
approach* to the city -> approach* the city
cause* for the death -> cause* the death
lead* into a crisis -> lead* to a crisis
make* lead to -> lead* to
tumble* drastically -> fall* sharply
decrease* loan cost+ -> cut* interest rates
diminish* loan cost+ -> cut* interest rates
raise* loan cost+ -> raise* interest rates
bring* down loan cost+ -> cut* interest rates
climb* loan cost+ -> raise* interest rates
combine* as one -> merge*
sit* tight for -> wait* for
hang* tight for -> wait* for
look* for after -> seek*
search* a|the deal|solution|way|compromise|answer|settlement|agreement|peace -> seek* a deal
be* searching a -> be* seeking a
is in search to -> is seeking to
is hoped to -> should
are hoped to -> should
proofs against the -> evidence against the
gathered proofs -> gathered evidence
collect* proofs -> collect* evidence
evidences -> evidence ! he, she, it, this, that, which
informations -> information
advices -> advice ! shipping, remittance
equipments -> equipment
furnitures -> furniture
knowledges -> knowledge
researches have -> research has
researches show -> research shows
trainings -> training ! sessions
softwares -> software
hardwares -> hardware
infrastructures -> infrastructure
feedbacks -> feedback
staffs of -> staff of ! chiefs, wooden, general
luggages -> luggage
homeworks -> homework
polices -> police ! he, she, it, who, that, which, agency
peoples are -> people are
term* it as the -> call* it
term* it as a -> call* it a
term* it as -> call* it
term* the _ as -> call* the _
term* him as -> call* him
term* her as -> call* her
term* them as -> call* them
dub* it as -> dub* it
dub* him as -> dub* him
dub* as the -> dub* the
call* him as -> call* him
call* them as -> call* them
name* him as a -> name* him a
consider* it as a -> consider* it a
label* it to be -> label* it
spell* out whether -> determine* whether
manifested by the fact that -> :
manifested in the fact that -> :
one thing stays sure -> one thing is certain
one thing remains sure -> one thing is certain
only the time will tell -> only time will tell
just time will tell -> only time will tell
only time can say -> only time will tell
time only will tell -> only time will tell
the truth of the matter remains -> the fact remains
the reality stays that -> the fact remains that
by and by -> ? ! sky, sweet
as a matter of first importance -> above all
at long final -> at long last
finally yet importantly -> last but not least
last yet not the least -> last but not least
last but not the least -> last but not least
to wrap things up -> in conclusion
to put it plainly terms -> to put it plainly
in other word -> in other words
with other words -> in other words
on other hand -> on the other hand
in the other hand -> on the other hand
at the other hand -> on the other hand
in one hand and -> on the one hand and
on the opposite side of things -> on the other hand
in a bid of -> in a bid to
in an effort for -> in an effort to
in an offer to -> in a bid to ! price, house, shares, buyer, customers
in an attempt of -> in an attempt to
with the point of -> with the aim of
with an aim of -> with the aim of
with the aim for -> with the aim of
with aim of -> with the aim of
with a view of improving -> with a view to improving
so as for to -> so as to
so that to -> so as to
in order that to -> in order to
serious part in -> major part in
lion's part of -> lion's share of
lion's offer -> lion's share
the lion share -> the lion's share
lions share -> lion's share
achilles foot -> Achilles heel
breaking tidings -> breaking news
breathtaking news -> breaking news
made up news -> fake news
counterfeit news -> fake news
phony news -> fake news
human instinct to survive -> survival instinct
man power -> manpower
human made -> man-made
heart broken -> heartbroken
eye witness -> eyewitness
eye witnesses -> eyewitnesses
head quarters -> headquarters
head way -> headway
high light of -> highlight of
out break of -> outbreak of
over loading -> overloading
under mining -> undermining
land mark ruling -> landmark ruling
land mark decision -> landmark decision
situation keep* being -> situation remain*
in middle of -> in the middle of
demand of a better -> demand for a better
`;
