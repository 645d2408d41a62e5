/** Turns of phrase after a paraphrasing machine: “at the finish of the day”, “tide of war turned round”. The right words keep the noun’s number. Notation: ../phrase-pattern.ts. */
export const SPUN_TURNS = `
effort to beat out -> effort to hammer out
efforts to beat out -> efforts to hammer out
attempt to beat out -> attempt to hammer out
called in question -> called into question
broke the record of -> broke the record for
has a near eye on -> keeps a close eye on
paying the prize -> paying the price ! money, winner, winners
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
taking part at the -> taking part in the
got the entrance to -> gained access to
under a heavy pressure -> under heavy pressure
sent out a clear massage -> sent a clear message
clear massage -> clear message
strong massage to -> strong message to
sends a solid message -> sends a strong message
expressed his deep condolence -> expressed his condolences
took it into account already -> already taken it into account
had already took -> had already taken
crossing the hole -> bridging the gap
hurdles to be jumped -> hurdles to be cleared ! horse, athletes
careful good faith -> cautious optimism
wary idealism -> cautious optimism
mindful optimism -> cautious optimism
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
running out from -> running out of
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
opened shoot -> opened fire
lost their life's -> lost their lives
lost his lives -> lost his life
claimed the life of -> killed ! memoir
sentenced for years in -> sentenced to years in
condemned to prison for -> sentenced to prison for
tested positively for -> tested positive for
question and answer session with reporters -> news conference
public interview -> press conference ! job, candidate, applicants
press gathering -> press conference
press meeting -> press conference
news gathering was held -> news conference was held
joint question and answer session -> joint news conference
without a uncertainty -> without a doubt
beyond any doubts -> beyond doubt
beyond the doubt -> beyond doubt
with no uncertain terms -> in no uncertain terms
made it understood that -> made it clear that
climate the storm -> weather the storm
in the bud nip -> nip in the bud
made history as being -> made history as
a drop in an ocean -> a drop in the ocean
a fall in the ocean -> a drop in the ocean
level jumping field -> level playing field
level battleground -> level playing field
even playing ground -> level playing field
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
stayed at the home -> stayed at home ! care, nursing, parents, family, of
arrived to the -> arrived at the
is in search to -> is seeking to
is hoped to -> should
are hoped to -> should
proofs against the -> evidence against the
gathered proofs -> gathered evidence
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
sit in the one room -> sit in the same room
at the stake for -> at stake for
a lot is at the stake -> a lot is at stake
against this setting -> against this background
on this background that -> against this background that
on this backdrop that -> against this backdrop that
several barriers still to be -> several obstacles remain to be
in the conclusive stage -> in the decisive stage
the kid out with the bath water -> the baby out with the bathwater
in withdrawal across -> in retreat across
time for breath -> time to breathe
every medal has two sides -> there are two sides to every coin
with one's own eye -> with one's own eyes
the other route around -> the other way round
in the blink of the eye -> in the blink of an eye
from first hands -> at first hand
under four eyes -> in private
on the first sight -> at first sight
on the first place -> in the first place
in the same breathe -> in the same breath
`;
