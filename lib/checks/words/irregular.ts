/** Irregular verbs: base, past, past participle ("/" parts equal choices). The regular ones follow the rules of inflect.ts. */
const VERBS = `be was/were been|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt
drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid
lead led led|lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|outdo outdid outdone
overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven/proved
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
speed sped sped|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck/stricken|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|upset upset upset|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|beset beset beset|offset offset offset|overrun overran overrun|outrun outran outrun|reset reset reset|inset inset inset|override overrode overridden|overhear overheard overheard|oversleep overslept overslept|foretell foretold foretold|behold beheld beheld|befall befell befallen|rewrite rewrote rewritten|redo redid redone|retell retold retold|resell resold resold|repay repaid repaid|remake remade remade|mislay mislaid mislaid|misread misread misread|misunderstand misunderstood misunderstood|outgrow outgrew outgrown|undercut undercut undercut|underlie underlay underlain|partake partook partaken|arise arose arisen|awake awoke awoken|write wrote written`;

export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** By base. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  VERBS.split(/[|\n]/).map((line) => {
    const [base = '', past = '', participle = ''] = line.trim().split(' ');
    return [base, { base, past: past.split('/'), participle: participle.split('/') }];
  }),
);

/** Plural by singular; words that are the same in both are in UNCHANGING. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves|calf calves|criterion criteria|phenomenon phenomena|bacterium bacteria|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|emphasis emphases|curriculum curricula|memorandum memoranda|referendum referendums|fireman firemen|policeman policemen|policewoman policewomen|spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen|congressman congressmen|fisherman fishermen|gunman gunmen|chairman chairmen|lawmaker lawmakers|passerby passersby'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Nouns that don't tell their number by their form, or that writers use with either verb. */
export const UNCHANGING: ReadonlySet<string> = new Set(
  'series species means aircraft spacecraft hovercraft sheep deer fish data media police headquarters crossroads offspring staff crew team government council committee family public army navy press audience board company party band group majority minority number percent variety range pair dozen couple lot rest half jury union opposition bank politics economics mathematics physics news athletics statistics logistics gallows barracks works ethics tactics mechanics dynamics united nations states netherlands philippines salmon trout cattle clergy'.split(
    ' ',
  ),
);
