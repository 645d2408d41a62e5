/** Verbs with their objects after a paraphrasing machine: “make the estimation that”, “do measures”. The right words keep the verb’s form. Notation: ../phrase-pattern.ts. */
export const SPUN_VERB_PHRASES = `
beat* out a|the|an deal|agreement|compromise|plan -> hammer* out an agreement
pound* out a|an deal|agreement|compromise -> hammer* out a deal
mallet* out -> hammer* out
call* to question -> call* into question
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
go* an extra mile -> go* the extra mile
walk* an extra mile -> go* the extra mile
have* a close eye on -> keep* a close eye on
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
pay* the cost for -> pay* the price for
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
take* part into -> take* part in
take* place of -> take* the place of
get* the entrance to -> gain* access to
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
raise* the alert -> raise* the alarm
ring* the alert -> sound* the alarm
sound* the alert -> sound* the alarm ! siren, air
ring* the caution -> sound* the alarm
send* a clear massage -> send* a clear message
send* an unmistakable message -> send* a clear message
express* deep condolence -> express* condolences
offer* condolence to -> offer* condolences to
express* the concern that -> express* concern that
issue* a guarantee -> give* a guarantee ! bank, insurer, lender
change* its posture on -> change* its stance on ! military, sitting
shift* its posture on -> shift* its stance on ! military
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
cross* the hole -> bridge* the gap
connect* the gap -> bridge* the gap
jump* the hurdle+ -> clear* the hurdle+ ! athlete, athletes, horse, race
lurk* in the shadow -> lurk* in the shadows
come* to a finish -> come* to an end
draw* to the close -> draw* to a close
run* out from -> run* out of
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
come* under the fire -> come* under fire
come* under flame -> come* under fire
go* under fire from critics -> come* under fire from critics
open* flame on -> open* fire on
open* shoot at -> open* fire on
lose* the life -> lose* one's life
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
try* positive -> test* positive ! stay, thinking
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
cast* an uncertainty on -> cast* doubt on
cast* a doubt on -> cast* doubt on
cast* question on -> cast* doubt on
cast* doubts in -> cast* doubt on
put* doubt on -> cast* doubt on
raise* doubt on -> cast* doubt on
make* it obvious that -> make* it clear that
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
go* down to history -> go* down in history
go* down into history -> go* down in history
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
lay* the ground of -> lay* the groundwork for
lay* the preparation for -> lay* the groundwork for
lay* the basis to -> lay* the groundwork for
return* to home -> return* home
go* to home -> go* home
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
collect* proofs -> collect* evidence
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
cross* the end goal -> cross* the finish line
show* mind -> show* concern
`;
