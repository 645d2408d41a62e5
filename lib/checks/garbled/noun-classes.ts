/** An amount counts as one thing: "three years is a long time". */
export const MEASURES =
  /^(?:years|days|weeks|months|hours|minutes|seconds|miles|kilometres|kilometers|metres|meters|feet|pounds|dollars|euros|points|percent|tonnes|tons|degrees|times|thirds|quarters|odds)$/;
/** "A number of people were", "a range of views are": the plural behind "of" counts. */
export const QUANTITIES =
  /^(?:number|majority|range|series|handful|group|lot|variety|couple|host|pair|third|half|quarter|rest|kind|type|sort|string|bunch|array|wave|spate|generation|minority|dozen|mix|mixture|collection|crowd|score|raft|slew|flurry|total|average|set|trio|list of|proportion|percentage|share|plethora|multitude|succession|combination|selection|swath|cluster|batch|round|litany|stream|flood|mass|none|all|some|most|any|part|bulk|remainder|fraction)$/;
/** Nouns that may take a plural verb for the people in them. */
export const COLLECTIVE =
  /^(?:firm|court|club|side|duo|trio|force|department|ministry|agency|institute|school|university|hospital|population|leadership|management|community|electorate|squad|brigade|ensemble|orchestra|choir|gang|household|workforce|cast|generation|class|dozen|rest|youth|elite|enemy|flock|herd|pack|what|public|cabinet|house|senate|parliament|commission|panel|society|network|faculty|congregation|kind|sort|type)$/;
