/** “discuss about”, “future plans ahead”: a word too many after a verb, and meanings that are said twice. Notation: ../phrase-pattern.ts. */
export const NEEDLESS_WORDS = `
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
state* out that -> state* that
broke into force -> came into force
break into force -> come into force
`;
