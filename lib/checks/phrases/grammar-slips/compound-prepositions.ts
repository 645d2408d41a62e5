/** “in exchange of”, “despite of”: prepositions of several words with a wrong one in them. Notation: ../phrase-pattern.ts. */
export const COMPOUND_PREPOSITIONS = `
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
at present time -> at present
in the end of the -> at the end of the
at the edge of being collapse -> on the edge of collapse
`;
