/** Terms of sport, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const SPORTING_TERMS = `
narcotic emergency -> opioid crisis
prohibited material -> banned substance ! library, books, prison
forbidden substance -> banned substance
execution upgrading -> performance-enhancing
performance improving drug+ -> performance-enhancing drug+
performance upgrading -> performance-enhancing
tainted enhancement+ -> contaminated supplement+
hostile to doping -> anti-doping
against doping agency -> anti-doping agency
world mug -> World Cup
world glass -> World Cup
universal cup -> World Cup
european title of football -> European Championship
champions association -> Champions League
chief league -> Premier League
head league -> Premier League
main league -> Premier League
olympic recreations -> Olympic Games
olympic diversions -> Olympic Games
amazing slam -> Grand Slam
terrific slam -> Grand Slam
gold award+ -> gold medal+ ! film, design, duke
golden medal+ -> gold medal+
silvery medal+ -> silver medal+
bronze award+ -> bronze medal+
punishment shootout -> penalty shoot-out
punishment kick+ -> penalty kick+
penalty shot out -> penalty shoot-out
punishment region -> penalty area
free boot -> free kick
additional time winner -> extra-time winner
objective keeper -> goalkeeper
goal attendant -> goalkeeper
objective difference -> goal difference
head mentor+ -> head coach+
lead trainer -> head coach
group of four in the final -> semi-final
half finals -> semi-finals
semi last -> semi-final
quarter last -> quarter-final
last whistle -> final whistle
red ticket for a foul -> red card
red note -> red card
yellow note -> yellow card
move window -> transfer window
transfer charge of the player -> transfer fee
exchange expense for the player -> transfer fee
group mate+ -> teammate+
elimination stage+ -> knockout stage+
climate radar -> weather radar
long separation sprinter+ -> long-distance runner+
significant distance runner+ -> long-distance runner+
end goal line -> finish line
completion line -> finish line ! production
world account -> world record
course account -> course record
additional time objective -> extra-time goal
objective distinction -> goal difference
objective attendant -> goalkeeper
global ruler -> reigning champion
safeguarding champion+ -> defending champion+
protecting champion+ -> defending champion+
shielding champion+ -> defending champion+
football affiliation -> football association
lead trainer+ -> head coach
opposite numbers of the group -> opponents
half way break -> half-time
terrace+ of fans -> stand+ of fans
olympic gatherings -> Olympic Games
gold award winner -> gold medallist
bronze award winner -> bronze medallist
silver award winner -> silver medallist
time extra bonus -> time bonus
`;
